import { addMonths, type CalendarDate, isCalendarDate, lastYear } from "../../../kernel/days/index.ts";
import { answer, day, facts, flag, money, nullable, optional } from "../../../kernel/facts/index.ts";
import { rejection } from "../../../kernel/language/index.ts";
import { type Fen, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { isKnown } from "../../shared/figure-dates.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { type Deciding, rule } from "../document.ts";

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
    zh: "单位应缴的社会保险费可以缓缴，个人应缴的仍按期缴纳",
    en: "employer contributions may be deferred; employee contributions remain due",
  },
  "not-deferred": {
    zh: "不得缓缴，单位和个人应缴的均按期缴纳",
    en: "nothing is deferred; all contributions remain due",
  },
  "deferred-amount": { zh: "缓缴{deferred:yuan}", en: "{deferred:yuan} is deferred" },
  "deferred-not-known": {
    zh: "未填报单位应缴的社会保险费，缓缴金额无法计算",
    en: "the employer contributions are not given, so the deferred amount is not calculated",
  },
  "amount-due": { zh: "仍应按期缴纳{amountDue:yuan}", en: "{amountDue:yuan} remains due" },
  "amount-due-not-known": {
    zh: "未填报仍应缴纳的社会保险费，金额无法计算",
    en: "the contributions that remain due are not all given, so their amount is not calculated",
  },
  until: { zh: "缓缴至{until:date}", en: "deferred until {until:date}" },
  "until-not-known": {
    zh: "未填报应缴日期，或本县未规定缓缴期限，缓缴截止日期无法计算",
    en: "the due date is not given or the county has not set the deferral period, so the end date is not calculated",
  },
} as const satisfies Findings;

/**
 * 缓缴社会保险费 — Decides whether an enterprise may defer its contributions, how much and until when. 二5.
 *
 * Amounts in yuan; each is null without the contributions it consists of. Only the employer contributions are deferred, and only if benefits are
 * paid in full and on time, the fund has no shortfall, and the enterprise is an eligible hardship enterprise. The text
 * leaves the period blank; the county sets it (`deferralMonths`), and it runs from the due date. `until` is null if one
 * of the two is not known.
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
    zh: "企业是否可以缓缴社会保险费，可缓缴多少、缓缴至何日？",
    en: "May the enterprise defer its contributions, how much and until when?",
  },
  clauses: ["二5"],
  facts: facts({
    benefitsPaidInFull: flag(findings["benefits-paid-in-full"].holds),
    benefitsPaidOnTime: flag(findings["benefits-paid-on-time"].holds),
    fundHasShortfall: flag(findings["no-fund-shortfall"].fails),
    isEligibleHardshipEnterprise: flag({ zh: "符合条件的困难企业", en: "eligible hardship enterprise" }),
    employerContribution: optional(money({ zh: "单位应缴的社会保险费", en: "employer contributions" })),
    employeeContribution: optional(money({ zh: "个人应缴的社会保险费", en: "employee contributions" })),
    dueOn: optional(day({ zh: "应缴日期", en: "due date of the contributions" })),
  }),
  answer: answer({
    eligible: flag({ zh: "可以缓缴", en: "may defer contributions" }),
    unmet: unmetConditions(conditionsOf(findings)),
    deferred: nullable(money({ zh: "缓缴金额", en: "deferred contributions" })),
    amountDue: nullable(money({ zh: "仍应按期缴纳的金额", en: "contributions that remain due" })),
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
    const eligible = unmet.length === 0;
    policy.found("二5", eligible ? "deferred" : "not-deferred");
    return {
      eligible,
      unmet,
      ...amountsOf(facts, eligible, policy),
      until: eligible ? endOf(facts.dueOn, policy) : null,
    };
  },
});

type Decision = Deciding<typeof findings>;

interface Contributions {
  readonly employerContribution?: Fen | undefined;
  readonly employeeContribution?: Fen | undefined;
}

function amountsOf(given: Contributions, eligible: boolean, policy: Decision) {
  const { employerContribution: employer = null, employeeContribution: employee = null } = given;
  const deferred = eligible ? employer : 0;
  const rest = eligible ? 0 : employer;
  const due = rest === null || employee === null ? null : rest + employee;
  const amounts = { deferred: deferred === null ? null : yuan(deferred), amountDue: due === null ? null : yuan(due) };
  if (amounts.deferred === null) policy.found("二5", "deferred-not-known");
  else policy.found("二5", "deferred-amount", { deferred: amounts.deferred });
  if (amounts.amountDue === null) policy.found("二5", "amount-due-not-known");
  else policy.found("二5", "amount-due", { amountDue: amounts.amountDue });
  return amounts;
}

/** The date until which contributions due on a date are deferred. */
function endOf(dueOn: CalendarDate | undefined, policy: Decision): CalendarDate | null {
  if (dueOn === undefined || !isKnown(policy, "deferralMonths", dueOn)) {
    policy.found("二5", "until-not-known");
    return null;
  }
  const months = policy.figure("deferralMonths", dueOn);
  const until = addMonths(dueOn, months);
  if (!isCalendarDate(until)) throw rejection("figures.deferralMonths", "out-of-range", months, allowedMonths);
  policy.found("二5", "until", { until });
  return until;
}

const allowedMonths = { zh: `缓缴到期日不得晚于${lastYear}年`, en: `a deferral that ends in ${lastYear} or earlier` };
