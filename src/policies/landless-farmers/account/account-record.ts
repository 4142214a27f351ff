import type { CalendarDate } from "../../../kernel/days/index.ts";
import { checkedFen, type Fen } from "../../../kernel/numbers/index.ts";
import type { ClauseAddress, Deciding } from "../document.ts";
import { type AccountBook, balances } from "./account-book.ts";
import { basisOf, earnings, settle } from "./account-interest.ts";
import type { FenPosting, PostingKind } from "./account-postings.ts";
import type { Proportion } from "./drawdown.ts";
import { interestCalculation, restsBefore } from "./interest-calculation.ts";
import type { InterestMethod } from "./interest-method.ts";
import { type ByPart, minus, noParts, plus, sumOfParts } from "./parts.ts";
import type { Arrears, MonthlyAmount, PensionCalculation } from "./pension-calculation.ts";
import type { CalculationLine } from "./posting-calculation.ts";
import { type Rounding, roundings } from "./roundings.ts";
import { type Period, postingDate } from "./settlement-period.ts";

export type AccountPolicy = Pick<Deciding, "figure" | "reading" | "timeline" | "recordUse" | "apply">;

/** An account being run: the book, the postings so far, and the pension once it has started. */
export interface AccountRun {
  readonly book: AccountBook;
  readonly method: InterestMethod;
  readonly policy: AccountPolicy;
  readonly postings: FenPosting[];
  /** The fact that is at fault if the amounts become too large. */
  readonly path: string;
  pensionFrom: CalendarDate | null;
  monthly: MonthlyAmount;
  /** The balances by payer at the start of the pension, plus later payments, and what was drawn by them. */
  proportion: Proportion;
  /** The pension of the first month for a monthly amount. */
  firstAmountOf: (monthlyAmount: Fen) => Fen;
  /** Months for which a pension was paid, after the first. */
  laterMonths: number;
  /** What is due for months paid before money came in late. */
  arrears: readonly Arrears[];
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
  readonly calculation?: readonly CalculationLine[];
  readonly pension?: PensionCalculation;
  /** An amount already deducted from the book that only the next posting shows: the interest tax. */
  readonly stillIn?: ByPart<Fen>;
}

/** Adds a posting, with the balance after it. */
export function record(run: AccountRun, on: CalendarDate, line: Line): void {
  const { parts = noParts, fromFund = 0, rates = [], months = null, days = [], rounding = null, kind, address } = line;
  const { calculation = [], pension = null } = line;
  const after = plus(balances(run.book), line.stillIn ?? noParts);
  run.postings.push({
    on,
    kind,
    parts,
    fromFund,
    balances: after,
    rates,
    months,
    days,
    rounding,
    calculation,
    pension,
    address,
  });
}

/** Posts the interest of a period, and the tax on it. */
export function postInterest(run: AccountRun, period: Period): void {
  const { book, method } = run;
  const earned = earnings(book, method, period);
  const basis = basisOf(book, method, period, earned);
  const before = balances(book);
  // no interest in an empty account, or where no time has passed: nothing to post
  if (basis.rates.length === 0 && (period.until !== null || sumOfParts(before) === 0)) return;
  const on = postingDate(period);
  const rests = restsBefore(book, method, period, earned);
  const tax = settle(book, method, period, earned);
  const gross = plus(minus(balances(book), before), tax);
  checkedFen(sumOfParts(balances(book)), run.path);
  const rounding = method.interestToTheFen === "down" ? roundings["fen-down"] : roundings.fen;
  const rounded = { rounding, address: "六(二)4" } as const;
  const made = interestCalculation({ method, period, earned, rests, amounts: { gross, tax } });
  record(run, on, { kind: "interest", parts: gross, stillIn: tax, ...rounded, ...basis, calculation: made.interest });
  if (sumOfParts(tax) > 0) {
    record(run, on, { kind: "interest-tax", parts: negative(tax), ...rounded, calculation: made.tax });
  }
}

export const negative = (amounts: ByPart<Fen>): ByPart<Fen> => minus(noParts, amounts);
