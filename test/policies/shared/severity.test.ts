import { describe, expect, it } from "vitest";
import { isGradeOrMilder, isGradeOrMoreSevere } from "../../../src/policies/shared/severity.ts";

describe("残疾等级：一级最重，四级最轻", () => {
  it.each([
    // 等级, 标准, 该等级及以上（更重）, 该等级及以下（更轻）
    [1, 2, true, false],
    [2, 2, true, true],
    [3, 2, false, true],
    [4, 2, false, true],
    [1, 1, true, true],
    [4, 4, true, true],
  ])("%d级，标准%d级", (grade, limit, orMoreSevere, orMilder) => {
    expect(isGradeOrMoreSevere(grade, limit)).toBe(orMoreSevere);
    expect(isGradeOrMilder(grade, limit)).toBe(orMilder);
  });
});
