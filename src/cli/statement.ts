import { explain } from "../explain.ts";
import type { Determination } from "../kernel/policy/index.ts";
import type { FoundPerson } from "../roster/by-rule/index.ts";
import { readCell } from "../roster/by-rule/read-cell.ts";
import { type Column, isRejectedRow, masked } from "../roster/index.ts";
import { rejectsReport } from "./rejects-report.ts";
import { title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** 个人认定明细 — The roster's data on one person, and all grounds of the determination. */
export function statement({ given, result }: FoundPerson, terminal: Terminal): string[] {
  const { say, language } = terminal;
  const code = escapeControls(result.code);
  const heading = {
    zh: `个人认定明细：${code}（花名册第${result.row}行）`,
    en: `Statement: ${code} (roster row ${result.row})`,
  };
  const data = given.map(({ column, cell }) => {
    const text = language === "zh" ? cell : inEnglish(column, cell);
    return `${column.heading[language]} ${escapeControls(masked(text))}`;
  });
  const about = Object.entries(result.carried).map(([name, cell]) => `${escapeControls(name)} ${escapeControls(cell)}`);
  const all = [`${say({ zh: "人员编号", en: "person code" })} ${code}`, ...about, ...data];
  const facts = [
    ...title(say(heading), "", terminal),
    ...indented(all.join(language === "zh" ? "；" : "; "), terminal, 2),
  ];
  if (isRejectedRow(result)) return [...facts, ...rejectsReport([result], 1, terminal)];
  return [...facts, "", ...reasons(result.determination, terminal)];
}

/** The English words for cells; codes, dates and amounts are unchanged. */
function inEnglish({ sense }: Column, cell: string): string {
  const value = readCell(sense, cell)?.value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return (sense.kind === "choice" && typeof value === "string" && sense.labels[value]?.en) || cell;
}

/** 认定依据 — A determination in words, one ground per line. */
export function reasons(determination: Determination, terminal: Terminal): string[] {
  return explain(determination, terminal.language)
    .split("\n")
    .flatMap((line) => reason(line, terminal));
}

/** A line of the explanation: wrapped if too long, conditions in green and red, rules in bold. */
function reason(line: string, terminal: Terminal): string[] {
  const { paint } = terminal;
  const text = line.trimStart();
  const depth = line.length - text.length + 2;
  const isGround = /^[✓✗•]/.test(text);
  const lines = indented(text, terminal, depth, depth + 2);
  if (isGround) {
    const colour = { "✓": paint.green, "✗": paint.red, "•": paint.cyan }[text.charAt(0)] ?? paint.dim;
    return lines.map((one) => one.replace(/^( *)([✓✗•])/, (_, space: string, mark: string) => space + colour(mark)));
  }
  const isRule = text.endsWith(")") || /（[\w-]+\/[\w-]+）$/.test(text);
  return lines.map((one) => (isRule ? paint.bold(one) : paint.dim(one)));
}
