import { type CalendarDate, daysBetween, yearOf } from "../../../kernel/days/index.ts";
import { amountTooLarge, type Fen, type Term } from "../../../kernel/numbers/index.ts";
import { type InterestMethod, openingBalanceRate, unitsOfYear, unitsPerYear } from "./interest-method.ts";
import type { ByPart, Part } from "./parts.ts";

/** A payment of the current year. */
interface Deposit {
  readonly paidOn: CalendarDate;
  since: CalendarDate;
  fen: Fen;
  /** Fen × days of the amounts drawn from it since interest was last posted. */
  drawnFenDays: number;
}

/** Interest earned by money that has since been drawn, with its rate. */
interface DrawnTerm extends Term {
  readonly rate: string;
}

/** The money of one payer in the account. */
export interface Portion {
  /** The balance on 1 January. */
  openingBalance: Fen;
  /** Posted interest, which earns no interest before the next 1 January. */
  posted: Fen;
  /** Fen × 4380ths of a year of the amounts drawn from the opening balance since interest was last posted. */
  drawnFenTime: number;
  /** The same under `rates-by-day`: each amount with the rates of its own days. */
  drawnAtRates: readonly DrawnTerm[];
  deposits: readonly Deposit[];
}

/** 个人账户 — The account in whole fen, between two postings. */
export interface AccountBook {
  readonly portions: ByPart<Portion>;
  /** The date of this year up to which interest on the opening balance is posted; null until there is one. */
  since: CalendarDate | null;
  /** Whether money came in or was drawn since 1 January: otherwise there is only the opening balance. */
  moved: boolean;
  /** Whether the pension has started. */
  paysOut: boolean;
}

const empty = (): Portion => ({ openingBalance: 0, posted: 0, drawnFenTime: 0, drawnAtRates: [], deposits: [] });

export function openBook(): AccountBook {
  const portions = { government: empty(), village: empty(), individual: empty() };
  return { portions, since: null, moved: false, paysOut: false };
}

function balanceOf({ openingBalance, posted, deposits }: Portion): Fen {
  let sum = openingBalance + posted;
  for (const deposit of deposits) sum += deposit.fen;
  return sum;
}

export function balances({ portions }: AccountBook): ByPart<Fen> {
  return {
    government: balanceOf(portions.government),
    village: balanceOf(portions.village),
    individual: balanceOf(portions.individual),
  };
}

export function credit(book: AccountBook, part: Part, fen: Fen, on: CalendarDate): void {
  if (fen === 0) return; // a zero payment earns no interest, so no rate is needed
  const portion = book.portions[part];
  book.moved = true;
  portion.deposits = [...portion.deposits, { paidOn: on, since: on, fen, drawnFenDays: 0 }];
}

/** Draws a pension payment from a portion, oldest money first. The amount drawn earns interest until that day. */
export function draw(book: AccountBook, method: InterestMethod, part: Part, fen: Fen, on: CalendarDate): void {
  const portion = book.portions[part];
  const before = { openingBalance: portion.openingBalance, deposits: portion.deposits.map((deposit) => deposit.fen) };
  remove(portion, fen);
  if (method.payout !== "by-months-held") return;
  book.moved = true;
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
  const time = withMore(0, fen, unitsOfYear(method, book.since, on));
  if (time === 0) return;
  if (method.openingBalanceRate === "rate-on-1-january") portion.drawnFenTime = withMore(portion.drawnFenTime, time, 1);
  else {
    // Record the rates up to this day: a later change does not affect money already drawn.
    const { numerator, denominator, text } = openingBalanceRate(method, yearOf(on), book.since, on);
    const term = { amount: time, numerator, denominator: unitsPerYear * denominator, rate: text };
    portion.drawnAtRates = [...portion.drawnAtRates, term];
  }
}

/** Adds fen × time to a sum; throws when the result is too large to be exact. */
function withMore(sum: number, fen: Fen, time: number): number {
  const more = sum + fen * time;
  if (Number.isSafeInteger(more)) return more;
  throw amountTooLarge(String(fen));
}

/** Removes money from a portion, oldest first; it earns no further interest. */
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
