import { describe, expect, it } from "vitest";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
import { type Case, type CaseTable, factsOf, optionsOf } from "./table.ts";

/** Runs a rule's table: every row is a test. */
export function runTable(table: CaseTable, title: string): void {
  describe(title, () => {
    for (const row of table.rows) {
      const choice = row.readings ? `（口径：${Object.values(row.readings).join("、")}）` : "";
      it(`${row.clause} ${row.when}${choice}`, () => check(table, row));
    }
  });
}

function check(table: CaseTable, row: Case): void {
  const outcome = table.rule.safe(factsOf(table, row), optionsOf(table, row) as never);
  if (row.faults) {
    const faults = outcome.ok ? [] : outcome.error.faults.map((one) => [one.path, one.code]);
    expect(faults).toEqual(row.faults);
    return;
  }
  if (!outcome.ok) throw outcome.error;
  const { value, grounds } = JSON.parse(JSON.stringify(outcome.determination));
  if (row.value !== undefined) expect(subset(value, row.value)).toEqual(row.value);
  if (row.unmet ?? row.no) {
    expect(notHolding(table.rule, grounds)).toEqual({ unmet: row.unmet ?? [], no: row.no ?? [] });
  }
  const found = grounds.map((one: ReportedGround) => one.finding);
  for (const finding of row.finds ?? []) {
    if (typeof finding === "string") expect(found).toContain(finding);
    else expect(dataUnder(grounds, finding)).toContainEqual(finding[1]);
  }
  for (const finding of row.notFound ?? []) expect(found).not.toContain(finding);
}

interface ReportedGround {
  readonly finding: string;
  readonly holds: boolean;
  readonly data?: unknown;
}

/** The conditions that fail, and the classifications that are “no”. */
function notHolding({ findings }: AnyRule, grounds: readonly ReportedGround[]) {
  const names = grounds.filter(({ holds }) => !holds).map(({ finding }) => finding);
  const isClassification = (name: string): boolean => "no" in (findings[name] ?? {});
  return { unmet: names.filter((one) => !isClassification(one)), no: names.filter(isClassification) };
}

/** The data of the grounds with this name, cut down to the keys that the row lists. */
function dataUnder(grounds: readonly ReportedGround[], [name, expected]: readonly [string, unknown]): unknown[] {
  return grounds.filter(({ finding }) => finding === name).map(({ data }) => subset(data, expected));
}

/** The part of a value that a row lists: its keys at every depth; lists whole. */
function subset(value: unknown, expected: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(expected) && value.length === expected.length) {
    return value.map((one, index) => subset(one, expected[index]));
  }
  if (!isRecord(value) || !isRecord(expected)) return value;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, subset(value[key], expected[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
