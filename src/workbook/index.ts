import { type Language, rejection } from "../kernel/language/index.ts";
import type { Determination } from "../kernel/policy/index.ts";
import { settingsOf } from "../settings.ts";
import { isAccount } from "../statement/account.ts";
import { plainOf, readingValue } from "../statement/plain.ts";
import { sheetsOf } from "./sheets.ts";
import { xlsxOf } from "./xlsx.ts";

/** How a workbook is written. */
export interface WorkbookOptions {
  /** Chinese or English; default: `zh`. */
  readonly language?: Language;
}

/**
 * 个人账户工作簿 — Writes an account (`landless-farmers/account-ledger`) as an .xlsx and returns its bytes; also accepts a
 * determination that was stored as JSON. Interest, tax, pensions, refunds and balances in yuan are formulas over payments, rates, days and divisors,
 * with their results; if a payment or a rate is changed, dependent cells are recalculated. Sheets: legend, postings, interest, pensions,
 * years, rates, reasons (clauses). Works in browsers, too. Throws a PolicyError for anything that is not a
 * determination of an account, and for an unknown option or language.
 *
 * @example
 * workbook(landlessFarmers.accountLedger({
 *   birthDate: "1952-05-10",
 *   payments: [{ on: "2010-03-01", by: "government", amount: "12600" }],
 *   until: "2012-12-31",
 * })).length > 1000 // true
 */
export function workbook(determination: Determination, options?: WorkbookOptions): Uint8Array {
  const { language = "zh" } = settingsOf(options, ["language"]);
  const { plain, words } = plainOf(determination, language);
  if (!isAccount(plain)) throw rejection("determination.rule", "unknown-option", plain.rule, ofAccounts);
  return readingValue(() => xlsxOf(sheetsOf(plain, words, language)));
}

const ofAccounts = {
  zh: "个人账户流水（landless-farmers/account-ledger）的认定结果",
  en: "a determination of landless-farmers/account-ledger",
};
