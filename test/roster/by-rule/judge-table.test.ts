import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue.ts";
import type { AnyRule } from "../../../src/kernel/policy/index.ts";
import {
  type Column,
  columnsOf,
  countyOfRule,
  isRejectedRow,
  type JudgedOrRejected,
  type JudgeOptions,
  judgeTable,
  listTablesOf,
  resultsTable,
  templateOf,
  wantedOf,
  wantedOfList,
} from "../../../src/roster/by-rule/index.ts";
import { tableOf } from "./table.ts";

const ruleNamed = (name: string): AnyRule => catalogue.rules.find((one) => one.name === name)?.rule as AnyRule;
const age = ruleNamed("landless-farmers/age");
const shares = ruleNamed("landless-farmers/funding-shares");

async function judged(
  rule: AnyRule,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: JudgeOptions = {},
): Promise<JudgedOrRejected[]> {
  const { wanted } = wantedOf(rule, options.county, Object.keys(options.lists ?? {}));
  const all: JudgedOrRejected[] = [];
  for await (const row of judgeTable(rule, tableOf(headings, rows, wanted), options)) all.push(row);
  return all;
}

const faultsOf = (row: JudgedOrRejected | undefined) =>
  row && isRejectedRow(row) ? row.faults.map(({ column, code }) => [column, code]) : [];
const ageOf = (row: JudgedOrRejected | undefined) =>
  row && !isRejectedRow(row) ? (row.determination.value as { age: number }).age : undefined;

