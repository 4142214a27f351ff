import { explain } from "../explain.ts";
import type { Determination } from "../kernel/policy/index.ts";
import { choices } from "../policies/landless-farmers/overall/outcome.ts";
import { type Column, columns, isRejected, type RowResult } from "../roster/index.ts";
import { rejectsReport } from "./rejects-report.ts";
import { title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** 个人认定明细 — The roster's data on one person, and all grounds of the determination. */
export function statement(person: RowResult, terminal: Terminal): string[] {
  const { say, language } = terminal;
  const heading = {
    zh: `个人认定明细：${escapeControls(person.code)}（花名册第${person.row}行）`,
    en: `Statement: ${escapeControls(person.code)} (roster row ${person.row})`,
  };
  const given = columns
    .filter((one) => person.cells[one.heading] !== undefined)
    .map((one) => {
      const cell = person.cells[one.heading] ?? "";
      return language === "zh"
        ? `${one.heading} ${escapeControls(cell)}`
        : `${one.english} ${escapeControls(inEnglish(one, cell))}`;
    });
  const facts = [
    ...title(say(heading), "", terminal),
    ...indented(given.join(language === "zh" ? "；" : "; "), terminal, 2),
  ];
  if (isRejected(person)) return [...facts, ...rejectsReport([person], 1, terminal)];
  return [...facts, "", ...reasons(person.determination, terminal)];
}

/** The words that a cell may have in English; codes, dates and amounts as they are. */
function inEnglish({ read }: Column, cell: string): string {
  const fact = read(cell);
  if (typeof fact === "boolean") return fact ? "yes" : "no";
  return Object.values(choices).find(({ code }) => code === fact)?.en ?? cell;
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
