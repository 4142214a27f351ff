import type { CoordinationFacts, Training } from "./facts.ts";
import type { Decision } from "./findings.ts";
import { benefits } from "./labels.ts";
import { allCompatible, compatible, excludes, oneOff, type Provided, type Result } from "./results.ts";
import { formsOf } from "./work.ts";

const trainingOf: { readonly [D in Training["document"]]: Provided } = {
  "landless-farmers": { benefit: "landless-farmer-training", clause: "landless-farmers/四(三)" },
  "employee-pension": { benefit: "handbook-training", clause: "employee-pension/二3" },
  "disability-employment": { benefit: "disability-training", clause: "disability-employment/三(一)1" },
  "employment-poverty-relief": { benefit: "impoverished-worker-training", clause: "employment-poverty-relief/二(七)" },
};

/** 培训 — Training under several documents is compatible; one clause expressly allows attending again. */
export function trainingCourses({ trainings = [] }: CoordinationFacts, policy: Decision): Result[] {
  const attended = trainings.map(({ document }) => document);
  const provided = [...new Set(attended)].map((document) => trainingOf[document]);
  const results = allCompatible(policy, provided, "no-clause-excludes");
  if (attended.filter((document) => document === "disability-employment").length > 1) {
    const clauses = ["disability-employment/三(一)1"] as const;
    results.push(compatible(policy, ["disability-training"], "repeat-allowed", clauses));
  }
  const subsidised = trainings.filter((one) => one.outsideDistrict).length;
  return [...results, ...trainingSubsidy(subsidised, policy)];
}

function trainingSubsidy(times: number, policy: Decision): Result[] {
  if (times === 0) return [];
  const clauses = ["employee-pension/二3"] as const;
  const meaning = policy.reading("one-off-training-subsidy");
  const stated = oneOff(policy, "training-subsidy", meaning, clauses);
  if (times === 1) return [stated];
  const pair = ["training-subsidy", "repeated-training-subsidy"] as const;
  return meaning === "once-per-person"
    ? [stated, excludes(policy, pair, meaning, clauses)]
    : [stated, compatible(policy, pair, meaning, clauses)];
}

/** 创业服务年 — The labour system and the labour bureau each have a plan, with its own start date. */
export function startUpPlans({ documents, on }: CoordinationFacts, policy: Decision): Result[] {
  if (!documents.includes("startup-year-system") || !documents.includes("startup-year-bureau")) return [];
  const plans = [
    { benefit: "system-start-up-year", clause: "startup-year-system/三(一)", figure: "systemPlanFrom" },
    { benefit: "bureau-start-up-year", clause: "startup-year-bureau/三1", figure: "bureauPlanFrom" },
  ] as const;
  for (const { benefit, clause, figure } of plans) {
    const [month, day] = policy.figure(figure, on).split("-").map(Number) as [number, number];
    policy.found(clause, "plan-starts", { plan: benefits[benefit], month, day });
  }
  return allCompatible(policy, plans, "separate-plans");
}

/** 就业援助周 — Its help is compatible with the services for people with disabilities and for workers. */
export function assistanceWeek(facts: CoordinationFacts, policy: Decision): Result[] {
  const { documents, disability } = facts;
  if (!documents.includes("assistance-week")) return [];
  const provided: Provided[] = [{ benefit: "employment-assistance", clause: "assistance-week/二" }];
  if (disability && documents.includes("disability-employment")) {
    provided.push({ benefit: "disability-services", clause: "disability-employment/三(一)4" });
  }
  if (formsOf(facts).length > 0 && documents.includes("employment-poverty-relief")) {
    provided.push({ benefit: "job-notices", clause: "employment-poverty-relief/二(二)" });
  }
  return allCompatible(policy, provided, "no-clause-excludes");
}
