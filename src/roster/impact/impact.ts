import type { AnyRule, Outcome } from "../../kernel/policy/index.ts";
import { type JudgeOptions, tableJudge } from "../by-rule/judge-table.ts";
import type { DecideRow, RowToDecide } from "../by-rule/row-judge.ts";
import type { JudgedOrRejected } from "../by-rule/rows.ts";
import type { OpenTable } from "../by-rule/table.ts";
import type { TableRow } from "../files/index.ts";
import { type Change, type Comparison, comparerOf } from "./compare.ts";
import type { KnownFen } from "./due-sums.ts";
import { moneyOf } from "./money.ts";
import { type ImpactPeriod, periodsOf } from "./period.ts";
import { adoptedScenarios, type Scenario } from "./scenarios.ts";

/** 测算的一行 — A row, judged by the rule in force, and what the scenarios change for the person. */
export type ImpactRow<Value = unknown> = JudgedOrRejected<Value> & {
  readonly changes: readonly Change<Value>[];
  /** The amounts paid under the rule in force, in fen, in the order of `moneyLines`: null if unknown, empty if the row is rejected. */
  readonly amounts: readonly KnownFen[];
  /** The positions of the scenarios that could affect the person, and under which the person was decided again. */
  readonly redecided: readonly number[];
};

interface RuleOf<Value> extends AnyRule {
  safe(facts: unknown): Outcome<Value>;
}

/** 测算的选项 — How a table is judged; for rules that pay by month or year also the first and last month. */
export type ImpactOptions = JudgeOptions & ImpactPeriod;

/**
 * 测算 — What different figures, readings, effective dates or county facts would change for each person of a table. Each row
 * is read once and decided once under the rule in force. It is decided again only under scenarios that change something that
 * the decision used, or a fact from the county settings. The result is the same as if everybody were decided again.
 *
 * For a rule that pays by month or year, amounts due from `from` to `to` are compared; without a period, payments are added
 * up to their end. Throws a PolicyError with every fault of the scenarios, if payments have no end and no period is given,
 * or if a file is unreadable.
 *
 * @example const county = await readCountySettings("examples/small-roster/county.json");
 * const table = await openTable("examples/small-roster/roster.csv", determine, { county });
 * const dearer = [{ name: "20,000 yuan", figures: { requiredFunding: "20000" } }];
 * const { value: first } = await impact(determine, table, dearer, { county }).next();
 * await table.close();
 * first.changes[0].after.value.shares.government // 16000.00
 */
export async function* impact<Value>(
  rule: RuleOf<Value>,
  table: OpenTable,
  scenarios: readonly Scenario[],
  options: ImpactOptions = {},
): AsyncGenerator<ImpactRow<Value>> {
  const { decide, compared } = decider(rule, scenarios, options);
  const { judge, withoutPerson } = await tableJudge(rule, table, { ...options, decide });
  for await (const row of table.rows) {
    const result = compared(() => judge(row));
    if (result !== undefined) yield result as ImpactRow<Value>;
  }
  for (const row of withoutPerson()) yield uncompared(row);
}

/** A row that was not compared. */
export const uncompared = <Row extends JudgedOrRejected>(row: Row) => ({
  ...row,
  amounts: [],
  changes: [],
  redecided: [],
});

/** Judges rows and adds the comparison to each. */
export function decider(rule: AnyRule, scenarios: readonly Scenario[], options: ImpactOptions) {
  const { rule: inForce, shared } = options.county ?? { rule, shared: {} };
  const { read } = moneyOf(inForce, periodsOf(inForce, options));
  const compare = comparerOf(inForce, adoptedScenarios(inForce, scenarios, shared), read);
  let last: Comparison | undefined;
  const decide: DecideRow = (row: RowToDecide) => {
    last = compare(row);
    return last.before;
  };
  const compared = (judge: () => JudgedOrRejected | undefined): ImpactRow | undefined => {
    last = undefined;
    const row = judge();
    if (row === undefined) return undefined;
    const { amounts, changes, redecided } = (last as Comparison | undefined) ?? uncompared(row);
    return { ...row, amounts, changes, redecided };
  };
  const comparedAll = (
    rows: readonly TableRow[],
    judge: (row: TableRow) => JudgedOrRejected | undefined,
  ): ImpactRow[] => rows.map((row) => compared(() => judge(row))).filter((one) => one !== undefined);
  return { decide, compared, comparedAll };
}
