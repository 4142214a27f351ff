import { count } from "../../kernel/facts/index.ts";
import { type Label, type Labels, labelsOf } from "../../kernel/language/index.ts";

/** 残疾等级 — The grade of a disability; grade 1 is the most severe, grade 4 the mildest. */
export type DisabilityGrade = number;

const levels = ["一级", "二级", "三级", "四级"];
export const grades: Labels = labelsOf(levels.map((zh, at) => ({ code: `${at + 1}`, zh, en: `grade ${at + 1}` })));
/** 二级 — The words of a grade. */
export const gradeLabel = (grade: DisabilityGrade): Label => grades[grade] as Label;

export const disabilityGrade = count(
  { zh: "残疾等级", en: "disability grade" },
  { zh: "级", en: "grade" },
  { min: 1, max: levels.length },
);

/** 二级以上、重度 — Whether a grade is at least as severe as the limit: grades 1 and 2 for the limit 2. */
export const isGradeOrMoreSevere = (grade: DisabilityGrade, limit: DisabilityGrade): boolean => grade <= limit;

/** 二级及以下 — Whether a grade is as mild as the limit or milder: grades 2, 3 and 4 for the limit 2. */
export const isGradeOrMilder = (grade: DisabilityGrade, limit: DisabilityGrade): boolean => grade >= limit;
