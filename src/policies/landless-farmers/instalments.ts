import type { CalendarDate } from "../../kernel/days/calendar.ts";
import { addYears } from "../../kernel/days/moving.ts";
import { facts, mustHold, notAfter } from "../../kernel/facts/facts.ts";
import { day, type FactOf, flag } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { requiredFact } from "../../kernel/language/errors.ts";
import { type Fen, yuan } from "../../kernel/numbers/money.ts";
import { sumOf } from "../../kernel/numbers/sums.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { unmetOf } from "../../kernel/policy/unmet.ts";
import { checkedDate, earlierOf, laterOf } from "./days.ts";
import { type Deciding, rule } from "./document.ts";
import { birthDate } from "./facts.ts";
import {
  agreementSignedOn,
  amountDue,
  canAgree,
  deadlineByAge,
  type Instalment,
  instalmentsOf,
  paidBy,
  payments,
  plan,
  totalOf,
} from "./instalment-plan.ts";

export type InstalmentCondition = "hardship" | "applied" | "approved" | "agreement-signed" | "under-age";

const findings = {
  hardship: { holds: { zh: "确有困难", en: "in hardship" }, fails: { zh: "没有困难", en: "not in hardship" } },
  applied: {
    holds: { zh: "已申请分次缴费", en: "applied for instalments" },
    fails: { zh: "没有申请分次缴费", en: "did not apply for instalments" },
  },
  approved: {
    holds: { zh: "已经同意", en: "consent was given" },
    fails: { zh: "没有经过同意", en: "no consent was given" },
  },
  "agreement-signed": {
    holds: { zh: "已签订分次缴费协议", en: "the instalment agreement is signed" },
    fails: { zh: "没有签订分次缴费协议", en: "no instalment agreement is signed" },
  },
  "under-age": {
    holds: { zh: "{day:date}未到缴清年龄", en: "below the age for paying up on {day:date}" },
    fails: {
      zh: "{day:date}已到缴清年龄，不能分次缴费",
      en: "the age for paying up is reached on {day:date}: no instalments",
    },
  },
  "one-sum": {
    zh: "应一次性缴清，尚有{outstanding:yuan}",
    en: "to be paid in one sum, {outstanding:yuan} outstanding",
  },
  "plan-within-years": {
    holds: {
      zh: "计划在年限内，即{deadline:date}以前缴清",
      en: "the plan ends within the years, by {deadline:date}",
    },
    fails: { zh: "计划超过年限，即{deadline:date}", en: "the plan exceeds the years, which end on {deadline:date}" },
  },
  "plan-before-age": {
    holds: {
      zh: "计划在到龄之前，即{deadline:date}以前缴清",
      en: "the plan ends before the age, by {deadline:date}",
    },
    fails: { zh: "计划超过到龄期限，即{deadline:date}", en: "the plan exceeds the age, last day {deadline:date}" },
  },
  "nothing-overdue": {
    holds: {
      zh: "没有拖欠，已缴{paid:yuan}，尚有{outstanding:yuan}",
      en: "nothing overdue: {paid:yuan} paid, {outstanding:yuan} outstanding",
    },
    fails: {
      zh: "拖欠{overdue:yuan}，已缴{paid:yuan}，尚有{outstanding:yuan}",
      en: "{overdue:yuan} overdue: {paid:yuan} paid, {outstanding:yuan} outstanding",
    },
  },
} as const satisfies Findings;

/**
 * 分次缴费 — may the individual pay in instalments, by which day they must be paid up, what is due and what is overdue.
 * 六(二)2. Amounts in yuan. Payment is otherwise one sum; nobody who has reached the age pays in instalments.
 * What is signed or paid after `on` does not count yet. Missing the years alone makes the rest overdue, no more.
 *
 * @example
 * instalments({
 *   birthDate: "1960-06-15", amount: "5400", hardship: true, applied: true, consented: true,
 *   agreementSignedOn: "2012-03-01", plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 5 }, payments: [],
 *   on: "2012-03-01",
 * }).value.deadline // "2017-03-01"
 */
