import type { JsonSchema } from "../../src/kernel/facts/field.ts";
import { isChinese, isEnglish } from "./languages.ts";

/** The fields of a schema, and every other part with a title, that lack a title or a unit in Chinese or in English, by path. */
export function unnamedIn(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, items, anyOf, oneOf } = schema as Record<string, unknown>;
  const own = Object.entries((properties ?? {}) as Record<string, JsonSchema>);
  const ofItems = items !== null && typeof items === "object" && "x-title" in items && !isNamed(items as JsonSchema);
  return [
    ...own.flatMap(([name, field]) => [
      ...(isNamed(field) ? [] : [`${path}.${name}`]),
      ...unnamedIn(field, `${path}.${name}`),
    ]),
    ...(ofItems ? [`${path}[]`] : []),
    ...unnamedIn(items, `${path}[]`),
    ...[anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list.flatMap((one) => unnamedIn(one, path)) : [])),
  ];
}

/** Whether the title, and the unit if there is one, is in both languages. */
const isNamed = (field: JsonSchema): boolean =>
  inBoth(field["x-title"]) && (!("x-unit" in field) || inBoth(field["x-unit"]));

function inBoth(text: unknown): boolean {
  const { zh, en } = (text ?? {}) as { readonly zh?: string; readonly en?: string };
  return isChinese(zh) && isEnglish(en);
}
