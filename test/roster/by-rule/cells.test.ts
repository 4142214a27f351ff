import { describe, expect, it } from "vitest";
import { count, day, flag, money, month, name, oneOf, ratio } from "../../../src/kernel/facts/index.ts";
import { labels } from "../../../src/kernel/language/index.ts";
import { readCell } from "../../../src/roster/by-rule/read-cell.ts";
import type { Repair } from "../../../src/roster/by-rule/repairs.ts";
import { senseOf } from "../../../src/roster/by-rule/senses.ts";

const title = { zh: "列", en: "column" };
const senses = {
  day: senseOf(day(title)),
  month: senseOf(month(title)),
  money: senseOf(money(title)),
  ratio: senseOf(ratio(title)),
  flag: senseOf(flag(title)),
  name: senseOf(name(title)),
  persons: senseOf(count(title, { zh: "人", en: "persons" })),
  months: senseOf(count(title, { zh: "个月", en: "months" })),
  grade: senseOf(count(title, { zh: "级", en: "grade" })),
  year: senseOf(count(title, { zh: "年", en: "year" })),
  choice: senseOf(
    oneOf(
      title,
      labels({
        pension: { zh: "参加养老保障", en: "join the pension" },
        "allowance-a": { zh: "补助（甲）", en: "allowance" },
        "allowance-b": { zh: "补助（乙）", en: "allowance" },
      }),
    ),
  ),
};

type Row = readonly [sense: keyof typeof senses, cell: string, value: unknown, ...repairs: Repair[]];

/** What a cell is read as, and what had to be done for it. */
const read: readonly Row[] = [
  ["day", "2010-06-01", "2010-06-01"],
  ["day", "2010/6/1", "2010-06-01", "day"],
  ["day", "2010/06/01", "2010-06-01", "day"],
  ["day", "2010-6-1", "2010-06-01", "day"],
  ["day", "2010.6.1", "2010-06-01", "day"],
  ["day", "2010年6月1日", "2010-06-01", "day"],
  ["day", "2010 年 6 月 1 日", "2010-06-01", "day"],
  ["day", "20100601", "2010-06-01", "day"],
  ["day", "2010-06-01 00:00:00", "2010-06-01", "time"],
  ["day", "2010-06-01T00:00:00.000", "2010-06-01", "time"],
  ["day", "2010/6/1 0:00", "2010-06-01", "time", "day"],
  ["day", "２０１０-０６-０１", "2010-06-01", "width"],
  ["day", "　2010-06-01 ", "2010-06-01", "spaces"],
  ["month", "2010-06", "2010-06"],
  ["month", "2010年6月", "2010-06", "month"],
  ["month", "201006", "2010-06", "month"],
  ["month", "2010.10", "2010-10", "month"],
  ["money", "18000", "18000"],
  ["money", "18,000.00", "18000.00", "thousands"],
  ["money", "18，000", "18000", "width", "thousands"],
  ["money", "18000元", "18000", "unit"],
  ["money", "￥18000", "18000", "width", "currency"],
  ["money", "¥1,234,567.89", "1234567.89", "currency", "thousands"],
  ["money", "１８０００", "18000", "width"],
  ["money", ".9", "0.9", "zero-before-point"],
  ["money", "1000.0000", "1000.00", "zeros"],
  ["money", " 18000 ", "18000", "spaces"],
  ["persons", "3", 3],
  ["persons", "3.0", 3, "zeros"],
  ["persons", "3人", 3, "unit"],
  ["persons", "1,200人", 1200, "unit", "thousands"],
  ["months", "12个月", 12, "unit"],
  ["grade", "二级", 2, "unit", "numeral"],
  ["year", "2012年", 2012, "unit"],
  // a fraction is not repaired: the rule says what is wrong with it
  ["persons", "3.5", 3.5],
  ["ratio", "70%", "70%"],
  ["ratio", "７０％", "70%", "width"],
  ["ratio", "0.7", "0.7"],
  ["ratio", ".7", "0.7", "zero-before-point"],
  ["flag", "是", true],
  ["flag", "否", false],
  ["flag", "true", true],
  ["flag", "有", true, "yes-no"],
  ["flag", "无", false, "yes-no"],
  ["flag", "没有", false, "yes-no"],
  ["flag", "Y", true, "yes-no"],
  ["flag", "n", false, "yes-no"],
  ["flag", "TRUE", true, "yes-no"],
  ["flag", "1", true, "yes-no"],
  ["flag", "0", false, "yes-no"],
  ["flag", "√", true, "yes-no"],
  ["flag", "×", false, "yes-no"],
  ["choice", "参加养老保障", "pension"],
  ["choice", "Join the pension", "pension"],
  ["choice", "pension", "pension"],
  ["choice", "补助(甲)", "allowance-a"],
  ["name", " 甲村 ", "甲村", "spaces"],
];

/** Text with no sense or more than one is left as it is, for the rule to refuse. */
const left: readonly (readonly [keyof typeof senses, string])[] = [
  ["day", "10/6/1"],
  ["day", "1/6/2010"],
  ["day", "2010-02-30"],
  ["day", "2010-06-01 08:30:00"],
  // counted from 1900 or from 1904
  ["day", "40330"],
  ["day", "2010年6月"],
  // January, or what a spreadsheet leaves of 2010.10
  ["month", "2010.1"],
  ["money", "1.8万元"],
  ["money", "18,00.00"],
  ["money", "1.8E+4"],
  ["money", "-5"],
  ["money", "018"],
  ["persons", "3万"],
  ["flag", "对"],
  ["flag", "2"],
  ["ratio", "七成"],
  ["choice", "养老"],
  ["name", "没有"],
  // the words of two options
  ["choice", "allowance"],
];

describe("单元格：只有一种意思的写法", () => {
  it.each(read.map((row) => [row[0], row[1], row] as const))("%s “%s”", (_, __, [sense, cell, value, ...repairs]) => {
    expect(readCell(senses[sense], cell)).toEqual({ value, repairs });
  });

  it.each(left)("%s “%s” 不改读", (sense, cell) => {
    expect(readCell(senses[sense], cell)).toEqual({ value: cell, repairs: [] });
  });

  it("空的、只有空格的：没有填", () => {
    for (const cell of ["", " ", "　"]) expect(readCell(senses.day, cell)).toBeUndefined();
  });

  it("几项在一格：顿号、分号分开，“无”是没有", () => {
    const years = { kind: "list", item: senses.year } as const;
    expect(readCell(years, "2011、2012年")).toEqual({ value: [2011, 2012], repairs: ["unit"] });
    expect(readCell(years, "2011；2012")?.value).toEqual([2011, 2012]);
    expect(readCell(years, "[2011,2012]")?.value).toEqual([2011, 2012]);
    expect(readCell(years, "无")?.value).toEqual([]);
    expect(readCell(years, "没有")).toEqual({ value: [], repairs: ["none"] });
  });
});
