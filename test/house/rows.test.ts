import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import type { Determination } from "../../src/kernel/policy/determination.ts";
import { textsOf } from "../../src/kernel/policy/findings.ts";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
import { placeForRow, rowPlace } from "../support/places.ts";
import { allRules, clauseOf, type Result, results, ruleByName, withAllBelow } from "../support/results.ts";

/** The clauses of the grounds of a determination and of those it rests on. */
const citedIn = (determination: Determination): ReadonlySet<string> =>
  new Set(withAllBelow(determination).flatMap(({ grounds }) => grounds.map(({ clause }) => clause)));

/** A rule, and the rules that it applies. */
const withUsed = (rule: AnyRule): readonly AnyRule[] => [rule, ...rule.uses.flatMap(withUsed)];

/** The clauses under which a row may be filed: those of its grounds; if it has faults, those of the rule. */
function clausesFor({ table, outcome }: Result): ReadonlySet<string> {
  if (outcome.ok) return citedIn(outcome.determination);
  return new Set(withUsed(table.rule).flatMap(({ clauses }) => clauses));
}

/** Whether a rule only lists what a clause states: none of its findings is a condition. */
const isList = ({ findings }: AnyRule): boolean => !Object.values(findings).some((words) => "holds" in words);

/** The grounds of a row that have two outcomes: conditions (holds, fails) and classifications (yes, no). */
const decidedIn = ({ outcome }: Result) =>
  !outcome.ok
    ? []
    : withAllBelow(outcome.determination).flatMap(({ rule, grounds }) =>
        grounds
          .filter(({ finding }) => textsOf(ruleByName.get(rule)?.findings[finding] ?? noWords).length > 1)
          .map(({ clause, holds }) => ({ rule, clause, holds })),
      );
const noWords = { zh: "", en: "" };

const addressIn = (rule: string, clause: string): string => {
  const prefix = rule.slice(0, rule.indexOf("/") + 1);
  return clause.startsWith(prefix) ? clause.slice(prefix.length) : clause;
};

describe("案例归在正确的条款", () => {
  it("每行归在其认定（或所依据的认定）写明的条款之下", () => {
    const misfiled = results
      .map((one) => ({ one, clauses: clausesFor(one) }))
      .filter(({ one, clauses }) => !clauses.has(clauseOf(one)))
      .map(({ one, clauses }) => {
        const named = [...clauses].map((clause) => addressIn(one.table.rule.name, clause)).join("、");
        const advice = named === "" ? "不能归入：其认定没有写明任何条款" : `改为：${named}`;
        return `${rowPlace(one)} 条款“${one.row.clause}”${advice}`;
      });
    expect(misfiled).toEqual([]);
  });

  it("规则引用的每一条款，都有归在其下的本规则案例", () => {
    const filed = new Set(results.map((one) => `${one.table.rule.name} ${clauseOf(one)}`));
    const missing = allRules.flatMap(({ name, clauses }) =>
      clauses
        .filter((clause) => !filed.has(`${name} ${clause}`))
        .map((clause) => `${placeForRow(name)} 加一行：{ clause: "${addressIn(name, clause)}", when: "…" }`),
    );
    expect(missing).toEqual([]);
  });

  it("作出判断的每一条款，都有在这一条款不成立的案例，除非其规则都只列出原文的清单", () => {
    const decided = results.flatMap((one) => decidedIn(one).map((found) => ({ ...found, filed: clauseOf(one) })));
    const failing = new Set(
      decided.filter(({ clause, holds, filed }) => !holds && clause === filed).map(({ clause }) => clause),
    );
    const deciding = new Set(decided.map(({ rule, clause }) => `${rule} ${clause}`));
    const missing = catalogue.clauses
      .filter(({ id, disposition }) => disposition === "computed" && !failing.has(id))
      .flatMap(({ id }) => {
        const rules = allRules.filter((rule) => deciding.has(`${rule.name} ${id}`) && !isList(rule));
        const places = rules.map(({ name }) => placeForRow(name)).join(" 或 ");
        return rules.length === 0 ? [] : [`${places} 加一行不成立的：{ clause: "${id}", when: "…不…" }`];
      });
    expect(missing).toEqual([]);
  });
});
