import { requiredFact } from "../kernel/language/errors.ts";
import { type SpecialGroup, specialGroup } from "../policies/landless-farmers/funding/special-group.ts";
import type { ClauseAddress } from "./document.ts";
import { benefitOf, type CoordinationFacts, type Dibao } from "./facts.ts";
import type { Decision } from "./findings.ts";
import type { Benefit } from "./labels.ts";
import { action, compatible, excludes, type Result } from "./results.ts";

/** The special groups that another document has too, and what each brings. */
const preferences = {
  dibao: "dibao-preference",
  disability: "disability-preference",
} as const satisfies { readonly [G in SpecialGroup]?: Benefit };
type Preference = keyof typeof preferences;

const byReading = { zh: "按所选口径须填报此项", en: "a value, required by the chosen reading" };
const clauses = ["landless-farmers/六(一)2"] as const;
const both = ["landless-farmers/六(一)2", "safety-net/三(一)2"] as const;

/** 参保优惠资格 — Lists the special groups that give a preferential share of the old-age pension on the payment date. */
export function preferencesOnPayment(facts: CoordinationFacts, policy: Decision): readonly Preference[] {
  const { landless, dibao, disability } = facts;
  if (landless?.kind !== "pension" || landless.paidOn === undefined) return [];
  const { enrolledOn, paidOn } = landless;
  const groups = [
    ...(dibao && counts(dibao, paidOn, policy) ? [asGroup(dibao, policy)] : []),
    ...(disability ? [{ ...disability, kind: "disability" as const }] : []),
  ];
  if (groups.length === 0) return [];
  const { qualifying } = policy.apply(specialGroup, { groups, paidOn, enrolledOn });
  return qualifying.filter((one): one is Preference => Object.hasOwn(preferences, one));
}

const hasLeft = ({ leftOn }: Dibao, day: string): boolean => leftOn !== undefined && leftOn <= day;

/** Dibao is managed dynamically, its certification by the year: whether a person who left it still counts is a reading. */
function counts(dibao: Dibao, paidOn: string, policy: Decision): boolean {
  const left = hasLeft(dibao, paidOn);
  if (left && policy.reading("dibao-on-payment") === "certified-for-year") return true;
  return policy.condition("safety-net/三(一)2", "still-received", !left, { paidOn });
}

function asGroup({ certifiedFor, holder }: Dibao, policy: Decision) {
  const kind = "dibao" as const;
  if (policy.reading("household-categories") !== "person-only") return { kind, certifiedFor };
  return { kind, certifiedFor, holder: requiredFact(holder, "dibao.holder", byReading) };
}

/** 参保优惠 — States which preferences raise the government's share, that only one applies, and what must be paid back. */
export function preferentialShare(
  facts: CoordinationFacts,
  preferred: readonly Preference[],
  policy: Decision,
): Result[] {
  const results: Result[] = preferred.map((one) => {
    const between = [preferences[one], "old-age-pension"] as const;
    return compatible(policy, between, "raises-government-share", one === "dibao" ? both : clauses);
  });
  if (preferred.length > 1) {
    results.push(excludes(policy, ["dibao-preference", "disability-preference"], "one-preference", clauses));
  }
  // disability is not re-certified every year: its holder keeps the preference without dibao
  const rolling = preferred.includes("dibao") && !preferred.includes("disability");
  if (rolling && leftAfterPayment(facts) && policy.reading("status-year") === "claw-back") {
    results.push(action(policy, "pay-difference", clauses));
  }
  return results;
}

const leftAfterPayment = ({ landless, dibao }: CoordinationFacts): boolean =>
  landless?.kind === "pension" &&
  landless.paidOn !== undefined &&
  dibao?.leftOn !== undefined &&
  dibao.leftOn > landless.paidOn;

/**
 * 待遇下限 — The floor of the pension is the dibao standard, that of the allowance the average dibao top-up; the class
 * supplement of a person counts towards neither. No document says whether pension and allowance count as income for
 * dibao, so nothing is decided about it.
 */
export function benefitFloors({ landless, dibao }: CoordinationFacts, policy: Decision): Result[] {
  if (landless === undefined) return [];
  const isPension = landless.kind === "pension";
  const clause: ClauseAddress = isPension ? "landless-farmers/二(三)" : "landless-farmers/五(五)";
  const bothFloors = policy.reading("benefit-floor") !== "one-each";
  const results: Result[] = [];
  if (isPension || bothFloors) {
    results.push(action(policy, "provide-dibao-standard", ["landless-farmers/二(三)", "landless-farmers/七(三)6"]));
  }
  if (!isPension || bothFloors) {
    results.push(
      action(policy, "provide-average-dibao-top-up", ["landless-farmers/五(五)", "landless-farmers/七(三)6"]),
    );
  }
  if (dibao !== undefined && dibao.leftOn === undefined && dibao.class !== "other") {
    const between = ["class-supplement", benefitOf(landless)] as const;
    const way = "supplement-not-counted-towards-floor";
    results.push(compatible(policy, between, way, ["safety-net/三(一)2", clause]));
  }
  return results;
}
