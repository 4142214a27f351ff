import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOfMonth,
  daysBetween,
  daysInMonth,
  endOfMonth,
  monthOf,
  yearOf,
} from "../../../src/kernel/days/calendar.ts";
import { addDays, addMonths, addYears, rollForward } from "../../../src/kernel/days/moving.ts";
import { anyDay, asDate, asText, everyDay } from "../../support/days.ts";

// `Date` in UTC is an independent calendar, used by neither date-fns nor the library's own counting

/** Milliseconds in a day of UTC. */
const oneDay = 86_400_000;

/** The first of the days, and every day from 400 before it, as `Date` writes them one after the other. */
const first = +asDate(everyDay[0] as string);
const from = -400;
const byDate = Array.from({ length: everyDay.length + 1400 }, (_, at) =>
  asText(new Date(first + (at + from) * oneDay)),
);

/** The rule of art. 202, with `Date`: the corresponding date, or the end of the month if it has none. */
function monthsLater(from: string, months: number): string {
  const [year, month] = [yearOf(from), monthOf(from) - 1 + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return asText(new Date(Date.UTC(year, month, Math.min(dayOfMonth(from), lastDay))));
}

describe("日期的推移：1880年至2199年逐日与 Date 相同", () => {
  it.each([-400, -31, -1, 0, 1, 7, 28, 30, 365, 1000])("加 %d 天", (days) => {
    const expected = (at: number) => byDate[at + days - from] ?? asText(new Date(first + (at + days) * oneDay));
    expect(everyDay.filter((day, at) => addDays(day, days) !== expected(at))).toEqual([]);
  });

  it.each([-13, -1, 0, 1, 3, 11, 12, 60, 719])("加 %d 个月：没有对应日的，为月末（民法典第二百零二条）", (months) => {
    const differing = everyDay.filter((day) => addMonths(day, months) !== monthsLater(day, months));
    expect(differing).toEqual([]);
  });

  it("加60年：2月29日没有对应日的，为2月28日", () => {
    expect(everyDay.filter((day) => addYears(day, 60) !== monthsLater(day, 720))).toEqual([]);
  });
});

describe("推移的规律", () => {
  const some = fc.integer({ min: -20_000, max: 20_000 });
  const months = fc.integer({ min: -600, max: 600 });

  it("加上再减去同样的天数，回到原来那天；推移的天数等于数出的天数", () => {
    fc.assert(
      fc.property(anyDay, some, (day, days) => {
        const moved = addDays(day, days);
        expect(addDays(moved, -days)).toBe(day);
        expect(daysBetween(day, moved)).toBe(days);
      }),
    );
  });

  it("分两次加天数，与一次加完相同", () => {
    fc.assert(
      fc.property(anyDay, some, some, (day, first, second) => {
        expect(addDays(addDays(day, first), second)).toBe(addDays(day, first + second));
      }),
    );
  });

  it("推移不改变先后：晚一天的，加上同样的月数仍不早", () => {
    fc.assert(
      fc.property(anyDay, months, (day, moved) => {
        expect(addMonths(addDays(day, 1), moved) >= addMonths(day, moved)).toBe(true);
      }),
    );
  });

  it("加月数：月份正好差这么多，日不变，或者为月末", () => {
    fc.assert(
      fc.property(anyDay, months, (day, moved) => {
        const later = addMonths(day, moved);
        expect((yearOf(later) - yearOf(day)) * 12 + monthOf(later) - monthOf(day)).toBe(moved);
        expect(dayOfMonth(later)).toBe(Math.min(dayOfMonth(day), daysInMonth(yearOf(later), monthOf(later))));
        if (dayOfMonth(later) !== dayOfMonth(day)) expect(later).toBe(endOfMonth(later));
      }),
    );
  });

  it("加年数就是加12倍的月数", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100, max: 100 }), (day, years) => {
        expect(addYears(day, years)).toBe(addMonths(day, 12 * years));
      }),
    );
  });
});

describe("期限的最后一天休息：顺延到休息日后的第一天（民法典第二百零三条）", () => {
  it.each([
    ["不是休息日", "2012-04-30", ["2012-05-01", "2012-05-02"], "2012-04-30"],
    ["连续两天休息，列出的次序不论", "2012-05-01", ["2012-05-02", "2012-05-01"], "2012-05-03"],
    ["跨年", "2012-12-31", ["2012-12-31", "2013-01-01"], "2013-01-02"],
    ["没有休息日", "2012-05-01", [], "2012-05-01"],
  ])("%s", (_, day, daysOff, expected) => {
    expect(rollForward(day, (one) => daysOff.includes(one))).toBe(expected);
  });
});
