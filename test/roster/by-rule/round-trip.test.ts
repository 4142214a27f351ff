import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue.ts";
import type { AnyRule, Options } from "../../../src/kernel/policy/index.ts";
import {
  isRejectedRow,
  judgeTable,
  listTablesOf,
  tablesOf,
  wantedOf,
  wantedOfList,
} from "../../../src/roster/by-rule/index.ts";
import { factsOf, optionsOf, tables } from "../../support/cases.ts";
import { countOf } from "../../support/counts.ts";
import { tableOf } from "./table.ts";

const casesOf = new Map<AnyRule, { facts: object; options: Options | undefined; when: string }[]>();
for (const table of Object.values(tables)) {
  const own = casesOf.get(table.rule) ?? [];
  for (const row of table.rows.filter((one) => one.faults === undefined)) {
    own.push({ facts: factsOf(table, row), options: optionsOf(table, row) as Options | undefined, when: row.when });
  }
  casesOf.set(table.rule, own);
}

/** Facts as JSON: a Decimal becomes its text, as a cell has it; what is undefined is left out. */
const plain = (facts: object): Record<string, unknown> => JSON.parse(JSON.stringify(facts));

/** Facts as the rule sees them. */
const parsed = (rule: AnyRule, facts: unknown): unknown =>
  (rule.facts as unknown as { parse(input: unknown): unknown }).parse(facts);

/** Judges facts written to tables: the roster, and a table for each list. */
async function throughTables(rule: AnyRule, options: Options | undefined, facts: object) {
  const { roster, lists } = tablesOf(rule, [["P-001", plain(facts)]]);
  const open = listTablesOf(rule).flatMap(({ path, columns }) => {
    const table = lists[path];
    // a list that was not given has no table
    const isGiven = table !== undefined && table.rows.length > 0;
    return isGiven ? [[path, tableOf(table.headings, table.rows, wantedOfList(columns).wanted)] as const] : [];
  });
  const adopted = options === undefined ? rule : rule.adopt(options);
  let given: unknown;
  const safe: AnyRule["safe"] = (facts) => {
    given = facts;
    return adopted.safe(facts);
  };
  const county = { rule: { safe } as unknown as AnyRule, shared: {} };
  const { wanted } = wantedOf(rule);
  const table = tableOf(roster.headings, roster.rows, wanted);
  const all: unknown[] = [];
  for await (const row of judgeTable(rule, table, { county, lists: Object.fromEntries(open), strict: true })) {
    all.push(
      isRejectedRow(row) ? row.faults.map(({ column, message }) => `${column}: ${message.zh}`) : row.determination,
    );
  }
  return { facts: parsed(rule, given), determination: all[0] };
}

const rules = [...casesOf].flatMap(([rule, own]) => (own.length > 0 ? [rule] : []));

describe("事实→表→事实：各规则案例的认定不变", () => {
  it("每条规则都有案例", () => {
    const names = new Set(rules.map(({ name }) => name));
    expect(catalogue.rules.filter(({ name }) => !names.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))("%s", async (_, rule) => {
    const some = (casesOf.get(rule) ?? []).filter((_, index) => index % countOf(1, 5) === 0);
    for (const { facts, options, when } of some) {
      const outcome = rule.safe(facts, options);
      if (!outcome.ok) throw outcome.error;
      const judged = await throughTables(rule, options, facts);
      expect(judged.facts, when).toEqual(parsed(rule, facts));
      expect(JSON.stringify(judged.determination), when).toBe(JSON.stringify(outcome.determination));
    }
  });
});
