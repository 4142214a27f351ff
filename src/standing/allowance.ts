import { requiredFact } from "../kernel/language/errors.ts";
import { specialGroup } from "../policies/landless-farmers/funding/special-group.ts";
import type { ClauseAddress } from "./document.ts";
import type { Allowance, StandingFacts } from "./facts.ts";
import type { Findings } from "./findings.ts";
import { type Benefit, benefits } from "./labels.ts";
import { benefitOf } from "./landless-benefit.ts";

const preferences = {
  dibao: "allowance-preference",
  disability: "disability-preference",
} as const satisfies Record<string, Benefit>;
type Preference = keyof typeof preferences;

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };
const clauses: readonly ClauseAddress[] = ["landless-farmers/六(一)2"];
const both: readonly ClauseAddress[] = ["landless-farmers/六(一)2", "safety-net/三(一)2"];

/** 参保优惠 — which standing raises the government's share of a landless pension on the day of payment. */
export function preferredShare(facts: StandingFacts, findings: Findings): readonly Preference[] {
  const { landless, allowance, disability } = facts;
  if (landless?.kind !== "pension" || landless.paidOn === undefined) return [];
  const { enrolledOn, paidOn } = landless;
  const groups = [
    ...(allowance && counts(allowance, paidOn, findings) ? [asGroup(allowance, findings)] : []),
    ...(disability ? [{ ...disability, kind: "disability" as const }] : []),
  ];
  if (groups.length === 0) return [];
  const { qualifying } = findings.policy.apply(specialGroup, { groups, paidOn, enrolledOn });
  const preferred = qualifying.filter((one): one is Preference => Object.hasOwn(preferences, one));
  for (const one of preferred) {
    const between = [benefits[preferences[one]], benefits["landless-pension"]];
    findings.coincides(between, "raises-the-government-share", one === "disability" ? clauses : both);
  }
  if (preferred.length > 1) {
    findings.excludes(["allowance-preference", "disability-preference"], "one-preference", clauses);
  }
  // a disability is not managed by the year: who holds it keeps the preference without the allowance
  const rolling = preferred.includes("dibao") && !preferred.includes("disability");
  if (rolling && allowance) repayment(allowance, paidOn, findings);
  return preferred;
}

const wasLeft = ({ leftOn }: Allowance, day: string): boolean => leftOn !== undefined && leftOn <= day;

/** The allowance is dynamic, its certification by the year: whether who has left it still counts is a reading. */
function counts(allowance: Allowance, paidOn: string, { policy }: Findings): boolean {
  const left = wasLeft(allowance, paidOn);
  if (left && policy.reading("allowance-on-payment") === "certified-for-the-year") return true;
  return policy.condition("safety-net/三(一)2", "still-received", !left, { paidOn });
}

function asGroup({ certifiedFor, holder }: Allowance, { policy }: Findings) {
  const kind = "dibao" as const;
  if (policy.reading("household-categories") !== "person-only") return { kind, certifiedFor };
  return { kind, certifiedFor, holder: requiredFact(holder, "allowance.holder", byReading) };
}

function repayment(allowance: Allowance, paidOn: string, findings: Findings): void {
  if (allowance.leftOn === undefined || allowance.leftOn <= paidOn) return;
  if (findings.policy.reading("status-year") === "claw-back") findings.duty("repay-the-difference", clauses);
}

/**
 * 最低线 — the living standard for the pension, the average top-up for the subsidy: two inputs that a person's own
 * class top-up is none of. Whether pension and subsidy count as income for the allowance no document says: no rule.
 */
export function floors({ landless, allowance }: StandingFacts, findings: Findings): void {
  if (landless === undefined) return;
  const each = findings.policy.reading("benefit-floor") === "one-each";
  const isPension = landless.kind === "pension";
  if (isPension || !each)
    findings.duty("give-living-standard", ["landless-farmers/二(三)", "landless-farmers/七(三)6"]);
  if (!isPension || !each)
    findings.duty("give-average-top-up", ["landless-farmers/五(五)", "landless-farmers/七(三)6"]);
  if (allowance === undefined || allowance.leftOn !== undefined || allowance.class === "other") return;
  const between = [benefits["class-top-up"], benefits[benefitOf(landless)]];
  findings.coincides(between, "top-up-is-no-floor", [
    "safety-net/三(一)2",
    isPension ? "landless-farmers/二(三)" : "landless-farmers/五(五)",
  ]);
}
