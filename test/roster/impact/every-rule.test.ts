import { describe, expect, it } from "vitest";
import type { AnyRule, Options } from "../../../src/kernel/policy/index.ts";
import { comparerOf } from "../../../src/roster/impact/compare.ts";
import { moneyOf } from "../../../src/roster/impact/money.ts";
import { periodsOf } from "../../../src/roster/impact/period.ts";
import { adoptedScenarios } from "../../../src/roster/impact/scenarios.ts";
import { type Scenario, scenariosOfReadings } from "../../../src/roster/index.ts";
import { factsOf, tables } from "../../support/cases.ts";
import { countOf } from "../../support/counts.ts";
import { changedFigures } from "./changed-figures.ts";

interface People {
  readonly rule: AnyRule;
  readonly facts: readonly object[];
}

/** The people of each rule: the facts of its cases, as its county has its figures. */
const all: readonly People[] = Object.values(tables).flatMap((table): People[] => {
  const { readings, figures } = table.rule.source;
  if (Object.keys(readings).length + Object.keys(figures).length === 0) return [];
  const few = table.rule.due === undefined ? 2 : 12;
  const step = Math.ceil(table.rows.length / countOf(table.rows.length, few));
  const facts = table.rows.filter((_, index) => index % step === 0).map((row) => factsOf(table, row));
  return [{ rule: table.rule.adopt({ figures: table.figures ?? {} } as Options), facts }];
});

/** 按月发放的填月份，按年的填年度。 */
const periodFor = ({ due }: AnyRule) =>
  due?.unit === "year" ? { from: "2000", to: "2030" } : { from: "2000-01", to: "2030-12" };

/** The scenarios under which a person's answer is not the one that is decided anew. */
function wrongUnder({ rule, facts }: People): string[] {
  const scenarios: readonly Scenario[] = [...scenariosOfReadings(rule), ...changedFigures(rule)];
  const adopted = adoptedScenarios(rule, scenarios);
  const { read } = moneyOf(rule, periodsOf(rule, rule.due === undefined ? {} : periodFor(rule)));
  const compare = comparerOf(rule, adopted, read);
  const compared = facts.map((one) => compare({ facts: one, isSound: true, under: () => one }));
  const answers = (one: AnyRule): (string | undefined)[] =>
    facts.map((known) => {
      const { ok, determination } = one.safe(known);
      return ok ? JSON.stringify(determination.value) : undefined;
    });
  const now = answers(rule);
  return adopted.flatMap(({ name, rule: changed }) => {
    const said = compared.map(({ changes }, person) => {
      const change = changes.find(({ scenario }) => scenario === name);
      if (change === undefined) return now[person];
      return change.kind === "rejected" ? undefined : JSON.stringify(change.after.value);
    });
    return answers(changed).flatMap((answer, person) => (answer === said[person] ? [] : [`${name}: ${person}`]));
  });
}

describe("测算与对每个人重新认定的结果相同：每条规则的案例，每个口径，每个参数", () => {
  it.each(all.map((one) => [one.rule.name, one] as const).filter((_, at) => at % countOf(1, 5) === 0))(
    "%s",
    (_, people) => {
      expect(wrongUnder(people)).toEqual([]);
    },
  );
  it("按月或按年发放的规则都在其中", () => {
    const paying = new Set(all.filter(({ rule }) => rule.due !== undefined).map(({ rule }) => rule.name));
    const known = Object.values(tables)
      .filter(({ rule }) => rule.due !== undefined)
      .map(({ rule }) => rule.name);
    expect([...paying].sort()).toEqual([...new Set(known)].sort());
    expect(paying.size).toBeGreaterThanOrEqual(8);
  });
});
