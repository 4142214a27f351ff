import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyRule } from "../../../src/kernel/policy/rule.ts";
import { pensionPeriod } from "../../../src/policies/landless-farmers/index.ts";
import { hasColumn } from "../../../src/roster/by-rule/index.ts";
import {
  countyOfRule,
  type Finding,
  hasItems,
  isFinding,
  openListTable,
  openPayments,
  openTable,
  type ReconcileOptions,
  type RejectedRow,
  readPayments,
  reconcile,
} from "../../../src/roster/index.ts";

const folder = mkdtempSync(join(tmpdir(), "minsheng-compared-"));
// several files of tests share this module, so the folder stays until all are done
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
let files = 0;
export function fileOf(text: string): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, text);
  return path;
}

export interface Given extends Omit<ReconcileOptions, "county" | "lists"> {
  readonly rule?: AnyRule;
  readonly roster?: string;
  readonly payments: string;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly lists?: Readonly<Record<string, string>>;
  readonly items?: Readonly<Record<string, string>>;
}

export const pensioners = `人员编号,公民身份号码,村编号,出生日期,缴清日期,身故日期,月养老保障金
P1,,A,1950-05-10,2010-03-01,,100
P2,,B,1950-06-10,2010-03-01,2024-02-10,200
`;

export async function compared({
  rule = pensionPeriod,
  roster = pensioners,
  payments,
  facts = {},
  readings = {},
  figures = {},
  ...more
}: Given) {
  const { lists = {}, items = {}, ...options } = more;
  const county = countyOfRule(rule, { facts, readings, figures });
  const open = await openPayments(fileOf(payments), rule);
  const listTables = Object.fromEntries(
    await Promise.all(
      Object.entries(lists).map(async ([list, text]) => [list, await openListTable(fileOf(text), rule, list)] as const),
    ),
  );
  const table = await openTable(fileOf(roster), rule, { county, lists: listTables });
  try {
    const given = readPayments(rule, open, {
      items,
      showId: options.showId === true,
      byCode: hasColumn(table, "code"),
    });
    const comparison = reconcile(rule, given, table, { county, lists: listTables, byItem: hasItems(open), ...options });
    const findings: Finding[] = [];
    const rejects: RejectedRow[] = [];
    for await (const one of comparison) {
      if (isFinding(one)) findings.push(one);
      else rejects.push(one);
    }
    return { findings, rejects, summary: comparison.summary() };
  } finally {
    // a comparison that fails leaves its files
    for (const one of [open, table, ...Object.values(listTables)]) await one.close();
  }
}

/** A finding in one line: kind, person, month, paid, due, rows of the payments. */
export const inShort = ({ kind, person, period, paid, due, paymentRows, item }: Finding): string =>
  [kind, person, period, ...(item ? [item.zh] : []), paid.toFixed(2), due?.toFixed(2) ?? "?", paymentRows.join("+")]
    .join(" ")
    .trimEnd();
export const found = async (given: Given): Promise<string[]> => (await compared(given)).findings.map(inShort);
