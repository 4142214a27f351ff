import { requiredFact } from "../kernel/language/index.ts";
import { schemeExclusion } from "../policies/employee-pension/changes/scheme-exclusion.ts";
import { benefitOf, type CoordinationFacts, type EmployeePension, type Landless } from "./facts.ts";
import type { Decision } from "./findings.ts";
import { benefits } from "./labels.ts";
import {
  action,
  allCompatible,
  appliesHere,
  compatible,
  excludes,
  oneOff,
  type Provided,
  type Result,
} from "./results.ts";
import { formsOf } from "./work.ts";

/** 养老保障与养老补助 — Enrolment in the old-age pension ends the entitlement to the old-age allowance. */
export function pensionOrAllowance({ landless }: CoordinationFacts, policy: Decision): Result[] {
  if (landless?.kind !== "pension") return [];
  const pair = ["old-age-pension", "old-age-allowance"] as const;
  return [excludes(policy, pair, "allowance-superseded", ["landless-farmers/五(二)"])];
}

/** 职工养老保险的限制 — Decides whether the employees' pension bars the person from the landless farmers' schemes. */
export function employeePensionExclusion(facts: CoordinationFacts, policy: Decision) {
  const results: Result[] = [];
  const { employeePension, landless, documents } = facts;
  const concerned =
    landless !== undefined || documents.includes("landless-farmers") || documents.includes("employee-pension");
  if (employeePension === undefined || !concerned) return { barred: false, results };
  const clause = "employee-pension/八17";
  const applies =
    appliesHere(policy, clause, "employee-pension", facts) ||
    policy.reading("scheme-exclusion-scope") === "wherever-insured";
  const hasWithdrawn = employeePension.withdrawnOn !== undefined;
  const barred = applies && policy.apply(schemeExclusion, { choseEmployeePension: true, hasWithdrawn }).barred;
  if (barred) {
    for (const scheme of ["old-age-pension", "old-age-allowance"] as const) {
      results.push(excludes(policy, ["employee-pension", scheme], "landless-schemes-barred", [clause]));
    }
    if (enrolledBefore(facts)) results.push(action(policy, "refer-to-leading-group", ["employee-pension/八19"]));
  } else {
    const scheme = landless === undefined ? "old-age-pension" : benefitOf(landless);
    results.push(compatible(policy, ["employee-pension", scheme], "exclusion-does-not-apply", [clause]));
  }
  return { barred, results };
}

/** Whether the person enrolled in the old-age pension first. The leading group decides what becomes of that pension. */
export const enrolledBefore = ({ landless, employeePension }: CoordinationFacts): boolean =>
  landless?.kind === "pension" && employeePension !== undefined && landless.enrolledOn < employeePension.enrolledOn;

/** Whether entry into the public service ends the old-age pension: only if the person enrolled before it. */
export const endsByEntry = ({ landless, publicServiceEntry }: CoordinationFacts): boolean =>
  landless?.kind === "pension" && publicServiceEntry !== undefined && landless.enrolledOn <= publicServiceEntry.on;

/** 录用 — On entry into the public service the old-age pension is refunded, the employees' pension transferred. */
export function onPublicServiceEntry(facts: CoordinationFacts, policy: Decision): Result[] {
  const { publicServiceEntry, landless, employeePension } = facts;
  if (publicServiceEntry === undefined) return [];
  const results: Result[] = [];
  const clauses = ["landless-farmers/五(七)2"] as const;
  if (endsByEntry(facts)) {
    results.push(
      excludes(policy, ["public-service-insurance", "old-age-pension"], "membership-ends", clauses),
      action(policy, "refund-account", clauses),
      oneOff(policy, "account-refund", "lump-sum", clauses),
    );
  } else if (landless !== undefined) {
    const way = landless.kind === "pension" ? "recruited-before-enrolment" : "not-covered-by-clause";
    results.push(compatible(policy, ["public-service-insurance", benefitOf(landless)], way, clauses));
  }
  if (employeePension !== undefined) results.push(...transfer(employeePension, publicServiceEntry.on, policy));
  return results;
}

function transfer({ enrolledOn, withdrawnOn }: EmployeePension, entryOn: string, policy: Decision): Result[] {
  if (withdrawnOn !== undefined && withdrawnOn <= entryOn) return [];
  const clauses = ["employee-pension/八15"] as const;
  const pair = ["public-service-insurance", "employee-pension"] as const;
  const exclusion = excludes(policy, pair, "no-double-insurance", clauses);
  // the clause on transfers covers people who are insured when they are recruited, not those who join later
  return enrolledOn > entryOn ? [exclusion] : [exclusion, action(policy, "transfer-employee-pension", clauses)];
}

/**
 * 年龄和账户 — Each scheme has its own age, and each account its own interest. `landless` is undefined if the landless
 * farmers' schemes are barred or have ended.
 */
export function agesAndAccounts(facts: CoordinationFacts, landless: Landless | undefined, policy: Decision): Result[] {
  const { employeePension } = facts;
  const aged: Provided[] = landless === undefined ? [] : [landlessAge(landless, facts, policy)];
  const posts = formsOf(facts).filter(({ benefit }) => benefit !== "home-based-work");
  const isInsured = employeePension !== undefined && employeePension.withdrawnOn === undefined;
  if (isInsured && aged.length + posts.length > 0) aged.push(employeeAge(facts, policy));
  if (aged.length > 0) {
    for (const { benefit, clause } of posts) policy.found(clause, "statutory-age", { benefit: benefits[benefit] });
    aged.push(...posts);
  }
  const ages = allCompatible(policy, aged, "separate-ages");
  if (landless?.kind !== "pension" || employeePension === undefined) return ages;
  const clauses = ["landless-farmers/六(二)4", "employee-pension/七13"] as const;
  return [...ages, compatible(policy, ["old-age-pension", "employee-pension"], "separate-interest", clauses)];
}

function landlessAge(landless: Landless, { on }: CoordinationFacts, policy: Decision): Provided {
  const benefit = benefitOf(landless);
  const isPension = landless.kind === "pension";
  const clause = isPension ? "landless-farmers/五(四)" : "landless-farmers/五(二)";
  const age = policy.figure(isPension ? "pensionAge" : "allowanceAge", on);
  policy.found(clause, "benefit-age", { benefit: benefits[benefit], age });
  return { benefit, clause };
}

const forAge = {
  zh: "退休年龄因性别而异，须填报此项",
  en: "a value, required because the retirement age depends on it",
};

/** Under the law in force the age depends on the date of birth, so the ground states no age. */
function employeeAge({ sex, on }: CoordinationFacts, policy: Decision): Provided {
  const provided = { benefit: "employee-pension", clause: "employee-pension/七13" } as const;
  if (policy.reading("retirement-law") === "in-force") {
    policy.found(provided.clause, "statutory-age", { benefit: benefits[provided.benefit] });
    return provided;
  }
  const figure = requiredFact(sex, "sex", forAge) === "male" ? "menRetirementAge" : "womenRetirementAge";
  policy.found(provided.clause, "benefit-age", { benefit: benefits[provided.benefit], age: policy.figure(figure, on) });
  return provided;
}
