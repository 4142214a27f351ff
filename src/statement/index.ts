import { display, type Language, rejection } from "../kernel/language/index.ts";
import type { Determination } from "../kernel/policy/index.ts";
import { htmlReport, markdownReport, type Report, textReport } from "../report/index.ts";
import { settingsOf } from "../settings.ts";
import { plainOf, readingValue } from "./plain.ts";
import { reportOf } from "./report-of.ts";

/** How a statement is written. */
export interface StatementOptions {
  /** Plain text, Markdown, or one HTML page; default: `text`. */
  readonly format?: StatementFormat;
  /** Chinese or English; default: `zh`. */
  readonly language?: Language;
}
export type StatementFormat = "text" | "markdown" | "html";

/**
 * 认定明细 — Writes a determination of any rule as a document for the files or a court, also one that was stored as JSON: question
 * and answer, unmet conditions, the grounds clause by clause, figures and readings. For an account
 * (`landless-farmers/account-ledger`) also every posting as a formula, the year-end balances as a chart (HTML), and the
 * reconciliation. The HTML page is self-contained: no script, nothing from the network. Throws a PolicyError for anything that
 * is not a determination, and for an unknown option, format or language.
 *
 * @example statement(landlessFarmers.age({ birthDate: "1952-05-01", on: "2012-05-01" })).split("\n")[0] // "周岁"
 */
export function statement(determination: Determination, options?: StatementOptions): string {
  const { format = "text", language = "zh" } = settingsOf(options, ["format", "language"]);
  if (!Object.hasOwn(writers, format)) throw rejection("format", "unknown-option", display(format), formats);
  const { plain, rule, words } = plainOf(determination, language);
  return writers[format](
    readingValue(() => reportOf(plain, rule, words, language)),
    language,
  );
}

const writers: Readonly<Record<StatementFormat, (report: Report, language: Language) => string>> = {
  text: textReport,
  markdown: markdownReport,
  html: htmlReport,
};
const formats = { zh: "text、markdown 或 html", en: "text, markdown or html" };
