import type { CalendarDate } from "../../../kernel/days/index.ts";
import type { Fen } from "../../../kernel/numbers/index.ts";
import type { ClauseAddress, Deciding } from "../document.ts";
import { type AccountBook, balances } from "./account-book.ts";
import { basisOf, settle } from "./account-interest.ts";
import { type FenPosting, type PostingKind, type Rounding, roundings } from "./account-postings.ts";
import type { InterestMethod } from "./interest-method.ts";
import { type ByPart, minus, noParts, plus, sumOfParts } from "./parts.ts";
import { type Period, postingDate } from "./settlement-period.ts";

export type AccountPolicy = Pick<Deciding, "figure" | "reading" | "timeline" | "recordUse" | "apply">;

/** An account being run: the book, the postings so far, and the pension once it has started. */
export interface AccountRun {
  readonly book: AccountBook;
  readonly method: InterestMethod;
  readonly policy: AccountPolicy;
  readonly postings: FenPosting[];
  pensionFrom: CalendarDate | null;
  monthlyAmount: Fen;
  /** The balance from which the monthly amount is calculated. */
  pensionBase: Fen;
  /** The balances by payer at the start of the pension, plus later payments. */
  balancesAtStart: ByPart<Fen>;
  /** Whether a pension payment has exceeded the balance. */
  exhausted: boolean;
  /** Whether the pension has stopped because the account is exhausted, until more money comes in. */
  suspended: boolean;
}

interface Line {
  readonly kind: PostingKind;
  readonly parts?: ByPart<Fen>;
  readonly fromFund?: Fen;
  readonly address: ClauseAddress;
  readonly rates?: readonly string[];
  readonly months?: string | null;
  readonly days?: readonly number[];
  readonly rounding?: Rounding;
  /** An amount already deducted from the book that only the next posting shows: the interest tax. */
  readonly stillIn?: Fen;
}

/** Adds a posting, with the balance after it. */
export function record(run: AccountRun, on: CalendarDate, line: Line): void {
  const { parts = noParts, fromFund = 0, rates = [], months = null, days = [], rounding = null, kind, address } = line;
  const balance = sumOfParts(balances(run.book)) + (line.stillIn ?? 0);
  run.postings.push({ on, kind, parts, fromFund, balance, rates, months, days, rounding, address });
}

/** Posts the interest of a period, and the tax on it. */
export function postInterest(run: AccountRun, period: Period): void {
  const { book, method } = run;
  const basis = basisOf(book, method, period);
  const before = balances(book);
  // an empty account without interest: nothing to post
  if (basis.rates.length === 0 && sumOfParts(before) === 0) return;
  const on = postingDate(period);
  const tax = settle(book, method, period);
  const gross = plus(minus(balances(book), before), tax);
  const rounded = { rounding: roundings.fen, address: "六(二)4" } as const;
  const withheld = sumOfParts(tax);
  record(run, on, { kind: "interest", parts: gross, stillIn: withheld, ...rounded, ...basis });
  if (withheld > 0) record(run, on, { kind: "interest-tax", parts: negative(tax), ...rounded });
}

export const negative = (amounts: ByPart<Fen>): ByPart<Fen> => minus(noParts, amounts);
