import type { PolicyError, Text } from "../kernel/language/index.ts";
import type { Money } from "../kernel/numbers/index.ts";
import type { accountLedger } from "../policies/landless-farmers/account/account-ledger.ts";
import { dateText, grouped, table, title } from "./table.ts";
import { indented, type Terminal } from "./terminal.ts";

type Account = ReturnType<typeof accountLedger.decide>["value"];

const inYuan = (amount: Money): string => grouped(amount.toFixed(2));

/** 个人账户流水 — An account year by year, and its reconciliation. */
export function ledger(account: Account, until: string, terminal: Terminal): string[] {
  const { say, paint } = terminal;
  const { years, closing } = account;
  const all: readonly (readonly [heading: Text, of: (year: Account["years"][number]) => Money])[] = [
    [{ zh: "年初余额", en: "Opening" }, (year) => year.openingBalance],
    [{ zh: "入账", en: "Paid in" }, (year) => year.paidIn],
    [{ zh: "利息", en: "Interest" }, (year) => year.interest],
    [{ zh: "养老保障金支出", en: "Pensions" }, (year) => year.pensions],
    [{ zh: "转出及退还", en: "Paid out" }, (year) => year.paidOut],
    [{ zh: "年末余额", en: "Closing" }, (year) => year.closingBalance],
    [{ zh: "专项资金支付", en: "From fund" }, (year) => year.fromFund],
  ];
  // a column without any amount is left out
  const shown = all.filter(([, of]) => years.some((year) => !of(year).isZero()));
  const columns = [
    { heading: say({ zh: "年份", en: "Year" }) },
    ...shown.map(([heading]) => ({ heading: say(heading), align: "right" as const })),
  ];
  const rows = years.map((year) => [String(year.year), ...shown.map(([, of]) => inYuan(of(year)))]);
  const heading = { zh: `个人账户流水（元），截至${dateText(until)}`, en: `Account ledger (yuan), until ${until}` };
  const verdict = closing.reconciles
    ? paint.green(say({ zh: "✓ 收支平衡", en: "✓ Reconciled" }))
    : paint.red(say({ zh: "✗ 收支不平衡", en: "✗ Not reconciled" }));
  return [
    ...title(say(heading), "五(四)、五(七)、六(二)4", terminal),
    ...table(columns, rows, terminal),
    "",
    ...indented(identity(closing, terminal), terminal, 2),
    `  ${verdict}`,
    ...pensionLine(account, terminal),
  ];
}

/** 入账 + 利息 = 养老保障金 + … + 余额 — Amounts that are not zero, and always the balance. */
function identity(closing: Account["closing"], { say }: Terminal): string {
  const out: readonly (readonly [Text, Money])[] = [
    [{ zh: "养老保障金", en: "pensions" }, closing.pensions],
    [{ zh: "退还本人", en: "refunded to the person" }, closing.refunded],
    [{ zh: "继承", en: "inherited" }, closing.inherited],
    [{ zh: "转移", en: "transferred" }, closing.transferred],
    [{ zh: "退还村集体", en: "to the village" }, closing.toVillage],
    [{ zh: "转入专项资金", en: "to the special fund" }, closing.toSpecialFund],
    [{ zh: "退回县财政", en: "to the county budget" }, closing.toCountyBudget],
  ];
  const left: readonly [Text, Money] = [{ zh: "余额", en: "balance" }, closing.balance];
  const shown = [...out.filter(([, amount]) => !amount.isZero()), left];
  const sum = (terms: readonly (readonly [Text, Money])[]): string =>
    terms.map(([name, amount]) => `${say(name)} ${inYuan(amount)}`).join(" + ");
  const came = sum([
    [{ zh: "入账", en: "paid in" }, closing.paidIn],
    [{ zh: "利息", en: "interest" }, closing.interest],
  ]);
  return `${came} = ${sum(shown)}`;
}

function pensionLine({ pensionFrom, monthlyAmount }: Account, terminal: Terminal): string[] {
  if (pensionFrom === null || monthlyAmount === null) return [];
  // a reading may start the pension within a month
  const start = pensionFrom.endsWith("-01") ? pensionFrom.slice(0, 7) : pensionFrom;
  const text = {
    zh: `自${dateText(start)}起，每月领取养老保障金${inYuan(monthlyAmount)}元。`,
    en: `Pension of ${inYuan(monthlyAmount)} yuan per month from ${pensionFrom}.`,
  };
  return indented(terminal.say(text), terminal, 2);
}

/** Account records that the rule rejects. */
export function ledgerError(error: PolicyError, terminal: Terminal): string[] {
  const heading = { zh: "个人账户流水：账户记录有误", en: "Account ledger: invalid records" };
  return [
    ...title(terminal.say(heading), "", terminal),
    ...error.faults.flatMap((fault) => indented(terminal.say(fault.message), terminal, 2, 4)),
  ];
}
