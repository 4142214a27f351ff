import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysOfDateFns } from "date-fns/addDays";
import { addMonths as addMonthsOfDateFns } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOf,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  endOfMonth,
  endOfNextMonth,
  firstYear,
  isCalendarDate,
  lastYear,
  monthOf,
  monthsBetween,
  startOfNextMonth,
  yearOf,
} from "../../src/kernel/days/calendar.ts";
import { addDays, addMonths, rollForward } from "../../src/kernel/days/moving.ts";
import { day } from "../support/arbitraries.ts";

/** Every day that the library covers. */
function* everyDay(): Generator<string> {
  for (let year = firstYear; year <= lastYear; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysInMonth(year, month); day++) yield dateOf(year, month, day);
    }
  }
}

const asDate = (day: string) => new UTCDateMini(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
const asText = (date: Date) => dateOf(date.getFullYear(), date.getMonth() + 1, date.getDate());

describe("日期的加减：逐日与 date-fns 的答案相同", () => {
  it.each([-400, -31, -1, 0, 1, 7, 28, 30, 365, 1000])("加 %d 天", (days) => {
    const differing = [...everyDay()].filter(
      (day) => addDays(day, days) !== asText(addDaysOfDateFns(asDate(day), days)),
    );
    expect(differing).toEqual([]);
  });

  it.each([-13, -1, 0, 1, 3, 11, 12, 60, 719])("加 %d 个月：没有对应日的，为月末（民法典第二百零二条）", (months) => {
    const differing = [...everyDay()].filter(
      (day) => addMonths(day, months) !== asText(addMonthsOfDateFns(asDate(day), months)),
    );
    expect(differing).toEqual([]);
  });

  it.each(["1880-01-01", "1900-02-28", "1999-12-31", "2000-03-01", "2199-12-31"])("从%s起的天数", (from) => {
    const differing = [...everyDay()].filter(
      (day) => daysBetween(from, day) !== differenceInCalendarDays(asDate(day), asDate(from)),
    );
    expect(differing).toEqual([]);
  });
});

describe("月数和月末", () => {
  it.each([
    ["2012-01-31", "2012-02-28", 0],
    ["2012-01-31", "2012-02-29", 1], // 没有对应日：月末
    ["2012-01-15", "2012-02-14", 0],
    ["2012-01-15", "2012-02-15", 1],
    ["2011-12-15", "2013-01-15", 13],
    ["2012-02-29", "2013-02-28", 12],
  ])("%s 到 %s 满%d个月", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  const anyDay = day("1880-01-01", "2150-12-31");
  it("任何两天：满的月数加上去不超过后一天，再多一个月就超过", () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 15_000 }), (from, days) => {
        const to = addDays(from, days);
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to && addMonths(from, months + 1) > to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("任何一天：下月末是下月的最后一天", () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(endOfNextMonth(one)).toBe(endOfMonth(startOfNextMonth(one)));
        expect(addDays(endOfMonth(one), 1)).toBe(startOfNextMonth(one));
      }),
    );
  });

  it("期限的最后一天休息：顺延到休息以后的第一天", () => {
    expect(rollForward(["2012-05-01", "2012-05-02"], "2012-04-30")).toBe("2012-04-30");
    expect(rollForward(["2012-05-02", "2012-05-01"], "2012-05-01")).toBe("2012-05-03");
  });
});

describe("写作 YYYY-MM-DD 的、存在的日期", () => {
  it.each(["1880-01-01", "2000-02-29", "2012-02-29", "2199-12-31"])("%s 是", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    ["1879-12-31"],
    ["2200-01-01"],
    ["1900-02-29"],
    ["2011-02-29"],
    ["2012-00-10"],
    ["2012-13-01"],
    ["2012-01-00"],
    ["2012-04-31"],
    ["2012-1-01"],
    ["2012-01-011"],
    ["2012-01-01T00:00"],
    [""],
    [20_120_101],
    [null],
    [new Array(10).fill("1")],
  ])("%j 不是", (given) => {
    expect(isCalendarDate(given)).toBe(false);
  });

  it("任何一天换掉一个字：与 Date 的答案一致", () => {
    const near = fc.constantFrom(..."0123456789-/:. １");
    fc.assert(
      fc.property(day("1880-01-01", "2199-12-31"), fc.nat({ max: 9 }), near, (one, at, other) => {
        const text = one.slice(0, at) + other + one.slice(at + 1);
        const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isCalendarDate(text)).toBe(exists && text >= "1880" && text < "2200");
      }),
      { numRuns: 5000 },
    );
  });
});
