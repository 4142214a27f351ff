import type { CalendarDate } from "../../../kernel/days/calendar.ts";
import { yearOf } from "../../../kernel/days/calendar.ts";
import { labels } from "../../../kernel/language/text.ts";
import { type Fen, type Money, yuan } from "../../../kernel/numbers/money.ts";
import type { ClauseAddress } from "../document.ts";
import type { ByPart } from "./parts.ts";

/** 记账种类 — The kinds of posting. */
export const postingKinds = labels({
  "paid-in": { zh: "入账", en: "paid in" },
  interest: { zh: "结息", en: "interest" },
  "interest-tax": { zh: "利息税", en: "interest tax" },
  pension: { zh: "支付养老保障金", en: "pension" },
  "pension-from-fund": { zh: "专项资金支付养老保障金", en: "pension from the special fund" },
  refunded: { zh: "退还本人", en: "refunded" },
  inherited: { zh: "由受益人或继承人继承", en: "inherited" },
  transferred: { zh: "转移至迁入地", en: "transferred" },
  "returned-to-village": { zh: "退还村集体", en: "returned to the village" },
  "to-special-fund": { zh: "转入专项资金", en: "to the special fund" },
  "to-county-budget": { zh: "退回县财政", en: "to the county budget" },
});
export type PostingKind = keyof typeof postingKinds;

/** 舍入方式 — How an amount was rounded, by the smallest unit kept. */
export const roundings = {
  fen: "half-up-to-the-fen",
  jiao: "half-up-to-the-jiao",
  "up-to-yuan": "up-to-the-yuan",
} as const;
export type Rounding = (typeof roundings)[keyof typeof roundings];

/** A posting in whole fen; money that leaves the account is negative. */
export interface FenPosting {
  readonly on: CalendarDate;
  readonly kind: PostingKind;
  readonly parts: ByPart<Fen>;
  /** The account balance after the posting. */
  readonly balance: Fen;
  /** The amount that the special fund pays from its own money. */
  readonly fromFund: Fen;
  readonly rates: readonly string[];
  readonly months: string | null;
  readonly days: readonly number[];
  readonly rounding: Rounding | null;
  readonly address: ClauseAddress;
}

/** 分录 — A posting in the answer, amounts in yuan. */
export interface Posting {
  readonly on: CalendarDate;
  readonly kind: PostingKind;
  readonly government: Money;
  readonly village: Money;
  readonly individual: Money;
  readonly total: Money;
  readonly fromFund: Money;
  readonly balance: Money;
  /** Annual rates used, such as "3.00%"; the figures of the determination name their source. */
  readonly rates: readonly string[];
  /** Full months for which the opening balance earned interest ("12"), or days ("100/365"). */
  readonly months: string | null;
  /** Days for which payments of the current year earned interest. */
  readonly days: readonly number[];
  /** How the amount was rounded; null where money only moves. */
  readonly rounding: Rounding | null;
  readonly clause: string;
}

export const sumOfParts = ({ government, village, individual }: ByPart<Fen>): Fen => government + village + individual;

export function postingInYuan(posting: FenPosting): Posting {
  const { government, village, individual } = posting.parts;
  return {
    on: posting.on,
    kind: posting.kind,
    government: yuan(government),
    village: yuan(village),
    individual: yuan(individual),
    total: yuan(sumOfParts(posting.parts)),
    fromFund: yuan(posting.fromFund),
    balance: yuan(posting.balance),
    rates: posting.rates,
    months: posting.months,
    days: posting.days,
    rounding: posting.rounding,
    clause: `landless-farmers/${posting.address}`,
  };
}

/** 年度汇总 — One year of the account, in yuan: opening + paid in + interest − pensions − paid out = closing. */
export interface YearOfAccount {
  readonly year: number;
  readonly opening: Money;
  readonly paidIn: Money;
  readonly interest: Money;
  readonly pensions: Money;
  readonly paidOut: Money;
  readonly closing: Money;
  readonly fromFund: Money;
}

function total(postings: readonly FenPosting[], ...kinds: readonly PostingKind[]): Fen {
  let sum: Fen = 0;
  for (const { kind, parts } of postings) if (kinds.includes(kind)) sum += sumOfParts(parts);
  return sum;
}

const leaving = [
  "refunded",
  "inherited",
  "transferred",
  "returned-to-village",
  "to-special-fund",
  "to-county-budget",
] as const;

export function yearsOf(postings: readonly FenPosting[]): YearOfAccount[] {
  const byYear = new Map<number, FenPosting[]>();
  for (const posting of postings) {
    const year = yearOf(posting.on);
    const own = byYear.get(year);
    if (own) own.push(posting);
    else byYear.set(year, [posting]);
  }
  let opening: Fen = 0;
  return [...byYear].map(([year, own]) => {
    const closing = own.at(-1)?.balance ?? opening;
    const summary = {
      year,
      opening: yuan(opening),
      paidIn: yuan(total(own, "paid-in")),
      interest: yuan(total(own, "interest", "interest-tax")),
      pensions: yuan(-total(own, "pension")),
      paidOut: yuan(-total(own, ...leaving)),
      closing: yuan(closing),
      fromFund: yuan(own.reduce((sum, one) => sum + one.fromFund, 0)),
    };
    opening = closing;
    return summary;
  });
}

/** 收支平衡 — Paid in + interest = pensions + refunded + inherited + transferred + paid to others + balance, to the fen. */
export function closingOf(postings: readonly FenPosting[]) {
  const fen = {
    paidIn: total(postings, "paid-in"),
    interest: total(postings, "interest", "interest-tax"),
    pensions: -total(postings, "pension"),
    refunded: -total(postings, "refunded"),
    inherited: -total(postings, "inherited"),
    transferred: -total(postings, "transferred"),
    toVillage: -total(postings, "returned-to-village"),
    toSpecialFund: -total(postings, "to-special-fund"),
    toCountyBudget: -total(postings, "to-county-budget"),
    balance: postings.at(-1)?.balance ?? 0,
  };
  const { paidIn, interest, ...out } = fen;
  const wentOut = Object.values(out).reduce((sum, one) => sum + one, 0);
  return {
    paidIn: yuan(paidIn),
    interest: yuan(interest),
    pensions: yuan(fen.pensions),
    refunded: yuan(fen.refunded),
    inherited: yuan(fen.inherited),
    transferred: yuan(fen.transferred),
    toVillage: yuan(fen.toVillage),
    toSpecialFund: yuan(fen.toSpecialFund),
    toCountyBudget: yuan(fen.toCountyBudget),
    balance: yuan(fen.balance),
    reconciles: paidIn + interest === wentOut,
  };
}
