import type { PolicyError } from "../kernel/language/index.ts";
import type { Money } from "../kernel/numbers/index.ts";
import type { accountLedger } from "../policies/landless-farmers/account/account-ledger.ts";
import type { Account as AccountAsJson } from "../statement/account-value.ts";
import { identityOf, yearsTable } from "../statement/account-years.ts";
import { dateText, grouped, table, title } from "./table.ts";
import { indented, type Terminal } from "./terminal.ts";

type Account = ReturnType<typeof accountLedger.decide>["value"];

const inYuan = (amount: Money): string => grouped(amount.toFixed(2));

/** 个人账户流水 — An account year by year, and its reconciliation. */
export function ledger(account: Account, until: string, terminal: Terminal): string[] {
  const { say, paint } = terminal;
  const plain: AccountAsJson = JSON.parse(JSON.stringify(account));
  const { headings, rows } = yearsTable(plain);
  const { text, holds } = identityOf(plain, terminal.language);
  const columns = headings.map((one, index) =>
    index === 0 ? { heading: say(one) } : { heading: say(one), align: "right" as const },
  );
  const heading = { zh: `个人账户流水（元），截至${dateText(until)}`, en: `Account ledger (yuan), until ${until}` };
  const verdict = holds
    ? paint.green(say({ zh: "✓ 收支平衡", en: "✓ Reconciled" }))
    : paint.red(say({ zh: "✗ 收支不平衡", en: "✗ Not reconciled" }));
  return [
    ...title(say(heading), "五(四)、五(七)、六(二)4", terminal),
    ...table(columns, rows, terminal),
    "",
    ...indented(text, terminal, 2),
    `  ${verdict}`,
    ...pensionLine(account, terminal),
  ];
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
