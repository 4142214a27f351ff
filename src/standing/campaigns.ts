import type { MonthDay } from "../policies/shared/plan.ts";
import type { ClauseAddress } from "./document.ts";
import type { StandingFacts, Training } from "./facts.ts";
import type { Findings } from "./findings.ts";
import { type Benefit, benefits, documents as names } from "./labels.ts";

const trainingsOf: { readonly [D in Training["document"]]: { readonly benefit: Benefit; readonly at: ClauseAddress } } =
  {
    "landless-farmers": { benefit: "landless-training", at: "landless-farmers/四(三)" },
    "employee-pension": { benefit: "handbook-training", at: "employee-pension/二3" },
    "disability-employment": { benefit: "disability-training", at: "disability-employment/三(一)1" },
    "employment-poverty-relief": { benefit: "relief-training", at: "employment-poverty-relief/二(七)" },
  };

/** 培训 — trainings under several documents may coincide; one clause allows attending again in so many words. */
export function trainings({ trainings: attended = [] }: StandingFacts, findings: Findings): void {
  const kinds = [...new Set(attended.map((one) => one.document))].map((document) => trainingsOf[document]);
  if (kinds.length > 1) {
    const between = kinds.map((one) => benefits[one.benefit]);
    findings.coincides(
      between,
      "no-clause-excludes",
      kinds.map((one) => one.at),
    );
  }
  const repeated = attended.filter((one) => one.document === "disability-employment").length > 1;
  if (repeated) {
    findings.coincides([benefits["disability-training"]], "repeat-allowed", ["disability-employment/三(一)1"]);
  }
  oneOffSubsidy(attended.filter((one) => one.outsideDistrict).length, findings);
}

function oneOffSubsidy(times: number, findings: Findings): void {
  if (times === 0) return;
  const clauses: readonly ClauseAddress[] = ["employee-pension/二3"];
  const meaning = findings.policy.reading("one-off-training-subsidy");
  findings.oneOff("training-subsidy", meaning, clauses);
  if (times === 1) return;
  if (meaning === "once-per-person") {
    findings.excludes(["training-subsidy", "training-subsidy"], "once-per-person", clauses);
  } else findings.coincides([benefits["training-subsidy"]], "each-training", clauses);
}

/** 创业服务年 — the plan of the system and the plan of the bureau are two, with first days of their own. */
export function startUpPlans({ documents, on }: StandingFacts, findings: Findings): void {
  if (!documents.includes("startup-year-system") || !documents.includes("startup-year-bureau")) return;
  const { policy } = findings;
  const plans = [names["startup-year-system"], names["startup-year-bureau"]] as const;
  const clauses = ["startup-year-system/三(一)", "startup-year-bureau/三1"] as const;
  policy.found(clauses[0], "plan-starts", { plan: plans[0], ...numbersOf(policy.figure("systemPlanFrom", on)) });
  policy.found(clauses[1], "plan-starts", { plan: plans[1], ...numbersOf(policy.figure("bureauPlanFrom", on)) });
  findings.coincides(plans, "separate-plans", clauses);
}

/** The month and the day of "01-08". */
function numbersOf(monthDay: MonthDay) {
  const [month, day] = monthDay.split("-").map(Number);
  return { month: month as number, day: day as number };
}

/** 就业援助周 — its help reaches the disabled and the hard to employ, beside what their own documents give them. */
export function assistance({ documents, disability, work }: StandingFacts, findings: Findings): void {
  if (!documents.includes("assistance-week")) return;
  const others: { benefit: Benefit; at: ClauseAddress }[] = [];
  if (disability && documents.includes("disability-employment")) {
    others.push({ benefit: "disability-services", at: "disability-employment/三(一)4" });
  }
  const works = work !== undefined && Object.values(work).some((spell) => spell !== undefined);
  if (works && documents.includes("employment-poverty-relief")) {
    others.push({ benefit: "job-notices", at: "employment-poverty-relief/二(二)" });
  }
  if (others.length === 0) return;
  const between = [benefits["employment-assistance"], ...others.map((one) => benefits[one.benefit])];
  findings.coincides(between, "no-clause-excludes", ["assistance-week/二", ...others.map((one) => one.at)]);
}
