import { yearOf } from "../../kernel/calendar.ts";
import { facts } from "../../kernel/facts.ts";
import { day, optional } from "../../kernel/fields.ts";
import { type Money, yuan } from "../../kernel/money.ts";
import { exact } from "../../kernel/sums.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import {
  contradictions,
  firstGapYear,
  firstMonthOf,
  lastMonthOf,
  type MonthIndex,
  monthIndex,
  type Payments,
  periods,
  yearMonthOf,
} from "./contribution-periods.ts";
import { type Policy, rule } from "./document.ts";
import { enrolledOn } from "./facts.ts";
import { subsidyOf, subsidyYears } from "./subsidy-years.ts";

/** 停止原因 — why the subsidy ends. */
export const endReasons = labels({
  "term-expired": { zh: "补贴年限已满", en: "the years of the subsidy are over" },
  "late-payment": { zh: "没有及时缴费，视同放弃", en: "not paid in time, so given up" },
  "missed-payment": { zh: "应缴未缴，视同放弃", en: "due and not paid, so given up" },
  "year-without-payment": { zh: "全年没有缴费，视同放弃", en: "nothing paid in a whole year, so given up" },
  waiver: { zh: "放弃参保资格", en: "qualification waived" },
  death: { zh: "死亡", en: "death" },
});
export type EndReason = keyof typeof endReasons;

/** 年度补贴 — one line of the schedule. */
export interface ScheduleYear {
  readonly year: number;
  /** 第几年 — 1 for the year of the enrolment. */
  readonly yearNumber: number;
  readonly monthsPaid: number;
  readonly monthsSubsidised: number;
  /** The person's own contributions of all months paid. */
  readonly paid: Money;
  readonly amount: Money;
  /** Why some or all months of the year have no subsidy any more. */
  readonly endReason: EndReason | null;
}

/**
 * 社保补贴 — the schedule of the subsidy: year by year what was paid and what is given back, and from which month
 * it ends and why. Amounts in yuan; contributions are rounded by the month, the subsidy by the year. 五9, 五10, 六11,
 * 六12.
 *
 * Only months actually paid count, also in the first year, and in the year of a waiver or death up to its month.
 * One clock runs for both insured statuses, and a gap does not stop it. In months that no period covers nothing was paid:
 * a whole such year after that of the enrolment ends the subsidy, as does a period that is `missed`. Where the payments
 * simply stop, `end` is the last end that is possible. Rates and shares are those of the first day of each month.
 *
 * Under the reading `subsidy-base: published-standard` the subsidy of a year is at most what the person paid for the
 * months subsidised.
 *
 * @example
 * socialInsuranceSubsidy({ enrolledOn: "2011-01-10", periods: [{ insuredAs: "employee", from: "2011-01-01",
 *   until: "2011-12-31", contributionBase: "900", payment: "on-time" }] }).value.schedule[0]
 * // { year: 2011, yearNumber: 1, monthsPaid: 12, monthsSubsidised: 12, paid: 864.00, amount: 432.00, endReason: null }
 */
export const socialInsuranceSubsidy = rule({
  name: "social-insurance-subsidy",
  clauses: ["五9", "五10", "六11", "六12"],
  facts: facts(
    {
      enrolledOn,
      periods,
      waivedOn: optional(day({ zh: "放弃参保资格之日", en: "day of the waiver" })),
      diedOn: optional(day({ zh: "死亡之日", en: "day of death" })),
    },
    ...contradictions,
  ),
  decide(facts, policy: Policy<typeof socialInsuranceSubsidyWords>) {
    const end = earliestEnd(facts, policy);
    const published = facts.periods.length > 0 && policy.reading("subsidy-base") === "published-standard";
    if (published) policy.found("六11", "published-standard");
    for (const { insuredAs, from, payment } of facts.periods) {
      if (insuredAs !== "flexible" || payment === "missed") continue;
      policy.found("五9", "paid-first", { from: yearMonthOf(monthIndex(from)) });
    }
    const lines = subsidyYears(facts, end.from, published, policy);
    const firstYear = yearOf(facts.enrolledOn);
    let total = 0;
    const schedule = lines.map((line, index): ScheduleYear => {
      const year = firstYear + index;
      const { monthsPaid, monthsSubsidised } = line;
      const shares = exact(subsidyOf(line.parts), "periods");
      const fen = Math.min(shares, line.paidSubsidised);
      total = exact(total + fen, "periods");
      const [subsidy, paid] = [yuan(fen), yuan(line.paid)];
      if (fen < shares) policy.found("六12", "limited-to-paid", { year, shares: yuan(shares), subsidy });
      if (monthsPaid === 0) policy.found("五10", "year-without-payment", { year });
      else if (monthsSubsidised === 0) policy.found("五10", "year-without-subsidy", { year, paid });
      else policy.found("六11", "year-subsidy", { year, months: monthsSubsidised, paid, subsidy });
      const endReason = end.from < 12 * (year + 1) ? end.reason : null;
      return { year, yearNumber: index + 1, monthsPaid, monthsSubsidised, paid, amount: subsidy, endReason };
    });
    const mayEndBefore = lastMonthOf(facts.periods) < end.from - 1;
    const data = { month: yearMonthOf(end.from), reason: endReasons[end.reason] };
    policy.found("五10", mayEndBefore ? "subsidy-ends-at-the-latest" : "subsidy-ends", data);
    return { schedule, total: yuan(total), end: { from: yearMonthOf(end.from), reason: end.reason } };
  },
});

