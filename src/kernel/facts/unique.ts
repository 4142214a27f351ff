import type { Text } from "../language/text.ts";

/** Whether a value occurs more than once. */
export const hasDuplicates = (values: readonly (string | number)[]): boolean => new Set(values).size < values.length;

/** The expectation for names or codes that must be unique. */
export const uniqueNames: Text = { zh: "名称、编号不得重复", en: "unique names or codes" };
