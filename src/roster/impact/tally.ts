import { fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { Fen } from "../../kernel/numbers/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { isRejectedRow } from "../by-rule/rows.ts";
import { groupingsOf } from "./groups.ts";
import type { ImpactRow } from "./impact.ts";
import { moneyLines } from "./money.ts";
import { type ScenarioImpact, type ScenarioState, scenarioTally } from "./scenario-tally.ts";
import { addFen } from "./sums.ts";

/** 测算结果 — What the scenarios change in total, over all people of a roster. */
export interface ImpactSummary {
  /** Rows that the rule in force can and cannot decide. */
  readonly judged: number;
  readonly rejected: number;
  readonly scenarios: readonly ScenarioImpact[];
}

/** The totals so far, as plain JSON with amounts in fen: for checkpoints. */
export interface ImpactState {
  readonly judged: number;
  readonly rejected: number;
  readonly amounts: readonly Fen[];
  readonly scenarios: readonly ScenarioState[];
}

/** 测算汇总 — Adds up what scenarios change; stores only totals. */
export interface ImpactTally {
  add(row: ImpactRow): void;
  state(): ImpactState;
  merge(state: ImpactState): void;
  value(): ImpactSummary;
}

/** How the changes are added up. */
interface TallyOptions {
  /** Headings of the roster's columns by which changes are grouped, such as 村编号. */
  readonly by?: readonly string[];
}

/**
 * 测算汇总 — Adds up the rows of `impact` as they come, for scenarios with these names.
 *
 * @example impactTally(determine, ["20,000 yuan"]).value().scenarios[0].changed // 0
 */
export function impactTally(rule: AnyRule, names: readonly string[], { by = [] }: TallyOptions = {}): ImpactTally {
  const lines = moneyLines(rule);
  const parts = { lines, groupings: groupingsOf(rule, by) };
  const rows = { judged: 0, rejected: 0 };
  const amounts = lines.map(() => 0);
  const scenarios = names.map((name) => scenarioTally(name, parts));
  const placeOf = new Map(names.map((name, index) => [name, index]));
  return {
    add(row) {
      if (!isRejectedRow(row)) rows.judged += 1;
      else if (row.list === undefined) rows.rejected += 1;
      addFen(amounts, row.amounts);
      for (const place of row.redecided) scenarios[place]?.addRedecided();
      for (const change of row.changes) {
        scenarios[placeOf.get(change.scenario) ?? -1]?.add(row, change);
      }
    },
    state: () => ({ ...rows, amounts: [...amounts], scenarios: scenarios.map((one) => one.state()) }),
    merge(other) {
      rows.judged += other.judged;
      rows.rejected += other.rejected;
      addFen(amounts, other.amounts);
      other.scenarios.forEach((state, index) => {
        scenarios[index]?.merge(state);
      });
    },
    value: () => ({
      ...rows,
      scenarios: scenarios.map((one, index) => sumsFor(names[index] ?? "", () => one.value(amounts))),
    }),
  };
}

/** Names the scenario whose sums are too large. */
function sumsFor<Value>(name: string, value: () => Value): Value {
  try {
    return value();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(
      error.faults.map(({ code, given, expected }) => fault(name, code, given, expected, scenario)),
    );
  }
}

const scenario: Text = { zh: "测算情形", en: "scenario" };
