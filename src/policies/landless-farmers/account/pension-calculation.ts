import { count, group, list, money, nullable, oneOf, text } from "../../../kernel/facts/index.ts";
import { frozen } from "../../../kernel/language/index.ts";
import { exactSumText, type Fen, type Term, yuan } from "../../../kernel/numbers/index.ts";
import type { Drawdown } from "./drawdown.ts";
import { partNames, parts, sumOfParts } from "./parts.ts";
import { type Rounding, roundingOf } from "./roundings.ts";

/** A raise by money that came in late, for the months that were paid before. */
export interface Arrears {
  readonly first: Fen;
  readonly raise: Fen;
  readonly laterMonths: number;
}

/** A monthly amount, and how it was calculated. */
export interface MonthlyAmount {
  /** What it is the sum of: balances and later payments, each divided by the annuity divisor of its day. */
  readonly terms: readonly Term[];
  readonly amount: Fen;
  readonly shown: ReturnType<typeof shownOf>;
}

/** Frozen: all postings of an answer share it, so changing one must not change the others. */
export const monthlyAmountOf = (terms: readonly Term[], amount: Fen): MonthlyAmount =>
  frozen({ terms, amount, shown: shownOf(terms, amount) });

/** What every month of a pension shows of its amount: written once. */
const shownOf = (terms: readonly Term[], amount: Fen) => ({
  terms: terms.map((term) => ({ amount: yuan(term.amount), divisor: term.denominator })),
  exact: exactSumText(terms),
  monthlyAmount: yuan(amount),
});

export const noMonthlyAmount: MonthlyAmount = monthlyAmountOf([], 0);

/** A pension payment in whole fen. */
export interface PensionPayment {
  readonly monthly: MonthlyAmount;
  readonly rounding: Rounding;
  /** The days of a first month that is paid by days. */
  readonly firstMonthDays: { readonly days: number; readonly daysOfMonth: number } | null;
  readonly arrears: readonly Arrears[];
  readonly amount: Fen;
  /** How it was drawn from the portions; null for what the special fund pays. */
  readonly drawdown: Drawdown | null;
}

const days = { zh: "天", en: "days" };

/** 养老保障金的计算过程 — The calculation of a pension payment, and of what each portion bears. */
export const pensionCalculation = group(
  { zh: "养老保障金的计算过程", en: "calculation of the pension" },
  {
    terms: list(
      { zh: "计发基数", en: "what the pension is calculated from" },
      group(
        { zh: "计发基数", en: "balance" },
        {
          amount: money({ zh: "储存额", en: "balance" }),
          divisor: count({ zh: "计发系数", en: "annuity divisor" }, { zh: "个月", en: "months" }),
        },
      ),
    ),
    exact: text({ zh: "舍入前月领取额（元，“…”表示未除尽）", en: "monthly amount before rounding (yuan)" }),
    rounding: roundingOf({ zh: "舍入方式", en: "rounding" }),
    monthlyAmount: money({ zh: "月领取额", en: "monthly amount" }),
    firstMonthDays: nullable(
      group(
        { zh: "首月按天", en: "first month by days" },
        {
          days: count({ zh: "领取天数", en: "days of pension" }, days),
          daysOfMonth: count({ zh: "当月天数", en: "days of the month" }, days),
        },
      ),
    ),
    arrears: list(
      { zh: "补发", en: "arrears" },
      group(
        { zh: "补发", en: "arrears" },
        {
          first: money({ zh: "首月补发", en: "for the first month" }),
          raise: money({ zh: "以后每月补发", en: "for each later month" }),
          laterMonths: count({ zh: "以后月数", en: "later months" }, { zh: "个月", en: "months" }),
        },
      ),
    ),
    amount: money({ zh: "本次应付", en: "amount of this payment" }),
    portions: list(
      { zh: "各部分分摊", en: "drawn from each portion" },
      group(
        { zh: "分摊", en: "share" },
        {
          part: oneOf({ zh: "部分", en: "portion" }, parts),
          paid: money({ zh: "累计支付（含本次）", en: "paid from the account, with this payment" }),
          weight: money({ zh: "本部分分摊基数", en: "weight of the portion" }),
          weights: money({ zh: "分摊基数合计", en: "sum of the weights" }),
          exact: text({ zh: "舍入前累计分摊（元）", en: "cumulative share before rounding (yuan)" }),
          rounding: roundingOf({ zh: "舍入方式", en: "rounding" }),
          share: money({ zh: "累计应分摊", en: "cumulative share" }),
          drawn: money({ zh: "以前已分摊", en: "drawn before" }),
          result: money({ zh: "本次分摊", en: "drawn now" }),
        },
      ),
    ),
  },
);

/** How a pension payment was calculated, as in the answer. */
export function calculationOf({ monthly, rounding, firstMonthDays, arrears, amount, drawdown }: PensionPayment) {
  const { terms, exact, monthlyAmount } = monthly.shown;
  return {
    terms,
    exact,
    rounding,
    monthlyAmount,
    firstMonthDays,
    arrears: arrears.map(({ first, raise, laterMonths }) => ({ first: yuan(first), raise: yuan(raise), laterMonths })),
    amount: yuan(amount),
    portions: drawdown === null ? [] : sharesOf(drawdown),
  };
}

export type PensionCalculation = ReturnType<typeof calculationOf>;

/** What each portion bears, where a pension is drawn in proportion. */
function sharesOf({ taken, proportional }: Drawdown) {
  if (proportional === null) return [];
  const { weights, drawn, through, shares } = proportional;
  const sum = sumOfParts(weights);
  const [paid, all] = [yuan(through), yuan(sum)];
  const some = partNames.filter((part) => weights[part] !== 0);
  return some.map((part) => ({
    part,
    paid,
    weight: yuan(weights[part]),
    weights: all,
    exact: exactSumText([{ amount: through, numerator: weights[part], denominator: sum }]),
    rounding: "largest-remainder" as const,
    share: yuan(shares[part]),
    drawn: yuan(drawn[part]),
    result: yuan(taken[part]),
  }));
}
