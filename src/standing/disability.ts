import { disabilityKinds } from "../policies/disability-employment/facts.ts";
import { gradeCounts } from "../policies/disability-employment/training/grade-limits.ts";
import { isGradeOrMoreSevere } from "../policies/shared/severity.ts";
import type { ClauseAddress } from "./document.ts";
import type { StandingFacts } from "./facts.ts";
import type { Findings } from "./findings.ts";
import { type Benefit, benefits } from "./labels.ts";

/**
 * 残疾等级 — one scale, grade 1 the most severe: the preference and the nursing subsidy look to the severe side, the
 * e-commerce training to the mild one. They coincide where a grade lies within several lines.
 */
export function disabilityLines(facts: StandingFacts, isPreferred: boolean, findings: Findings): void {
  const { disability, documents, on } = facts;
  if (disability === undefined) return;
  const { policy } = findings;
  const { kind, grade } = disability;
  const within: { benefit: Benefit; at: ClauseAddress }[] = [];
  if (isPreferred) within.push({ benefit: "disability-preference", at: "landless-farmers/六(一)2" });
  if (documents.includes("safety-net")) {
    const line = policy.figure("severeGrade", on);
    const at = "safety-net/三(二)4";
    const severe = policy.condition(at, "severe", isGradeOrMoreSevere(grade, line), { grade, line });
    if (severe) within.push({ benefit: "nursing-subsidy", at });
  }
  if (documents.includes("disability-employment")) {
    const at = "disability-employment/三(一)1";
    const { holds } = gradeCounts(disability, on, policy);
    if (policy.condition(at, "training-grade", holds, { kind: disabilityKinds[kind], grade })) {
      within.push({ benefit: "e-commerce-training", at });
    }
  }
  if (within.length < 2) return;
  const between = within.map((one) => benefits[one.benefit]);
  findings.coincides(
    between,
    "one-severity-scale",
    within.map((one) => one.at),
  );
}
