import { explain } from "../explain.ts";
import type { Determination } from "../kernel/policy/determination.ts";
import { columns, isRejected, type RowResult } from "../roster/index.ts";
import { rejectsReport } from "./rejects-report.ts";
import { title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** 个人认定书 — what stands on the roster about one person, and every reason for what was determined. */
export function statement(person: RowResult, terminal: Terminal): string[] {
  const { say, language } = terminal;
  const heading = {
    zh: `个人认定书：${escapeControls(person.code)}（第 ${person.row} 行）`,
    en: `Statement: ${escapeControls(person.code)} (row ${person.row})`,
  };
  const given = columns
    .filter((one) => person.cells[one.heading] !== undefined)
    .map(
      (one) => `${language === "zh" ? one.heading : one.english} ${escapeControls(person.cells[one.heading] ?? "")}`,
    );
  const facts = [
    ...title(say(heading), "", terminal),
    ...indented(given.join(language === "zh" ? "；" : "; "), terminal, 2),
  ];
  if (isRejected(person)) return [...facts, ...rejectsReport([person], 1, terminal)];
  return [...facts, "", ...reasons(person.determination, terminal)];
}

/** 理由 — a determination in words, one ground a line. */
export function reasons(determination: Determination, terminal: Terminal): string[] {
  return explain(determination, terminal.language)
    .split("\n")
    .flatMap((line) => reason(line, terminal));
}

/** A line of the explanation: broken where it is too long, failed conditions in red, rules in bold. */
function reason(line: string, terminal: Terminal): string[] {
  const { paint } = terminal;
  const text = line.trimStart();
  const depth = line.length - text.length + 2;
  const isGround = text.startsWith("✓") || text.startsWith("✗");
  const lines = indented(text, terminal, depth, depth + 2);
  if (isGround) {
    const colour = text.startsWith("✓") ? paint.green : paint.red;
    return lines.map((one) => one.replace(/[✓✗]/, (mark) => colour(mark)));
  }
  const isRule = text.endsWith(")") || /（[\w-]+\/[\w-]+）$/.test(text);
  return lines.map((one) => (isRule ? paint.bold(one) : paint.dim(one)));
}
