import type { CalendarDate } from "../../../kernel/days/calendar.ts";
import { type DisabilityGrade, isGradeOrMilder, isGradeOrMoreSevere } from "../../shared/severity.ts";
import type { DisabilityKind } from "../facts.ts";

/** The figure with the grade limit of each kind, and whether the text says 及以下 (including the stated grade). */
const limits = {
  limb: { figure: "limbGrade", includesOwnGrade: true },
  hearing: { figure: "hearingGrade", includesOwnGrade: false },
  speech: { figure: "speechGrade", includesOwnGrade: false },
  vision: { figure: "visionGrade", includesOwnGrade: false },
} as const;

/** Figures and readings that decide whether a grade qualifies. */
interface GradePolicy {
  figure(name: (typeof limits)[keyof typeof limits]["figure"], on: CalendarDate): DisabilityGrade;
  reading(name: "below-grade-means" | "below-includes-grade" | "unlisted-kinds"): string;
}

/** 残疾情况 — One disability on a certificate. */
export interface Disability {
  readonly kind: DisabilityKind;
  readonly grade: DisabilityGrade;
}

/**
 * 等级要求 — Decides whether a kind and grade of disability qualifies for the e-commerce training, and returns the grade
 * limit applied (null for a kind that the clause does not list).
 */
export function gradeCounts(
  { kind, grade }: Disability,
  on: CalendarDate,
  policy: GradePolicy,
): { readonly holds: boolean; readonly limit: DisabilityGrade | null } {
  if (kind === "intellectual" || kind === "mental") {
    return { holds: policy.reading("unlisted-kinds") === "eligible-in-any-grade", limit: null };
  }
  const { figure, includesOwnGrade } = limits[kind];
  const limit = policy.figure(figure, on);
  const milder = policy.reading("below-grade-means") === "milder";
  const within = milder ? isGradeOrMilder(grade, limit) : isGradeOrMoreSevere(grade, limit);
  return {
    holds: within && (grade !== limit || includesOwnGrade || policy.reading("below-includes-grade") === "included"),
    limit,
  };
}
