import { addDays, addYears, ageReachedOn, type CalendarDate, daysBetween } from "../../../kernel/days/index.ts";
import { count, day, type FactOf, group, list, money, mustHold, variant } from "../../../kernel/facts/index.ts";
import { labels, rejection, type Text } from "../../../kernel/language/index.ts";
import { type Fen, splitEqually, sumOf } from "../../../kernel/numbers/index.ts";
import { checkedDate } from "../../shared/days.ts";
import type { Deciding } from "../document.ts";
import { requiredByReading } from "../facts.ts";

export const amountDue = money({ zh: "个人应缴金额", en: "amount due from the individual" });
export const agreementSignedOn = day({ zh: "分次缴费协议签订日期", en: "instalment agreement date" });

/** 若干笔款项 — Amounts of money, each with its date. */
export const datedAmounts = (title: Text, one: Text, date: Text) =>
  list(title, group(one, { on: day(date), amount: money({ zh: "金额", en: "amount" }) }), { max: 1000 });
export type DatedAmounts = readonly { readonly on: CalendarDate; readonly amount: Fen }[];

/** 已缴款项 — The individual's payments. */
export const payments = datedAmounts(
  { zh: "个人已缴款项", en: "individual payments" },
  { zh: "一笔缴费", en: "payment" },
  { zh: "缴费日期", en: "payment date" },
);

/** No more is paid than is due. */
export const soundPayments = mustHold<{ readonly payments: DatedAmounts; readonly amount: Fen }>(
  ["payments", "amount"],
  { zh: "已缴金额之和不得超过应缴金额", en: "payments that sum to at most the amount due" },
  (f) => totalOf(f.payments) > f.amount,
);

const instalmentCount = count(
  { zh: "缴费次数", en: "number of instalments" },
  { zh: "次", en: "instalments" },
  { min: 1, max: 60 },
);

export const instalment = group(
  { zh: "一次缴费", en: "instalment" },
  { dueOn: day({ zh: "应缴日期", en: "due date" }), amount: money({ zh: "应缴金额", en: "instalment amount" }) },
);
type Instalment = FactOf<typeof instalment>;

/** 分次缴费计划 — Equal yearly instalments, or instalments with their own dates and amounts. */
export const plan = variant(
  { zh: "分次缴费计划", en: "instalment plan" },
  "kind",
  labels({ yearly: { zh: "每年一次", en: "yearly" }, dated: { zh: "按约定日期", en: "on agreed dates" } }),
  {
    yearly: { firstDueOn: day({ zh: "首次应缴日期", en: "due date of the first instalment" }), count: instalmentCount },
    dated: { instalments: list({ zh: "各次缴费", en: "instalments" }, instalment, { min: 1, max: 1000 }) },
  },
);
type Plan = FactOf<typeof plan>;

/** The instalments of a plan by date; equal ones sum to the amount, and the earlier ones include the odd fen. */
export function instalmentsOf(plan: Plan, amount: Fen): readonly Instalment[] {
  if (plan.kind === "dated") return [...plan.instalments].sort((a, b) => daysBetween(b.dueOn, a.dueOn));
  const equal = splitEqually(amount, plan.count);
  return equal.map((part, index) => {
    const dueOn = checkedDate(addYears(plan.firstDueOn, index), "plan.firstDueOn", plan.firstDueOn);
    return { dueOn, amount: part };
  });
}

/** The unpaid amount of the instalments that fall due within a period. */
export function unpaid(planned: readonly Instalment[], paid: Fen, isMeant: (one: Instalment) => boolean): Fen {
  return Math.max(0, sumOf(planned.filter(isMeant).map((one) => one.amount)) - paid);
}

/** The amount paid on or before a date. */
export const paidBy = (payments: DatedAmounts, day: CalendarDate): Fen =>
  sumOf(payments.filter((one) => one.on <= day).map((one) => one.amount));

export const totalOf = (payments: DatedAmounts): Fen => sumOf(payments.map((one) => one.amount));

type Chooser = Pick<Deciding, "figure" | "reading">;

/** The date of reaching the age limit, before which instalments must be paid in full. */
function dayOfAge(birthDate: CalendarDate, agreedOn: CalendarDate, policy: Chooser): CalendarDate {
  return ageReachedOn(birthDate, policy.figure("instalmentAge", agreedOn), policy.reading("birthday"));
}

/** Rejects an agreement from the age limit on: instalments are not available then. */
export function rejectLateAgreement(birthDate: CalendarDate, agreedOn: CalendarDate, policy: Chooser): void {
  const reachedOn = dayOfAge(birthDate, agreedOn, policy);
  if (agreedOn < reachedOn) return;
  const expected = { zh: `协议签订日期须早于${reachedOn}`, en: `an agreement date before ${reachedOn}` };
  throw rejection("agreementSignedOn", "contradiction", agreedOn, expected);
}

/** Whether instalments may still be agreed on a date: not from the age limit on. */
export const canAgree = (birthDate: CalendarDate, day: CalendarDate, policy: Chooser): boolean =>
  day < dayOfAge(birthDate, day, policy);

/** 缴清情况 — The status of instalments on a date. */
export const instalmentStatuses = labels({
  pending: { zh: "尚未缴清，未到截止日", en: "not paid in full yet, within the deadline" },
  "paid-in-full": { zh: "按期缴清", en: "paid in full on time" },
  defaulted: { zh: "到缴清年龄未缴清", en: "not paid in full by the age limit" },
});
type InstalmentStatus = keyof typeof instalmentStatuses;

/** The status of instalments on a date. */
export function statusOf(paidInFullOnTime: boolean, deadline: CalendarDate, on: CalendarDate): InstalmentStatus {
  if (paidInFullOnTime) return "paid-in-full";
  return on <= deadline ? "pending" : "defaulted";
}

interface Start {
  readonly noticeReceivedOn?: CalendarDate | undefined;
  readonly payments: DatedAmounts;
  readonly on: CalendarDate;
}

/** The last date for payment in full within the permitted years. */
export function deadlineByYears(
  { noticeReceivedOn, payments, on }: Start,
  planned: readonly Instalment[],
  agreedOn: CalendarDate,
  policy: Chooser,
): CalendarDate {
  const years = policy.figure("instalmentYears", agreedOn);
  const yearsAfter = (day: CalendarDate, path: string) => checkedDate(addYears(day, years), path, day);
  switch (policy.reading("instalment-years-from")) {
    case "agreement":
      return yearsAfter(agreedOn, "agreementSignedOn");
    case "first-payment": {
      const made = payments.filter((one) => one.on <= on && one.amount > 0);
      const first = made.map((one) => one.on).sort()[0];
      return first === undefined ? yearsAfter(planned[0]?.dueOn ?? agreedOn, "plan") : yearsAfter(first, "payments");
    }
    case "notice":
      return yearsAfter(requiredByReading(noticeReceivedOn, "noticeReceivedOn"), "noticeReceivedOn");
  }
}

/** The last date for payment in full under the age limit. */
export function deadlineByAge(birthDate: CalendarDate, agreedOn: CalendarDate, policy: Chooser): CalendarDate {
  const reached = dayOfAge(birthDate, agreedOn, policy);
  const last = policy.reading("paid-in-full-before-60") === "birthday-included" ? reached : addDays(reached, -1);
  return checkedDate(last, "birthDate", birthDate);
}
