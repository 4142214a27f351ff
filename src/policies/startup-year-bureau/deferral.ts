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
 * adopt({ figures: { deferralMonths: "6" } }).deferral({ … , employerPart: "8000", dueOn: "2009-03-15" }).value
 * // mayDefer true, deferred 8000.00, until "2009-09-15"
 */
export const deferral = rule({
  name: "deferral",
  clauses: ["二5"],
  facts: facts({
    benefitsInFull: flag({ zh: "社保待遇足额支付", en: "benefits are paid in full" }),
    benefitsOnTime: flag({ zh: "社保待遇按时支付", en: "benefits are paid on time" }),
    fundGap: flag({ zh: "社保基金出现缺口", en: "the fund has a gap" }),
    eligibleHardship: flag({ zh: "符合条件的困难企业", en: "hardship enterprise that qualifies" }),
    employerPart: money({ zh: "单位应缴部分", en: "employer's contributions" }),
    employeePart: money({ zh: "个人应缴部分", en: "employees' contributions" }),
    dueOn: day({ zh: "应缴日", en: "day on which they are due" }),
  }),
  decide(facts, policy: Policy<typeof deferralWords>) {
    const conditions = {
      "benefits-in-full": policy.condition("二5", "benefits-in-full", facts.benefitsInFull),
      "benefits-on-time": policy.condition("二5", "benefits-on-time", facts.benefitsOnTime),
      "no-fund-gap": policy.condition("二5", "no-fund-gap", !facts.fundGap),
      "eligible-hardship": policy.condition("二5", "eligible-hardship", facts.eligibleHardship),
    };
    const failing = Object.entries(conditions).flatMap(([name, holds]) => (holds ? [] : [name]));
    if (failing.length > 0) {
      const payable = yuan(facts.employerPart + facts.employeePart);
      policy.found("二5", "not-deferred", { payable });
      return { mayDefer: false, failing, deferred: yuan(0), payable, until: null };
    }
    const months = policy.figure("deferralMonths", facts.dueOn);
    const until = addMonths(facts.dueOn, months);
    if (!isCalendarDate(until)) throw refused("figures.deferralMonths", "out-of-range", months, allowedMonths);
    const deferred = yuan(facts.employerPart);
    const payable = yuan(facts.employeePart);
    policy.found("二5", "deferred", { deferred, payable, until });
    return { mayDefer: true, failing, deferred, payable, until };
  },
});

const allowedMonths = { zh: `到期日不晚于${lastYear}年`, en: `an end not after ${lastYear}` };

export const deferralWords = {
  title: { zh: "缓缴社会保险费", en: "Deferral of contributions" },
  asks: { zh: "企业能不能缓缴，缓多少、缓到哪天？", en: "May the enterprise defer, how much and until when?" },
  findings: {
    "benefits-in-full": {
      holds: { zh: "社保待遇足额支付", en: "benefits are paid in full" },
      fails: { zh: "社保待遇没有足额支付", en: "benefits are not paid in full" },
    },
    "benefits-on-time": {
      holds: { zh: "社保待遇按时支付", en: "benefits are paid on time" },
      fails: { zh: "社保待遇没有按时支付", en: "benefits are not paid on time" },
    },
    "no-fund-gap": {
      holds: { zh: "社保基金没有缺口", en: "the fund has no gap" },
      fails: { zh: "社保基金有缺口", en: "the fund has a gap" },
    },
    "eligible-hardship": {
      holds: { zh: "是符合条件的困难企业", en: "a hardship enterprise that qualifies" },
      fails: { zh: "不是符合条件的困难企业", en: "no hardship enterprise that qualifies" },
    },
    deferred: {
      zh: "单位部分{deferred:yuan}缓缴至{until:date}，个人部分{payable:yuan}照缴",
      en: "the employer's {deferred:yuan} are deferred until {until:date}; the employees' {payable:yuan} stay due",
    },
    "not-deferred": { zh: "不能缓缴，应缴{payable:yuan}", en: "no deferral: {payable:yuan} are due" },
  },
} as const satisfies Words;
