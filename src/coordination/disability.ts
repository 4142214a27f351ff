import { disabilityKinds } from "../policies/disability-employment/facts.ts";
import { gradeCounts } from "../policies/disability-employment/training/grade-limits.ts";
import { gradeLabel, isGradeOrMoreSevere } from "../policies/shared/severity.ts";
import type { CoordinationFacts } from "./facts.ts";
import type { Decision } from "./findings.ts";
import { allCompatible, type Provided, type Result } from "./results.ts";

/**
 * 残疾等级 — All limits are on one scale, where grade 1 is the most severe. The preferential share and the nursing care
 * subsidy are for severe grades, the e-commerce training for mild ones. A grade within several limits combines them.
 */
export function disabilityGrades(facts: CoordinationFacts, isPreferred: boolean, policy: Decision): Result[] {
  const { disability, documents, on } = facts;
  if (disability === undefined) return [];
  const { kind, grade } = disability;
  const provided: Provided[] = [];
  if (isPreferred) provided.push({ benefit: "disability-preference", clause: "landless-farmers/六(一)2" });
  if (documents.includes("safety-net")) {
    const clause = "safety-net/三(二)4";
    const limit = policy.figure("severeGrade", on);
    const severe = policy.condition(clause, "severe", isGradeOrMoreSevere(grade, limit), {
      grade: gradeLabel(grade),
      limit: gradeLabel(limit),
    });
    if (severe) provided.push({ benefit: "nursing-care-subsidy", clause });
  }
  if (documents.includes("disability-employment")) {
    const clause = "disability-employment/三(一)1";
    const { holds } = gradeCounts(disability, on, policy);
    if (policy.condition(clause, "training-grade", holds, { kind: disabilityKinds[kind], grade: gradeLabel(grade) })) {
      provided.push({ benefit: "e-commerce-training", clause });
    }
  }
  return allCompatible(policy, provided, "one-severity-scale");
}
