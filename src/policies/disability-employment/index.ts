import { calendar } from "./calendar.ts";
import { departmentDuties } from "./department-duties.ts";
import { disabilityEmploymentLevy } from "./disability-employment-levy.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { eCommerceTraining } from "./e-commerce-training.ts";
import { employmentServices } from "./employment-services.ts";
import { employmentSubsidies } from "./employment-subsidies.ts";
import { freeVocationalTraining } from "./free-vocational-training.ts";
import { graduateRegister } from "./graduate-register.ts";
import { jobFairs } from "./job-fairs.ts";
import { levyAllocation } from "./levy-allocation.ts";
import { pensionContributionSubsidy } from "./pension-contribution-subsidy.ts";
import { publicWelfarePosts } from "./public-welfare-posts.ts";
import { reportsDue } from "./reports-due.ts";
import { rightsProtection } from "./rights-protection.ts";
import { startUpSupport } from "./start-up-support.ts";
import { trainingOrganisation } from "./training-organisation.ts";
import { trainingTargets } from "./training-targets.ts";

export { calendar } from "./calendar.ts";
export { type DepartmentTask, departmentDuties } from "./department-duties.ts";
export { disabilityEmploymentLevy } from "./disability-employment-levy.ts";
export type { CountyOptions } from "./document.ts";
export { type DisabilityKind, type ECommerceCondition, eCommerceTraining } from "./e-commerce-training.ts";
export { type EmploymentService, employmentServices } from "./employment-services.ts";
export { employmentSubsidies, type SubsidisedActivity } from "./employment-subsidies.ts";
export type { Party } from "./facts.ts";
export { figures } from "./figures.ts";
export { type FreeTrainingCondition, freeVocationalTraining } from "./free-vocational-training.ts";
export { type GraduateService, graduateRegister } from "./graduate-register.ts";
export { jobFairs } from "./job-fairs.ts";
export { levyAllocation } from "./levy-allocation.ts";
export { type PensionSubsidyCondition, pensionContributionSubsidy } from "./pension-contribution-subsidy.ts";
export { publicWelfarePosts } from "./public-welfare-posts.ts";
export { readings } from "./readings.ts";
export { type DueReport, type Report, reportsDue } from "./reports-due.ts";
export { type Offence, rightsProtection } from "./rights-protection.ts";
export { type StartUpSupport, startUpSupport } from "./start-up-support.ts";
export type { StatedItem } from "./stated-items.ts";
export { type OrganisationTask, trainingOrganisation } from "./training-organisation.ts";
export { type GoalResult, type TrainingGoal, trainingTargets } from "./training-targets.ts";

/** All rules of the document, keyed by export name. */
export const rules = Object.freeze({
  trainingTargets,
  freeVocationalTraining,
  eCommerceTraining,
  trainingOrganisation,
  disabilityEmploymentLevy,
  levyAllocation,
  pensionContributionSubsidy,
  startUpSupport,
  publicWelfarePosts,
  employmentServices,
  rightsProtection,
  graduateRegister,
  jobFairs,
  departmentDuties,
  employmentSubsidies,
  reportsDue,
  calendar,
});

/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
