import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOf,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  endOfMonth,
  endOfNextMonth,
  endOfYear,
  firstYear,
  isCalendarDate,
  isLeapYear,
  isYearMonth,
  lastYear,
  monthOf,
  monthsBetween,
  startOfMonth,
  startOfNextMonth,
  startOfYear,
  yearMonthOf,
  yearOf,
} from "../../../src/kernel/days/calendar.ts";
import { addDays, addMonths } from "../../../src/kernel/days/moving.ts";
import { day } from "../../support/arbitraries.ts";
import { anyDay, asDate, asText, everyDay } from "../../support/days.ts";

// `Date` in UTC is an independent calendar: the library's parsing and counting must agree with it day by day

describe("读日期：1880年至2199年逐日与 Date 相同", () => {
  it("Date 里每一天都是日期，没有遗漏，没有多余", () => {
    const last = Date.UTC(lastYear, 11, 31);
    const days: string[] = [];
    for (let time = Date.UTC(firstYear, 0, 1); time <= last; time += 86_400_000) days.push(asText(new Date(time)));
    expect(everyDay).toEqual(days);
    expect(days.every(isCalendarDate)).toBe(true);
  });

  it("年、月、日，以及由年、月、日写成的日期", () => {
    const differing = everyDay.filter((one) => {
      const date = asDate(one);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const isRead = yearOf(one) === year && monthOf(one) === month && dayOfMonth(one) === day;
      return !isRead || dateOf(year, month, day) !== one || yearMonthOf(one) !== one.slice(0, 7);
    });
    expect(differing).toEqual([]);
  });

  it("月初、月末、下月初、年初、年末", () => {
    const differing = everyDay.filter((one) => {
      const [year, month] = [yearOf(one), monthOf(one)];
      const expected = [
        [startOfMonth(one), new Date(Date.UTC(year, month - 1, 1))],
        [endOfMonth(one), new Date(Date.UTC(year, month, 0))],
        [startOfNextMonth(one), new Date(Date.UTC(year, month, 1))],
        [endOfNextMonth(one), new Date(Date.UTC(year, month + 1, 0))],
        [startOfYear(year), new Date(Date.UTC(year, 0, 1))],
        [endOfYear(year), new Date(Date.UTC(year, 12, 0))],
      ] as const;
      return expected.some(([own, date]) => own !== asText(date));
    });
    expect(differing).toEqual([]);
  });

  it.each([
    [1900, false],
    [2000, true],
    [2011, false],
    [2012, true],
    [2100, false],
  ])("%d年是不是闰年：%s", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });
});

describe("数天数：首日不计（民法典第二百零一条），1880年至2199年逐日与 Date 相同", () => {
  it.each(["1880-01-01", "1900-02-28", "1999-12-31", "2000-03-01", "2199-12-31"])("从%s起", (from) => {
    const differing = everyDay.filter((to) => daysBetween(from, to) !== (+asDate(to) - +asDate(from)) / 86_400_000);
    expect(differing).toEqual([]);
  });

  it("任何三天：天数相加；颠倒过来为负", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
        expect(daysBetween(b, a) + daysBetween(a, b)).toBe(0);
        expect(daysBetween(a, b) > 0).toBe(a < b);
      }),
    );
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

  it("任何两天：足月数加上去不晚于后一天，再多一个月则晚于", () => {
    fc.assert(
      fc.property(day("1880-01-01", "2150-12-31"), fc.nat({ max: 15_000 }), (from, days) => {
        const to = addDays(from, days);
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to && addMonths(from, months + 1) > to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("date-fns 的月数差不合第二百零二条的一例：此处为104个月，那里为103个月", () => {
    expect(monthsBetween("1992-01-31", "2000-09-30")).toBe(104);
  });

  it("任何一天：下月末是下月的最后一天", () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        expect(endOfNextMonth(one)).toBe(endOfMonth(startOfNextMonth(one)));
        expect(addDays(endOfMonth(one), 1)).toBe(startOfNextMonth(one));
      }),
    );
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

describe("写作 YYYY-MM 的月份", () => {
  it.each(["1880-01", "2012-02", "2199-12"])("%s 是", (text) => {
    expect(isYearMonth(text)).toBe(true);
  });

  it.each([
    ["1879-12"],
    ["2200-01"],
    ["2012-00"],
    ["2012-13"],
    ["2012-1"],
    ["2012-01-01"],
    ["2012-011"],
    ["201-201"],
    ["2012/01"],
    ["２012-01"],
    [""],
    [201_201],
    [null],
    [undefined],
    [["2012-01"]],
  ])("%j 不是", (given) => {
    expect(isYearMonth(given)).toBe(false);
  });
});
