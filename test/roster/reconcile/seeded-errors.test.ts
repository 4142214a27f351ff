import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { pensionPeriod } from "../../../src/policies/landless-farmers/index.ts";
import {
  countyOfRule,
  type Finding,
  isFinding,
  openPayments,
  openTable,
  readPayments,
  reconcile,
} from "../../../src/roster/index.ts";
import { countOf } from "../../support/counts.ts";
import { countyFacts, errorKinds, filesOf, madeCounty, yuanOf } from "./made-county.ts";

const folder = mkdtempSync(join(tmpdir(), "minsheng-reconcile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const errorsOfKind = countOf(100, 10);
const county = countyOfRule(pensionPeriod, { facts: countyFacts });

async function compared(seed: number) {
  const made = madeCounty(seed, errorsOfKind * 1000, errorsOfKind);
  const files = filesOf(made);
  const at = (name: string): string => join(folder, `${seed}-${name}.csv`);
  writeFileSync(at("roster"), files.roster);
  writeFileSync(at("payments"), files.payments);
  const payments = readPayments(pensionPeriod, await openPayments(at("payments"), pensionPeriod));
  const roster = await openTable(at("roster"), pensionPeriod, { county });
  const comparison = reconcile(pensionPeriod, payments, roster, { county, from: "2024-01", to: "2025-12" });
  const findings: Finding[] = [];
  const rejects: unknown[] = [];
  for await (const one of comparison) (isFinding(one) ? findings : rejects).push(one as never);
  return { made, findings, rejects, summary: comparison.summary() };
}

it.each([1, 2])("十种差错各若干处：全部找到，没有多余的；合计与各项差额一致到分（种子%i）", async (seed) => {
  const { made, findings, rejects, summary } = await compared(seed);
  expect(rejects).toEqual([]);
  const found = findings.map((one): [string, string] => [
    `${one.kind} ${one.person} ${one.period}`,
    `${one.paid.toFixed(2)} ${one.due?.toFixed(2)}`,
  ]);
  const inOrder = (all: Iterable<[string, string]>) => [...all].sort(([one], [other]) => (one < other ? -1 : 1));
  expect(inOrder(found)).toEqual(inOrder(made.expected));
  expect(found).toHaveLength(new Map(found).size);
  // an id number of somebody else leaves the month unpaid as well
  const kinds = Object.fromEntries(summary.kinds.map(({ kind, findings }) => [kind, findings]));
  const expected = Object.fromEntries(errorKinds.map((kind) => [kind, errorsOfKind * (kind === "not-paid" ? 2 : 1)]));
  expect(kinds).toEqual(expected);
  expect(summary.paid.toFixed(2)).toBe(yuanOf(made.paid));
  expect(summary.due.toFixed(2)).toBe(yuanOf(made.due));
  expect(summary.difference.toFixed(2)).toBe(yuanOf(made.paid - made.due));
  for (const part of [summary.groups, summary.payers, summary.periods]) {
    const sum = part.reduce((total, one) => total.plus(one.difference), summary.difference.times(0));
    expect(sum.toFixed(2)).toBe(summary.difference.toFixed(2));
  }
});
