import { addMonths, type CalendarDate, daysBetween } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  facts,
  flag,
  list,
  mustHold,
  nullable,
  oneOf,
  optional,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { checkedDate } from "../../shared/days.ts";
import { type Benefit, benefits } from "../benefits/benefits.ts";
import { type Deciding, rule } from "../document.ts";
import { daysOff, noticeReceivedOn } from "../facts.ts";
import { endOfPeriod, lastDayFindings } from "../last-day.ts";
import { agreementSignedOn } from "./instalment-plan.ts";

/** 办理方式 — What completes the payment formalities. */
const formalities = labels({
  "full-payment": { zh: "一次性缴清", en: "payment in full" },
  "instalment-agreement": { zh: "签订分次缴费协议", en: "signed instalment agreement" },
});

/** 办理情况 — The status of the payment formalities. */
const statuses = labels({
  completed: { zh: "已办理", en: "completed" },
  pending: { zh: "尚未办理", en: "not completed yet" },
  waived: { zh: "逾期视为放弃", en: "deemed waived" },
});

/**
 * 参保缴费手续办理期限 — Calculates the deadline for the payment formalities, and decides whether they were completed by
 * the as-of date and what is deemed waived otherwise. 六(二)2; 五(一)2 for people who applied for the later allowance
 * (`choseAllowance`; the text prescribes no form). The day of the notice is not counted; where a month has no
 * corresponding day, its last day counts (Civil Code, arts. 201, 202). Events after `on` do not count yet.
 *
 * @example paymentDeadline({ noticeReceivedOn: "2012-01-31", paidInFullOn: "2012-02-29", on: "2012-03-10" }).value
 * // { deadline: "2012-02-29", status: "completed", completedOn: "2012-02-29", completedBy: "full-payment", … }
 */
