/** 残疾等级 — The grade of a disability; grade 1 is the most severe, grade 4 the mildest. */
export type DisabilityGrade = number;

/** 二级以上、重度 — Whether a grade is at least as severe as the limit: grades 1 and 2 for the limit 2. */
export const isGradeOrMoreSevere = (grade: DisabilityGrade, limit: DisabilityGrade): boolean => grade <= limit;

/** 二级及以下 — Whether a grade is as mild as the limit or milder: grades 2, 3 and 4 for the limit 2. */
export const isGradeOrMilder = (grade: DisabilityGrade, limit: DisabilityGrade): boolean => grade >= limit;
