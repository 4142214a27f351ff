import type { AnyField } from "../../kernel/facts/index.ts";
import type { Language } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { answerColumnsOf } from "./columns.ts";
import { valueAt } from "./facts-of-row.ts";
import type { JudgedRow, RejectedRow } from "./judge-table.ts";
import { bare } from "./senses.ts";

/** Makes the lines of a results table in a language: headings, and one line a judged person. */
export function resultsTable(rule: AnyRule, carried: readonly string[], language: Language) {
  const columns = answerColumnsOf(rule);
  const [row, code] = language === "zh" ? ["行号", "人员编号"] : ["row", "person code"];
  return {
    headings: [row, code, ...carried, ...columns.map(({ heading }) => heading[language])] as readonly string[],
    cells: (person: JudgedRow): string[] => [
      String(person.row),
      person.code,
      ...carried.map((name) => person.carried[name] ?? ""),
      ...columns.map(({ path, field }) => answerText(valueAt(person.determination.value, path), field, language)),
    ],
  };
}

/** The headings of a table of rejects, one line a fault. */
export const rejectHeadingsByRule = [
  "行号",
  "人员编号",
  "表",
  "列名",
  "填报内容",
  "要求",
  "原因",
  "expected",
  "reason",
] as const;

/** A rejected row, one line a fault. */
export const rejectCellsByRule = ({ row, code, list = "", faults }: RejectedRow): string[][] =>
  faults.map(({ column, given, expected, message }) => [
    String(row),
    code,
    list,
    column,
    given,
    expected.zh,
    message.zh,
    expected.en,
    message.en,
  ]);

/** A value of an answer in words: labels, yes and no, amounts with two decimals; an empty list as 无. */
function answerText(value: unknown, field: AnyField, language: Language): string {
  if (value === null || value === undefined) return "";
  const { form, labels } = bare(field);
  if (typeof value === "boolean") return (value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" })[language];
  if (Array.isArray(value)) return listText(value, form.kind === "list" ? form.item : field, language);
  if (typeof value === "string")
    return labels && Object.hasOwn(labels, value) ? (labels[value]?.[language] ?? value) : value;
  if (typeof value !== "object") return String(value);
  // an amount is recognised by its JSON form, a label by its words
  if ("toJSON" in value) return String((value as { toJSON(): unknown }).toJSON());
  if (form.kind === "value" && language in value) return String((value as Record<string, unknown>)[language]);
  return JSON.stringify(value);
}

function listText(all: readonly unknown[], item: AnyField, language: Language): string {
  if (all.length === 0) return language === "zh" ? "无" : "none";
  const { form } = bare(item);
  if (form.kind === "value") {
    return all.map((one) => answerText(one, item, language)).join(language === "zh" ? "、" : "; ");
  }
  return JSON.stringify(all);
}
