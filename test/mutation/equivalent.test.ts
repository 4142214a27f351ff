import { expect, it } from "vitest";
import { equivalenceOf } from "../../mutation/equivalent.ts";

it.each([
  ["day !== undefined", "true", "day !== undefined && day < other", true],
  ["f.cap !== undefined", "true", "(f) => f.cap !== undefined && (f.used ?? 0) > f.cap,", true],
  ["limit !== undefined", "true", "if (limit !== undefined && base <= limit) {", true],
  ["day !== undefined", "true", "day !== undefined && (day <= one.from || day > one.until),", true],
  ["day !== undefined", "true", "day !== undefined && (day <= one.from || isOff),", false],
  ["day !== undefined", "true", "day !== undefined && isOff(day)", false],
  ["day !== undefined", "true", "day !== undefined && other <= day.from", false],
  ["day !== undefined", "true", "day !== undefined && day !== other", false],
  ["day !== undefined", "false", "day !== undefined && day < other", false],
  ["day !== null", "true", "day !== null && day < other", false],
  ["a < b", "a <= b", "a < b ? a : b", true],
  ["a < b", "a <= b", "a < b ? b : a", true],
  ["a < b", "a > b", "a < b ? a : b", false],
  ["a < b", "a <= b", "a < b ? a : c", false],
])("%s → %s：%s", (code, replacement, line, expected) => {
  expect(equivalenceOf({ code, replacement }, line) !== undefined).toBe(expected);
});