describe("逐行认定", () => {
  it.each(["中文", "English", "字段名"] as const)("列名：%s", async (kind) => {
    const of = {
      中文: (one: Column) => one.heading.zh,
      English: (one: Column) => one.heading.en,
      字段名: (one: Column) => one.path,
    };
    const own = columnsOf(age).filter(({ path }) => path === "birthDate" || path === "on");
    const code = kind === "中文" ? "人员编号" : "code";
    const [row] = await judged(age, [code, ...own.map(of[kind])], [["P-1", "1952-05-01", "2012-05-01"]]);
    expect(ageOf(row)).toBe(60);
  });

  it("读＝认定＋退回；每行的差错一并列出，改读逐列计", async () => {
    const rows = await judged(
      age,
      ["人员编号", "birthDate", "on", "姓名"],
      [
        ["P-1", "1952/5/1", "2012-05-01", "甲"],
        ["P-2", "五二年", "", "乙"],
        ["P-1\ufe0f", "1952-05-01", "2012-05-01", "丙"],
        ["3.50E+17", "1952-05-01", "2012-05-01", "丁"],
      ],
    );
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ row: 2, carried: { 姓名: "甲" }, repairs: [{ column: "birthDate", kind: "day" }] });
    expect(ageOf(rows[0])).toBe(60);
    expect(faultsOf(rows[1])).toEqual([
      ["birthDate", "malformed"],
      ["on", "missing"],
    ]);
    expect(faultsOf(rows[2])).toEqual([["人员编号", "contradiction"]]);
    expect(faultsOf(rows[3])).toEqual([["人员编号", "malformed"]]);
  });

  it("重复的人员：差错里的行号，examples/spark 的脚本找得到", async () => {
    const script = readFileSync("examples/spark/judge_roster.py", "utf8");
    const [, pattern = ""] = /re\.sub\(r"(.+)", self\.first_row/.exec(script) ?? [];
    const person = ["P-1", "1952-05-01", "2012-05-01"];
    const [, again] = await judged(age, ["人员编号", "birthDate", "on"], [person, person]);
    const [fault] = again && isRejectedRow(again) ? again.faults : [];
    const rowNumbers = [fault?.expected.zh, fault?.expected.en].map((text = "") => new RegExp(pattern).exec(text)?.[2]);
    // the table's headings are row 1
    expect(rowNumbers).toEqual(["2", "2"]);
  });

  it("--strict：改读的退回", async () => {
    const [row] = await judged(age, ["code", "birthDate", "on"], [["P-1", "1952/5/1", "2012-05-01"]], { strict: true });
    expect(faultsOf(row)).toEqual([["birthDate", "malformed"]]);
  });

  it("公民身份号码与出生日期、性别核对，输出时遮盖", async () => {
    const headings = ["公民身份号码", "性别", "birthDate", "on", "备注"];
    // the example of GB 11643, a woman born on 1949-12-31
    const id = "11010519491231002x";
    const cells = [
      [id, "女", "1949-12-31", "2012-05-01", `同${id}`],
      [id, "男", "1949-12-30", "2012-05-01", ""],
    ];
    const [sound, wrong] = await judged(age, headings, cells);
    // 2012-05-01 − 1949-12-31: 62 years and 4 months
    expect(ageOf(sound)).toBe(62);
    expect(sound).toMatchObject({ code: "110105********002X", carried: { 性别: "女", 备注: "同110105********002x" } });
    expect(faultsOf(wrong)).toEqual([
      ["公民身份号码", "contradiction"],
      ["性别", "contradiction"],
    ]);
    expect(JSON.stringify([sound, wrong])).not.toContain("19491231");
    // an old number of 15 digits has the day of birth, too
    const [old] = await judged(age, headings, [["110105491231002", "女", "1949-12-31", "2012-05-01", ""]]);
    expect(faultsOf(old)).toEqual([["公民身份号码", "malformed"]]);
    expect(JSON.stringify(old)).not.toContain("491231002");
    const [shown] = await judged(age, headings, cells, { showId: true });
    expect(shown?.code).toBe("11010519491231002X");
  });

  it("附表按人员编号对应；附表中的差错、主表上没有的人都说明", async () => {
    const [list] = listTablesOf(shares);
    const groups = tableOf(
      ["人员编号", "kind", "certifiedFor"],
      [
        ["P-1 ", "dibao", "2012"],
        ["P-2", "dibao", "很久"],
        ["00123", "dibao", "2012"],
      ],
      wantedOfList(list?.columns ?? []).wanted,
    );
    const rows = [
      ["P-1", "2012-05-01"],
      ["P-2", "2012-05-01"],
      ["P-3", "2012-05-01"],
    ];
    const all = await judged(shares, ["code", "paidOn"], rows, { lists: { groups } });
    expect(all.map(isRejectedRow)).toEqual([false, true, false, true]);
    expect(all[1]).toMatchObject({
      faults: [{ column: expect.stringContaining("第3行：certifiedFor"), given: "很久" }],
    });
    expect(all[3]).toMatchObject({ code: "00123", row: 4, list: list?.title.zh });
  });

  it("日期是电子表格的序号：退回，并说明怎样重新保存", async () => {
    const [row] = await judged(age, ["编号", "birthDate", "on"], [["P-1", "19033", "2012-05-01"]]);
    expect(row).toMatchObject({ faults: [{ given: "19033", expected: { zh: expect.stringContaining("日期序号") } }] });
  });

  it("附表也可以用公民身份号码对应，主表另有编号的也可以；同一人的各行按附表的次序", async () => {
    const [list] = listTablesOf(shares);
    const wanted = wantedOfList(list?.columns ?? []).wanted;
    const id = "11010519491231002X";
    const groups = tableOf(
      ["编号", "公民身份号码", "kind", "certifiedFor"],
      [
        ["", `'${id.toLowerCase()}`, "dibao", "2012"],
        ["P-1", "", "two-daughter", "2012"],
        ["", id, "很多", "2012"],
      ],
      wanted,
    );
    const [row] = await judged(shares, ["code", "公民身份号码", "paidOn"], [["P-1", id, "2012-05-01"]], {
      lists: { groups },
    });
    // the third record is the third item of the list
    expect(row).toMatchObject({ faults: [{ column: expect.stringContaining("第4行"), given: "很多" }] });
    const alone = tableOf(["id number", "kind", "certifiedFor"], [[id, "dibao", "2012"]], wanted);
    const rows = [["P-1", id, "2012-05-01"]];
    const all = await judged(shares, ["code", "公民身份号码", "paidOn"], rows, { lists: { groups: alone } });
    expect(all.map(isRejectedRow)).toEqual([false]);
    expect(all[0]).toMatchObject({ determination: { value: { group: "dibao" } } });
  });

  it("县级设置：口径、参数、共用填报项", async () => {
    const county = countyOfRule(age, { facts: { on: "2012-05-01" } });
    const [row] = await judged(age, ["code", "birthDate"], [["P-1", "1952-05-01"]], { county });
    expect(ageOf(row)).toBe(60);
    expect(() => countyOfRule(age, { facts: { on: "不详" } })).toThrow("facts.on");
    expect(() => countyOfRule(age, { reading: {} })).toThrow("reading");
  });

  it("结果的列和字：中文、英文", async () => {
    const [row] = await judged(shares, ["code", "paidOn", "groups"], [["P-1", "2012-05-01", "无"]]);
    if (row === undefined || isRejectedRow(row)) throw new Error("judged");
    const zh = resultsTable(shares, [], "zh");
    // 18000 × 70% = 12600.00
    expect(zh.cells(row)).toContain("12600.00");
    expect(zh.headings.length).toBe(zh.cells(row).length);
    expect(resultsTable(shares, [], "en").headings[1]).toBe("person code");
  });
});

describe("样表", () => {
  it.each(catalogue.rules.map(({ name, rule }) => [name, rule] as const))("%s：各行都能认定", async (_, rule) => {
    const template = templateOf(rule);
    if (template === undefined) throw new Error("no example was found");
    const lists = listTablesOf(rule).map(({ path, columns }) => {
      const { headings = [], rows = [] } = template.lists[path] ?? {};
      return [path, tableOf(headings, rows, wantedOfList(columns).wanted)] as const;
    });
    const options = { county: countyOfRule(rule, template.county), lists: Object.fromEntries(lists), strict: true };
    const all = await judged(rule, template.roster.headings, template.roster.rows, options);
    expect(all.flatMap((row) => (isRejectedRow(row) ? row.faults : []))).toEqual([]);
    expect(all).toHaveLength(2);
    const judgedRow = all[0];
    if (judgedRow && !isRejectedRow(judgedRow)) resultsTable(rule, [], "zh").cells(judgedRow);
    const headings = template.roster.headings.map((one) => one.normalize("NFKC"));
    expect(new Set(headings).size).toBe(headings.length);
  });
});