export const instalments = rule({
  name: "instalments",
  title: { zh: "分次缴费", en: "Instalments" },
  question: {
    zh: "能否分次缴费，何时应缴清，到期和拖欠多少？",
    en: "May it be paid in instalments, by when, and how much is due and overdue?",
  },
  clauses: ["六(二)2"],
  facts: facts(
    {
      birthDate,
      amount: amountDue,
      hardship: flag({ zh: "确有困难", en: "is in hardship" }),
      applied: flag({ zh: "已申请分次缴费", en: "has applied for instalments" }),
      approved: flag({ zh: "已经同意", en: "consent was given" }),
      agreementSignedOn: optional(agreementSignedOn),
      noticeReceivedOn: optional(day({ zh: "收到参保通知之日", en: "day of receiving the notice" })),
      plan,
      payments,
      on: day({ zh: "查看之日", en: "day asked about" }),
    },
    notAfter("birthDate", "on", { zh: "出生不晚于查看之日", en: "born by that day" }),
    mustHold(
      ["agreementSignedOn", "birthDate"],
      { zh: "签订协议不早于出生", en: "an agreement not before birth" },
      (f) => f.agreementSignedOn !== undefined && f.agreementSignedOn < f.birthDate,
    ),
    mustHold(["payments", "birthDate"], { zh: "缴费不早于出生", en: "payments not before birth" }, (f) =>
      f.payments.some((one) => one.on < f.birthDate),
    ),
    mustHold(
      ["plan", "amount"],
      { zh: "各次金额之和等于应缴金额", en: "instalments that sum to the amount owed" },
      (f) => f.plan.kind === "dated" && sumOf(f.plan.instalments.map((one) => one.amount)) !== f.amount,
    ),
    mustHold(
      ["payments", "amount"],
      { zh: "已缴之和不超过应缴金额", en: "payments of no more than the amount owed" },
      (f) => totalOf(f.payments) > f.amount,
    ),
  ),
  findings,
  decide(facts, policy) {
    const { birthDate, amount, on } = facts;
    const signed = facts.agreementSignedOn !== undefined && facts.agreementSignedOn <= on;
    const day = signed ? (facts.agreementSignedOn ?? on) : on;
    const agreed: Record<InstalmentCondition, boolean> = {
      hardship: policy.condition("六(二)2", "hardship", facts.hardship),
      applied: policy.condition("六(二)2", "applied", facts.applied),
      approved: policy.condition("六(二)2", "approved", facts.approved),
      "agreement-signed": policy.condition("六(二)2", "agreement-signed", signed),
      "under-age": policy.condition("六(二)2", "under-age", canAgree(birthDate, day, policy), { day }),
    };
    const unmet = unmetOf(agreed);
    const paid = paidBy(facts.payments, on);
    const outstanding = amount - paid;
    const sums = { paid: yuan(paid), outstanding: yuan(outstanding) };
    if (unmet.length > 0) {
      policy.found("六(二)2", "one-sum", { outstanding: sums.outstanding });
      const none = { deadline: null, planWithinDeadline: null, instalments: [], ...sums };
      return { eligible: false, unmet, ...none, amountDue: sums.outstanding, overdue: yuan(0) };
    }

    const planned = instalmentsOf(facts.plan, amount);
    const byYears = deadlineByYears(facts, planned, day, policy);
    const byAge = deadlineByAge(birthDate, day, policy);
    const deadline = earlierOf(byYears, byAge);
    const lastPlanned = planned.reduce((latest, one) => laterOf(one.dueOn, latest), day);
    const withinYears = policy.condition("六(二)2", "plan-within-years", lastPlanned <= byYears, { deadline: byYears });
    const beforeAge = policy.condition("六(二)2", "plan-before-age", lastPlanned <= byAge, { deadline: byAge });

    // an instalment planned for later falls due on the last day; on its due day it is not overdue yet
    const dueOn = (one: Instalment): CalendarDate => earlierOf(one.dueOn, deadline);
    const dueNow = unpaid(planned, paid, (one) => dueOn(one) <= on);
    const overdue = unpaid(planned, paid, (one) => dueOn(one) < on);
    policy.condition("六(二)2", "nothing-overdue", overdue === 0, { ...sums, overdue: yuan(overdue) });
    return {
      eligible: true,
      unmet,
      deadline,
      planWithinDeadline: withinYears && beforeAge,
      instalments: planned.map((one) => ({ dueOn: one.dueOn, amount: yuan(one.amount) })),
      ...sums,
      amountDue: yuan(dueNow),
      overdue: yuan(overdue),
    };
  },
});

/** What the instalments so chosen leave unpaid. */
function unpaid(planned: readonly Instalment[], paid: Fen, isMeant: (one: Instalment) => boolean): Fen {
  return Math.max(0, sumOf(planned.filter(isMeant).map((one) => one.amount)) - paid);
}

interface Start {
  readonly noticeReceivedOn?: CalendarDate | undefined;
  readonly payments: FactOf<typeof payments>;
  readonly on: CalendarDate;
}

function deadlineByYears(
  { noticeReceivedOn, payments, on }: Start,
  planned: readonly Instalment[],
  agreedOn: CalendarDate,
  policy: Deciding<typeof findings>,
): CalendarDate {
  const years = policy.figure("instalmentYears", agreedOn);
  switch (policy.reading("instalment-years-from")) {
    case "agreement":
      return yearsAfter(agreedOn, years, "agreementSignedOn");
    case "first-payment": {
      const made = payments.filter((one) => one.on <= on && one.amount > 0);
      const first = made.map((one) => one.on).sort()[0];
      if (first !== undefined) return yearsAfter(first, years, "payments");
      return yearsAfter(planned[0]?.dueOn ?? agreedOn, years, "plan");
    }
    case "notice": {
      const why = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };
      return yearsAfter(requiredFact(noticeReceivedOn, "noticeReceivedOn", why), years, "noticeReceivedOn");
    }
  }
}

const yearsAfter = (day: CalendarDate, years: number, path: string): CalendarDate =>
  checkedDate(addYears(day, years), path, day);
