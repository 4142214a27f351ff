import type { Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { type AnswerColumn, answerColumnsOf } from "../by-rule/columns.ts";
import { valueAt } from "../by-rule/facts-of-row.ts";
import { bare } from "../by-rule/senses.ts";

/** 金额列 — The amounts that occur once in a rule's answer, paid or not: shares, monthly pension, floor … */
export const amountColumnsOf = (rule: AnyRule): readonly AnswerColumn[] =>
  answerColumnsOf(rule).filter(({ field }) => {
    const { form, unit } = bare(field);
    return form.kind === "value" && unit?.zh.startsWith("元") === true;
  });

/** 类别列 — The codes of a rule's own answer that classify a person: age band, outcome … */
export const classColumnsOf = (rule: AnyRule): readonly AnswerColumn[] =>
  answerColumnsOf(rule).filter(({ path, field }) => {
    const { form, labels } = bare(field);
    return form.kind === "value" && labels !== undefined && !path.includes(".");
  });

/** Returns the value of a column in an answer; undefined or null if there is none. */
export function valueReader({ path }: Pick<AnswerColumn, "path">): (value: unknown) => unknown {
  const keys = path.split(".");
  return (value) => {
    let one = value;
    for (const key of keys) one = (one as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    return one;
  };
}

/** The code of a class in an answer; empty if it is null. */
export function codeAt(value: unknown, { path }: AnswerColumn): string {
  const code = valueAt(value, path) as { readonly code?: string } | string | null | undefined;
  if (typeof code === "object" && code !== null) return code.code ?? "";
  return code === null || code === undefined ? "" : String(code);
}

/** The label of a code. */
export function wordsOf({ field }: AnswerColumn, code: string): Text {
  const { labels = {} } = bare(field);
  const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return label ?? (code === "" ? { zh: "无", en: "none" } : { zh: code, en: code });
}
