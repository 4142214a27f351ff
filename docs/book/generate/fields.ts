import { isRecord, type JsonSchema } from "../../../src/kernel/facts/index.ts";
import type { Text } from "../../../src/kernel/language/index.ts";
import type { FieldData } from "../model.ts";
import { annotation, itemsOf, partsOf, same, titleOf } from "./words.ts";

/** The fields of facts or of an answer, with those of their groups below them. */
export function fieldsOf(schema: JsonSchema, depth = 0): readonly FieldData[] {
  const objects = partsOf(schema).filter(({ properties }) => isRecord(properties));
  const seen = new Set<string>();
  return objects.flatMap(({ properties, required }) =>
    Object.entries(properties as Readonly<Record<string, JsonSchema>>).flatMap(([key, field]) => {
      if (seen.has(key)) return [];
      seen.add(key);
      const isRequired = Array.isArray(required) && required.includes(key);
      return [fieldOf(key, field, isRequired, depth), ...below(field, depth + 1)];
    }),
  );
}

function below(field: JsonSchema, depth: number): readonly FieldData[] {
  const items = itemsOf(field);
  return fieldsOf(Object.keys(items).length > 0 ? items : field, depth);
}

const fieldOf = (key: string, field: JsonSchema, required: boolean, depth: number): FieldData => ({
  key,
  title: titleOf(field) ?? same(key),
  depth,
  required,
  type: typeOf(field),
  unit: (annotation(field, "x-unit") as Text | undefined) ?? null,
  constraints: constraintsOf(field),
});

function typeOf(field: JsonSchema): Text {
  const parts = partsOf(field);
  const is = (type: string): boolean => parts.some((part) => part.type === type);
  if (annotation(field, "x-labels")) return is("array") ? { zh: "多选", en: "choices" } : { zh: "选项", en: "choice" };
  if (is("array")) return { zh: "列表", en: "list" };
  if (is("object")) return { zh: "一组", en: "group" };
  if (annotation(field, "format") === "date") return { zh: "日期", en: "date" };
  if (is("boolean")) return { zh: "是/否", en: "yes / no" };
  if (is("integer")) return { zh: "整数", en: "whole number" };
  if (parts.some(({ pattern }) => typeof pattern === "string" && /%\??\)\$$/.test(pattern)))
    return { zh: "比例", en: "share" };
  const unit = annotation(field, "x-unit") as Text | undefined;
  if (unit?.en === "yuan") return { zh: "金额", en: "amount" };
  return is("number") ? { zh: "数", en: "number" } : { zh: "文本", en: "text" };
}

/** Choices, bounds and lengths, in words. */
function constraintsOf(field: JsonSchema): Text | null {
  const labels = annotation(field, "x-labels") as Readonly<Record<string, Text>> | undefined;
  if (labels) {
    const each = Object.entries(labels);
    return {
      zh: each.map(([code, { zh }]) => `${zh} ${code}`).join("、"),
      en: each.map(([code, { en }]) => `${en} (${code})`).join(", "),
    };
  }
  const [least, most] = [annotation(field, "minimum"), annotation(field, "maximum")];
  const [fewest, longest] = [annotation(field, "minItems"), annotation(field, "maxItems")];
  if (typeof least === "number" || typeof most === "number") {
    return same([least, most].map((one) => (one === undefined ? "…" : numberText(Number(one)))).join(" – "));
  }
  if (typeof longest === "number") {
    return { zh: `${fewest ?? 0}至${longest}项`, en: `${fewest ?? 0} to ${longest} items` };
  }
  return annotation(field, "format") === "date" ? same("YYYY-MM-DD") : null;
}

/** Years have no comma. */
const numberText = (one: number): string => (one < 10_000 ? String(one) : one.toLocaleString("en"));
