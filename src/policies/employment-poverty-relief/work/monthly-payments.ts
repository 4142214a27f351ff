import type { CalendarDate } from "../../../kernel/days/index.ts";
import { type AnswerOf, count, group, list, money, month, nullable, oneOf, paid } from "../../../kernel/facts/index.ts";
import { checkedYuan, type Fen, type Money, yuan } from "../../../kernel/numbers/index.ts";
import type { ClauseAddress, Deciding } from "../document.ts";
import { fromFunds, parties } from "../parties.ts";
import { type MonthState, monthStates, scheduleEndReasons } from "./month-states.ts";
import { firstDayOf, textOf } from "./months.ts";
import type { Schedule } from "./schedule.ts";

/** 一个月 — In answers: a month with work, and the state that explains what is paid for it. */
export const workedMonth = {
  month: month({ zh: "月份", en: "month" }),
  state: oneOf({ zh: "当月发放情况", en: "state of the month" }, monthStates),
};

/** 发放情况 — In answers: the totals of a schedule, and why it ends. */
export const scheduleResult = {
  monthsPaid: count({ zh: "发放月数", en: "months paid" }, { zh: "个月", en: "months" }),
  total: paid(money({ zh: "补贴（补助）合计金额", en: "subsidies in total" }), fromFunds(parties.person)),
  lastPaidMonth: nullable(month({ zh: "最后发放月份", en: "last month paid" })),
  endReason: nullable(oneOf({ zh: "此后停止发放的原因", en: "reason no later month is paid" }, scheduleEndReasons)),
};

const monthlyPayment = group(
  { zh: "一个月的发放情况", en: "payment for one month" },
  { ...workedMonth, amount: money({ zh: "当月金额", en: "amount for the month" }) },
);
type MonthlyPayment = AnswerOf<typeof monthlyPayment>;

/** 发放表 — In answers: payments month by month. */
export const monthlyPayments = {
  months: list({ zh: "各月发放情况", en: "payments by month" }, monthlyPayment),
  ...scheduleResult,
};

/** 不予发放 — Not entitled, so there are no months. */
export const noPayments = () => ({ months: [], monthsPaid: 0, total: yuan(0), lastPaidMonth: null, endReason: null });

/** Findings of every rule with a schedule of payments. */
export const scheduleFindings = {
  "months-paid": {
    zh: "{from:month}至{until:month}应发{months:count}个月",
    en: "{months:count} month(s) due from {from:month} to {until:month}",
  },
  "total-due": { zh: "应发合计{total:yuan}", en: "{total:yuan} due in total" },
  "months-unpaid": {
    zh: "{months:count}个月不予发放：{state:label}",
    en: "{months:count} month(s) not paid: {state:label}",
  },
  "end-reason": { zh: "此后停止发放：{reason:label}", en: "no later month is paid: {reason:label}" },
} as const;

type SchedulePolicy = Deciding<typeof scheduleFindings>;

/** 元 — Converts fen to yuan; an amount that repeats month after month is made once. */
export function amountsInARow(): (fen: Fen) => Money {
  let last: Fen = 0;
  let amount = yuan(last);
  return (fen) => {
    if (fen !== last) amount = yuan(fen);
    last = fen;
    return amount;
  };
}

/** Turns a schedule into payments and records its findings. */
export function reported(
  address: ClauseAddress,
  schedule: Schedule,
  amountOn: (firstDay: CalendarDate) => Fen,
  policy: SchedulePolicy,
) {
  let total: Fen = 0;
  const amountOf = amountsInARow();
  const months = schedule.worked.map(({ month }, index): MonthlyPayment => {
    const state = schedule.states[index] as MonthState;
    const fen = state === "paid" ? amountOn(firstDayOf(month)) : 0;
    total += fen;
    return { month: textOf(month), state, amount: amountOf(fen) };
  });
  return recorded(address, schedule, months, checkedYuan(total, "work"), policy);
}

/** Records the findings of a schedule whose payments are already calculated; `total` is null where it is not known. */
export function recorded<
  Month extends { readonly month: string; readonly state: MonthState },
  Total extends Money | null,
>(address: ClauseAddress, schedule: Schedule, months: readonly Month[], total: Total, policy: SchedulePolicy) {
  const { paid, states } = schedule;
  if (paid !== null) {
    const { first, last, months: count } = paid;
    policy.found(address, "months-paid", { from: textOf(first), until: textOf(last), months: count });
    if (total !== null) policy.found(address, "total-due", { total });
  }
  const unpaid = new Map<MonthState, number>();
  for (const state of states) if (state !== "paid") unpaid.set(state, (unpaid.get(state) ?? 0) + 1);
  for (const [state, count] of unpaid)
    policy.found(address, "months-unpaid", { months: count, state: monthStates[state] });
  if (paid === null) return { months, monthsPaid: 0, total, lastPaidMonth: null, endReason: null };
  policy.found(address, "end-reason", { reason: scheduleEndReasons[paid.endReason] });
  return { months, monthsPaid: paid.months, total, lastPaidMonth: textOf(paid.last), endReason: paid.endReason };
}
