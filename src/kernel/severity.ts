/** 残疾等级 — the grade of a disability; grade 1 is the most severe, grade 4 the mildest. */
export type DisabilityGrade = number;

/** 二级以上、重度 — as severe as the line, or more: grades 1 and 2 for the line 2. */
export const isAtLeastAsSevereAs = (grade: DisabilityGrade, line: DisabilityGrade): boolean => grade <= line;

/** 二级及以下 — as mild as the line, or milder: grades 2, 3 and 4 for the line 2. */
export const isAtMostAsSevereAs = (grade: DisabilityGrade, line: DisabilityGrade): boolean => grade >= line;
