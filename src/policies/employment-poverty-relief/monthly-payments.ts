import type { CalendarDate } from "../../kernel/calendar.ts";
import { type Fen, type Money, yuan } from "../../kernel/money.ts";
import { payable } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import type { At, Policy } from "./document.ts";
import type { Spell } from "./facts.ts";
import { earlierOf, firstDayOf, textOf } from "./months.ts";
import { type MonthState, monthStates, type Schedule, type ScheduleEnd, scheduleEnds } from "./schedule.ts";

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
  readonly paidMonths: number;
  readonly total: Money;
  /** The last paid month, and why no other follows; null where none was paid. */
  readonly lastPaid: string | null;
  readonly ends: ScheduleEnd | null;
}

/** 没有发放 — not entitled: no month. */
export const noPayments: MonthlyPayments = Object.freeze({
  months: Object.freeze([]),
  paidMonths: 0,
  total: yuan(0),
  lastPaid: null,
  ends: null,
});

/** What every rule with a schedule finds of it. */
export const scheduleFindings = {
  "months-paid": {
    zh: "{from:month}至{to:month}共发{months:count}个月，合计{total:yuan}",
    en: "{months:count} months paid from {from:month} to {to:month}, {total:yuan} in all",
  },
  "months-unpaid": {
    zh: "{months:count}个月不发：{state:label}",
    en: "{months:count} months not paid: {state:label}",
  },
  ends: { zh: "之后不再发：{reason:label}", en: "nothing after that: {reason:label}" },
} as const;

type SchedulePolicy = Policy<Omit<Words, "findings"> & { readonly findings: typeof scheduleFindings }>;

/** 元 — for amounts that come again month after month: each is made once. */
export function amountsMadeOnce(): (fen: Fen) => Money {
  const made = new Map<Fen, Money>();
  return (fen) => {
    const known = made.get(fen);
    if (known !== undefined) return known;
    const amount = yuan(fen);
    made.set(fen, amount);
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
  const amountOf = amountsMadeOnce();
  const months = schedule.months.map(({ month, state }) => {
    const fen = state === "paid" ? amountOn(firstDayOf(month)) : 0;
    total += fen;
    return { month: textOf(month), state, amount: amountOf(fen) };
  });
  return recorded(at, schedule, months, payable(total, "work"), policy);
}

const unpaidStates = Object.values(monthStates).filter((state) => state.code !== "paid");

/** Records what was found of a schedule whose months are already in words and amounts. */
export function recorded<Month extends { readonly month: string; readonly state: MonthState }>(
  at: At,
  schedule: Schedule,
  months: readonly Month[],
  total: Money,
  policy: SchedulePolicy,
) {
  const { paidMonths, ends } = schedule;
  const lastPaid = schedule.lastPaid === null ? null : textOf(schedule.lastPaid);
  const from = months.find((one) => one.state === "paid")?.month;
  if (from !== undefined && lastPaid !== null) {
    policy.found(at, "months-paid", { from, to: lastPaid, months: paidMonths, total });
  }
  if (paidMonths < months.length) {
    const counts = new Map<MonthState, number>();
    for (const { state } of months) counts.set(state, (counts.get(state) ?? 0) + 1);
    for (const state of unpaidStates) {
      const unpaid = counts.get(state.code);
      if (unpaid !== undefined) policy.found(at, "months-unpaid", { months: unpaid, state });
    }
  }
  if (ends !== null) policy.found(at, "ends", { reason: scheduleEnds[ends] });
  return { months, paidMonths, total, lastPaid, ends };
}

/** The first day of all the work. */
export const firstWorkDay = (work: readonly Spell[]): CalendarDate =>
  work.reduce((first, one) => earlierOf(first, one.from), work[0]?.from ?? "");
