import {
  answer,
  day,
  facts,
  flag,
  list,
  money,
  mustHold,
  nullable,
  oneOf,
  optional,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { sumOf, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { earlierOf, laterOf } from "../../shared/days.ts";
import { unmetAt } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { birthDate, bornBy, noticeReceivedOn, unmetAmong } from "../facts.ts";
import {
  agreementSignedOn,
  amountDue,
  canAgree,
  deadlineByAge,
  deadlineByYears,
  instalment,
  instalmentsOf,
  paidBy,
  payments,
  plan,
  soundPayments,
  statusOf,
  unpaid,
} from "./instalment-plan.ts";

/** 分次缴费的条件 — The conditions for instalments, in the order of the text. */
const conditions = labels({
  "financial-difficulty": { zh: "确有困难", en: "in financial difficulty" },
  applied: { zh: "已申请分次缴费", en: "applied for instalments" },
  approved: { zh: "申请已获同意", en: "the application was approved" },
  "agreement-signed": { zh: "已签订分次缴费协议", en: "the instalment agreement was signed" },
  "under-age": { zh: "未到分次缴费的缴清年龄", en: "below the age limit for instalments" },
});

/** 缴清期限 — The two limits of payment in full, of which the earlier sets the deadline. */
const limits = labels({
  years: { zh: "分次缴费年限", en: "permitted years" },
  age: { zh: "分次缴费缴清年龄", en: "age limit for instalments" },
  both: { zh: "分次缴费年限和缴清年龄同日届满", en: "permitted years and age limit, on the same day" },
});

const findings = {
  "financial-difficulty": {
    holds: conditions["financial-difficulty"],
    fails: { zh: "不属于确有困难", en: "not in financial difficulty" },
  },
  applied: { holds: conditions.applied, fails: { zh: "未申请分次缴费", en: "did not apply for instalments" } },
  approved: { holds: conditions.approved, fails: { zh: "申请未获同意", en: "the application was not approved" } },
  "agreement-signed": {
    holds: conditions["agreement-signed"],
    fails: { zh: "未签订分次缴费协议", en: "the instalment agreement was not signed" },
  },
  "under-age": {
    holds: { zh: "{day:date}未到缴清年龄", en: "on {day:date}, below the age limit for instalments" },
    fails: { zh: "{day:date}已到缴清年龄", en: "on {day:date}, at or above the age limit for instalments" },
  },
  "one-sum": { zh: "应一次性缴清，尚应缴{outstanding:yuan}", en: "due in one sum: {outstanding:yuan} outstanding" },
  "plan-within-years": {
    holds: {
      zh: "分次缴费计划的最后一次不晚于按年限应缴清的日期{deadline:date}",
      en: "the plan's last instalment falls on or before the deadline by years, {deadline:date}",
    },
    fails: {
      zh: "分次缴费计划的最后一次晚于按年限应缴清的日期{deadline:date}",
      en: "the plan's last instalment falls after the deadline by years, {deadline:date}",
    },
  },
  "plan-before-age": {
    holds: {
      zh: "分次缴费计划的最后一次不晚于按年龄应缴清的日期{deadline:date}",
      en: "the plan's last instalment falls on or before the deadline by age, {deadline:date}",
    },
    fails: {
      zh: "分次缴费计划的最后一次晚于按年龄应缴清的日期{deadline:date}",
      en: "the plan's last instalment falls after the deadline by age, {deadline:date}",
    },
  },
  "binding-limit": {
    zh: "最迟于{deadline:date}缴清，取决于{limit:label}",
    en: "to be paid in full by {deadline:date}, set by: {limit:label}",
  },
  "nothing-due-after-default": {
    zh: "截至{deadline:date}未缴清：已缴{paid:yuan}一次性退还，改为享受养老补助，不再缴费",
    en: "not paid in full by {deadline:date}: the {paid:yuan} paid is refunded, the allowance applies, nothing more is due",
  },
  "nothing-overdue": {
    holds: {
      zh: "无逾期未缴，已缴{paid:yuan}，尚应缴{outstanding:yuan}",
      en: "nothing overdue; {paid:yuan} paid, {outstanding:yuan} outstanding",
    },
    fails: {
      zh: "逾期未缴{overdue:yuan}，已缴{paid:yuan}，尚应缴{outstanding:yuan}",
      en: "{overdue:yuan} overdue; {paid:yuan} paid, {outstanding:yuan} outstanding",
    },
  },
} as const satisfies Findings;

const on = day({ zh: "查询日期", en: "as-of date" });

/**
 * 分次缴费 — Decides whether the individual may pay in instalments, by when they must be paid in full, and how much is due
 * and overdue. 六(二)2. Amounts in yuan. Otherwise the amount is due in one sum; instalments are not available from the
 * age limit on. Agreements and payments after `on` do not count yet. Missing the deadline by years alone makes the rest
 * overdue and has no other consequence; after the age limit nothing is due any more: `instalment-default`. Where the status of special groups changes, each instalment has its own amount:
 * take those of `instalments` in `funding-shares` as a plan of agreed dates.
 *
 * @example instalments({
 *   birthDate: "1960-06-15", amount: "5400", inFinancialDifficulty: true, applied: true, approved: true,
 *   agreementSignedOn: "2012-03-01", plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 5 }, payments: [],
 *   on: "2012-03-01",
 * }).value.deadline // "2017-03-01"
 */
export const instalments = rule({
  name: "instalments",
  title: { zh: "分次缴费", en: "Payment by instalments" },
  question: {
    zh: "能否分次缴费，何时须缴清，到期应缴和逾期未缴各多少？",
    en: "May the contribution be paid in instalments, by when, and how much is due and overdue?",
  },
  clauses: ["六(二)2"],
  facts: facts(
    {
      birthDate,
      amount: amountDue,
      inFinancialDifficulty: flag(conditions["financial-difficulty"]),
      applied: flag(conditions.applied),
      approved: flag({ zh: "分次缴费申请已获同意", en: "the application was approved" }),
      agreementSignedOn: optional(agreementSignedOn),
      noticeReceivedOn: optional(noticeReceivedOn),
      plan,
      payments,
      on,
    },
    bornBy("on", on),
    mustHold(
      ["agreementSignedOn", "birthDate"],
      { zh: "协议签订日期不得早于出生日期", en: "an agreement date on or after the date of birth" },
      (f) => f.agreementSignedOn !== undefined && f.agreementSignedOn < f.birthDate,
    ),
    mustHold(
      ["payments", "birthDate"],
      { zh: "缴费日期不得早于出生日期", en: "payments on or after the date of birth" },
      (f) => f.payments.some((one) => one.on < f.birthDate),
    ),
    mustHold(
      ["plan", "amount"],
      { zh: "各次金额之和须等于应缴金额", en: "instalments that sum to the amount due" },
      (f) => f.plan.kind === "dated" && sumOf(f.plan.instalments.map((one) => one.amount)) !== f.amount,
    ),
    soundPayments,
  ),
  answer: answer({
    eligible: flag({ zh: "可以分次缴费", en: "eligible for instalments" }),
    unmet: unmetAmong({ zh: "不符合的分次缴费条件", en: "conditions for instalments not met" }, conditions),
    deadline: nullable(day({ zh: "分次缴费缴清截止日", en: "deadline for payment in full" })),
    bindingLimit: nullable(oneOf({ zh: "决定缴清截止日的期限", en: "limit that sets the deadline" }, limits)),
    planWithinDeadline: nullable(flag({ zh: "分次缴费计划未超过截止日", en: "the plan is within the deadline" })),
    instalments: list({ zh: "各次应缴", en: "instalments of the plan" }, instalment),
    paid: money({ zh: "个人已缴金额", en: "amount paid by the individual" }),
    outstanding: money({ zh: "个人尚应缴金额", en: "amount outstanding from the individual" }),
    amountDue: money({ zh: "到期应缴金额", en: "amount due by the as-of date" }),
    overdue: money({ zh: "逾期未缴金额", en: "amount overdue" }),
  }),
  findings,
  decide(facts, policy) {
    const { birthDate, amount, on } = facts;
    const signed = facts.agreementSignedOn !== undefined && facts.agreementSignedOn <= on;
    const day = signed ? (facts.agreementSignedOn ?? on) : on;
    const unmet = unmetAt(policy, "六(二)2", {
      "financial-difficulty": facts.inFinancialDifficulty,
      applied: facts.applied,
      approved: facts.approved,
      "agreement-signed": signed,
      "under-age": [canAgree(birthDate, day, policy), { day }],
    });
    const paid = paidBy(facts.payments, on);
    const outstanding = amount - paid;
    const sums = { paid: yuan(paid), outstanding: yuan(outstanding) };
    if (unmet.length > 0) {
      policy.found("六(二)2", "one-sum", { outstanding: sums.outstanding });
      const none = { deadline: null, bindingLimit: null, planWithinDeadline: null, instalments: [], ...sums };
      return { eligible: false, unmet, ...none, amountDue: sums.outstanding, overdue: yuan(0) };
    }

    const planned = instalmentsOf(facts.plan, amount);
    const byYears = deadlineByYears(facts, planned, day, policy);
    const byAge = deadlineByAge(birthDate, day, policy);
    const deadline = earlierOf(byYears, byAge);
    const bindingLimit: keyof typeof limits = byYears === byAge ? "both" : byYears < byAge ? "years" : "age";
    const lastPlanned = planned.reduce((latest, one) => laterOf(one.dueOn, latest), day);
    const withinYears = policy.condition("六(二)2", "plan-within-years", lastPlanned <= byYears, { deadline: byYears });
    const beforeAge = policy.condition("六(二)2", "plan-before-age", lastPlanned <= byAge, { deadline: byAge });

    policy.found("六(二)2", "binding-limit", { deadline, limit: limits[bindingLimit] });
    const terms = {
      eligible: true,
      unmet,
      deadline,
      bindingLimit,
      planWithinDeadline: withinYears && beforeAge,
      instalments: planned.map(({ dueOn, amount }) => ({ dueOn, amount: yuan(amount) })),
    };
    const paidOnTime = paidBy(facts.payments, earlierOf(byAge, on)) === amount;
    if (statusOf(paidOnTime, byAge, on) === "defaulted") {
      policy.found("六(二)2", "nothing-due-after-default", { deadline: byAge, paid: sums.paid });
      return { ...terms, paid: sums.paid, outstanding: yuan(0), amountDue: yuan(0), overdue: yuan(0) };
    }
    // an instalment planned for after the deadline falls due on the deadline; on its due date it is not overdue yet
    const dueNow = unpaid(planned, paid, ({ dueOn }) => earlierOf(dueOn, deadline) <= on);
    const overdue = unpaid(planned, paid, ({ dueOn }) => earlierOf(dueOn, deadline) < on);
    policy.condition("六(二)2", "nothing-overdue", overdue === 0, { ...sums, overdue: yuan(overdue) });
    return { ...terms, ...sums, amountDue: yuan(dueNow), overdue: yuan(overdue) };
  },
});
