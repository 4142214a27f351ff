import type { CalendarDate } from "../../../kernel/days/calendar.ts";
import type { Fen } from "../../../kernel/numbers/money.ts";
import type { ClauseAddress, Deciding } from "../document.ts";
import { type AccountBook, balances } from "./account-book.ts";
import { basisOf, settle } from "./account-interest.ts";
import { type FenPosting, type PostingKind, type Rounding, roundings, sumOfParts } from "./account-postings.ts";
import type { InterestMethod } from "./interest-method.ts";
import type { ByPart } from "./parts.ts";

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

export const none: ByPart<Fen> = { government: 0, village: 0, individual: 0 };

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
  const { parts = none, fromFund = 0, rates = [], months = null, days = [], rounding = null, kind, address } = line;
  const balance = sumOfParts(balances(run.book)) + (line.stillIn ?? 0);
  run.postings.push({ on, kind, parts, fromFund, balance, rates, months, days, rounding, address });
}

/** Posts the interest since the last posting, and the tax on it. */
export function postInterest(run: AccountRun, on: CalendarDate, endsYear: boolean): void {
  const { book, method } = run;
  const basis = basisOf(book, method, on, endsYear);
  // an empty account without interest: nothing to post
  if (basis.rates.length === 0 && sumOfParts(balances(book)) === 0) return;
  const { interest, tax } = settle(book, method, on, endsYear);
  const rounded = { rounding: roundings.fen, address: "六(二)4" } as const;
  const withheld = sumOfParts(tax);
  record(run, on, { kind: "interest", parts: plus(interest, tax), stillIn: withheld, ...rounded, ...basis });
  if (withheld > 0) record(run, on, { kind: "interest-tax", parts: negative(tax), ...rounded });
}

function plus(a: ByPart<Fen>, b: ByPart<Fen>): ByPart<Fen> {
  return {
    government: a.government + b.government,
    village: a.village + b.village,
    individual: a.individual + b.individual,
  };
}

export function negative({ government, village, individual }: ByPart<Fen>): ByPart<Fen> {
  return { government: 0 - government, village: 0 - village, individual: 0 - individual };
}