type Decision = Policy<typeof socialInsuranceSubsidyWords>;
interface End {
  /** The first month without subsidy. */
  readonly from: MonthIndex;
  readonly reason: EndReason;
}

function earliestEnd(facts: Payments, policy: Decision): End {
  const years = policy.figure("subsidyYears", facts.enrolledOn);
  const byYear = policy.reading("subsidy-term") === "calendar-years";
  const start = byYear ? 12 * yearOf(facts.enrolledOn) : monthIndex(facts.enrolledOn);
  const ends: End[] = [{ from: start + 12 * years, reason: "term-expired" }];
  policy.found("六11", "term", {
    from: yearMonthOf(monthIndex(facts.enrolledOn)),
    until: yearMonthOf(start + 12 * years - 1),
  });

  // before the others: what falls due after a waiver or death is not the reason
  if (facts.waivedOn !== undefined) ends.push({ from: monthIndex(facts.waivedOn) + 1, reason: "waiver" });
  if (facts.diedOn !== undefined) ends.push({ from: monthIndex(facts.diedOn) + 1, reason: "death" });
  const late = firstMonthOf("late", facts.periods);
  if (late !== undefined && policy.reading("late-payment") === "waived")
    ends.push({ from: late, reason: "late-payment" });
  const missed = firstMonthOf("missed", facts.periods);
  if (missed !== undefined) ends.push({ from: missed, reason: "missed-payment" });
  const gap = firstGapYear(facts);
  if (gap !== undefined) ends.push({ from: 12 * gap, reason: "year-without-payment" });
  return ends.reduce((first, one) => (one.from < first.from ? one : first));
}

export const socialInsuranceSubsidyWords = {
  title: { zh: "社保补贴", en: "Social insurance subsidy" },
  asks: {
    zh: "每年补贴多少，到什么时候、为什么停止？",
    en: "What is the subsidy year by year, and when and why does it end?",
  },
  findings: {
    term: {
      zh: "补贴年限从参保的{from:month}起，到{until:month}为止，改变参保身份不重新计算",
      en: "the years run from the enrolment in {from:month} to {until:month}, also when the insured status changes",
    },
    "published-standard": {
      zh: "按政府当年公布的标准基数计算补贴",
      en: "the subsidy is computed on the base published for the year",
    },
    "paid-first": {
      zh: "{from:month}起以灵活就业身份先行缴费，缴后补贴",
      en: "paid first as a flexible worker from {from:month}, subsidised afterwards",
    },
    "year-subsidy": {
      zh: "{year:count}年本人共缴费{paid:yuan}，其中{months:count}个月有补贴，补贴{subsidy:yuan}",
      en: "{year:count}: own contributions {paid:yuan} in all, {months:count} month(s) of them subsidised: {subsidy:yuan}",
    },
    "year-without-payment": {
      zh: "{year:count}年没有缴费，没有补贴",
      en: "{year:count}: nothing paid, no subsidy",
    },
    "year-without-subsidy": {
      zh: "{year:count}年没有补贴，本人缴费{paid:yuan}全额自付",
      en: "{year:count}: no subsidy, {paid:yuan} borne in full by the person",
    },
    "limited-to-paid": {
      zh: "{year:count}年按标准算得{shares:yuan}，多于补贴月份的本人缴费，以缴费{subsidy:yuan}为限",
      en: "{year:count}: {shares:yuan} by the standard, limited to the {subsidy:yuan} paid for the months subsidised",
    },
    "subsidy-ends-at-the-latest": {
      zh: "最迟从{month:month}起不再补贴：{reason:label}",
      en: "no subsidy from {month:month} on at the latest: {reason:label}",
    },
    "subsidy-ends": {
      zh: "{month:month}起不再补贴：{reason:label}",
      en: "no subsidy from {month:month} on: {reason:label}",
    },
  },
} as const satisfies Words;
