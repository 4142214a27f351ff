import type { Language } from "../../../src/kernel/language/index.ts";
import type { Outcome } from "../../../src/kernel/policy/index.ts";
import { answerWords } from "../../../src/statement/answer.ts";
import type { FormRule } from "./documents.ts";
import { words } from "./words.ts";

/** A line of an answer: title, value in words, depth. */
export type AnswerLine = ReturnType<typeof answerWords>[number];

/** The value of an answer in words, field by field. */
export const answerLinesOf = (rule: FormRule, value: unknown, language: Language): readonly AnswerLine[] =>
  answerWords(JSON.parse(JSON.stringify(value)), rule.answer.schema, language);

/** An outcome as single lines, for comparisons. */
export function outcomeLines(rule: FormRule, outcome: Outcome<unknown>, language: Language): readonly string[] {
  const colon = language === "zh" ? "：" : ": ";
  if (!outcome.ok) {
    const [first] = outcome.error.faults;
    return [`${words.undecided[language]}${colon}${first?.message[language] ?? ""}`];
  }
  const shown = answerLinesOf(rule, outcome.determination.value, language);
  return shown
    .filter(({ text }) => text !== "")
    .map(({ title, text }) => (title === "" ? text : `${title}${colon}${text}`));
}

const mostLines = 8;

/** The lines of an outcome that another one does not have, up to a few. */
export function newLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const old = new Set(before);
  const changed = after.filter((line) => !old.has(line));
  return changed.length > mostLines ? [...changed.slice(0, mostLines), "…"] : changed;
}
