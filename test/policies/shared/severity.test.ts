import { describe, expect, it } from "vitest";
import { safetyNet } from "../../../src/policies/documents.ts";
import { gradeLabel, isGradeOrMilder, isGradeOrMoreSevere } from "../../../src/policies/shared/severity.ts";
import { faultsOf } from "../../support/faults.ts";

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

describe("等级的写法", () => {
  it.each([
    [1, "一级", "grade 1"],
    [4, "四级", "grade 4"],
  ])("%d级", (grade, zh, en) => {
    expect(gradeLabel(grade)).toEqual({ code: String(grade), zh, en });
  });

  it("作参数：只能是一级至四级，说明里写等级", () => {
    const options = "可选：1（一级）、2（二级）、3（三级）、4（四级）";
    expect(
      ["0", "5", "二级"].map((severeGrade) => faultsOf(() => safetyNet.adopt({ figures: { severeGrade } }))),
    ).toEqual([
      [["figures.severeGrade", "out-of-range", options]],
      [["figures.severeGrade", "out-of-range", options]],
      [["figures.severeGrade", "malformed", options]],
    ]);
    const { nursingCareSubsidy } = safetyNet.adopt({ figures: { severeGrade: "3" } });
    const facts = { disabilityGrade: 3, meetsOtherConditions: true, monthlyAmount: "60", on: "2016-05-01" };
    const determination = nursingCareSubsidy(facts);
    expect(nursingCareSubsidy.explain(determination, "zh")).toContain("重度残疾等级标准 三级");
    expect(nursingCareSubsidy.explain(determination, "en")).toContain("severe disability grade limit grade 3");
  });
});
