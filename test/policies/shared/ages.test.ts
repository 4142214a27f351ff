import { describe, expect, it } from "vitest";
import type { BirthdayConvention } from "../../../src/kernel/days/age.ts";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { defineFigures, figure } from "../../../src/kernel/policy/figure.ts";
import { type FigureChange, timelineOf } from "../../../src/kernel/policy/timeline.ts";
import { applicableAge, birthdayReading, isAgeWithin, validMaxAge } from "../../../src/policies/shared/ages.ts";
import { faultsOf } from "../../support/faults.ts";
import { isChinese, isEnglish } from "../../support/languages.ts";

const conventions: readonly BirthdayConvention[] = [
  "on-the-birthday",
  "day-after-the-birthday",
  "leap-birthday-on-1-march",
];

describe("周岁口径", () => {
  it("选项与满周岁的约定一一对应，默认为生日当天，条款照写", () => {
    const birthday = birthdayReading("一", "二");
    expect(Object.keys(birthday.options)).toEqual(conventions);
    expect(birthday.default).toBe("on-the-birthday");
    expect(birthday.clauses).toEqual(["一", "二"]);
  });

  it("问题、选项、理由，中文、英文都有", () => {
    const { question, options, why } = birthdayReading("一");
    const texts = [question, ...Object.values(options), why];
    expect(texts.map(({ zh, en }) => isChinese(zh) && isEnglish(en))).toEqual(texts.map(() => true));
  });
});

describe("年龄段的两端都含在内", () => {
  it.each([
    [15, false],
    [16, true],
    [34, true],
    [35, false],
  ])("%d周岁在16至34周岁之间：%s", (age, expected) => {
    expect(isAgeWithin(age, 16, 34, "maxAge")).toBe(expected);
  });

  it("两端相同，只有这一岁", () => {
    expect([59, 60, 61].map((age) => isAgeWithin(age, 60, 60, "maxAge"))).toEqual([false, true, false]);
  });

  it("下限高于上限：拒绝，写明是哪项参数、应为多少", () => {
    expect(validMaxAge(16, 16, "maxAge")).toBe(16);
    expect(faultsOf(() => validMaxAge(35, 34, "maxAge"))).toEqual([
      ["figures.maxAge", "contradiction", "不小于35周岁"],
    ]);
    for (const age of [30, 34, 35, 40]) {
      expect(() => isAgeWithin(age, 35, 34, "maxAge")).toThrow(PolicyError);
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
      recordUse: ({ value }: { readonly value: string }) => void used.push(value),
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
  const outside = "figures.endAge no-value-on-date";
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

  it("周岁口径照样起作用", () => {
    const days = conventions.map((convention) => reached("1952-02-29", "2030-01-01", "61", convention));
    expect(days).toEqual(["61 2013-02-28 61", "61 2013-03-01 61", "61 2013-03-01 61"]);
  });
});
