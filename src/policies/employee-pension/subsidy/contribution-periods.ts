import { type CalendarDate, dateOf, monthOf, type YearMonth, yearMonthOf, yearOf } from "../../../kernel/days/index.ts";
import { type FactOf, group, list, money, month, mustHold, notAfter, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { insuredAs } from "../facts.ts";

/** 缴费情况 — How the contributions of a period were paid. */
const payments = labels({
  "on-time": { zh: "及时缴费", en: "paid on time" },
  late: { zh: "超过规定期限缴费", en: "paid after the statutory period" },
  missed: { zh: "应缴未缴", en: "due but not paid" },
});

/** 缴费时段 — Consecutive months with the same status, base and payment, from the annual contribution data. */
export const periods = list(
  { zh: "缴费时段", en: "contribution periods" },
  group(
    { zh: "缴费时段", en: "contribution period" },
    {
      insuredAs,
      from: month({ zh: "开始月份", en: "first month" }),
      until: month({ zh: "结束月份", en: "last month" }),
      contributionBase: money({ zh: "月缴费基数", en: "monthly contribution base" }),
      payment: oneOf({ zh: "缴费情况", en: "payment" }, payments),
    },
  ),
  { max: 500 },
);
type Period = FactOf<typeof periods>[number];

/** A month as a whole number, so that a loop can count through months. */
export type MonthIndex = number;
/** The index of a month, or of the month of a date. */
export const monthIndex = (on: YearMonth | CalendarDate): MonthIndex => 12 * yearOf(on) + monthOf(on) - 1;
export const yearOfIndex = (index: MonthIndex): number => Math.floor(index / 12);
export const firstDayOf = (index: MonthIndex): string => dateOf(yearOfIndex(index), (index % 12) + 1, 1);
export const yearMonthAt = (index: MonthIndex): YearMonth => yearMonthOf(firstDayOf(index));

/** 缴费数据 — The data that determine the subsidy of a person. */
export interface Payments {
  readonly enrolledOn: string;
  readonly periods: readonly Period[];
  readonly waivedOn?: string | undefined;
  readonly diedOn?: string | undefined;
}

const overlaps = (all: readonly Period[]): boolean => {
  const sorted = [...all].sort((a, b) => monthIndex(a.from) - monthIndex(b.from));
  return sorted.some((one, index) => {
    const before = sorted[index - 1];
    return before !== undefined && monthIndex(one.from) <= monthIndex(before.until);
  });
};

/** Contradictions in the contribution data. */
export const contradictions = [
  mustHold<Payments>(
    ["periods"],
    { zh: "缴费时段的开始月份不得晚于结束月份", en: "periods whose first month is not after their last month" },
    (f) => f.periods.some((one) => monthIndex(one.from) > monthIndex(one.until)),
  ),
  mustHold<Payments>(["periods"], { zh: "同一月份不得重复填报", en: "periods that do not overlap" }, (f) =>
    overlaps(f.periods),
  ),
  mustHold<Payments>(
    ["periods"],
    { zh: "已缴费月份的月缴费基数须大于零", en: "a base above zero for months that were paid" },
    (f) => f.periods.some((one) => one.payment !== "missed" && one.contributionBase === 0),
  ),
  mustHold<Payments>(
    ["periods", "enrolledOn"],
    { zh: "缴费开始月份不得早于参保当月", en: "periods in or after the enrolment month" },
    (f) => f.periods.some((one) => monthIndex(one.from) < monthIndex(f.enrolledOn)),
  ),
  mustHold<Payments>(
    ["waivedOn", "enrolledOn"],
    { zh: "放弃参保资格日期不得早于参保登记日期", en: "a waiver date on or after the enrolment date" },
    (f) => isBefore(f.waivedOn, f.enrolledOn),
  ),
  mustHold<Payments>(
    ["diedOn", "enrolledOn"],
    { zh: "死亡日期不得早于参保登记日期", en: "a date of death on or after the enrolment date" },
    (f) => isBefore(f.diedOn, f.enrolledOn),
  ),
  notAfter("waivedOn", "diedOn", {
    zh: "放弃参保资格日期不得晚于死亡日期",
    en: "a waiver date on or before the date of death",
  }),
  mustHold<Payments>(
    ["periods", "diedOn"],
    { zh: "缴费结束月份不得晚于死亡当月", en: "periods in or before the month of death" },
    (f) => {
      const { diedOn } = f;
      return diedOn !== undefined && f.periods.some((one) => monthIndex(one.until) > monthIndex(diedOn));
    },
  ),
];

const isBefore = (day: string | undefined, other: string): boolean => day !== undefined && day < other;

/** Returns the first month of the periods that were paid in this way, if there are any. */
export function firstMonthOf(payment: Period["payment"], periods: readonly Period[]): MonthIndex | undefined {
  const months = periods.filter((one) => one.payment === payment).map((one) => monthIndex(one.from));
  return months.length === 0 ? undefined : Math.min(...months);
}

/**
 * Returns the first calendar year without any period, after the enrolment year and before the last year with data. From
 * the year of a waiver nothing is due, so the waiver ends the subsidy, not the gap. After a death there are no data.
 */
export function firstGapYear({ enrolledOn, periods, waivedOn }: Payments): number | undefined {
  const withData = yearOfIndex(lastMonthOf(periods));
  const last = waivedOn === undefined ? withData : Math.min(withData, yearOf(waivedOn));
  for (let year = yearOf(enrolledOn) + 1; year < last; year++) {
    if (!periods.some((one) => yearOf(one.from) <= year && year <= yearOf(one.until))) return year;
  }
  return undefined;
}

/** Returns the last month that any period covers; without periods, a month before all others. */
export const lastMonthOf = (periods: readonly Period[]): MonthIndex =>
  periods.reduce((last, one) => Math.max(last, monthIndex(one.until)), 0);
