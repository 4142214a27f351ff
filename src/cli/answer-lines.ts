import type { JsonSchema } from "../kernel/facts/index.ts";
import { answerWords } from "../statement/answer.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** 认定结果 — The value of a determination, as JSON, in words, one field per line. */
export function answerLines(value: unknown, schema: JsonSchema, terminal: Terminal): string[] {
  const colon = terminal.language === "zh" ? "：" : ": ";
  return answerWords(value, schema, terminal.language).flatMap(({ title, text, depth }) => {
    const isNumber = /^\d+\.$/.test(title);
    const named = isNumber ? `${title} ` : title === "" ? "" : `${title}${colon}`;
    return indented(escapeControls(`${named}${text}`), terminal, 2 + 2 * depth, 4 + 2 * depth);
  });
}
