import { type CalendarDate, daysBetween, startOfYear, yearOf } from "../../kernel/days/calendar.ts";
import { amountTooLarge, type Fen } from "../../kernel/numbers/money.ts";
import type { Term } from "../../kernel/numbers/rounding.ts";
import { type InterestMethod, openingBalanceRate, unitsBetween, unitsPerYear } from "./interest-method.ts";
import type { ByPart, Part } from "./parts.ts";

/** Money of the current year, as it was paid in. */
export interface Deposit {
  readonly paidOn: CalendarDate;
  since: CalendarDate;
  fen: Fen;
  /** fen × days of what has been drawn from it since the last settlement. */
  drawnFenDays: number;
}

/** What drawn money has earned, and the rate of its days. */
interface DrawnTerm extends Term {
  readonly rate: string;
}

/** What stands in one part of the account. */
export interface Portion {
  /** Stood there on 1 January. */
  openingBalance: Fen;
  /** Interest posted that earns none before the next 1 January. */
  posted: Fen;
  /** fen × 4380ths of a year of what has been drawn from the carried money since the last settlement. */
  drawnFenTime: number;
  /** The same where it earned at the rates of its own days. */
  drawnAtRates: readonly DrawnTerm[];
  deposits: readonly Deposit[];
}

/** 个人账户 — the account in whole fen, between two postings. */
export interface AccountBook {
  readonly portions: ByPart<Portion>;
  /** Since when the carried money has earned what is not yet posted. */
  since: CalendarDate;
  /** Has the pension begun? */
  paysOut: boolean;
}

const empty = (): Portion => ({ openingBalance: 0, posted: 0, drawnFenTime: 0, drawnAtRates: [], deposits: [] });

export function openBook(on: CalendarDate): AccountBook {
  const portions = { government: empty(), village: empty(), individual: empty() };
  return { portions, since: startOfYear(yearOf(on)), paysOut: false };
}

export function balanceOf({ openingBalance, posted, deposits }: Portion): Fen {
  let sum = openingBalance + posted;
  for (const deposit of deposits) sum += deposit.fen;
  return sum;
}

export function balances({ portions }: AccountBook): Record<Part, Fen> {
  return {
    government: balanceOf(portions.government),
    village: balanceOf(portions.village),
    individual: balanceOf(portions.individual),
  };
}

export function credit(book: AccountBook, part: Part, fen: Fen, on: CalendarDate): void {
  if (fen === 0) return; // nothing earns nothing, and wants no rate
  const portion = book.portions[part];
  portion.deposits = [...portion.deposits, { paidOn: on, since: on, fen, drawnFenDays: 0 }];
}

/** Pays a pension out of a part: what came in first goes out first. What is drawn has earned until that day. */
export function draw(book: AccountBook, method: InterestMethod, part: Part, fen: Fen, on: CalendarDate): void {
  const portion = book.portions[part];
  const before = { openingBalance: portion.openingBalance, deposits: portion.deposits.map((deposit) => deposit.fen) };
  remove(portion, fen);
  if (method.payout !== "by-months-held") return;
  drawOpeningBalance(book, method, portion, before.openingBalance - portion.openingBalance, on);
  portion.deposits.forEach((deposit, index) => {
    const drawn = (before.deposits[index] ?? 0) - deposit.fen;
    deposit.drawnFenDays = withMore(deposit.drawnFenDays, drawn, daysBetween(deposit.since, on));
  });
}

function drawOpeningBalance(
  book: AccountBook,
  method: InterestMethod,
  portion: Portion,
  fen: Fen,
  on: CalendarDate,
): void {
  const time = withMore(0, fen, unitsBetween(method, book.since, on));
  if (time === 0) return;
  if (method.openingBalanceRate === "rate-on-1-january") portion.drawnFenTime = withMore(portion.drawnFenTime, time, 1);
  else {
    // a rate that changes after the money has gone is none of its rates
    const { numerator, denominator, text } = openingBalanceRate(method, book.since, on);
    const term = { amount: time, numerator, denominator: unitsPerYear * denominator, rate: text };
    portion.drawnAtRates = [...portion.drawnAtRates, term];
  }
}

/** A sum of amounts over times with one more: exact, or refused. */
function withMore(sum: number, fen: Fen, time: number): number {
  const more = sum + fen * time;
  if (Number.isSafeInteger(more)) return more;
  throw amountTooLarge(String(fen));
}

/** Takes money out of a part as it stands; it earns nothing more. */
export function remove(portion: Portion, fen: Fen): void {
  let left = fen;
  const take = (has: Fen): Fen => {
    const taken = Math.min(left, has);
    left -= taken;
    return has - taken;
  };
  portion.openingBalance = take(portion.openingBalance);
  for (const deposit of portion.deposits) deposit.fen = take(deposit.fen);
  portion.posted = take(portion.posted);
}
