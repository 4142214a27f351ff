import type { Language, Text } from "../kernel/language/index.ts";
import type { Account } from "./account-value.ts";
import { fenOfAll, isZero, shown } from "./words.ts";

type Year = Account["years"][number];

const amounts: readonly (readonly [heading: Text, of: (year: Year) => string])[] = [
  [{ zh: "年初余额", en: "Opening" }, (year) => year.openingBalance],
  [{ zh: "入账", en: "Paid in" }, (year) => year.paidIn],
  [{ zh: "利息", en: "Interest" }, (year) => year.interest],
  [{ zh: "养老保障金支出", en: "Pensions" }, (year) => year.pensions],
  [{ zh: "转出及退还", en: "Paid out" }, (year) => year.paidOut],
  [{ zh: "年末余额", en: "Closing" }, (year) => year.closingBalance],
  [{ zh: "专项资金支付", en: "From fund" }, (year) => year.fromFund],
];

/** 年度汇总 — The account year by year; a column without any amount is left out. */
export function yearsTable({ years }: Pick<Account, "years">) {
  const columns = amounts.filter(([, of]) => years.some((year) => !isZero(of(year))));
  return {
    headings: [{ zh: "年份", en: "Year" }, ...columns.map(([heading]) => heading)],
    rows: years.map((year) => [String(year.year), ...columns.map(([, of]) => shown(of(year)))]),
  };
}

/** 收支平衡 — The reconciliation of an account, and whether both sides agree to the fen. */
interface Identity {
  readonly text: string;
  readonly holds: boolean;
}

/** 年初余额 + 入账 + 利息 = 养老保障金 + … + 余额 — Amounts that are not zero; payments, interest and balance are always included. */
export function identityOf({ closing }: Pick<Account, "closing">, language: Language): Identity {
  const opening: readonly Term[] = [[{ zh: "年初余额", en: "opening balance" }, closing.openingBalance]];
  const came: readonly Term[] = [
    ...opening.filter(([, amount]) => !isZero(amount)),
    [{ zh: "入账", en: "paid in" }, closing.paidIn],
    [{ zh: "利息", en: "interest" }, closing.interest],
  ];
  const out: readonly Term[] = [
    [{ zh: "养老保障金", en: "pensions" }, closing.pensions],
    [{ zh: "退还本人", en: "refunded to the person" }, closing.refunded],
    [{ zh: "继承", en: "inherited" }, closing.inherited],
    [{ zh: "转移", en: "transferred" }, closing.transferred],
    [{ zh: "退还村集体", en: "to the village" }, closing.toVillage],
    [{ zh: "转入专项资金", en: "to the special fund" }, closing.toSpecialFund],
    [{ zh: "退回县财政", en: "to the county budget" }, closing.toCountyBudget],
  ];
  const balance: Term = [{ zh: "余额", en: "balance" }, closing.balance];
  const went = [...out.filter(([, amount]) => !isZero(amount)), balance];
  const sum = (terms: readonly Term[]): string =>
    terms.map(([name, amount]) => `${name[language]} ${shown(amount)}`).join(" + ");
  const total = (terms: readonly Term[]): bigint => fenOfAll(terms.map(([, amount]) => amount));
  return { text: `${sum(came)} = ${sum(went)}`, holds: closing.reconciles && total(came) === total(went) };
}

type Term = readonly [name: Text, amount: string];
