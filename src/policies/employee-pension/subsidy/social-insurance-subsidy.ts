import { firstYear, lastYear, yearMonthOf, yearOf } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  facts,
  group,
  list,
  money,
  month,
  nullable,
  oneOf,
  optional,
} from "../../../kernel/facts/index.ts";
import { checkedFen, yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { enrolledOn, type InsuredAs, insuredAsLabels } from "../facts.ts";
import { contradictions, lastMonthOf, periods, yearMonthAt } from "./contribution-periods.ts";
import { subsidyDue } from "./subsidy-due.ts";
import { endReasons, subsidyEnd } from "./subsidy-end.ts";
import { subsidyOf, subsidyYears } from "./subsidy-years.ts";

const years = { zh: "年", en: "years" };
const months = { zh: "个月", en: "months" };
const subsidyYear = group(
  { zh: "年度补贴", en: "year of subsidy" },
  {
    year: count({ zh: "补贴年度", en: "subsidy year" }, years, { min: firstYear, max: lastYear }),
    yearNumber: count(
      { zh: "参保后第几年（参保当年为第1年）", en: "year of the term, the enrolment year being 1" },
      years,
    ),
    contributionMonths: count({ zh: "缴费月数", en: "months of contributions" }, months),
    monthsSubsidised: count({ zh: "享受补贴的月数", en: "months subsidised" }, months),
    paid: money({ zh: "全年本人缴费", en: "own contributions of the year" }),
    amount: money({ zh: "全年社保补贴", en: "subsidy of the year" }),
    endReason: nullable(
      oneOf({ zh: "停止补贴的原因", en: "why the subsidy ended by the end of the year" }, endReasons),
    ),
  },
);

/**
 * 社保补贴 — Calculates the subsidy year by year, and from which month and why it ends. Amounts in yuan; contributions
 * are rounded by month, the subsidy by year. 五9, 五10, 六11, 六12.
 *
 * Only months actually paid count, also in the first year, and none after the month of a waiver or death. There is one
 * term for both insured statuses, and a gap does not extend it. A month that no period covers counts as unpaid. A
 * `missed` period ends the subsidy, as does a full unpaid year between the enrolment year and the last period. If
 * nothing ends it earlier, `endsFrom` is the first month after the term. Rates and shares are those of the first day of
 * each month.
 *
 * Where the reading `subsidy-base` takes the published standard, the subsidy of a year is still at most what the person
 * paid for the subsidised months.
 *
 * @example socialInsuranceSubsidy({ enrolledOn: "2011-01-10", periods: [{ insuredAs: "employee", from: "2011-01",
 *   until: "2011-12", contributionBase: "900", payment: "on-time" }] }).value.schedule[0]
 * // { year: 2011, yearNumber: 1, contributionMonths: 12, monthsSubsidised: 12, paid: 864.00, amount: 432.00, endReason: null }
 */
export const socialInsuranceSubsidy = rule({
  name: "social-insurance-subsidy",
  title: { zh: "社保补贴", en: "Social insurance subsidy" },
  question: { zh: "每年补贴多少，何月起、因何停止？", en: "How much subsidy per year, and when and why does it end?" },
  clauses: ["五9", "五10", "六11", "六12"],
  facts: facts(
    {
      enrolledOn,
      periods,
      waivedOn: optional(day({ zh: "放弃参保资格日期", en: "waiver date" })),
      diedOn: optional(day({ zh: "死亡日期", en: "date of death" })),
    },
    ...contradictions,
  ),
  answer: answer({
    schedule: list({ zh: "各年度补贴", en: "subsidy year by year" }, subsidyYear),
    monthsSubsidised: count({ zh: "享受补贴的月数合计", en: "months subsidised in total" }, months),
    total: money({ zh: "各年度补贴合计", en: "total subsidy" }),
    endsFrom: month({ zh: "停止补贴的第一个月", en: "first month without subsidy" }),
    endReason: oneOf({ zh: "停止补贴的原因", en: "why the subsidy ends" }, endReasons),
  }),
  due: subsidyDue,
  findings: {
    term: {
      zh: "补贴年限自参保的{from:month}起至{until:month}止，改变参保身份不重新计算",
      en: "the term runs from {from:month} (enrolment) to {until:month}, even if the insured status changes",
    },
    "published-standard": {
      zh: "{insuredAs:label}按当年公布的补贴标准计算",
      en: "{insuredAs:label}: calculated from the standard published for the year",
    },
    "paid-first": {
      zh: "自{from:month}起以灵活就业人员身份缴费，先缴后补",
      en: "contributions paid first, as a flexible worker, from {from:month}; the subsidy follows",
    },
    "year-subsidy": {
      zh: "{year:count}年本人缴费{paid:yuan}，其中{months:count}个月享受补贴，补贴{amount:yuan}",
      en: "{year:count}: own contributions of {paid:yuan}, {months:count} month(s) subsidised with {amount:yuan}",
    },
    "year-without-payment": { zh: "{year:count}年未缴费，不予补贴", en: "{year:count}: nothing paid, so no subsidy" },
    "year-without-subsidy": {
      zh: "{year:count}年不予补贴，缴费{paid:yuan}由本人全额负担",
      en: "{year:count}: no subsidy, so the person pays the full {paid:yuan}",
    },
    "limited-to-paid": {
      zh: "{year:count}年按公布的标准应补贴{byStandard:yuan}，多于享受补贴月份的本人缴费，以本人缴费{amount:yuan}为限",
      en: "{year:count}: {byStandard:yuan} by the published standard, limited to the {amount:yuan} paid for the subsidised months",
    },
    "subsidy-ends-at-the-latest": {
      zh: "最迟自{month:month}起停止补贴：{reason:label}",
      en: "no subsidy from {month:month} (inclusive) at the latest: {reason:label}",
    },
    "subsidy-ends": {
      zh: "自{month:month}起停止补贴：{reason:label}",
      en: "no subsidy from {month:month} (inclusive): {reason:label}",
    },
  },
  decide(facts, policy) {
    const { enrolledOn } = facts;
    const { end, termEnd } = subsidyEnd(facts, policy);
    policy.found("六11", "term", { from: yearMonthOf(enrolledOn), until: yearMonthAt(termEnd - 1) });
    const isPublished = (insuredAs: InsuredAs): boolean => {
      const base = policy.reading("subsidy-base");
      return base === "published-standard" || (base !== "actual" && insuredAs === "employee");
    };
    for (const code of ["employee", "flexible"] as const) {
      const has = facts.periods.some((one) => one.insuredAs === code);
      if (has && isPublished(code)) policy.found("六11", "published-standard", { insuredAs: insuredAsLabels[code] });
    }
    for (const { insuredAs, from, payment } of facts.periods) {
      if (insuredAs === "flexible" && payment !== "missed") policy.found("五9", "paid-first", { from });
    }
    let total = 0;
    const schedule = subsidyYears(facts, end.from, isPublished, policy).map((sums, index) => {
      const year = yearOf(enrolledOn) + index;
      const { contributionMonths, monthsSubsidised } = sums;
      const byStandard = checkedFen(subsidyOf(sums.parts), "periods");
      const fen = Math.min(byStandard, sums.paidSubsidised);
      total = checkedFen(total + fen, "periods");
      const [amount, paid] = [yuan(fen), yuan(sums.paid)];
      if (fen < byStandard) {
        policy.found("六12", "limited-to-paid", { year, byStandard: yuan(byStandard), amount });
      }
      if (contributionMonths === 0) policy.found("五10", "year-without-payment", { year });
      else if (monthsSubsidised === 0) policy.found("五10", "year-without-subsidy", { year, paid });
      else policy.found("六11", "year-subsidy", { year, months: monthsSubsidised, paid, amount });
      const endReason = end.from < 12 * (year + 1) ? end.reason : null;
      return { year, yearNumber: index + 1, contributionMonths, monthsSubsidised, paid, amount, endReason };
    });
    const mayEndBefore = lastMonthOf(facts.periods) < end.from - 1;
    const data = { month: yearMonthAt(end.from), reason: endReasons[end.reason] };
    policy.found("五10", mayEndBefore ? "subsidy-ends-at-the-latest" : "subsidy-ends", data);
    const monthsSubsidised = schedule.reduce((sum, one) => sum + one.monthsSubsidised, 0);
    return { schedule, monthsSubsidised, total: yuan(total), endsFrom: yearMonthAt(end.from), endReason: end.reason };
  },
});
