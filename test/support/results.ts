import { catalogue } from "../../src/catalogue.ts";
import { coordination } from "../../src/coordination/index.ts";
import type { Determination } from "../../src/kernel/policy/determination.ts";
import type { AnyRule, Outcome } from "../../src/kernel/policy/rule.ts";
import { type Case, type CaseTable, factsOf, optionsOf, tables } from "./cases.ts";

/** A row of a table together with the rule's outcome. */
export interface Result {
  /** The table's path from this folder. */
  readonly path: string;
  readonly table: CaseTable;
  readonly row: Case;
  readonly outcome: Outcome<unknown>;
}

/** Every row of every table, decided once. */
export const results: readonly Result[] = Object.entries(tables).flatMap(([path, table]) =>
  table.rows.map((row) => ({ path, table, row, outcome: judge(table, row) })),
);

/** Decides a row, with its own readings or with others in their place. */
export function judge(table: CaseTable, row: Case, readings: Case["readings"] | null = null): Outcome<unknown> {
  const { readings: own, ...rest } = row;
  const chosen = readings ?? own;
  const used: Case = chosen === undefined ? rest : { ...rest, readings: chosen };
  return table.rule.safe(factsOf(table, row), optionsOf(table, used) as never);
}

/** A determination and all those that it rests on. */
export function withAllBelow(determination: Determination): Determination[] {
  return [determination, ...determination.restsOn.flatMap(withAllBelow)];
}

/** The determinations of all rows without faults. */
export const determinations: readonly Determination[] = results.flatMap(({ outcome }) =>
  outcome.ok ? [outcome.determination] : [],
);

/** The rules of all documents, and `coordination`. */
export const allRules: readonly AnyRule[] = [...catalogue.rules.map(({ rule }) => rule), coordination as AnyRule];

/** Rules by name. */
export const ruleByName: ReadonlyMap<string, AnyRule> = new Map(allRules.map((rule) => [rule.name, rule]));

/** The full id of a row's clause; the rows of `coordination` have it in full. */
export const clauseOf = ({ table, row }: Pick<Result, "table" | "row">): string =>
  row.clause.includes("/") ? row.clause : `${documentOf(table.rule.name)}/${row.clause}`;

/** The document of a full name or clause id. */
export const documentOf = (name: string): string => name.slice(0, name.indexOf("/"));
