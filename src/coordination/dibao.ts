import { requiredFact } from "../kernel/language/index.ts";
import { type SpecialGroup, specialGroup } from "../policies/landless-farmers/funding/special-group.ts";
import { byReading } from "../policies/shared/required.ts";
import type { ClauseAddress } from "./document.ts";
import { benefitOf, type CoordinationFacts, type Dibao } from "./facts.ts";
import type { Decision } from "./findings.ts";
import type { actions, Benefit } from "./labels.ts";
import { action, compatible, excludes, type Result } from "./results.ts";

/** The special groups that other documents cover too, and the preference that each gives. */
const preferences = { dibao: "dibao-preference", disability: "disability-preference" } as const satisfies {
  readonly [G in SpecialGroup]?: Benefit;
};
type Preference = keyof typeof preferences;

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

/** People may leave dibao at any time but are certified for a year: whether one who left still counts is a reading. */
function counts({ leftOn }: Dibao, paidOn: string, policy: Decision): boolean {
  const left = leftOn !== undefined && leftOn <= paidOn;
  if (left && policy.reading("dibao-on-payment") === "certified-for-year") {
    policy.found("landless-farmers/六(一)2", "left-before-payment", { leftOn });
    return true;
  }
  return policy.condition("safety-net/三(一)2", "still-received", !left, { paidOn });
}

function asGroup({ certifiedFor, holder }: Dibao, policy: Decision) {
  const kind = "dibao" as const;
  if (policy.reading("household-categories") !== "person-only") return { kind, certifiedFor };
  return { kind, certifiedFor, holder: requiredFact(holder, "dibao.holder", byReading) };
}

/** 参保优惠 — States which preferences raise the government's share, and what follows from having two or losing one. */
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
  // a person with a disability keeps the preference after leaving dibao
  const onlyDibao = preferred.includes("dibao") && !preferred.includes("disability");
  if (onlyDibao && leftAfterPayment(facts) && policy.reading("status-year") === "claw-back") {
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
 * 待遇下限 — The floor of the pension is the dibao standard, that of the allowance is the average dibao top-up. A person's
 * class supplement counts towards neither. No document says whether pension and allowance are income for dibao, so
 * nothing is decided about that.
 */
export function benefitFloors({ landless, dibao }: CoordinationFacts, policy: Decision): Result[] {
  if (landless === undefined) return [];
  const isPension = landless.kind === "pension";
  const clause: ClauseAddress = isPension ? "landless-farmers/二(三)" : "landless-farmers/五(五)";
  const bothFloors = policy.reading("benefit-floor") !== "one-each";
  const results: Result[] = [];
  const provide = (code: keyof typeof actions, floor: ClauseAddress) =>
    results.push(action(policy, code, [floor, "landless-farmers/七(三)6"]));
  if (isPension || bothFloors) provide("provide-dibao-standard", "landless-farmers/二(三)");
  if (!isPension || bothFloors) provide("provide-average-dibao-top-up", "landless-farmers/五(五)");
  if (dibao !== undefined && dibao.leftOn === undefined && dibao.class !== "other") {
    const between = ["class-supplement", benefitOf(landless)] as const;
    const way = "supplement-not-counted-towards-floor";
    results.push(compatible(policy, between, way, ["safety-net/三(一)2", clause]));
  }
  return results;
}
