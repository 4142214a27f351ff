import type { CalendarDate } from "../../../kernel/days/index.ts";
import { type Fen, type Fraction, zero } from "../../../kernel/numbers/index.ts";
import type { InterestMethod } from "./interest-method.ts";
import { unitsOfYear } from "./part-of-year.ts";
import { type ByPart, noParts, type Part } from "./parts.ts";

/** A payment of the current year. */
interface Deposit {
  readonly paidOn: CalendarDate;
  since: CalendarDate;
  fen: Fen;
}

/** Money drawn since interest was last posted: it earned interest until that day. */
interface Drawn {
  readonly fen: Fen;
  /** When it was paid in; null if it was in the opening balance. */
  readonly paidOn: CalendarDate | null;
  /** From when it earned interest; null from the start of the year. */
  readonly since: CalendarDate | null;
  readonly until: CalendarDate;
}

/** The money of one payer in the account. */
export interface Portion {
  /** The balance on 1 January. */
  openingBalance: Fen;
  /** Posted interest, which earns no interest before the next 1 January. */
  posted: Fen;
  drawn: Drawn[];
  deposits: readonly Deposit[];
  /** What is left of a fen of the opening balance and of the posted interest, where only the end is rounded. */
  rest: Fraction;
  restOfPosted: Fraction;
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

const empty = (openingBalance: Fen): Portion => ({
  openingBalance,
  posted: 0,
  drawn: [],
  deposits: [],
  rest: zero,
  restOfPosted: zero,
});

/** Whether the account earns no interest, because the pension is paid: the reading `interest-during-payout`. */
export const earnsNone = ({ paysOut }: AccountBook, { interestDuringPayout }: InterestMethod): boolean =>
  paysOut && interestDuringPayout === "none";

/** An account with these balances on 1 January, by default none. */
export function openBook({ government, village, individual }: ByPart<Fen> = noParts): AccountBook {
  const portions = { government: empty(government), village: empty(village), individual: empty(individual) };
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
  portion.deposits = [...portion.deposits, { paidOn: on, since: on, fen }];
}

/** Draws a pension payment from a portion, oldest money first. The amount drawn earns interest until that day. */
export function draw(book: AccountBook, method: InterestMethod, part: Part, fen: Fen, on: CalendarDate): void {
  const portion = book.portions[part];
  if (method.interestDuringPayout !== "by-months-held") {
    remove(portion, fen);
    return;
  }
  book.moved = true;
  remove(portion, fen, (taken, deposit) => {
    if (taken === 0) return;
    const { paidOn, since } = deposit ?? { paidOn: null, since: book.since };
    const hadTime = deposit === null ? unitsOfYear(method, since, on) > 0 : deposit.since < on;
    if (hadTime) portion.drawn.push({ fen: taken, paidOn, since, until: on });
  });
}

/**
 * Removes money from a portion, oldest first; it earns no further interest. Calls `each` with the amount from the
 * opening balance (`deposit` is null), then with that from every deposit; an amount can be 0.
 */
export function remove(
  portion: Portion,
  fen: Fen,
  each: (taken: Fen, deposit: Deposit | null) => void = () => {},
): void {
  let left = fen;
  const take = (has: Fen): Fen => {
    const taken = Math.min(left, has);
    left -= taken;
    return taken;
  };
  const ofOpening = take(portion.openingBalance);
  portion.openingBalance -= ofOpening;
  each(ofOpening, null);
  for (const deposit of portion.deposits) {
    const taken = take(deposit.fen);
    deposit.fen -= taken;
    each(taken, deposit);
  }
  portion.posted -= take(portion.posted);
}
