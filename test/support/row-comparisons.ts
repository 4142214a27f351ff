import { isDeepStrictEqual } from "node:util";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
import { type Case, type CaseTable, factsOf, optionsOf } from "./table.ts";

/** What a row expects, and what the rule found in its place: equal where the row holds. */
export interface Comparison {
  readonly found: unknown;
  readonly expected: unknown;
}

/** Decides a row and sets all that it expects beside what was found. */
export function comparisonsOf(table: CaseTable, row: Case): readonly Comparison[] {
  const outcome = table.rule.safe(factsOf(table, row), optionsOf(table, row) as never);
  if (row.faults) {
    const faults = outcome.ok ? [] : outcome.error.faults.map((one) => [one.path, one.code]);
    return [{ found: faults, expected: row.faults }];
  }
  if (!outcome.ok) throw outcome.error;
  const { value, grounds } = JSON.parse(JSON.stringify(outcome.determination));
  const all: Comparison[] = [];
  if (row.value !== undefined) all.push({ found: subset(value, row.value), expected: row.value });
  if (row.unmet ?? row.no) {
    all.push({ found: notHolding(table.rule, grounds), expected: { unmet: row.unmet ?? [], no: row.no ?? [] } });
  }
  for (const finding of row.finds ?? []) all.push(foundAmong(grounds, finding));
  const names: string[] = grounds.map((one: ReportedGround) => one.finding);
  const unwanted = row.notFound ?? [];
  all.push({ found: unwanted.filter((finding) => names.includes(finding)), expected: [] });
  return all;
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

/** The ground with a name, and with data where the row has some; all grounds with the name where none is as expected. */
function foundAmong(grounds: readonly ReportedGround[], finding: NonNullable<Case["finds"]>[number]): Comparison {
  const [name, data] = typeof finding === "string" ? [finding] : finding;
  const named = grounds.filter((one) => one.finding === name);
  if (data === undefined) return { found: named.length > 0 ? name : grounds, expected: name };
  const all = named.map((one) => subset(one.data, data));
  return { found: all.find((one) => isDeepStrictEqual(one, data)) ?? all, expected: data };
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
