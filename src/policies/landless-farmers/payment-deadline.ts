import { type CalendarDate, daysBetween } from "../../kernel/days/calendar.ts";
import { addMonths, rollForward } from "../../kernel/days/moving.ts";
import { facts, mustHold } from "../../kernel/facts/facts.ts";
import { day, flag } from "../../kernel/facts/fields.ts";
import { list, optional } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { type Benefit, benefits } from "./benefits.ts";
import { checkedDate } from "./days.ts";
import { type Deciding, rule } from "./document.ts";

/** 办理方式 — what settles the payment. */
export const formalities = labels({
  "full-payment": { zh: "一次缴清", en: "full payment" },
  "instalment-agreement": { zh: "签订分次缴费协议", en: "a signed instalment agreement" },
});
export type CompletedBy = keyof typeof formalities;
export type PaymentStatus = "completed" | "pending" | "waived";

/** 法定休假日 — days off, on which no period ends (Civil Code, art. 203). */
export const daysOff = list({ zh: "法定休假日", en: "statutory days off" }, day({ zh: "休假日", en: "day off" }), {
  max: 400,
});

const findings = {
  deadline: {
    zh: "{received:date}收到通知，{months:count}个月内办理，最后一天是{deadline:date}",
    en: "notice received on {received:date}, {months:count} month(s): the last day is {deadline:date}",
  },
  completed: { zh: "{on:date}已办理：{by:label}", en: "settled on {on:date} by {by:label}" },
  pending: {
    zh: "尚未办理，到{deadline:date}还有{daysLeft:count}天",
    en: "not settled yet, {daysLeft:count} day(s) left until {deadline:date}",
  },
  "completed-on-time": {
    holds: { zh: "不晚于{deadline:date}办理", en: "settled by {deadline:date}" },
    fails: { zh: "到{deadline:date}为止没有办理", en: "not settled by {deadline:date}" },
  },
  "choice-final": {
    holds: {
      zh: "已申请到龄纳入补助，期限过后不能改为参保",
      en: "the later subsidy was applied for: no change to the pension after the time",
    },
    fails: {
      zh: "已申请到龄纳入补助，仍可改为参保",
      en: "the later subsidy was applied for: the change to the pension stays open",
    },
  },
  waived: { zh: "视为放弃：{waived:labels}", en: "given up: {waived:labels}" },
} as const satisfies Findings;

/**
 * 办理缴费手续期限 — the last day to settle the payment, what was settled by the day asked, and what is given up.
 * 六(二)2; 五(一)2 for those who applied for the later subsidy (`choseAllowance`; the text names no form for it).
 * The day of the notice is not counted; without a corresponding day the month's end is the last day (Civil Code,
 * arts. 201, 202). What happens after `on` does not count yet.
 *
 * @example
 * paymentDeadline({ noticeReceivedOn: "2012-01-31", paidInFullOn: "2012-02-29", on: "2012-03-10" }).value
 * // { deadline: "2012-02-29", status: "completed", completedOn: "2012-02-29", completedBy: "full-payment", … }
 */
export const paymentDeadline = rule({
  name: "payment-deadline",
  title: { zh: "办理缴费手续期限", en: "Time to settle the payment" },
  question: {
    zh: "最迟哪天办理缴费手续，逾期放弃什么？",
    en: "By which day must the payment be settled, and what is given up otherwise?",
  },
  clauses: ["五(一)2", "六(二)2"],
  facts: facts(
    {
      noticeReceivedOn: day({ zh: "收到参保通知之日", en: "day of receiving the notice" }),
      paidInFullOn: optional(day({ zh: "缴清之日", en: "day of full payment" })),
      agreementSignedOn: optional(day({ zh: "签订分次缴费协议之日", en: "day of the instalment agreement" })),
      choseAllowance: optional(flag({ zh: "已申请到龄纳入补助", en: "has applied for the later subsidy" })),
      daysOff: optional(daysOff),
      on: day({ zh: "查看之日", en: "day asked about" }),
    },
    mustHold(
      ["on", "noticeReceivedOn"],
      { zh: "不早于收到通知之日", en: "not before the notice was received" },
      (f) => f.on < f.noticeReceivedOn,
    ),
  ),
  findings,
  decide(facts, policy) {
    const { noticeReceivedOn, on } = facts;
    const months = policy.figure("paymentMonths", noticeReceivedOn);
    const end = rollForward(addMonths(noticeReceivedOn, months), facts.daysOff ?? []);
    const deadline = checkedDate(end, "noticeReceivedOn", noticeReceivedOn);
    policy.found("六(二)2", "deadline", { received: noticeReceivedOn, months, deadline });

    const completed = completionOf(facts, policy);
    const completedOn = completed?.on ?? null;
    const completedBy = completed?.by ?? null;
    const answer = (status: PaymentStatus, daysLeft: number | null, waived: Benefit[]) => ({
      deadline,
      status,
      completedOn,
      completedBy,
      daysLeft,
      waived,
    });
    if (completed) policy.found("六(二)2", "completed", { by: formalities[completed.by], on: completed.on });
    else if (on <= deadline) {
      const daysLeft = daysBetween(on, deadline);
      policy.found("六(二)2", "pending", { deadline, daysLeft });
      return answer("pending", daysLeft, []);
    }
    const onTime = completed !== undefined && completed.on <= deadline;
    if (policy.condition("六(二)2", "completed-on-time", onTime, { deadline })) return answer("completed", null, []);

    if (facts.choseAllowance) {
      const final = policy.condition("五(一)2", "choice-final", policy.reading("allowance-choice") === "final");
      if (!final) return answer(completed ? "completed" : "pending", null, []);
    }
    // whoever chose the subsidy in so many words keeps it: only the pension is given up
    const onlyPension = facts.choseAllowance || policy.reading("waiver-covers") === "pension-only";
    const waived: Benefit[] = onlyPension ? ["pension"] : ["pension", "allowance"];
    policy.found("六(二)2", "waived", { waived: waived.map((one) => benefits[one]) });
    return answer("waived", null, waived);
  },
});

interface Steps {
  readonly paidInFullOn?: CalendarDate | undefined;
  readonly agreementSignedOn?: CalendarDate | undefined;
  readonly on: CalendarDate;
}

/** What settled the payment first, by the day asked about. */
function completionOf(
  { paidInFullOn, agreementSignedOn, on }: Steps,
  policy: Deciding<typeof findings>,
): { by: CompletedBy; on: CalendarDate } | undefined {
  const paid = paidInFullOn !== undefined && paidInFullOn <= on ? paidInFullOn : undefined;
  const signed = agreementSignedOn !== undefined && agreementSignedOn <= on ? agreementSignedOn : undefined;
  const signedFirst = signed !== undefined && (paid === undefined || signed < paid);
  if (signedFirst && policy.reading("payment-formalities") === "payment-or-agreement") {
    return { by: "instalment-agreement", on: signed };
  }
  return paid === undefined ? undefined : { by: "full-payment", on: paid };
}
