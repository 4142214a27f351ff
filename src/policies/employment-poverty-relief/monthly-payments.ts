import type { CalendarDate } from "../../kernel/calendar.ts";
import { type Fen, type Money, yuan } from "../../kernel/money.ts";
import { payable } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import type { At, Policy } from "./document.ts";
import { firstDayOf, textOf } from "./months.ts";
import { type MonthState, monthStates, type Schedule, type ScheduleEndReason, scheduleEndReasons } from "./schedule.ts";

/** 一个月 — a month with work, what is paid for it, and if nothing, why. */
export interface MonthlyPayment {
  /** `2016-01` */
  readonly month: string;
  readonly state: MonthState;
  readonly amount: Money;
}

/** 发放表 — month by month. */
export interface MonthlyPayments {
  readonly months: readonly MonthlyPayment[];
  readonly monthsPaid: number;
  readonly total: Money;
  /** The last paid month, and why no other follows; null where none was paid. */
  readonly lastPaidMonth: string | null;
  readonly endReason: ScheduleEndReason | null;
}

/** 没有发放 — not entitled: no month. */
export const noPayments: MonthlyPayments = Object.freeze({
  months: Object.freeze([]),
  monthsPaid: 0,
  total: yuan(0),
  lastPaidMonth: null,
  endReason: null,
});

/** What every rule with a schedule finds of it. */
export const scheduleFindings = {
  "months-paid": {
    zh: "{from:month}至{to:month}共发{months:count}个月，合计{total:yuan}",
    en: "{months:count} month(s) paid from {from:month} to {to:month}, {total:yuan} in all",
  },
  "months-unpaid": {
    zh: "{months:count}个月不发：{state:label}",
    en: "{months:count} month(s) not paid: {state:label}",
  },
  "end-reason": { zh: "之后不再发：{reason:label}", en: "nothing after that: {reason:label}" },
} as const;

type SchedulePolicy = Policy<Omit<Words, "findings"> & { readonly findings: typeof scheduleFindings }>;

/** 元 — for amounts that stay the same month after month: each is made once. */
export function amountsInARow(): (fen: Fen) => Money {
  let last: Fen = 0;
  let amount = yuan(last);
  return (fen) => {
    if (fen !== last) amount = yuan(fen);
    last = fen;
    return amount;
  };
}

/** Turns a schedule into payments, and records what was found of it. */
export function reported(
  at: At,
  schedule: Schedule,
  amountOn: (firstDay: CalendarDate) => Fen,
  policy: SchedulePolicy,
): MonthlyPayments {
  let total: Fen = 0;
  const amountOf = amountsInARow();
  const months = schedule.worked.map(({ month }, index): MonthlyPayment => {
    const state = schedule.states[index] as MonthState;
    const fen = state === "paid" ? amountOn(firstDayOf(month)) : 0;
    total += fen;
    return { month: textOf(month), state, amount: amountOf(fen) };
  });
  return recorded(at, schedule, months, payable(total, "work"), policy);
}

/** Records what was found of a schedule whose months are already in words and amounts. */
export function recorded<Month extends { readonly month: string; readonly state: MonthState }>(
  at: At,
  schedule: Schedule,
  months: readonly Month[],
  total: Money,
  policy: SchedulePolicy,
) {
  const { paid, states } = schedule;
  if (paid !== null) {
    const { first, last, months: count } = paid;
    policy.found(at, "months-paid", { from: textOf(first), to: textOf(last), months: count, total });
  }
  const unpaid = new Map<MonthState, number>();
  for (const state of states) if (state !== "paid") unpaid.set(state, (unpaid.get(state) ?? 0) + 1);
  for (const [state, count] of unpaid) policy.found(at, "months-unpaid", { months: count, state: monthStates[state] });
  if (paid === null) return { months, monthsPaid: 0, total, lastPaidMonth: null, endReason: null };
  policy.found(at, "end-reason", { reason: scheduleEndReasons[paid.endReason] });
  return { months, monthsPaid: paid.months, total, lastPaidMonth: textOf(paid.last), endReason: paid.endReason };
}
