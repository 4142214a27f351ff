import { calendarDate, monthOf, monthText, yearOf } from "../../kernel/calendar.ts";
import { impossible } from "../../kernel/facts.ts";
import { day, type FactOf, group, list, money, oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import { insuredAs } from "./facts.ts";

/** 缴费情况 — how the contributions of some months were paid. */
export const payments = labels({
  "on-time": { zh: "按时缴费", en: "paid in time" },
  late: { zh: "超过规定期限才缴费", en: "paid after the statutory period" },
  missed: { zh: "应缴未缴", en: "due and not paid" },
});

/** 缴费时段 — months of contributions of one kind, from the yearly payment data. */
export const periods = list(
  { zh: "缴费时段", en: "periods of contributions" },
  group(
    { zh: "一段月份", en: "months alike" },
    {
      insuredAs,
      from: day({ zh: "起始月（该月任何一天）", en: "first month (any day of it)" }),
      until: day({ zh: "终止月（该月任何一天）", en: "last month (any day of it)" }),
      contributionBase: money({ zh: "月缴费基数", en: "monthly base" }),
      payment: oneOf({ zh: "缴费情况", en: "payment" }, payments),
    },
  ),
  { max: 500 },
);
export type Period = FactOf<typeof periods>[number];

/** Months as whole numbers, so that they can be counted through. */
export type MonthIndex = number;
export const monthIndex = (on: string): MonthIndex => 12 * yearOf(on) + monthOf(on) - 1;
export const yearOfIndex = (index: MonthIndex): number => Math.floor(index / 12);
export const firstDayOf = (index: MonthIndex): string => calendarDate(yearOfIndex(index), (index % 12) + 1, 1);
export const yearMonthOf = (index: MonthIndex): string => monthText(firstDayOf(index));

/** 缴费数据 — what the subsidy of a person follows from. */
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

/** What payment data cannot say. */
export const contradictions = [
  impossible<Payments>(["periods"], { zh: "每段的起始不晚于终止", en: "periods that end after their beginning" }, (f) =>
    f.periods.some((one) => monthIndex(one.from) > monthIndex(one.until)),
  ),
  impossible<Payments>(["periods"], { zh: "同一个月只缴一次", en: "periods that share no month" }, (f) =>
    overlaps(f.periods),
  ),
  impossible<Payments>(
    ["periods"],
    { zh: "缴了费的月份基数大于零", en: "a base above zero in months that were paid" },
    (f) => f.periods.some((one) => one.payment !== "missed" && one.contributionBase === 0),
  ),
  impossible<Payments>(
    ["periods", "enrolledOn"],
    { zh: "参保当月起缴费", en: "contributions from the enrolment on" },
    (f) => f.periods.some((one) => monthIndex(one.from) < monthIndex(f.enrolledOn)),
  ),
  impossible<Payments>(["waivedOn", "enrolledOn"], { zh: "放弃不早于参保", en: "a waiver after the enrolment" }, (f) =>
    isBefore(f.waivedOn, f.enrolledOn),
  ),
  impossible<Payments>(["diedOn", "enrolledOn"], { zh: "死亡不早于参保", en: "a death after the enrolment" }, (f) =>
    isBefore(f.diedOn, f.enrolledOn),
  ),
  impossible<Payments>(
    ["waivedOn", "diedOn"],
    { zh: "放弃不晚于死亡", en: "a waiver by the day of death" },
    ({ waivedOn, diedOn }) => waivedOn !== undefined && isBefore(diedOn, waivedOn),
  ),
  impossible<Payments>(
    ["periods", "diedOn"],
    { zh: "死亡当月之后不再缴费", en: "no contributions after death" },
    (f) => {
      const { diedOn } = f;
      return diedOn !== undefined && f.periods.some((one) => monthIndex(one.until) > monthIndex(diedOn));
    },
  ),
];

const isBefore = (day: string | undefined, other: string): boolean => day !== undefined && day < other;

export function firstMonthOf(payment: Period["payment"], periods: readonly Period[]): MonthIndex | undefined {
  const months = periods.filter((one) => one.payment === payment).map((one) => monthIndex(one.from));
  return months.length === 0 ? undefined : Math.min(...months);
}

/**
 * The first calendar year after that of the enrolment, and before the last one with data, that no period touches.
 * From the year of a waiver on nothing is due: the waiver ends the subsidy, not the gap. After a death there are no data.
 */
export function firstGapYear({ enrolledOn, periods, waivedOn }: Payments): number | undefined {
  const withData = lastYearOf(periods);
  const last = waivedOn === undefined ? withData : Math.min(withData, yearOf(waivedOn));
  for (let year = yearOf(enrolledOn) + 1; year < last; year++) {
    if (!periods.some((one) => yearOf(one.from) <= year && year <= yearOf(one.until))) return year;
  }
  return undefined;
}

export const lastYearOf = (periods: readonly Period[]): number =>
  periods.reduce((last, one) => Math.max(last, yearOf(one.until)), 0);

/** The last month that any period covers; without periods, one before every month. */
export const lastMonthOf = (periods: readonly Period[]): MonthIndex =>
  periods.reduce((last, one) => Math.max(last, monthIndex(one.until)), 0);
