import { yearOf } from "../../../kernel/days/index.ts";
import { flag, group, money, paid } from "../../../kernel/facts/index.ts";
import { checkedFen, type Fen, inYuan, sumOf } from "../../../kernel/numbers/index.ts";
import { year } from "../facts.ts";
import { fromAccount, interestPaid, parties } from "../parties.ts";
import { type FenPosting, type PostingKind, postingKinds } from "./account-postings.ts";
import { accountBalance, portionsOf } from "./balances.ts";
import { noParts, partsInYuan, sumOfParts } from "./parts.ts";

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
    balances: group({ zh: "年末各部分余额", en: "closing balances by payer" }, portionsOf),
    fromFund: money({ zh: "当年专项资金支付", en: "paid by the special fund in the year" }),
  },
);

/** What came in and went out; `leaving` is what the account lost other than by pensions. */
function movementsOf(postings: readonly FenPosting[]) {
  const sums = new Map<PostingKind, Fen>();
  for (const { kind, parts } of postings) sums.set(kind, (sums.get(kind) ?? 0) + sumOfParts(parts));
  const sum = (kind: PostingKind): Fen => sums.get(kind) ?? 0;
  const leaving = {
    refunded: -sum("refunded"),
    inherited: -sum("inherited"),
    transferred: -sum("transferred"),
    toVillage: -sum("returned-to-village"),
    toSpecialFund: -sum("to-special-fund"),
    toCountyBudget: -sum("to-county-budget"),
  };
  return {
    broughtForward: sum("brought-forward"),
    paidIn: sum("paid-in"),
    interest: sum("interest") + sum("interest-tax"),
    pensions: -sum("pension") - sum("pension-arrears"),
    leaving,
    paidOut: sumOf(Object.values(leaving)),
  };
}

export function yearsOf(postings: readonly FenPosting[]) {
  const byYear = new Map<number, FenPosting[]>();
  for (const one of postings) {
    const own = byYear.get(yearOf(one.on)) ?? [];
    own.push(one);
    byYear.set(yearOf(one.on), own);
  }
  let closedBefore = 0;
  return [...byYear].map(([ofYear, own]) => {
    const { broughtForward, paidIn, interest, pensions, paidOut } = movementsOf(own);
    const openingBalance = closedBefore + broughtForward;
    const balances = own.at(-1)?.balances ?? noParts;
    const closingBalance = sumOfParts(balances);
    const fromFund = own.reduce((sum, one) => sum + one.fromFund, 0);
    const amounts = inYuan({ openingBalance, paidIn, interest, pensions, paidOut, closingBalance, fromFund });
    closedBefore = closingBalance;
    return { year: ofYear, ...amounts, balances: partsInYuan(balances) };
  });
}

/** 收支平衡 — The totals of the account; `reconciles` says that they add up to the fen. */
export const closing = group(
  { zh: "账户收支合计", en: "totals of the account" },
  {
    openingBalance: money({ zh: "年初余额合计", en: "total opening balance" }),
    paidIn: money({ zh: "入账合计", en: "total paid in" }),
    interest: paid(money({ zh: "利息合计（扣税后）", en: "total interest after tax" }), interestPaid),
    pensions: paid(money({ zh: "养老保障金支出合计", en: "total pensions paid" }), fromAccount(parties.person)),
    refunded: paid(money(postingKinds.refunded), fromAccount(parties.person)),
    inherited: paid(money(postingKinds.inherited), fromAccount(parties.heirs)),
    transferred: paid(money(postingKinds.transferred), fromAccount(parties.destination)),
    toVillage: paid(money(postingKinds["returned-to-village"]), fromAccount(parties.village)),
    toSpecialFund: paid(money(postingKinds["to-special-fund"]), fromAccount(parties["special-fund"])),
    toCountyBudget: paid(money(postingKinds["to-county-budget"]), fromAccount(parties["county-budget"])),
    balance: accountBalance,
    balances: group({ zh: "各部分余额", en: "balances by payer" }, portionsOf),
    reconciles: flag({ zh: "账户收支平衡", en: "the account reconciles" }),
  },
);

/** 收支平衡 — Opening balance + paid in + interest = pensions + refunded + inherited + transferred + paid to others + balance, to the fen. */
export function closingOf(postings: readonly FenPosting[], path: string) {
  const { broughtForward: openingBalance, paidIn, interest, pensions, leaving, paidOut } = movementsOf(postings);
  const all = checkedFen(openingBalance + paidIn + interest, path);
  const balances = postings.at(-1)?.balances ?? noParts;
  const balance = sumOfParts(balances);
  return {
    ...inYuan({ openingBalance, paidIn, interest, pensions, ...leaving, balance }),
    balances: partsInYuan(balances),
    reconciles: all === pensions + paidOut + balance,
  };
}
