import type { Text } from "../../kernel/language/index.ts";

/** The expectation for the name of a field of the answer. */
export const expectedFields = (names: readonly string[]): Text => ({
  zh: `认定结果的字段：${names.join("、")}`,
  en: `fields of the answer: ${names.join(", ")}`,
});
