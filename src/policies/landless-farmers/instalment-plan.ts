import { ageReachedOn } from "../../kernel/days/age.ts";
import type { CalendarDate } from "../../kernel/days/calendar.ts";
import { addDays, addYears } from "../../kernel/days/moving.ts";
import { count, day, type FactOf, money } from "../../kernel/facts/fields.ts";
import { group, list, variant } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import type { Fen } from "../../kernel/numbers/money.ts";
import { splitByWeights } from "../../kernel/numbers/ratio.ts";
import { sumOf } from "../../kernel/numbers/sums.ts";
import { checkedDate } from "./days.ts";
import type { Deciding } from "./document.ts";

export const amountDue = money({ zh: "个人应缴金额", en: "amount that the individual owes" });
export const agreementSignedOn = day({ zh: "签订分次缴费协议之日", en: "day of the instalment agreement" });

/** 已缴款项 — what the individual has paid. */
export const payments = list(
  { zh: "个人已缴款项", en: "payments of the individual" },
  group(
    { zh: "一笔缴费", en: "a payment" },
    { on: day({ zh: "缴费日", en: "day of payment" }), amount: money({ zh: "金额", en: "amount" }) },
  ),
  { max: 1000 },
);
type Payments = FactOf<typeof payments>;

const instalmentCount = count(
  { zh: "次数", en: "number of instalments" },
  { zh: "次", en: "instalments" },
  { min: 1, max: 60 },
);

/** 分次缴费计划 — so many equal yearly instalments, or instalments with days and amounts of their own. */
export const plan = variant(
  { zh: "分次缴费计划", en: "plan of the instalments" },
  "kind",
  labels({ yearly: { zh: "每年一次", en: "yearly" }, dated: { zh: "按约定日期", en: "on agreed days" } }),
  {
    yearly: { firstDueOn: day({ zh: "第一次应缴日", en: "day of the first instalment" }), count: instalmentCount },
    dated: {
      instalments: list(
        { zh: "各次缴费", en: "instalments" },
        group(
          { zh: "一次缴费", en: "an instalment" },
          { dueOn: day({ zh: "应缴日", en: "due day" }), amount: money({ zh: "金额", en: "amount" }) },
        ),
        { min: 1, max: 1000 },
      ),
    },
  },
);
export type Plan = FactOf<typeof plan>;

export interface Instalment {
  readonly dueOn: CalendarDate;
  readonly amount: Fen;
}

/** The instalments of a plan in the order of time; equal ones sum to the amount, the earlier ones bear the odd fen. */
export function instalmentsOf(plan: Plan, amount: Fen): readonly Instalment[] {
  if (plan.kind === "dated") return [...plan.instalments].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const equal = splitByWeights(amount, Array<number>(plan.count).fill(1));
  return equal.map((part, index) => {
    const dueOn = checkedDate(addYears(plan.firstDueOn, index), "plan.firstDueOn", plan.firstDueOn);
    return { dueOn, amount: part };
  });
}

/** What had been paid by a day. */
export const paidBy = (payments: Payments, day: CalendarDate): Fen =>
  sumOf(payments.filter((one) => one.on <= day).map((one) => one.amount));

export const totalOf = (payments: Payments): Fen => sumOf(payments.map((one) => one.amount));

type Chooser = Pick<Deciding, "figure" | "reading">;

/** The day of reaching the age before which instalments must be paid up. */
export function dayOfAge(birthDate: CalendarDate, agreedOn: CalendarDate, policy: Chooser): CalendarDate {
  return ageReachedOn(birthDate, policy.figure("instalmentAge", agreedOn), policy.reading("birthday"));
}

/** Whether somebody may still agree to instalments on a day: nobody who has reached the age pays in instalments. */
export const canAgree = (birthDate: CalendarDate, day: CalendarDate, policy: Chooser): boolean =>
  day < dayOfAge(birthDate, day, policy);

/** 缴清情况 — where instalments stand on a day. */
export type InstalmentStatus = "pending" | "paid-in-full" | "defaulted";

/** Where instalments stand on a day, by whether everything was paid up in time. */
export function statusOf(paidUpInTime: boolean, deadline: CalendarDate, on: CalendarDate): InstalmentStatus {
  if (paidUpInTime) return "paid-in-full";
  return on <= deadline ? "pending" : "defaulted";
}

/** The last day to pay up that the age allows. */
export function deadlineByAge(birthDate: CalendarDate, agreedOn: CalendarDate, policy: Chooser): CalendarDate {
  const reached = dayOfAge(birthDate, agreedOn, policy);
  const last = policy.reading("paid-in-full-before-60") === "birthday-included" ? reached : addDays(reached, -1);
  return checkedDate(last, "birthDate", birthDate);
}
