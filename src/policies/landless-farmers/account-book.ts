import { type CalendarDate, daysBetween, firstOfYear, yearOf } from "../../kernel/calendar.ts";
import { type Fen, tooLarge } from "../../kernel/money.ts";
import type { Term } from "../../kernel/rounding.ts";
import { carriedRate, type InterestMethod, unitsBetween, unitsPerYear } from "./interest-method.ts";
import type { ByPart, Part } from "./parts.ts";

/** Money of the current year, as it was paid in. */
export interface Lot {
  readonly paidOn: CalendarDate;
  since: CalendarDate;
  fen: Fen;
  /** fen × days of what has been drawn from it since the last settlement. */
  drawnDays: number;
}

/** What drawn money has earned, and the rate of its days. */
interface DrawnTerm extends Term {
  readonly rate: string;
}

/** What stands in one part of the account. */
export interface Holding {
  /** Stood there on 1 January. */
  carried: Fen;
  /** Interest posted that earns none before the next 1 January. */
  posted: Fen;
  /** fen × 4380ths of a year of what has been drawn from the carried money since the last settlement. */
  drawnTime: number;
  /** The same where it earned at the rates of its own days. */
  drawnAtRates: readonly DrawnTerm[];
  lots: readonly Lot[];
}

/** 个人账户 — the account in whole fen, between two postings. */
export interface AccountBook {
  readonly holdings: ByPart<Holding>;
  /** Since when the carried money has earned what is not yet posted. */
  since: CalendarDate;
  /** Has the pension begun? */
  paysOut: boolean;
}

const empty = (): Holding => ({ carried: 0, posted: 0, drawnTime: 0, drawnAtRates: [], lots: [] });

export function openBook(on: CalendarDate): AccountBook {
  const holdings = { government: empty(), village: empty(), individual: empty() };
  return { holdings, since: firstOfYear(yearOf(on)), paysOut: false };
}

export function balanceOf({ carried, posted, lots }: Holding): Fen {
  let sum = carried + posted;
  for (const lot of lots) sum += lot.fen;
  return sum;
}

export function balances({ holdings }: AccountBook): Record<Part, Fen> {
  return {
    government: balanceOf(holdings.government),
    village: balanceOf(holdings.village),
    individual: balanceOf(holdings.individual),
  };
}

export function credit(book: AccountBook, part: Part, fen: Fen, on: CalendarDate): void {
  if (fen === 0) return; // nothing earns nothing, and wants no rate
  const holding = book.holdings[part];
  holding.lots = [...holding.lots, { paidOn: on, since: on, fen, drawnDays: 0 }];
}

/** Pays a pension out of a part: what came in first goes out first. What is drawn has earned until that day. */
export function draw(book: AccountBook, method: InterestMethod, part: Part, fen: Fen, on: CalendarDate): void {
  const holding = book.holdings[part];
  const before = { carried: holding.carried, lots: holding.lots.map((lot) => lot.fen) };
  remove(holding, fen);
  if (method.payout !== "by-months-held") return;
  drawCarried(book, method, holding, before.carried - holding.carried, on);
  holding.lots.forEach((lot, index) => {
    const drawn = (before.lots[index] ?? 0) - lot.fen;
    lot.drawnDays = withMore(lot.drawnDays, drawn, daysBetween(lot.since, on));
  });
}

function drawCarried(book: AccountBook, method: InterestMethod, holding: Holding, fen: Fen, on: CalendarDate): void {
  const time = withMore(0, fen, unitsBetween(method, book.since, on));
  if (time === 0) return;
  if (method.carriedRate === "rate-on-1-january") holding.drawnTime = withMore(holding.drawnTime, time, 1);
  else {
    // a rate that changes after the money has gone is none of its rates
    const { numerator, denominator, text } = carriedRate(method, book.since, on);
    const term = { amount: time, numerator, denominator: unitsPerYear * denominator, rate: text };
    holding.drawnAtRates = [...holding.drawnAtRates, term];
  }
}

/** A sum of amounts over times with one more: exact, or refused. */
function withMore(sum: number, fen: Fen, time: number): number {
  const more = sum + fen * time;
  if (Number.isSafeInteger(more)) return more;
  throw tooLarge(String(fen));
}

/** Takes money out of a part as it stands; it earns nothing more. */
export function remove(holding: Holding, fen: Fen): void {
  let left = fen;
  const take = (has: Fen): Fen => {
    const taken = Math.min(left, has);
    left -= taken;
    return has - taken;
  };
  holding.carried = take(holding.carried);
  for (const lot of holding.lots) lot.fen = take(lot.fen);
  holding.posted = take(holding.posted);
}
