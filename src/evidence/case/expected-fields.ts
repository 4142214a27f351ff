import type { Text } from "../../kernel/language/index.ts";

/** What is expected where a field of the answer is named. */
export const expectedFields = (names: readonly string[]): Text => ({
  zh: `认定结果的字段：${names.join("、")}`,
  en: `fields of the answer: ${names.join(", ")}`,
});
