import type { Text } from "./text.ts";

/** Is there a value that stands twice? */
export const hasRepeats = (values: readonly (string | number)[]): boolean => new Set(values).size < values.length;

/** What is allowed of names or codes that stand for one thing each. */
export const distinctNames: Text = { zh: "名称或编号不重复", en: "no name or code twice" };
