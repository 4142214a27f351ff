import type { AnyRule, Outcome } from "../../kernel/policy/index.ts";
import { type JudgeOptions, tableJudge } from "../by-rule/judge-table.ts";
import type { JudgedOrRejected } from "../by-rule/rows.ts";
import type { OpenTable } from "../by-rule/table.ts";
import { type Change, type Comparison, comparerOf } from "./compare.ts";
import { adoptedScenarios, type Scenario } from "./scenarios.ts";

/** 测算的一行 — A row as the rule in force judges it, and what the scenarios change for the person. */
export type ImpactRow<Value = unknown> = JudgedOrRejected<Value> & {
  readonly changes: readonly Change<Value>[];
  /** How many scenarios could touch the person, by their places in the list: under these the person was decided again. */
  readonly redecided: readonly number[];
};

interface RuleOf<Value> extends AnyRule {
  safe(facts: unknown): Outcome<Value>;
}

/**
 * 测算 — What other figures, readings or days of effect would change for each person of a table, as it is read: every row is
 * read once, decided once as the county has it, and again only under the scenarios that change something for which that
 * decision asked. The outcome is that of deciding everybody anew. Throws a PolicyError with every fault of the scenarios, or
 * if a file turns out unreadable.
 *
 * @example const county = await readCountySettings("examples/small-roster/county.json");
 * const table = await openTable("examples/small-roster/roster.csv", determine, { county });
 * const dearer = [{ name: "20,000 yuan", figures: { requiredFunding: "20000" } }];
 * (await impact(determine, table, dearer, { county }).next()).value.changes[0].after.value.shares.government // 16000.00
 */
export async function* impact<Value>(
  rule: RuleOf<Value>,
  table: OpenTable,
  scenarios: readonly Scenario[],
  options: JudgeOptions = {},
): AsyncGenerator<ImpactRow<Value>> {
  const inForce = options.county?.rule ?? rule;
  const compare = comparerOf(inForce, adoptedScenarios(inForce, scenarios));
  let compared: Comparison | undefined;
  const decide = (facts: unknown, isSound: boolean): Outcome<unknown> => {
    compared = compare(facts, isSound);
    return compared.before;
  };
  const { judge, withoutPerson } = await tableJudge(rule, table, { ...options, decide });
  for await (const row of table.rows) {
    compared = undefined;
    const result = judge(row);
    const { changes = [], redecided = [] } = (compared as Comparison | undefined) ?? {};
    if (result !== undefined) yield { ...result, changes, redecided } as ImpactRow<Value>;
  }
  for (const row of withoutPerson()) yield { ...row, changes: [], redecided: [] };
}
