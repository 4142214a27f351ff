import { describe, expect, it } from "vitest";
import { codeRegistry } from "../../src/roster/by-rule/code-registry.ts";

/** Codes of many forms: digits up to more than a number holds, no digits at all, zeros in front, neighbours. */
function codes(): string[] {
  const some = ["甲", "A", "", "0", "00", "000", "A0", "A00", "1".repeat(18), "1".repeat(19), "62282119610930123X"];
  const many = Array.from(
    { length: 30_000 },
    (_, at) => `C${String(at % 7).padStart(2, "0")}-${String(at).padStart(8, "0")}`,
  );
  const ids = Array.from({ length: 3000 }, (_, at) => `6228211961093${String(at * 7).padStart(5, "0")}`);
  const forms = Array.from({ length: 100 }, (_, at) => `${"x".repeat(at)}1`);
  return [...some, ...many, ...ids, ...forms];
}

describe("编号登记", () => {
  it("与逐个记住的结果相同：首次出现的行，重复的行指向它", () => {
    const registry = codeRegistry();
    const first = new Map<string, number>();
    const all = [...codes(), ...codes().reverse()];
    all.forEach((code, index) => {
      const row = index + 2;
      expect(registry.firstRowOf(code, row)).toBe(first.get(code));
      if (!first.has(code)) first.set(code, row);
    });
  });

  it("同一行再次登记，不算重复", () => {
    const registry = codeRegistry();
    for (const code of ["P-1", "甲"]) {
      expect(registry.firstRowOf(code, 2)).toBeUndefined();
      expect(registry.firstRowOf(code, 2)).toBeUndefined();
      expect(registry.firstRowOf(code, 3)).toBe(2);
    }
  });
});
