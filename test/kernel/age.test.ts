import { UTCDateMini } from "@date-fns/utc/date/mini";
import { differenceInYears } from "date-fns/differenceInYears";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn, ageReachedOn, type BirthdayConvention, birthdayConventions } from "../../src/kernel/days/age.ts";
import { dayOfMonth, monthOf, yearOf } from "../../src/kernel/days/calendar.ts";
import { addDays, addMonths } from "../../src/kernel/days/moving.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { defineFigures, figure } from "../../src/kernel/policy/figure.ts";
import { type FigureChange, timelineOf } from "../../src/kernel/policy/timeline.ts";
import { applicableAge, isAgeWithin } from "../../src/policies/shared/ages.ts";
import { day } from "../support/arbitraries.ts";

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

describe("年龄段的两端都含在内", () => {
  it.each([
    [15, false],
    [16, true],
    [34, true],
    [35, false],
  ])("%d周岁在16至34周岁之间：%s", (fullYears, expected) => {
    expect(isAgeWithin(fullYears, 16, 34, "oldestAge")).toBe(expected);
  });

  it("两端相同，只有这一岁", () => {
    expect([59, 60, 61].map((fullYears) => isAgeWithin(fullYears, 60, 60, "oldestAge"))).toEqual([false, true, false]);
  });

  it("下限高于上限：拒绝", () => {
    for (const fullYears of [30, 34, 35, 40]) {
      expect(() => isAgeWithin(fullYears, 35, 34, "oldestAge")).toThrow(PolicyError);
    }
  });
});

describe("适用的年龄先后不同：满了当天适用的年龄，才算到龄", () => {
  const { endAge } = defineFigures("a-document", {
    endAge: figure({ title: { zh: "年龄", en: "age" }, address: "一", quote: "60", unit: "years", value: "60" }),
  });

  /** The age, the day on which it is reached and the values used; or the code of the fault. */
  function reached(birthDate: string, on: string, change?: FigureChange, convention?: BirthdayConvention) {
    const used: string[] = [];
    const policy = {
      reading: () => convention ?? ("on-the-birthday" as const),
      used: ({ value }: { readonly value: string }) => void used.push(value),
    };
    try {
      const { age, reachedOn } = applicableAge(birthDate, on, timelineOf(endAge, change), policy);
      return [age, reachedOn, ...new Set(used)].join(" ");
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      return error.faults.map(({ path, code }) => `${path} ${code}`).join();
    }
  }

  const raised = [{ from: "2012-04-01", value: "65" }];
  const lowered = [{ from: "2012-04-15", value: "55" }];
  const until2014 = [{ from: "2012-01-01", until: "2014-12-31", value: "60" }];
  const untilThenAgain = [...until2014, { from: "2016-01-01", value: "60" }];
  const outside = "figures.endAge outside-figures";
  it.each([
    ["年龄不变，还没有满", "1952-05-10", "2012-05-09", undefined, "60 2012-05-10 60"],
    ["年龄不变，满的当天", "1952-05-10", "2012-05-10", undefined, "60 2012-05-10 60"],
    ["提高的前一天已满：以后也不变", "1952-03-31", "2030-01-01", raised, "60 2012-03-31 60"],
    ["提高的当天才满原来的年龄：满提高后的", "1952-04-01", "2030-01-01", raised, "65 2017-04-01 65"],
    ["提高以前问，满的日子在提高以后：两个值都用到", "1952-04-01", "2012-03-31", raised, "65 2017-04-01 60 65"],
    ["降低的当天已超过：当天到龄", "1955-05-10", "2030-01-01", lowered, "55 2012-04-15 55"],
    ["降低的当天刚满：当天到龄", "1957-04-15", "2030-01-01", lowered, "55 2012-04-15 55"],
    ["降低的次日才满：次日到龄", "1957-04-16", "2030-01-01", lowered, "55 2012-04-16 55"],
    ["数值适用的最后一天满", "1954-12-31", "2030-01-01", until2014, "60 2014-12-31 60"],
    ["数值适用到头的次日才满，以前问：按问的当天的年龄说", "1955-01-01", "2014-12-31", until2014, "60 2015-01-01 60"],
    ["数值适用到头的次日才满，以后问：当天没有数值", "1955-01-01", "2015-01-01", until2014, outside],
    ["没有数值的一年里满，重新有数值的当天到龄", "1955-06-01", "2016-01-01", untilThenAgain, "60 2016-01-01 60"],
    ["没有数值的一年里问：不能说没有满", "1955-06-01", "2015-12-31", untilThenAgain, outside],
  ] as const)("%s", (_, birthDate, on, change, expected) => {
    expect(reached(birthDate, on, change)).toBe(expected);
  });

  it("生日约定照样起作用", () => {
    const days = birthdayConventions.map((convention) => reached("1952-02-29", "2030-01-01", "61", convention));
    expect(days).toEqual(["61 2013-02-28 61", "61 2013-03-01 61", "61 2013-03-01 61"]);
  });
});
