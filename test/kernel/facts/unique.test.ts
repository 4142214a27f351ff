import { expect, it } from "vitest";
import { hasDuplicates, uniqueNames } from "../../../src/kernel/facts/unique.ts";

it("重复的名称、编号、年份", () => {
  expect(hasDuplicates([])).toBe(false);
  expect(hasDuplicates(["a", "b"])).toBe(false);
  expect(hasDuplicates(["a", "b", "a"])).toBe(true);
  expect(hasDuplicates([2011, 2011])).toBe(true);
  expect(uniqueNames).toEqual({ zh: "名称、编号不得重复", en: "unique names or codes" });
});
