import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue.ts";
import type { AnyRule } from "../../../src/kernel/policy/index.ts";
import { type CellTable, masked, tablesOf } from "../../../src/roster/by-rule/index.ts";
import { csvLine } from "../../../src/roster/csv-line.ts";
import { factsOf, optionsOf, tables } from "../../support/cases.ts";
import { casesOf, countOf } from "../../support/counts.ts";
import { type Case, judgedBy } from "./both-ways.ts";
import { gb18030Of, idOf, mixedRoster, mixedRows, ndjsonOf } from "./mixed-roster.ts";

const ruleNamed = (name: string) => {
  const rule = catalogue.rules.find((one) => one.name === name)?.rule;
  if (rule === undefined) throw new Error(name);
  return rule;
};

/** Both ways give the same bytes, counts and rows. Returns what they give. */
async function same(one: Case) {
  const [slow, fast] = [await judgedBy("slow", one), await judgedBy("fast", one)];
  expect(fast).toEqual(slow);
  return slow;
}

const determine = ruleNamed("landless-farmers/determine");
const county = {
  figures: { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" },
  facts: {
    on: "2015-06-30",
    county: [2008, 2010, 2011, 2014].map((year) => ({ year, arableMu: "348120", agriculturalPopulation: 290100 })),
    dibaoStandard: "118.00",
  },
};
const roster: Case = { rule: determine, county, bytes: mixedRoster() };

describe("快慢两种读法逐字节相同", () => {
  it.each(["files", "files without grounds", "lines"] as const)("混合花名册：%s", async (outputs) => {
    const { tally, rows, leftOut } = await same({ ...roster, outputs });
    // by hand, from mixed-roster.ts: rows of persons, and of these the ones that nothing is wrong with
    expect(rows).toBe(mixedRows.persons);
    expect(tally.judged).toBe(mixedRows.sound);
    expect(tally.rejected).toBe(mixedRows.persons - mixedRows.sound);
    expect(leftOut).toMatchObject({ emptyRows: 2, totals: 1, repeatedHeadings: 1, notes: 1 });
  });

  it.each([
    ["CRLF", mixedRoster().replaceAll("\n", "\r\n")],
    ["CR", mixedRoster().replaceAll("\n", "\r")],
    ["BOM", `\ufeff${mixedRoster()}`],
    ["sep=", `sep=,\n${mixedRoster()}`],
    ["末行没有换行", mixedRoster().trimEnd()],
    ["GB18030", gb18030Of(mixedRoster())],
    ["坏字节", Buffer.concat([Buffer.from(mixedRoster()), Buffer.from([0x50, 0x2d, 0x39, 0xff, 0xe4, 0x2c, 0x0a])])],
    ["GB18030里有UTF-8的行", Buffer.concat([gb18030Of(mixedRoster()), Buffer.from("P-902,,李刚王芳\n")])],
    ["引号未结束", `${mixedRoster()}P-900,"1970-01-01,\n${mixedRoster().split("\n").slice(1, 4).join("\n")}`],
    ["UTF-16", Buffer.from(`\ufeff${mixedRoster()}`, "utf16le")],
  ])("%s", async (_name, bytes) => {
    const { tally } = await same({ ...roster, bytes });
    expect(tally.judged).toBe(mixedRows.sound);
  });

  it("NDJSON", async () => {
    const { tally } = await same({ ...roster, bytes: ndjsonOf(mixedRoster()) });
    expect(tally.judged).toBeGreaterThan(5);
  });

  it("--strict、--show-id、续做", async () => {
    const [, ...withoutTitle] = mixedRoster().split("\n");
    await same({ ...roster, bytes: withoutTitle.join("\n"), strict: true });
    const shown = await same({ ...roster, showId: true });
    const hidden = await same(roster);
    expect(hidden.out).not.toEqual(shown.out);
    expect(masked(shown.out["results.csv"] ?? "")).toBe(hidden.out["results.csv"]);
    for (const completedRow of [3, 9, 20, 500]) await same({ ...roster, completedRow });
  });

  // in part, cli/judge.test.ts compares the files of two threads with those of none
  it.each(casesOf([1, 2, 4], []))("%i个线程", async (workers) => {
    const without = await judgedBy("slow", roster);
    expect(await judgedBy("fast", { ...roster, workers })).toEqual(without);
  });

  it.each(["files", "lines"] as const)("15位的旧号码夹在文字中，也是编号：%s", async (outputs) => {
    const bytes = mixedRoster().replaceAll("某某", "旧622821610930123").replace("P-1,", "622821610930123,");
    for (const one of [bytes, ndjsonOf(bytes)]) {
      const { out } = await same({ ...roster, bytes: one, outputs });
      const text = Object.values(out).join("");
      expect(text).toContain("622821******123");
      expect(text).not.toContain("622821610930123");
      await same({ ...roster, bytes: one, outputs, showId: true });
    }
  });

  it.each(["files", "lines"] as const)("分段写的号码夹在文字中，也遮盖：%s", async (outputs) => {
    const bytes = mixedRoster().replaceAll("某某", "证110105 19491231 002X");
    for (const one of [bytes, ndjsonOf(bytes)]) {
      const { out } = await same({ ...roster, bytes: one, outputs });
      const text = Object.values(out).join("");
      expect(text).toContain("110105 ******** 002X");
      expect(text).not.toContain("19491231");
    }
  });

  it("带过的列与结果的列同名", async () => {
    const lines = mixedRoster().split("\n");
    const at = lines.findIndex((line) => line.startsWith("人员编号"));
    if (at < 0) throw new Error("no headings");
    const bytes = lines
      .map((line, index) => (line === "" ? line : `${line},${index === at ? "行号" : "甲"}`))
      .join("\n");
    const { out } = await same({ ...roster, bytes });
    expect(out["results.ndjson"]).toContain('"行号（原表）":"甲"');
  });

  it("附表", async () => {
    const groups = "人员编号,kind,certifiedFor\nP-3,dibao,2014\nP-4,dibao,不知道\nP-777,dibao,2014\n";
    const bytes = mixedRoster().replaceAll(",无,", ",,");
    const { tally } = await same({ ...roster, bytes, lists: { groups } });
    expect(tally.listRowsWithoutPerson).toBe(1);
    // by id number: of a person who has a code, too, and of one who has none
    const ids = ["62282119610930123", "62282119610930125"].map(idOf);
    const byId = ["身份证号,kind,certifiedFor", ...ids.map((id) => `${id},dibao,2014`), ""].join("\n");
    const { tally: found, out } = await same({ ...roster, bytes, lists: { groups: byId } });
    expect(found.listRowsWithoutPerson).toBe(0);
    expect(out["results.ndjson"]).toContain('"group":{"code":"dibao"');
  });

  it("一百万字的一行，其余照常", async () => {
    const [head = "", first = "", ...rest] = mixedRoster().split("\n");
    const long = `P-901,${"长".repeat(1_000_001)}`;
    await same({ ...roster, bytes: [head, first, long, ...rest].join("\n") });
  });
});

const plain = (facts: object): Record<string, unknown> => JSON.parse(JSON.stringify(facts));

it("只求值与认定的值相同：所有规则的所有案例", () => {
  for (const table of Object.values(tables)) {
    for (const row of table.rows.filter(({ faults }) => faults === undefined)) {
      const rule = table.rule.adopt((optionsOf(table, row) ?? {}) as never) as unknown as Valued;
      const facts = rule.facts.parse(factsOf(table, row));
      expect(rule.value(facts)).toEqual(rule.decide(facts).value);
    }
  }
});

interface Valued {
  readonly facts: { parse(input: unknown): unknown };
  value(facts: unknown): unknown;
  decide(facts: unknown): { readonly value: unknown };
}

describe("每条规则：其案例逐字节相同", () => {
  const all = Object.values(tables).filter(({ figures }) => figures === undefined);
  const names = [...new Set(all.map(({ rule }) => rule.name))];
  it.each(names.filter((_, at) => at % countOf(1, 5) === 0))("%s", async (name) => {
    const own = all.filter(({ rule }) => rule.name === name);
    const people = own
      .flatMap((table) => table.rows.filter((one) => !one.readings && !one.figures).map((one) => factsOf(table, one)))
      .map((facts, at) => [`P-${at + 1}`, plain(facts)] as const);
    const rule = own[0]?.rule as unknown as AnyRule;
    const lines = people.map(([code, facts]) => JSON.stringify({ code, ...facts }));
    await same({ rule, bytes: `${lines.join("\n")}\n` });
    const { roster, lists } = tablesOf(rule, people);
    const tablesOfLists = Object.entries(lists).filter(([, { rows }]) => rows.length > 0);
    await same({
      rule,
      bytes: csvOf(roster),
      lists: Object.fromEntries(tablesOfLists.map(([path, table]) => [path, csvOf(table)])),
      outputs: "files without grounds",
    });
  });
});

const csvOf = ({ headings, rows }: CellTable): string => [headings, ...rows].map(csvLine).join("");
