import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, yearOf } from "../../src/kernel/days/index.ts";
import { contributionMonths, type RetirementCategory, retirementAges } from "../../src/national/index.ts";
import { ageInMonthsReachedOn } from "../../src/national/retirement.ts";

const monthsOf = (category: RetirementCategory, born: string): number =>
  Number(
    retirementAges[category].find(
      ({ from, until }) => (from === null || from <= born) && (until === null || born <= until),
    )?.value,
  );
const retiresOn = (category: RetirementCategory, born: string): string =>
  ageInMonthsReachedOn(born, monthsOf(category, born), "on-the-birthday");

/** 出生日期、退休年龄（周岁、月）、退休日期 — from the decision of 2024-09-13 and its tables, by hand. */
const people: readonly (readonly [RetirementCategory, born: string, years: number, months: number, retires: string])[] =
  [
    ["men", "1964-12-31", 60, 0, "2024-12-31"],
    ["men", "1965-01-01", 60, 1, "2025-02-01"],
    ["men", "1965-01-15", 60, 1, "2025-02-15"],
    ["men", "1965-04-30", 60, 1, "2025-05-30"],
    ["men", "1965-05-01", 60, 2, "2025-07-01"],
    ["men", "1965-09-01", 60, 3, "2025-12-01"],
    ["men", "1969-01-01", 61, 1, "2030-02-01"], // 48个月，48÷4+1 = 13
    ["men", "1972-12-01", 62, 0, "2034-12-01"], // 95个月，95÷4取整23，+1 = 24
    ["men", "1976-08-31", 62, 11, "2039-07-31"],
    ["men", "1976-09-01", 63, 0, "2039-09-01"],
    ["men", "1999-01-01", 63, 0, "2062-01-01"],
    ["women-55", "1969-12-31", 55, 0, "2024-12-31"],
    ["women-55", "1970-01-01", 55, 1, "2025-02-01"],
    ["women-55", "1970-05-01", 55, 2, "2025-07-01"],
    ["women-55", "1981-08-31", 57, 11, "2039-07-31"],
    ["women-55", "1981-09-01", 58, 0, "2039-09-01"],
    ["women-50", "1974-12-31", 50, 0, "2024-12-31"],
    ["women-50", "1975-01-01", 50, 1, "2025-02-01"],
    ["women-50", "1975-02-28", 50, 1, "2025-03-28"],
    ["women-50", "1975-03-01", 50, 2, "2025-05-01"],
    ["women-50", "1984-10-31", 54, 11, "2039-09-30"], // 117÷2取整58，+1 = 59；9月无31日
    ["women-50", "1984-11-01", 55, 0, "2039-11-01"], // 118÷2+1 = 60
    ["women-50", "2000-02-29", 55, 0, "2055-02-28"],
  ];

describe("法定退休年龄", () => {
  it.each(people)("%s %s：%i周岁零%i个月，%s", (category, born, years, months, retires) => {
    expect(monthsOf(category, born)).toBe(12 * years + months);
    expect(retiresOn(category, born)).toBe(retires);
  });

  it("1955年至2009年出生，逐月核对：每月第一天和最后一天", () => {
    // 决定：男和原55周岁退休的女，每4个月延迟1个月，共3年；原50周岁退休的女，每2个月延迟1个月，共5年
    const schedules = [
      ["men", 720, 1965, 4, 36],
      ["women-55", 660, 1970, 4, 36],
      ["women-50", 600, 1975, 2, 60],
    ] as const;
    for (const [category, formerly, firstYear, every, most] of schedules) {
      for (let index = 0; index < 55 * 12; index++) {
        const first = addMonths("1955-01-01", index);
        const since = index - 12 * (firstYear - 1955);
        const later = since < 0 ? 0 : Math.min(most, Math.floor(since / every) + 1);
        const last = addDays(addMonths(first, 1), -1);
        expect([monthsOf(category, first), monthsOf(category, last)], `${category} ${first}`).toEqual([
          formerly + later,
          formerly + later,
        ]);
      }
    }
  });

  it("每个出生日期恰有一个年龄，首尾相接", () => {
    for (const values of Object.values(retirementAges)) {
      expect(values[0]?.from).toBeNull();
      expect(values.at(-1)?.until).toBeNull();
      for (const [index, { until }] of values.slice(0, -1).entries()) {
        expect(values[index + 1]?.from).toBe(addDays(until as string, 1));
      }
    }
  });

  it("晚生的不早退休，推迟不超过上限，晚生一个月至多多推迟一个月", () => {
    const most = { men: [720, 756], "women-55": [660, 696], "women-50": [600, 660] } as const;
    const birthday = fc.integer({ min: 0, max: 60 * 365 }).map((days) => addDays("1950-01-01", days));
    const category = fc.constantFrom<RetirementCategory>("men", "women-55", "women-50");
    fc.assert(
      fc.property(category, birthday, birthday, (one, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(retiresOn(one, earlier) <= retiresOn(one, later)).toBe(true);
        const months = monthsOf(one, earlier);
        expect(months).toBeGreaterThanOrEqual(most[one][0]);
        expect(months).toBeLessThanOrEqual(most[one][1]);
        expect(monthsOf(one, addMonths(earlier, 1)) - months).toBeLessThanOrEqual(1);
        if (retiresOn(one, earlier) < "2025-01-01") expect(months).toBe(most[one][0]);
      }),
    );
  });
});

describe("最低缴费月数", () => {
  const on = (day: string): string | undefined =>
    contributionMonths.find(({ from, until }) => (from === null || from <= day) && (until === null || day <= until))
      ?.value;

  it("2029年底以前180个月，2030年起每年加6个月，2039年起240个月", () => {
    expect([on("2011-07-01"), on("2029-12-31")]).toEqual(["180", "180"]);
    for (let year = 2030; year <= 2039; year++) {
      const months = String(180 + 6 * (year - 2029));
      expect([on(`${year}-01-01`), on(`${year}-12-31`)], `${year}`).toEqual([months, months]);
    }
    expect([on("2030-01-01"), on("2038-12-31"), on("2039-01-01"), on("2199-12-31")]).toEqual([
      "186",
      "234",
      "240",
      "240",
    ]);
    expect(contributionMonths.map(({ from }) => from && yearOf(from))).toEqual([
      null,
      ...Array.from({ length: 10 }, (_, i) => 2030 + i),
    ]);
  });
});
