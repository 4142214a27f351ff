import { describe, expect, it } from "vitest";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { defineFigures, figure } from "../../../src/kernel/policy/figure.ts";
import { entryOn, timelineOf } from "../../../src/kernel/policy/timeline.ts";
import { expectedValue, type Unit, valueText } from "../../../src/kernel/policy/unit.ts";

const title = { zh: "参数", en: "figure" };

describe("每种单位接受的写法", () => {
  /** A figure of this unit with this value: the value, or where and how it is wrong. */
  const taken = (unit: Unit, value: string): string => {
    const { one } = defineFigures("a-document", { one: figure({ title, address: "一", quote: "x", unit }) });
    try {
      return entryOn(timelineOf(one, value), "2012-01-01").value;
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return error.faults.map(({ path, code }) => `${path} ${code}`).join();
    }
  };
  const malformed = "figures.one malformed";
  const outOfRange = "figures.one out-of-range";
  it.each<[Unit, string, string]>([
    ["yuan", "18000", "18000"],
    ["yuan", "0.01", "0.01"],
    ["yuan", "0", "0"],
    ["yuan", "-0.01", outOfRange],
    ["yuan", "1.234", malformed],
    ["yuan", "18,000", malformed],
    ["ratio", "0.35%", "0.35%"],
    ["ratio", "0%", "0%"],
    ["ratio", "-1%", malformed],
    ["ratio", "070%", malformed],
    ["ratio", "01", malformed],
    ["ratio", "七成", malformed],
    ["date", "2012-02-29", "2012-02-29"],
    ["date", "2011-02-29", malformed],
    ["month-day", "02-28", "02-28"],
    ["month-day", "02-29", malformed],
    ["month-day", "2-28", malformed],
    ["clock", "00:00", "00:00"],
    ["clock", "23:59", "23:59"],
    ["clock", "24:00", malformed],
    ["clock", "12:60", malformed],
    ["clock", "8:00", malformed],
    ["month", "1", "1"],
    ["month", "12", "12"],
    ["month", "0", outOfRange],
    ["month", "13", outOfRange],
    ["divisor", "1", "1"],
    ["divisor", "0", outOfRange],
    ["age", "130", "130"],
    ["age", "131", outOfRange],
    ["years", "100", "100"],
    ["years", "101", outOfRange],
    ["months", "1200", "1200"],
    ["months", "1201", outOfRange],
    ["days", "36500", "36500"],
    ["days", "36501", outOfRange],
    ["count", "0", "0"],
    ["count", "1.5", malformed],
    ["count", "1e3", malformed],
    ["count", "01", malformed],
    ["count", "１", malformed],
    ["persons", "999999999", "999999999"],
    ["times", "1000001", outOfRange],
  ])("%s：%s → %s", (unit, value, expected) => {
    expect(taken(unit, value)).toBe(expected);
  });
});

describe("每种单位的要求", () => {
  it.each<[Unit, string, string]>([
    ["yuan", "金额（元），不得为负，小数不超过两位", "a non-negative amount in yuan with at most two decimals"],
    ["ratio", "比例，如“70%”或“0.7”", 'a ratio such as "70%" or "0.7"'],
    ["date", "有效日期，格式 YYYY-MM-DD", "a calendar date in the form YYYY-MM-DD"],
    ["month-day", "月和日，格式 MM-DD（不得为02-29）", "a month and day that every year has, in the form MM-DD"],
    ["clock", "时刻，格式 HH:MM", "a clock time in the form HH:MM"],
    ["count", "0至1000000的整数", "a whole number from 0 to 1000000"],
    ["divisor", "1至1000000的整数（计发系数）", "a whole number from 1 to 1000000 (annuity divisor)"],
    ["age", "0至130周岁", "a whole number from 0 to 130 (years of age)"],
    ["years", "0至100年", "a whole number from 0 to 100 (years)"],
    ["month", "1至12的月份", "a whole number from 1 to 12 (month of the year)"],
    ["months", "0至1200个月", "a whole number from 0 to 1200 (months)"],
    ["days", "0至36500天", "a whole number from 0 to 36500 (days)"],
    ["persons", "0至999999999人", "a whole number from 0 to 999999999 (people)"],
    ["times", "0至1000000次", "a whole number from 0 to 1000000 (times)"],
  ])("%s：%s", (unit, zh, en) => {
    expect(expectedValue(unit)).toEqual({ zh, en });
  });
});

describe("参数连同单位的写法", () => {
  it.each<[Unit, string, string, string]>([
    ["yuan", "18000", "18,000.00元", "18,000.00 yuan"],
    ["yuan", "0.5", "0.50元", "0.50 yuan"],
    ["ratio", "70%", "70%", "70%"],
    ["date", "2009-01-01", "2009年1月1日", "2009-01-01"],
    ["month-day", "01-08", "1月8日", "8 January"],
    ["month-day", "12-31", "12月31日", "31 December"],
    ["clock", "08:50", "08:50", "08:50"],
    ["count", "261", "261", "261"],
    ["count", "390000", "390,000", "390,000"],
    ["divisor", "160", "160", "160"],
    ["age", "60", "60周岁", "60 years"],
    ["years", "5", "5年", "5 years"],
    ["years", "1", "1年", "1 year"],
    ["month", "1", "1月", "January"],
    ["month", "12", "12月", "December"],
    ["months", "3", "3个月", "3 months"],
    ["months", "1", "1个月", "1 month"],
    ["days", "7", "7天", "7 days"],
    ["persons", "1", "1人", "1 person"],
    ["persons", "12000", "12,000人", "12,000 people"],
    ["times", "1", "1次", "1 time"],
    ["times", "2", "2次", "2 times"],
  ])("%s %s：%s", (unit, value, zh, en) => {
    expect([valueText(unit, value, "zh"), valueText(unit, value, "en")]).toEqual([zh, en]);
  });

  it.each<[Unit, string]>([
    ["yuan", "十元"],
    ["yuan", "-5"],
    ["months", "1.5"],
    ["months", "9999"],
    ["month", "13"],
    ["month-day", "02-30"],
    ["date", "明年"],
  ])("不是 %s 的值“%s”：照写", (unit, value) => {
    expect([valueText(unit, value, "zh"), valueText(unit, value, "en")]).toEqual([value, value]);
  });
});
