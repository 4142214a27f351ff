import { addMonths, isCalendarDate, lastYear } from "../../kernel/calendar.ts";
import { facts, refused } from "../../kernel/facts.ts";
import { day, flag, money } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 缓缴社会保险费 — may an enterprise defer its contributions, how much and until when. 二5.
 *
 * Only the employer's part is deferred, and only where benefits are paid in full, and on time, and the fund has no gap,
 * and the enterprise is a hardship enterprise that qualifies. Amounts in yuan. The length is blank in the text
 * (`deferralMonths`), the county gives it; it runs from the day on which the contributions are due.
 *
 * @example
 * adopt({ figures: { deferralMonths: "6" } }).contributionDeferral({ … , employerContribution: "8000", dueOn: "2009-03-15" }).value
 * // eligible true, deferred 8000.00, until "2009-09-15"
 */
export const contributionDeferral = rule({
  name: "contribution-deferral",
  clauses: ["二5"],
  facts: facts({
    benefitsPaidInFull: flag({ zh: "社保待遇足额支付", en: "benefits are paid in full" }),
    benefitsPaidOnTime: flag({ zh: "社保待遇按时支付", en: "benefits are paid on time" }),
    fundHasShortfall: flag({ zh: "社保基金出现缺口", en: "the fund has a gap" }),
    isEligibleHardshipEnterprise: flag({ zh: "符合条件的困难企业", en: "hardship enterprise that qualifies" }),
    employerContribution: money({ zh: "单位应缴部分", en: "employer's contributions" }),
    employeeContribution: money({ zh: "个人应缴部分", en: "employees' contributions" }),
    dueOn: day({ zh: "应缴日", en: "day on which they are due" }),
  }),
  decide(facts, policy: Policy<typeof contributionDeferralWords>) {
    const conditions = {
      "benefits-paid-in-full": policy.condition("二5", "benefits-paid-in-full", facts.benefitsPaidInFull),
      "benefits-paid-on-time": policy.condition("二5", "benefits-paid-on-time", facts.benefitsPaidOnTime),
      "no-fund-shortfall": policy.condition("二5", "no-fund-shortfall", !facts.fundHasShortfall),
      "eligible-hardship-enterprise": policy.condition(
        "二5",
        "eligible-hardship-enterprise",
        facts.isEligibleHardshipEnterprise,
      ),
    };
    const unmet = Object.entries(conditions).flatMap(([name, holds]) => (holds ? [] : [name]));
    if (unmet.length > 0) {
      const amountDue = yuan(facts.employerContribution + facts.employeeContribution);
      policy.found("二5", "not-deferred", { amountDue });
      return { eligible: false, unmet, deferred: yuan(0), amountDue, until: null };
    }
    const months = policy.figure("deferralMonths", facts.dueOn);
    const until = addMonths(facts.dueOn, months);
    if (!isCalendarDate(until)) throw refused("figures.deferralMonths", "out-of-range", months, allowedMonths);
    const deferred = yuan(facts.employerContribution);
    const amountDue = yuan(facts.employeeContribution);
    policy.found("二5", "deferred", { deferred, amountDue, until });
    return { eligible: true, unmet, deferred, amountDue, until };
  },
});

const allowedMonths = { zh: `到期日不晚于${lastYear}年`, en: `an end not after ${lastYear}` };

export const contributionDeferralWords = {
  title: { zh: "缓缴社会保险费", en: "Deferral of contributions" },
  asks: { zh: "企业能不能缓缴，缓多少、缓到哪天？", en: "May the enterprise defer, how much and until when?" },
  findings: {
    "benefits-paid-in-full": {
      holds: { zh: "社保待遇足额支付", en: "benefits are paid in full" },
      fails: { zh: "社保待遇没有足额支付", en: "benefits are not paid in full" },
    },
    "benefits-paid-on-time": {
      holds: { zh: "社保待遇按时支付", en: "benefits are paid on time" },
      fails: { zh: "社保待遇没有按时支付", en: "benefits are not paid on time" },
    },
    "no-fund-shortfall": {
      holds: { zh: "社保基金没有缺口", en: "the fund has no gap" },
      fails: { zh: "社保基金有缺口", en: "the fund has a gap" },
    },
    "eligible-hardship-enterprise": {
      holds: { zh: "是符合条件的困难企业", en: "a hardship enterprise that qualifies" },
      fails: { zh: "不是符合条件的困难企业", en: "no hardship enterprise that qualifies" },
    },
    deferred: {
      zh: "单位部分{deferred:yuan}缓缴至{until:date}，个人部分{amountDue:yuan}照缴",
      en: "the employer's {deferred:yuan} are deferred until {until:date}; the employees' {amountDue:yuan} stay due",
    },
    "not-deferred": { zh: "不能缓缴，应缴{amountDue:yuan}", en: "no deferral: {amountDue:yuan} are due" },
  },
} as const satisfies Words;
