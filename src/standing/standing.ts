import { floors, preferredShare } from "./allowance.ts";
import { assistance, startUpPlans, trainings } from "./campaigns.ts";
import { disabilityLines } from "./disability.ts";
import { rule } from "./document.ts";
import { standingFacts } from "./facts.ts";
import { Findings, type StandingValue } from "./findings.ts";
import {
  agesAndAccounts,
  barOfTheEmployeesPension,
  endedByRecruitment,
  isJoinedBefore,
  pensionOrSubsidy,
} from "./pensions.ts";
import { standingFindings } from "./standing-findings.ts";
import { publicWelfarePosts, subsidyAMonth } from "./work.ts";

/**
 * 身份衔接 — a person's standing in several schemes: which benefits exclude each other and which one stays, which may
 * coincide and how, what has to be settled, and what one-off means for the payments concerned. Only what the
 * documents say or leave to each other: whether the person is entitled to a benefit is for its own rule.
 *
 * `documents` are those that run where the person lives; what is left out the person does not have. A standing may
 * come from elsewhere. Clauses are full ids.
 *
 * @example
 * standing({ on: "2016-05-01", documents: ["landless-farmers", "employee-pension"],
 *   employeePension: { enrolledOn: "2012-02-01" } }).value.exclusions[0]
 * // { between: [employee-pension, landless-pension], prevails: employee-pension,
 * //   consequence: landless-benefit-barred, clauses: ["employee-pension/八17"] }
 */
export const standing = rule({
  name: "standing",
  title: { zh: "多项待遇衔接", en: "Benefit coordination" },
  question: {
    zh: "同时涉及几个方案时，哪些待遇互斥，哪些可以并存，应办理哪些事项？",
    en: "Which benefits exclude each other, which are compatible, and what action is needed?",
  },
  clauses: [
    "landless-farmers/二(三)",
    "landless-farmers/四(二)",
    "landless-farmers/四(三)",
    "landless-farmers/五(二)",
    "landless-farmers/五(四)",
    "landless-farmers/五(五)",
    "landless-farmers/五(七)2",
    "landless-farmers/六(一)2",
    "landless-farmers/六(二)4",
    "landless-farmers/七(三)6",
    "safety-net/三(一)2",
    "safety-net/三(二)4",
    "employee-pension/二3",
    "employee-pension/二4",
    "employee-pension/七13",
    "employee-pension/八15",
    "employee-pension/八17",
    "employee-pension/八19",
    "startup-year-system/三(一)",
    "startup-year-bureau/三1",
    "assistance-week/二",
    "disability-employment/三(一)1",
    "disability-employment/三(一)3",
    "disability-employment/三(一)4",
    "employment-poverty-relief/二(二)",
    "employment-poverty-relief/二(四)",
    "employment-poverty-relief/二(五)",
    "employment-poverty-relief/二(六)",
    "employment-poverty-relief/二(七)",
  ],
  facts: standingFacts,
  findings: standingFindings,
  decide(facts, policy): StandingValue {
    const findings = new Findings(policy);
    pensionOrSubsidy(facts, findings);
    const barred = barOfTheEmployeesPension(facts, findings);
    const ended = endedByRecruitment(facts, findings);
    agesAndAccounts(facts, barred || ended, findings);
    // what is barred has neither share nor floor; a pension joined before goes on until the leading group decides;
    // one that has ended has no floor, yet what was paid for it had its share
    const remaining = barred && !isJoinedBefore(facts) ? { ...facts, landless: undefined } : facts;
    const preferred = preferredShare(remaining, findings);
    if (!ended) floors(remaining, findings);
    disabilityLines(facts, preferred.includes("disability"), findings);
    subsidyAMonth(facts, findings);
    publicWelfarePosts(facts, findings);
    trainings(facts, findings);
    startUpPlans(facts, findings);
    assistance(facts, findings);
    return findings.value;
  },
});
