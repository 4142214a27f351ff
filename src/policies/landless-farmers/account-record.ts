import type { CalendarDate } from "../../kernel/days/calendar.ts";
import type { Fen } from "../../kernel/numbers/money.ts";
import { type AccountBook, balances } from "./account-book.ts";
import { basisOf, settle } from "./account-interest.ts";
import { type FenPosting, type PostingKind, type Rounding, roundings, sumOfParts } from "./account-postings.ts";
import type { ClauseAddress, Deciding } from "./document.ts";
import type { InterestMethod } from "./interest-method.ts";
import type { ByPart } from "./parts.ts";

export type AccountPolicy = Pick<Deciding, "figure" | "reading" | "timeline" | "recordUse" | "apply">;

/** An account on its way: the book, what has been posted, and the pension once it has begun. */
export interface AccountRun {
  readonly book: AccountBook;
  readonly method: InterestMethod;
  readonly policy: AccountPolicy;
  readonly postings: FenPosting[];
  pensionFrom: CalendarDate | null;
  monthlyAmount: Fen;
  /** The balance that the monthly amount is reckoned from. */
  pensionBase: Fen;
  /** What stood in the parts when the pension began, and what came in later. */
  balancesAtStart: ByPart<Fen>;
  /** Has a pension been owed when the account held less? */
  exhausted: boolean;
  /** Has the pension ended with the money, until more comes in? */
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
  /** What the book has paid out already, but only the next posting tells. */
  readonly stillIn?: Fen;
}

/** Writes a posting down, with the balance that it leaves. */
export function record(run: AccountRun, on: CalendarDate, line: Line): void {
  const { parts = none, fromFund = 0, rates = [], months = null, days = [], rounding = null, kind, address } = line;
  const balance = sumOfParts(balances(run.book)) + (line.stillIn ?? 0);
  run.postings.push({ on, kind, parts, fromFund, balance, rates, months, days, rounding, address });
}

/** Posts what the account has earned, on the last day of a year or on leaving. */
export function postInterest(run: AccountRun, on: CalendarDate, endsYear: boolean): void {
  const { book, method } = run;
  const basis = basisOf(book, method, on, endsYear);
  // nothing has earned, and nothing stands there
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
