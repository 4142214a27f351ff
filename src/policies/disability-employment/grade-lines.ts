import type { CalendarDate } from "../../kernel/calendar.ts";
import { type DisabilityGrade, isAtLeastAsSevereAs, isAtMostAsSevereAs } from "../../kernel/severity.ts";
import type { DisabilityKind } from "./e-commerce-training.ts";

/** The figure that holds each kind's line, and whether the text says 及以下. */
const lines = {
  limb: { figure: "limbGrade", saysAndBelow: true },
  hearing: { figure: "hearingGrade", saysAndBelow: false },
  speech: { figure: "speechGrade", saysAndBelow: false },
  vision: { figure: "visionGrade", saysAndBelow: false },
} as const;

/** The figures and readings on which it depends whether a grade counts. */
interface GradePolicy {
  figure(name: (typeof lines)[keyof typeof lines]["figure"], on: CalendarDate): DisabilityGrade;
  reading(name: "grade-direction" | "grade-line" | "kinds-not-named"): string;
}

interface Disability {
  readonly kind: DisabilityKind;
  readonly grade: DisabilityGrade;
}

/** 等级线 — does a kind and grade of disability count for the e-commerce training, and by which line (null: not named). */
export function gradeCounts(
  { kind, grade }: Disability,
  on: CalendarDate,
  policy: GradePolicy,
): { readonly holds: boolean; readonly line: DisabilityGrade | null } {
  if (kind === "intellectual" || kind === "mental") {
    return { holds: policy.reading("kinds-not-named") === "eligible-in-any-grade", line: null };
  }
  const { figure, saysAndBelow } = lines[kind];
  const line = policy.figure(figure, on);
  const milder = policy.reading("grade-direction") === "milder";
  const within = milder ? isAtMostAsSevereAs(grade, line) : isAtLeastAsSevereAs(grade, line);
  return { holds: within && (grade !== line || saysAndBelow || policy.reading("grade-line") === "included"), line };
}
