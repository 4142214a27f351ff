import { addYears, type CalendarDate } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  type FactsOf,
  facts,
  flag,
  group,
  money,
  notAfter,
  notMoreThan,
  nullable,
  optional,
  paid,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { compareShare, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { checkedDate } from "../../shared/days.ts";
import { isKnown } from "../../shared/figure-dates.ts";
import { shareUnder } from "../../shared/shares.ts";
import { type Deciding, rule } from "../document.ts";
import { parties } from "../parties.ts";

const findings = {
  "below-quota": {
    yes: {
      zh: "在职职工{staff:count}人，其中残疾人{staffWithDisabilities:count}人，未达到应安排比例{quota:number}",
      en: "{staff:count} employee(s), {staffWithDisabilities:count} with a disability: below the quota of {quota:number}",
    },
    no: {
      zh: "在职职工{staff:count}人，其中残疾人{staffWithDisabilities:count}人，达到应安排比例{quota:number}",
      en: "{staff:count} employee(s), {staffWithDisabilities:count} with a disability: at least the quota of {quota:number}",
    },
  },
  "small-or-micro": {
    holds: { zh: "属于小微企业", en: "is a small or micro enterprise" },
    fails: { zh: "不属于小微企业", en: "is not a small or micro enterprise" },
  },
  "within-years": {
    holds: {
      zh: "{foundedOn:date}创业，{years:count}年免缴期限至{until:date}（含当日），仍在期限内",
      en: "founded on {foundedOn:date}; exempt for {years:count} year(s), until {until:date} (inclusive); still within that time",
    },
    fails: {
      zh: "{foundedOn:date}创业，{years:count}年免缴期限至{until:date}（含当日），已超过期限",
      en: "founded on {foundedOn:date}; exempt for {years:count} year(s), until {until:date} (inclusive); that time has passed",
    },
  },
  "few-staff": {
    holds: {
      zh: "在职职工{staff:count}人，不超过{limit:count}人",
      en: "{staff:count} employee(s), at most {limit:count}",
    },
    fails: {
      zh: "在职职工{staff:count}人，超过{limit:count}人",
      en: "{staff:count} employee(s), more than {limit:count}",
    },
  },
  exempt: { zh: "免缴残保金", en: "exempt from the levy" },
  "levy-required": { zh: "应缴纳残保金", en: "must pay the levy" },
  "amount-needed": {
    zh: "未填报{amount:label}，金额无法计算",
    en: "not given, so the amount is not known: {amount:label}",
  },
  "quota-not-set": {
    zh: "本县未规定应安排残疾人就业的比例，是否达到比例无法认定",
    en: "the county has not set the quota, so it is not known whether the employer reaches it",
  },
  "date-not-given": {
    zh: "未填报{date:label}，是否免缴无法认定",
    en: "not given, so it is not known whether the enterprise is exempt: {date:label}",
  },
  "above-quota": {
    yes: { zh: "超过应安排比例，给予奖励", en: "above the quota, so a reward is paid" },
    no: { zh: "恰好达到应安排比例，无需缴纳，也不予奖励", en: "exactly at the quota: no levy and no reward" },
  },
} as const satisfies Findings;

const people = { zh: "人", en: "people" };

const amounts = labels({
  assessedLevy: { zh: "应缴残保金金额", en: "assessed levy amount" },
  assessedReward: { zh: "应奖励金额", en: "assessed reward amount" },
});
const levyAmount = money(amounts.assessedLevy);
const rewardAmount = money(amounts.assessedReward);

const foundingDates = labels({
  registeredOn: { zh: "登记日期", en: "registration date" },
  openedOn: { zh: "实际开业日期", en: "actual opening date" },
});

const employer = facts(
  {
    on: day({ zh: "征缴日期", en: "levy assessment date" }),
    staff: count({ zh: "在职职工总数", en: "employees in total" }, people, { min: 1 }),
    staffWithDisabilities: count({ zh: "在职残疾职工人数", en: "employees with disabilities" }, people),
    isSmallOrMicro: flag(findings["small-or-micro"].holds),
    registeredOn: optional(day(foundingDates.registeredOn)),
    openedOn: optional(day(foundingDates.openedOn)),
    assessedLevy: optional(levyAmount),
    assessedReward: optional(rewardAmount),
  },
  notMoreThan("staffWithDisabilities", "staff", {
    zh: "在职残疾职工人数不得多于在职职工总数",
    en: "at most the total number of employees",
  }),
  notAfter("registeredOn", "on", {
    zh: "登记日期不得晚于征缴日期",
    en: "a registration date on or before the levy assessment date",
  }),
  notAfter("openedOn", "on", {
    zh: "实际开业日期不得晚于征缴日期",
    en: "an opening date on or before the levy assessment date",
  }),
);

/**
 * 残疾人就业保障金 — Decides whether an employer must pay the disability employment levy or earns a reward. 三(一)2.
 *
 * The quota is set by the county (figure `quota`, at most 100%). An exempt enterprise pays nothing whatever the quota;
 * otherwise what depends on it is null until it is set, and what depends on a founding date that is not given is null
 * too. The amounts in yuan are assessed under other rules and null if not given. The last day of the exempt years is
 * still exempt.
 *
 * @example disabilityEmploymentLevy({ on: "2018-12-31", staff: 100, staffWithDisabilities: 1, isSmallOrMicro: false },
 *   { figures: { quota: "1.5%" } }).value
 * // { levy: { required: true, exempt: false, amountDue: null }, reward: { entitled: false, amount: null } }
 */
export const disabilityEmploymentLevy = rule({
  name: "disability-employment-levy",
  title: { zh: "残疾人就业保障金", en: "Disability employment levy" },
  question: {
    zh: "用人单位是否应缴纳残保金，是否给予奖励？",
    en: "Must the employer pay the levy, or does it earn a reward?",
  },
  clauses: ["三(一)2"],
  facts: employer,
  answer: answer({
    levy: group(
      { zh: "残疾人就业保障金", en: "disability employment levy" },
      {
        required: nullable(flag(findings["levy-required"])),
        exempt: nullable(flag(findings.exempt)),
        amountDue: nullable(paid(levyAmount, { by: parties.employer, to: parties.levy, when: "required" })),
      },
    ),
    reward: group(
      { zh: "超比例安排奖励", en: "reward for exceeding the quota" },
      {
        entitled: nullable(flag({ zh: "给予奖励", en: "entitled to the reward" })),
        amount: nullable(paid(rewardAmount, { by: parties.government, to: parties.employer, when: "entitled" })),
      },
    ),
  }),
  findings,
  decide(facts, policy) {
    const position = quotaPosition(facts, policy);
    const reached = position !== null && position >= 0;
    const exempt = reached ? false : isExempt(facts, policy);
    const required = reached || exempt ? false : position === null || exempt === null ? null : true;
    if (exempt) policy.found("三(一)2", "exempt");
    if (required) policy.found("三(一)2", "levy-required");
    const entitled = position === null ? null : reached && policy.condition("三(一)2", "above-quota", position > 0);
    return {
      levy: { required, exempt, amountDue: required ? amountOf("assessedLevy", facts, policy) : null },
      reward: { entitled, amount: entitled ? amountOf("assessedReward", facts, policy) : null },
    };
  },
});

type Employer = FactsOf<typeof employer>;
type Decision = Deciding<typeof findings>;

/** An amount that other rules assess; null if it is not given. */
function amountOf(name: keyof typeof amounts, { [name]: fen }: Employer, policy: Decision) {
  if (fen !== undefined) return yuan(fen);
  policy.found("三(一)2", "amount-needed", { amount: amounts[name] });
  return null;
}

/** Below (negative), at (0) or above (positive) the quota; null if the county has not set it. */
function quotaPosition({ on, staff, staffWithDisabilities }: Employer, policy: Decision): number | null {
  if (!isKnown(policy, "quota", on)) {
    policy.found("三(一)2", "quota-not-set");
    return null;
  }
  const quota = shareUnder("quota", policy.figure("quota", on));
  const position = compareShare(staffWithDisabilities, staff, quota);
  policy.condition("三(一)2", "below-quota", position < 0, { staffWithDisabilities, staff, quota: quota.text });
  return position;
}

/** Only small and micro enterprises can be exempt. Null if that depends on a date that is not given. */
function isExempt(facts: Employer, policy: Decision): boolean | null {
  if (!policy.condition("三(一)2", "small-or-micro", facts.isSmallOrMicro)) return false;
  const founded = policy.reading("founding-date") === "registration" ? "registeredOn" : "openedOn";
  const foundedOn = facts[founded];
  const young = foundedOn === undefined ? null : isYoung(founded, foundedOn, facts.on, policy);
  const limit = policy.figure("exemptMaxStaff", facts.on);
  const few = policy.condition("三(一)2", "few-staff", facts.staff <= limit, { staff: facts.staff, limit });
  const exempt = policy.reading("exemption-conditions") === "both" ? few && young : few || young;
  if (exempt === null) policy.found("三(一)2", "date-not-given", { date: foundingDates[founded] });
  return exempt;
}

function isYoung(fact: string, foundedOn: CalendarDate, on: CalendarDate, policy: Decision): boolean {
  const years = policy.figure("exemptYears", on);
  const until = checkedDate(addYears(foundedOn, years), fact, foundedOn);
  return policy.condition("三(一)2", "within-years", on <= until, { foundedOn, years, until });
}
