import { UTCDateMini } from "@date-fns/utc/date/mini";
import { differenceInYears } from "date-fns/differenceInYears";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn, ageReachedOn, type BirthdayConvention } from "../../../src/kernel/days/age.ts";
import { dayOfMonth, monthOf, yearOf } from "../../../src/kernel/days/calendar.ts";
import { addDays, addMonths } from "../../../src/kernel/days/moving.ts";
import { day } from "../../support/arbitraries.ts";

const birthdayConventions = [
  "on-the-birthday",
  "day-after-the-birthday",
  "leap-birthday-on-1-march",
] as const satisfies readonly BirthdayConvention[];

describe("满周岁的日子", () => {
  it.each([
    // 出生, 周岁, 生日当天, 生日次日, 2月29日生的平年为3月1日
    ["1952-03-10", 60, "2012-03-10", "2012-03-11", "2012-03-10"],
    ["1952-12-31", 60, "2012-12-31", "2013-01-01", "2012-12-31"],
    ["1952-02-28", 60, "2012-02-28", "2012-02-29", "2012-02-28"], // 2012年是闰年
    ["1952-02-29", 60, "2012-02-29", "2012-03-01", "2012-02-29"], // 有对应日
    ["1952-02-29", 61, "2013-02-28", "2013-03-01", "2013-03-01"], // 没有对应日：月末
    ["1840-02-29", 60, "1900-02-28", "1900-03-01", "1900-03-01"], // 1900年不是闰年
    ["1940-02-29", 60, "2000-02-29", "2000-03-01", "2000-02-29"], // 2000年是闰年
    ["1990-06-01", 0, "1990-06-01", "1990-06-02", "1990-06-01"],
  ])("%s出生，满%d周岁", (birthDate, age, ...days) => {
    expect(birthdayConventions.map((convention) => ageReachedOn(birthDate, age, convention))).toEqual(days);
  });
});

describe("某一天的周岁", () => {
  it.each([
    // 出生, 某一天, 生日当天, 生日次日, 2月29日生的平年为3月1日
    ["1952-03-10", "2012-03-09", 59, 59, 59],
    ["1952-03-10", "2012-03-10", 60, 59, 60],
    ["1952-03-10", "2012-03-11", 60, 60, 60],
    ["1952-02-29", "2013-02-27", 60, 60, 60],
    ["1952-02-29", "2013-02-28", 61, 60, 60],
    ["1952-02-29", "2013-03-01", 61, 61, 61],
    ["1952-12-31", "2012-12-31", 60, 59, 60],
    ["1952-12-31", "2013-01-01", 60, 60, 60],
    ["1940-06-01", "1940-06-01", 0, 0, 0], // 出生当天是0周岁；当地时钟跳过了这一天的零点
    ["1940-06-01", "1941-06-01", 1, 0, 1],
    ["1990-06-01", "1990-05-31", -1, -1, -1],
  ])("%s出生，%s", (birthDate, on, ...ages) => {
    expect(birthdayConventions.map((convention) => ageOn(birthDate, on, convention))).toEqual(ages);
  });

  const birth = day("1900-01-01", "2000-12-31");
  const later = fc.integer({ min: 0, max: 40_000 });

  it("与 date-fns 的答案相同（2月29日除外，那里各有约定）", () => {
    const asDate = (text: string) => new UTCDateMini(yearOf(text), monthOf(text) - 1, dayOfMonth(text));
    fc.assert(
      fc.property(birth, later, (birthDate, days) => {
        fc.pre(!birthDate.endsWith("-02-29"));
        const on = addDays(birthDate, days);
        expect(ageOn(birthDate, on)).toBe(differenceInYears(asDate(on), asDate(birthDate)));
      }),
    );
  });

  it("三种约定都是：满周岁那天刚好是这个岁数，前一天少一岁，以后不会变小", () => {
    const age = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(birth, age, fc.constantFrom(...birthdayConventions), (birthDate, years, convention) => {
        const reached = ageReachedOn(birthDate, years, convention);
        expect(ageOn(birthDate, reached, convention)).toBe(years);
        expect(ageOn(birthDate, addDays(reached, -1), convention)).toBe(years - 1);
        expect(ageOn(birthDate, addMonths(reached, 1), convention)).toBe(years);
      }),
    );
  });
});