export const paymentDeadline = rule({
  name: "payment-deadline",
  title: { zh: "参保缴费手续办理期限", en: "Payment deadline" },
  question: {
    zh: "参保缴费手续最迟何时办理，逾期视为放弃哪些待遇？",
    en: "By when must the payment formalities be completed, and what is waived otherwise?",
  },
  clauses: ["五(一)2", "六(二)2"],
  facts: facts(
    {
      noticeReceivedOn,
      paidInFullOn: optional(day({ zh: "缴清日期", en: "date of payment in full" })),
      agreementSignedOn: optional(agreementSignedOn),
      choseAllowance: optional(flag({ zh: "已申请到龄领取养老补助", en: "applied for the later allowance" })),
      daysOff,
      on: day({ zh: "查询日期", en: "as-of date" }),
    },
    mustHold(
      ["on", "noticeReceivedOn"],
      { zh: "查询日期不得早于收到参保通知日期", en: "an as-of date on or after the notice date" },
      (f) => f.on < f.noticeReceivedOn,
    ),
  ),
  answer: answer({
    deadline: day({ zh: "参保缴费手续截止日", en: "deadline for the payment formalities" }),
    status: oneOf({ zh: "参保缴费手续办理情况", en: "status of the payment formalities" }, statuses),
    completedOn: nullable(day({ zh: "参保缴费手续办理日期", en: "completion date of the payment formalities" })),
    completedBy: nullable(oneOf({ zh: "参保缴费手续办理方式", en: "what completed the formalities" }, formalities)),
    daysLeft: nullable(count({ zh: "距截止日天数", en: "days left until the deadline" }, { zh: "天", en: "days" })),
    waived: list(
      { zh: "视为放弃的待遇", en: "benefits deemed waived" },
      oneOf({ zh: "待遇", en: "benefit" }, benefits),
    ),
  }),
  findings: {
    ...lastDayFindings,
    deadline: {
      zh: "{received:date}收到参保通知，须在{months:count}个月内办理，截止日为{deadline:date}",
      en: "notice received on {received:date}; deadline after {months:count} month(s): {deadline:date}",
    },
    completed: { zh: "{on:date}已办理参保缴费手续：{by:label}", en: "formalities completed on {on:date}: {by:label}" },
    pending: {
      zh: "尚未办理参保缴费手续，距截止日{deadline:date}还有{daysLeft:count}天",
      en: "formalities not completed yet; {daysLeft:count} day(s) left until {deadline:date}",
    },
    "completed-on-time": {
      holds: { zh: "在截止日{deadline:date}前（含当日）已办理", en: "completed by {deadline:date}" },
      fails: { zh: "在截止日{deadline:date}前（含当日）未办理", en: "not completed by {deadline:date}" },
    },
    "choice-final": {
      yes: {
        zh: "已申请到龄领取养老补助，期限届满后不能改为参保",
        en: "applied for the later allowance, so cannot change to the pension after the deadline",
      },
      no: {
        zh: "已申请到龄领取养老补助，期限届满后仍可改为参保",
        en: "applied for the later allowance, but can still change to the pension after the deadline",
      },
    },
    waived: { zh: "视为放弃：{waived:labels}", en: "deemed waived: {waived:labels}" },
  },
  decide(facts, policy) {
    const { noticeReceivedOn, on } = facts;
    const months = policy.figure("paymentMonths", noticeReceivedOn);
    const end = endOfPeriod(addMonths(noticeReceivedOn, months), "六(二)2", facts.daysOff, policy);
    const deadline = checkedDate(end, "noticeReceivedOn", noticeReceivedOn);
    policy.found("六(二)2", "deadline", { received: noticeReceivedOn, months, deadline });

    const { completedOn, completedBy } = completionOf(facts, policy);
    const concluded = (status: keyof typeof statuses, daysLeft: number | null = null, waived: Benefit[] = []) => ({
      deadline,
      status,
      completedOn,
      completedBy,
      daysLeft,
      waived,
    });
    const isCompleted = completedOn !== null;
    if (isCompleted) policy.found("六(二)2", "completed", { by: formalities[completedBy], on: completedOn });
    else if (on <= deadline) {
      const daysLeft = daysBetween(on, deadline);
      policy.found("六(二)2", "pending", { deadline, daysLeft });
      return concluded("pending", daysLeft);
    }
    const onTime = isCompleted && completedOn <= deadline;
    if (policy.condition("六(二)2", "completed-on-time", onTime, { deadline })) return concluded("completed");

    if (facts.choseAllowance) {
      const final = policy.condition("五(一)2", "choice-final", policy.reading("allowance-choice") === "final");
      if (!final) return concluded(isCompleted ? "completed" : "pending");
    }
    // a person who chose the allowance explicitly keeps it and waives only the pension
    const onlyPension = facts.choseAllowance || policy.reading("waiver-covers") === "pension-only";
    const waived: Benefit[] = onlyPension ? ["pension"] : ["pension", "allowance"];
    policy.found("六(二)2", "waived", { waived: waived.map((one) => benefits[one]) });
    return concluded("waived", null, waived);
  },
});

interface Steps {
  readonly paidInFullOn?: CalendarDate | undefined;
  readonly agreementSignedOn?: CalendarDate | undefined;
  readonly on: CalendarDate;
}

/** The first step on or before the as-of date that completed the formalities. */
function completionOf({ paidInFullOn, agreementSignedOn, on }: Steps, policy: Pick<Deciding, "reading">) {
  const paid = paidInFullOn !== undefined && paidInFullOn <= on ? paidInFullOn : undefined;
  const signed = agreementSignedOn !== undefined && agreementSignedOn <= on ? agreementSignedOn : undefined;
  const signedFirst = signed !== undefined && (paid === undefined || signed < paid);
  if (signedFirst && policy.reading("payment-formalities") === "payment-or-agreement") {
    return { completedOn: signed, completedBy: "instalment-agreement" } as const;
  }
  if (paid === undefined) return { completedOn: null, completedBy: null };
  return { completedOn: paid, completedBy: "full-payment" } as const;
}
