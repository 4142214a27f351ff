import type { PolicyError } from "../kernel/language/errors.ts";
import type { Text } from "../kernel/language/text.ts";
import type { Money } from "../kernel/numbers/money.ts";
import type { accountLedger } from "../policies/landless-farmers/account/account-ledger.ts";
import { grouped, table, title } from "./table.ts";
import { indented, type Terminal } from "./terminal.ts";

type Account = ReturnType<typeof accountLedger.decide>["value"];

const inYuan = (amount: Money): string => grouped(amount.toFixed(2));

/** 个人账户流水 — an account year by year, and the closing identity. */
export function ledger(account: Account, until: string, terminal: Terminal): string[] {
  const { say, paint } = terminal;
  const { years, closing } = account;
  const all: readonly (readonly [heading: Text, of: (year: Account["years"][number]) => Money])[] = [
    [{ zh: "年初余额", en: "Opening" }, (year) => year.opening],
    [{ zh: "缴入", en: "Paid in" }, (year) => year.paidIn],
    [{ zh: "结息", en: "Interest" }, (year) => year.interest],
    [{ zh: "养老金", en: "Pensions" }, (year) => year.pensions],
    [{ zh: "转出", en: "Left" }, (year) => year.paidOut],
    [{ zh: "年末余额", en: "Closing" }, (year) => year.closing],
    [{ zh: "专项资金支付", en: "From fund" }, (year) => year.fromFund],
  ];
  // what never came up is left out
  const shown = all.filter(([, of]) => years.some((year) => !of(year).isZero()));
  const columns = [
    { heading: say({ zh: "年份", en: "Year" }) },
    ...shown.map(([heading]) => ({ heading: say(heading), align: "right" as const })),
  ];
  const rows = years.map((year) => [String(year.year), ...shown.map(([, of]) => inYuan(of(year)))]);
  const heading = { zh: `个人账户流水（元），截至 ${until}`, en: `Account (yuan), through ${until}` };
  const verdict = closing.reconciles
    ? paint.green(say({ zh: "✓ 收支相等", en: "✓ it balances" }))
    : paint.red(say({ zh: "✗ 收支不等", en: "✗ it does not balance" }));
  return [
    ...title(say(heading), "五(四)、五(七)、六(二)4", terminal),
    ...table(columns, rows, terminal),
    "",
    ...indented(identity(closing, terminal), terminal, 2),
    `  ${verdict}`,
    ...pensionLine(account, terminal),
  ];
}

/** 缴入 + 结息 = 养老金 + … + 余额 — only what came up, and always what is left. */
function identity(closing: Account["closing"], { say }: Terminal): string {
  const out: readonly (readonly [Text, Money])[] = [
    [{ zh: "养老金", en: "pensions" }, closing.pensions],
    [{ zh: "退还本人", en: "refunded" }, closing.refunded],
    [{ zh: "继承", en: "inherited" }, closing.inherited],
    [{ zh: "转移", en: "transferred" }, closing.transferred],
    [{ zh: "退还村集体", en: "to the village" }, closing.toVillage],
    [{ zh: "转入专项资金", en: "to the special fund" }, closing.toSpecialFund],
    [{ zh: "退回县财政", en: "to the county budget" }, closing.toCountyBudget],
  ];
  const left: readonly [Text, Money] = [{ zh: "余额", en: "left" }, closing.balance];
  const shown = [...out.filter(([, amount]) => !amount.isZero()), left];
  const sum = (terms: readonly (readonly [Text, Money])[]): string =>
    terms.map(([name, amount]) => `${say(name)} ${inYuan(amount)}`).join(" + ");
  const came = sum([
    [{ zh: "缴入", en: "paid in" }, closing.paidIn],
    [{ zh: "结息", en: "interest" }, closing.interest],
  ]);
  return `${came} = ${sum(shown)}`;
}

function pensionLine({ pensionFrom, monthlyAmount }: Account, terminal: Terminal): string[] {
  if (pensionFrom === null || monthlyAmount === null) return [];
  const text = {
    zh: `自 ${pensionFrom} 起每月领取养老金 ${inYuan(monthlyAmount)} 元。`,
    en: `A pension of ${inYuan(monthlyAmount)} yuan a month since ${pensionFrom}.`,
  };
  return indented(terminal.say(text), terminal, 2);
}

/** Account records that the rule cannot run. */
export function ledgerError(error: PolicyError, terminal: Terminal): string[] {
  const heading = { zh: "个人账户流水：记录有误", en: "Account: the records cannot be run" };
  return [
    ...title(terminal.say(heading), "", terminal),
    ...error.faults.flatMap((fault) => indented(terminal.say(fault.message), terminal, 2, 4)),
  ];
}
