import { addYears, type CalendarDate } from "../../kernel/calendar.ts";
import { facts, ordered, refused } from "../../kernel/facts.ts";
import { count, day, flag, money, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { compareQuotients } from "../../kernel/ratio.ts";
import type { Text } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { shareOn } from "./shares.ts";

const persons = { zh: "人", en: "persons" };

/**
 * 残疾人就业保障金 — is the employment levy due from an employer, or a reward to it. 三(一)2.
 *
 * The quota is the county's figure (`quota`, at most 100%); amounts in yuan are what other rules assess, null where none is given.
 * The day on which the years since founding end is still within them.
 *
 * @example
 * disabilityEmploymentLevy({ on: "2018-12-31", staff: 100, staffWithDisabilities: 1, isSmallOrMicro: false },
 *   { figures: { quota: "1.5%" } }).value
 * // { levy: { required: true, exempt: false, amountDue: null }, reward: { entitled: false, amount: null } }
 */
export const disabilityEmploymentLevy = rule({
  name: "disability-employment-levy",
  clauses: ["三(一)2"],
  facts: facts(
    {
      on: day({ zh: "征缴之日", en: "day for which the levy is assessed" }),
      staff: count({ zh: "在职职工总数", en: "staff in total" }, persons, { min: 1 }),
      staffWithDisabilities: count({ zh: "其中残疾人", en: "of them disabled" }, persons),
      isSmallOrMicro: flag({ zh: "是小微企业", en: "small or micro enterprise" }),
      registeredOn: optional(day({ zh: "登记日期", en: "day of registration" })),
      openedOn: optional(day({ zh: "实际开业日期", en: "day of opening" })),
      assessedLevy: optional(money({ zh: "应征保障金", en: "levy as assessed" })),
      assessedReward: optional(money({ zh: "应给奖励", en: "reward as assessed" })),
    },
    ordered("staffWithDisabilities", "staff", { zh: "残疾职工不多于职工总数", en: "not more than the staff" }),
    ordered("registeredOn", "on", { zh: "登记不晚于征缴之日", en: "registered by that day" }),
    ordered("openedOn", "on", { zh: "开业不晚于征缴之日", en: "opened by that day" }),
  ),
  decide(facts, policy: Policy<typeof disabilityEmploymentLevyWords>) {
    const quota = shareOn("quota", facts.on, policy);
    const { staff, staffWithDisabilities } = facts;
    const position = compareQuotients(staffWithDisabilities, staff, quota.numerator, quota.denominator);
    const numbers = { staffWithDisabilities, staff, quota: quota.text };
    const below = policy.condition("三(一)2", "below-quota", position < 0, numbers);
    const exempt = below && isExempt(facts, policy);
    const required = below && !exempt;
    if (exempt) policy.found("三(一)2", "exempt");
    if (required) policy.found("三(一)2", "levy-required");
    const entitled = !below && policy.condition("三(一)2", "above-quota", position > 0, numbers);
    return {
      levy: { required, exempt, amountDue: required ? amount(facts.assessedLevy) : null },
      reward: { entitled, amount: entitled ? amount(facts.assessedReward) : null },
    };
  },
});

const amount = (fen: number | undefined) => (fen === undefined ? null : yuan(fen));

interface Employer {
  readonly on: CalendarDate;
  readonly staff: number;
  readonly isSmallOrMicro: boolean;
  readonly registeredOn?: CalendarDate | undefined;
  readonly openedOn?: CalendarDate | undefined;
}

/** Years and staff are asked of small and micro enterprises only: no other employer can be exempt. */
function isExempt(facts: Employer, policy: Policy<typeof disabilityEmploymentLevyWords>): boolean {
  if (!policy.condition("三(一)2", "small-or-micro", facts.isSmallOrMicro)) return false;
  const fromRegistration = policy.reading("founding-date") === "registration";
  const foundedOn = fromRegistration ? facts.registeredOn : facts.openedOn;
  const both = policy.reading("exemption-conditions") === "both";
  const limit = policy.figure("exemptMaxStaff", facts.on);
  const few = facts.staff <= limit;
  const staffDecides = few !== both;
  if (foundedOn === undefined && !staffDecides) {
    if (fromRegistration)
      throw missing("registeredOn", { zh: "小微企业的登记日期", en: "the enterprise's registration" });
    throw missing("openedOn", { zh: "小微企业的开业日期", en: "the enterprise's opening" });
  }
  const young = foundedOn === undefined ? null : isYoung(foundedOn, facts.on, policy);
  policy.condition("三(一)2", "few-staff", few, { staff: facts.staff, limit });
  if (young === null) return few;
  return both ? young && few : young || few;
}

const missing = (path: "registeredOn" | "openedOn", allowed: Text) => refused(path, "missing", undefined, allowed);

function isYoung(
  foundedOn: CalendarDate,
  on: CalendarDate,
  policy: Policy<typeof disabilityEmploymentLevyWords>,
): boolean {
  const years = policy.figure("exemptYears", on);
  const until = addYears(foundedOn, years);
  return policy.condition("三(一)2", "within-years", on <= until, { foundedOn, years, until });
}

export const disabilityEmploymentLevyWords = {
  title: { zh: "残疾人就业保障金", en: "Employment levy" },
  asks: { zh: "用人单位要不要缴保障金，有没有奖励？", en: "Is the levy due from the employer, or a reward to it?" },
  findings: {
    "below-quota": {
      holds: {
        zh: "{staff:count}名职工中残疾人{staffWithDisabilities:count}名，未达到{quota:number}",
        en: "{staffWithDisabilities:count} of {staff:count} staff are disabled: below {quota:number}",
      },
      fails: {
        zh: "{staff:count}名职工中残疾人{staffWithDisabilities:count}名，达到{quota:number}",
        en: "{staffWithDisabilities:count} of {staff:count} staff are disabled: {quota:number} reached",
      },
    },
    "small-or-micro": {
      holds: { zh: "是小微企业", en: "a small or micro enterprise" },
      fails: { zh: "不是小微企业", en: "no small or micro enterprise" },
    },
    "within-years": {
      holds: {
        zh: "{foundedOn:date}创业，{years:count}年到{until:date}，仍在年限内",
        en: "founded on {foundedOn:date}; {years:count} year(s) run to {until:date}: still within them",
      },
      fails: {
        zh: "{foundedOn:date}创业，{years:count}年到{until:date}，已过年限",
        en: "founded on {foundedOn:date}; {years:count} year(s) ran to {until:date}: over",
      },
    },
    "few-staff": {
      holds: {
        zh: "职工{staff:count}人，不超过{limit:count}人",
        en: "{staff:count} staff, not more than {limit:count}",
      },
      fails: { zh: "职工{staff:count}人，超过{limit:count}人", en: "{staff:count} staff, more than {limit:count}" },
    },
    exempt: { zh: "免缴保障金", en: "exempt from the levy" },
    "levy-required": { zh: "应缴保障金", en: "the levy is due" },
    "above-quota": {
      holds: {
        zh: "{staff:count}名职工中残疾人{staffWithDisabilities:count}名，超过{quota:number}，给予奖励",
        en: "{staffWithDisabilities:count} of {staff:count} staff are disabled: above {quota:number}, a reward",
      },
      fails: {
        zh: "{staff:count}名职工中残疾人{staffWithDisabilities:count}名，恰好{quota:number}，不缴也没有奖励",
        en: "{staffWithDisabilities:count} of {staff:count} staff are disabled: just {quota:number}, neither levy nor reward",
      },
    },
  },
} as const satisfies Words;
