import { applicationSteps } from "./application-steps.ts";
import { childhoodIllness } from "./childhood-illness.ts";
import { classSupplement } from "./class-supplement.ts";
import { coordinatedSchemes } from "./coordinated-schemes.ts";
import { countyDuties } from "./county-duties.ts";
import { countyFunding } from "./county-funding.ts";
import { dibaoEntry } from "./dibao-entry.ts";
import { dibaoExit } from "./dibao-exit.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { extremeDifficultyStandard } from "./extreme-difficulty-standard.ts";
import { householdVerification } from "./household-verification.ts";
import { informationOfficers } from "./information-officers.ts";
import { medicalAssistance } from "./medical-assistance.ts";
import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";
import { medicalSchemeContribution } from "./medical-scheme-contribution.ts";
import { nursingCareSubsidy } from "./nursing-care-subsidy.ts";
import { orphanAllowance } from "./orphan-allowance.ts";
import { registerComparison } from "./register-comparison.ts";
import { secondaryAssistance } from "./secondary-assistance.ts";
import { socialAssistanceEntry } from "./social-assistance-entry.ts";
import { temporaryAssistance } from "./temporary-assistance.ts";
import { temporaryAssistanceSteps } from "./temporary-assistance-steps.ts";
import { townshipDuties } from "./township-duties.ts";
import { townshipPlan } from "./township-plan.ts";
import { twoLacks } from "./two-lacks.ts";
import { villageSupplement } from "./village-supplement.ts";

export { childIllnesses } from "./admissions.ts";
export { type ApplicationStage, applicationStages, applicationSteps } from "./application-steps.ts";
export { childhoodIllness } from "./childhood-illness.ts";
export { classSupplement, dibaoClasses } from "./class-supplement.ts";
export { coordinatedSchemes, schemes } from "./coordinated-schemes.ts";
export { countyDuties, countyTasks } from "./county-duties.ts";
export { countyFunding } from "./county-funding.ts";
export { type DibaoCondition, dibaoEntry } from "./dibao-entry.ts";
export { dibaoExit, type ExitCondition } from "./dibao-exit.ts";
export type { CountyOptions } from "./document.ts";
export { extremeDifficultyStandard } from "./extreme-difficulty-standard.ts";
export { categories, circumstances } from "./facts.ts";
export { figures } from "./figures.ts";
export { householdVerification } from "./household-verification.ts";
export { informationOfficers } from "./information-officers.ts";
export { medicalAssistance } from "./medical-assistance.ts";
export {
  type EligibilityReason,
  medicalAssistanceEligibility,
  type RecipientGroup,
  recipientGroups,
} from "./medical-assistance-eligibility.ts";
export { rateBases } from "./medical-assistance-terms.ts";
export { medicalSchemeContribution } from "./medical-scheme-contribution.ts";
export { nursingCareSubsidy } from "./nursing-care-subsidy.ts";
export { orphanAllowance } from "./orphan-allowance.ts";
export { readings } from "./readings.ts";
export { registerComparison } from "./register-comparison.ts";
export { secondaryAssistance } from "./secondary-assistance.ts";
export { type AssistanceReason, socialAssistanceEntry } from "./social-assistance-entry.ts";
export { emergencies, temporaryAssistance } from "./temporary-assistance.ts";
export {
  assistanceForms,
  type TemporaryAssistanceStep,
  temporaryAssistanceSteps,
} from "./temporary-assistance-steps.ts";
export { townshipDuties, townshipTasks } from "./township-duties.ts";
export { type PlanCondition, townshipPlan } from "./township-plan.ts";
export { twoLacks } from "./two-lacks.ts";
export { villageSupplement } from "./village-supplement.ts";

/** All rules of the document, keyed by export name. */
export const rules = Object.freeze({
  twoLacks,
  socialAssistanceEntry,
  householdVerification,
  dibaoEntry,
  classSupplement,
  villageSupplement,
  dibaoExit,
  extremeDifficultyStandard,
  orphanAllowance,
  nursingCareSubsidy,
  countyFunding,
  medicalAssistanceEligibility,
  medicalSchemeContribution,
  childhoodIllness,
  medicalAssistance,
  secondaryAssistance,
  temporaryAssistance,
  temporaryAssistanceSteps,
  coordinatedSchemes,
  registerComparison,
  applicationSteps,
  informationOfficers,
  townshipDuties,
  countyDuties,
  townshipPlan,
});

/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
