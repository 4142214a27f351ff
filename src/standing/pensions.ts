import { requiredFact } from "../kernel/language/errors.ts";
import type { Label } from "../kernel/language/text.ts";
import { schemeExclusion } from "../policies/employee-pension/changes/scheme-exclusion.ts";
import type { ClauseAddress } from "./document.ts";
import type { EmployeePension, Landless, StandingFacts } from "./facts.ts";
import type { Findings } from "./findings.ts";
import { benefits } from "./labels.ts";
import { benefitOf } from "./landless-benefit.ts";

/** 两种养老待遇 — who joins the landless pension has no landless subsidy. */
export function pensionOrSubsidy({ landless }: StandingFacts, findings: Findings): void {
  if (landless?.kind !== "pension") return;
  findings.excludes(["landless-pension", "landless-subsidy"], "subsidy-given-way", ["landless-farmers/五(二)"]);
}

/** 职工养老保险的限制 — does it bar the landless pension and subsidy: where its own scheme runs. */
export function barOfTheEmployeesPension(facts: StandingFacts, findings: Findings): boolean {
  const { employeePension, landless } = facts;
  const schemes = ["landless-farmers", "employee-pension"] as const;
  const concerned = landless !== undefined || schemes.some((one) => facts.documents.includes(one));
  if (employeePension === undefined || !concerned) return false;
  const { policy } = findings;
  const clauses: readonly ClauseAddress[] = ["employee-pension/八17"];
  const runs = findings.runsHere("employee-pension/八17", "employee-pension", facts.documents);
  const applies = runs || policy.reading("bar-of-the-employees-pension") === "wherever-insured";
  const withdrawn = employeePension.withdrawnOn !== undefined;
  if (!applies || !policy.apply(schemeExclusion, { choseEmployeePension: true, hasWithdrawn: withdrawn }).barred) {
    const landlessBenefit = landless === undefined ? "landless-pension" : benefitOf(landless);
    findings.coincides([benefits["employee-pension"], benefits[landlessBenefit]], "bar-does-not-apply", clauses);
    return false;
  }
  findings.excludes(["employee-pension", "landless-pension"], "landless-benefit-barred", clauses);
  findings.excludes(["employee-pension", "landless-subsidy"], "landless-benefit-barred", clauses);
  if (isJoinedBefore(facts)) findings.duty("ask-the-leading-group", ["employee-pension/八19"]);
  return true;
}

/** The bar speaks of joining later; what becomes of a pension joined before is left to the leading group. */
export const isJoinedBefore = ({ landless, employeePension }: StandingFacts): boolean =>
  landless?.kind === "pension" && employeePension !== undefined && landless.enrolledOn < employeePension.enrolledOn;

/** 录用 — the landless pension is refunded and ends, the employees' pension is transferred: each by its own clause. */
export function endedByRecruitment(facts: StandingFacts, findings: Findings): boolean {
  const { recruitment, landless, employeePension } = facts;
  if (recruitment === undefined) return false;
  const ends = landless?.kind === "pension" && landless.enrolledOn <= recruitment.on;
  if (ends) {
    const clauses: readonly ClauseAddress[] = ["landless-farmers/五(七)2"];
    findings.excludes(["staff-insurance", "landless-pension"], "relationship-ends", clauses);
    findings.duty("refund-landless-account", clauses);
    findings.oneOff("landless-refund", "lump-sum", clauses);
  } else if (landless !== undefined) {
    const between = [benefits["staff-insurance"], benefits[benefitOf(landless)]];
    const manner = landless.kind === "pension" ? "recruited-before-joining" : "not-named-in-the-clause";
    findings.coincides(between, manner, ["landless-farmers/五(七)2"]);
  }
  if (employeePension !== undefined) transferred(employeePension, recruitment.on, findings);
  return ends;
}

function transferred(employeePension: EmployeePension, recruitedOn: string, findings: Findings): void {
  if (hasLeft(employeePension, recruitedOn)) return;
  const clauses: readonly ClauseAddress[] = ["employee-pension/八15"];
  findings.excludes(["staff-insurance", "employee-pension"], "no-double-insurance", clauses);
  // the clause transfers what those have who are recruited; who joins afterwards is only not insured twice
  if (employeePension.enrolledOn <= recruitedOn) findings.duty("transfer-employee-pension", clauses);
}

const hasLeft = ({ withdrawnOn }: EmployeePension, day: string): boolean =>
  withdrawnOn !== undefined && withdrawnOn <= day;

/**
 * 年龄和账户 — every scheme has its own age; the landless account and the employees' account earn by rules of their own.
 * Without the landless scheme where it is barred or has ended.
 */
export function agesAndAccounts(facts: StandingFacts, withoutLandless: boolean, findings: Findings): void {
  const { employeePension, work } = facts;
  const landless = withoutLandless ? undefined : facts.landless;
  const schemes: { benefit: Label; at: ClauseAddress }[] = [];
  if (landless !== undefined) schemes.push(ageOfLandless(landless, facts, findings));
  const compares = schemes.length > 0 || work?.publicWelfare !== undefined || work?.auxiliary !== undefined;
  if (employeePension !== undefined && employeePension.withdrawnOn === undefined && compares) {
    schemes.push(ageOfEmployee(facts, findings));
  }
  if (schemes.length > 0) {
    if (work?.publicWelfare) {
      schemes.push(statutory("public-welfare-post", "employment-poverty-relief/二(五)", findings));
    }
    if (work?.auxiliary) schemes.push(statutory("auxiliary-post", "employment-poverty-relief/二(六)", findings));
  }
  if (schemes.length > 1) {
    const [between, clauses] = [schemes.map((one) => one.benefit), schemes.map((one) => one.at)];
    findings.coincides(between, "own-ages", clauses);
  }
  if (landless?.kind === "pension" && employeePension !== undefined) {
    const between = [benefits["landless-pension"], benefits["employee-pension"]];
    findings.coincides(between, "own-interest", ["landless-farmers/六(二)4", "employee-pension/七13"]);
  }
}

function ageOfLandless({ kind }: Landless, { on }: StandingFacts, { policy }: Findings) {
  const [benefit, at, figure] =
    kind === "pension"
      ? ([benefits["landless-pension"], "landless-farmers/五(四)", "pensionAge"] as const)
      : ([benefits["landless-subsidy"], "landless-farmers/五(二)", "allowanceAge"] as const);
  policy.found(at, "own-age", { benefit, age: policy.figure(figure, on) });
  return { benefit, at };
}

const forAge = { zh: "退休年龄按性别", en: "the retirement age depends on it" };

function ageOfEmployee({ sex, on }: StandingFacts, { policy }: Findings) {
  const benefit = benefits["employee-pension"];
  const at = "employee-pension/七13" as const;
  const figure = requiredFact(sex, "sex", forAge) === "male" ? "menRetirementAge" : "womenRetirementAge";
  policy.found(at, "own-age", { benefit, age: policy.figure(figure, on) });
  return { benefit, at };
}

function statutory(code: "public-welfare-post" | "auxiliary-post", at: ClauseAddress, { policy }: Findings) {
  policy.found(at, "statutory-age", { benefit: benefits[code] });
  return { benefit: benefits[code], at };
}
