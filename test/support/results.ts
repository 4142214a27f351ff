import type { Determination } from "../../src/kernel/policy/determination.ts";
import type { Outcome } from "../../src/kernel/policy/rule.ts";
import { type Case, type CaseTable, factsOf, optionsOf, tables } from "./cases.ts";

/** A row of a table together with what the rule answered. */
export interface Result {
  readonly table: CaseTable;
  readonly row: Case;
  readonly outcome: Outcome<unknown>;
}

/** Every row of every table, judged once. */
export const results: readonly Result[] = Object.values(tables).flatMap((table) =>
  table.rows.map((row) => ({ table, row, outcome: judge(table, row) })),
);

/** Judges a row, with readings of its own or with others in their place. */
export function judge(table: CaseTable, row: Case, readings: Case["readings"] | null = null): Outcome<unknown> {
  const { readings: own, ...rest } = row;
  const chosen = readings ?? own;
  const used: Case = chosen === undefined ? rest : { ...rest, readings: chosen };
  return table.rule.safe(factsOf(table, row), optionsOf(table, used) as never);
}

/** A determination and all that it rests on. */
export function withAllBelow(determination: Determination): Determination[] {
  return [determination, ...determination.restsOn.flatMap(withAllBelow)];
}

/** The determinations of all rows that were answered. */
export const determinations: readonly Determination[] = results.flatMap(({ outcome }) =>
  outcome.ok ? [outcome.determination] : [],
);
