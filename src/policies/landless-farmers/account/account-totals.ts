import { yearOf } from "../../../kernel/days/index.ts";
import { flag, group, money } from "../../../kernel/facts/index.ts";
import { type Fen, inYuan } from "../../../kernel/numbers/index.ts";
import { year } from "../facts.ts";
import type { FenPosting, PostingKind } from "./account-postings.ts";
import { sumOfParts } from "./parts.ts";

/** 年度汇总 — One year of the account: opening balance + paid in + interest − pensions − paid out = closing balance. */
export const yearOfAccount = group(
  { zh: "年度汇总", en: "year of the account" },
  {
    year,
    openingBalance: money({ zh: "年初余额", en: "opening balance" }),
    paidIn: money({ zh: "当年入账", en: "paid in during the year" }),
    interest: money({ zh: "当年利息（扣税后）", en: "interest of the year after tax" }),
    pensions: money({ zh: "当年养老保障金支出", en: "pensions paid in the year" }),
    paidOut: money({ zh: "当年转出及退还", en: "transferred and refunded in the year" }),
    closingBalance: money({ zh: "年末余额", en: "closing balance" }),
    fromFund: money({ zh: "当年专项资金支付", en: "paid by the special fund in the year" }),
  },
);

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

export function yearsOf(postings: readonly FenPosting[]) {
  const byYear = new Map<number, FenPosting[]>();
  for (const one of postings) {
    const own = byYear.get(yearOf(one.on)) ?? [];
    own.push(one);
    byYear.set(yearOf(one.on), own);
  }
  let opening: Fen = 0;
  return [...byYear].map(([ofYear, own]) => {
    const balance = own.at(-1)?.balance ?? opening;
    const amounts = {
      openingBalance: opening,
      paidIn: total(own, "paid-in"),
      interest: total(own, "interest", "interest-tax"),
      pensions: -total(own, "pension"),
      paidOut: -total(own, ...leaving),
      closingBalance: balance,
      fromFund: own.reduce((sum, one) => sum + one.fromFund, 0),
    };
    opening = balance;
    return { year: ofYear, ...inYuan(amounts) };
  });
}

/** 收支平衡 — The totals of the account; `reconciles` says that they add up to the fen. */
export const closing = group(
  { zh: "账户收支合计", en: "totals of the account" },
  {
    paidIn: money({ zh: "入账合计", en: "total paid in" }),
    interest: money({ zh: "利息合计（扣税后）", en: "total interest after tax" }),
    pensions: money({ zh: "养老保障金支出合计", en: "total pensions paid" }),
    refunded: money({ zh: "退还本人金额", en: "amount refunded to the person" }),
    inherited: money({ zh: "由受益人或继承人继承的金额", en: "amount inherited" }),
    transferred: money({ zh: "转移至迁入地的金额", en: "amount transferred to the new place" }),
    toVillage: money({ zh: "退还村集体的金额", en: "amount returned to the village" }),
    toSpecialFund: money({ zh: "转入专项资金的金额", en: "amount that goes to the special fund" }),
    toCountyBudget: money({ zh: "退回县财政的金额", en: "amount that goes to the county budget" }),
    balance: money({ zh: "个人账户储存额", en: "account balance" }),
    reconciles: flag({ zh: "账户收支平衡", en: "the account reconciles" }),
  },
);

/** 收支平衡 — Paid in + interest = pensions + refunded + inherited + transferred + paid to others + balance, to the fen. */
export function closingOf(postings: readonly FenPosting[]) {
  const came = { paidIn: total(postings, "paid-in"), interest: total(postings, "interest", "interest-tax") };
  const went = {
    pensions: -total(postings, "pension"),
    refunded: -total(postings, "refunded"),
    inherited: -total(postings, "inherited"),
    transferred: -total(postings, "transferred"),
    toVillage: -total(postings, "returned-to-village"),
    toSpecialFund: -total(postings, "to-special-fund"),
    toCountyBudget: -total(postings, "to-county-budget"),
    balance: postings.at(-1)?.balance ?? 0,
  };
  const wentOut = Object.values(went).reduce((sum, one) => sum + one, 0);
  return { ...inYuan(came), ...inYuan(went), reconciles: came.paidIn + came.interest === wentOut };
}
