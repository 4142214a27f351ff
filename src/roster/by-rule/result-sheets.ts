import type { AnyField } from "../../kernel/facts/index.ts";
import type { Language } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import type { SheetToWrite } from "../files/index.ts";
import { answerColumnsOf } from "./columns.ts";
import { rejectsTable, resultsTable } from "./results.ts";
import { bare } from "./senses.ts";

/**
 * 结果工作表 — The sheets of `results.xlsx`: results and rejects, with the headings of the CSV files. Dates, amounts and counts
 * of the answer are dates and numbers; codes, id numbers and everything else are text.
 */
export function resultSheets(rule: AnyRule, carried: readonly string[], language: Language): readonly SheetToWrite[] {
  const { headings } = resultsTable(rule, carried, language);
  const kinds = new Map(answerColumnsOf(rule).map(({ heading, field }) => [heading[language], kindOf(field)]));
  const name = { zh: ["结果", "退回"], en: ["Results", "Rejects"] }[language];
  const sheets = [
    headings.map((heading, place) => ({ heading, kind: place === 0 ? rowNumber : (kinds.get(heading) ?? "text") })),
    rejectsTable(carried).headings.map((heading, place) => ({
      heading,
      kind: place === 0 ? rowNumber : ("text" as const),
    })),
  ];
  return sheets.map((columns, index) => ({ name: name[index] ?? "", columns }));
}

const rowNumber = "number" as const;

/** The kind of the cells of a field. Fields that occur only in answers have no reader, so it is taken from their schema. */
function kindOf(field: AnyField): SheetToWrite["columns"][number]["kind"] {
  const { form, labels, unit } = bare(field);
  if (form.kind !== "value" || labels !== undefined) return "text";
  if (form.schema.format === "date") return "day";
  if (form.schema.type === "integer") return "number";
  if (unit?.zh.startsWith("元")) return "money";
  return "anyOf" in form.schema ? "number" : "text";
}
