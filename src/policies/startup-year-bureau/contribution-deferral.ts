import { addMonths, isCalendarDate, lastYear } from "../../kernel/days/index.ts";
import { answer, day, facts, flag, money, nullable } from "../../kernel/facts/index.ts";
import { rejection } from "../../kernel/language/index.ts";
import { yuan } from "../../kernel/numbers/index.ts";
import type { Findings } from "../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../shared/unmet.ts";
import { rule } from "./document.ts";

const findings = {
  "benefits-paid-in-full": {
    holds: { zh: "社保待遇足额支付", en: "social insurance benefits are paid in full" },
    fails: { zh: "社保待遇未足额支付", en: "social insurance benefits are not paid in full" },
  },
  "benefits-paid-on-time": {
    holds: { zh: "社保待遇按时支付", en: "social insurance benefits are paid on time" },
    fails: { zh: "社保待遇未按时支付", en: "social insurance benefits are not paid on time" },
  },
  "no-fund-shortfall": {
    holds: { zh: "社保基金未出现缺口", en: "the social insurance fund has no shortfall" },
    fails: { zh: "社保基金出现缺口", en: "the social insurance fund has a shortfall" },
  },
  "eligible-hardship-enterprise": {
    holds: { zh: "属于符合条件的困难企业", en: "the enterprise is an eligible hardship enterprise" },
    fails: { zh: "不属于符合条件的困难企业", en: "the enterprise is not an eligible hardship enterprise" },
  },
  deferred: {
    zh: "单位应缴的{deferred:yuan}缓缴至{until:date}，个人应缴的{amountDue:yuan}仍按期缴纳",
    en: "employer contributions of {deferred:yuan} are deferred until {until:date}; employee contributions of {amountDue:yuan} remain due",
  },
  "not-deferred": { zh: "不得缓缴，应缴{amountDue:yuan}", en: "nothing is deferred; {amountDue:yuan} is due" },
} as const satisfies Findings;

/**
 * 缓缴社会保险费 — Decides whether an enterprise may defer its contributions, how much and until when. 二5.
 *
 * Amounts in yuan. Only the employer contributions are deferred, and only if benefits are paid in full and on time, the
 * fund has no shortfall, and the enterprise is an eligible hardship enterprise. The text leaves the period blank; the
 * county sets it (`deferralMonths`), and it runs from the due date. Without it an eligible enterprise gets an error.
 *
 * @example adopt({ figures: { deferralMonths: "6" } }).contributionDeferral({
 *   benefitsPaidInFull: true, benefitsPaidOnTime: true, fundHasShortfall: false, isEligibleHardshipEnterprise: true,
 *   employerContribution: "8000", employeeContribution: "3200.50", dueOn: "2009-03-15",
 * }).value // { eligible: true, unmet: [], deferred: 8000.00, amountDue: 3200.50, until: "2009-09-15" }
 */
export const contributionDeferral = rule({
  name: "contribution-deferral",
  title: { zh: "缓缴社会保险费", en: "Contribution deferral" },
  question: {
    zh: "企业是否可以缓缴社会保险费，可缓缴多少、缓缴至哪天？",
    en: "May the enterprise defer its contributions, how much and until when?",
  },
  clauses: ["二5"],
  facts: facts({
    benefitsPaidInFull: flag({ zh: "社保待遇足额支付", en: "social insurance benefits are paid in full" }),
    benefitsPaidOnTime: flag({ zh: "社保待遇按时支付", en: "social insurance benefits are paid on time" }),
    fundHasShortfall: flag({ zh: "社保基金出现缺口", en: "the social insurance fund has a shortfall" }),
    isEligibleHardshipEnterprise: flag({ zh: "符合条件的困难企业", en: "eligible hardship enterprise" }),
    employerContribution: money({ zh: "单位应缴的社会保险费", en: "employer contributions" }),
    employeeContribution: money({ zh: "个人应缴的社会保险费", en: "employee contributions" }),
    dueOn: day({ zh: "应缴日期", en: "due date of the contributions" }),
  }),
  answer: answer({
    eligible: flag({ zh: "可以缓缴", en: "may defer contributions" }),
    unmet: unmetConditions(conditionsOf(findings)),
    deferred: money({ zh: "缓缴金额", en: "deferred contributions" }),
    amountDue: money({ zh: "仍应按期缴纳的金额", en: "contributions that remain due" }),
    until: nullable(day({ zh: "缓缴截止日期", en: "deferral end date" })),
  }),
  findings,
  decide(facts, policy) {
    const unmet = unmetAt(policy, "二5", {
      "benefits-paid-in-full": facts.benefitsPaidInFull,
      "benefits-paid-on-time": facts.benefitsPaidOnTime,
      "no-fund-shortfall": !facts.fundHasShortfall,
      "eligible-hardship-enterprise": facts.isEligibleHardshipEnterprise,
    });
    if (unmet.length > 0) {
      const amountDue = yuan(facts.employerContribution + facts.employeeContribution);
      policy.found("二5", "not-deferred", { amountDue });
      return { eligible: false, unmet, deferred: yuan(0), amountDue, until: null };
    }
    const months = policy.figure("deferralMonths", facts.dueOn);
    const until = addMonths(facts.dueOn, months);
    if (!isCalendarDate(until)) throw rejection("figures.deferralMonths", "out-of-range", months, allowedMonths);
    const deferred = yuan(facts.employerContribution);
    const amountDue = yuan(facts.employeeContribution);
    policy.found("二5", "deferred", { deferred, amountDue, until });
    return { eligible: true, unmet, deferred, amountDue, until };
  },
});

const allowedMonths = { zh: `缓缴到期日不得晚于${lastYear}年`, en: `a deferral that ends in ${lastYear} or earlier` };
