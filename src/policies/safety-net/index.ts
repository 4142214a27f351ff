import { allowanceExit } from "./allowance-exit.ts";
import { applicationSteps } from "./application-steps.ts";
import { childhoodIllness } from "./childhood-illness.ts";
import { classTopUp } from "./class-top-up.ts";
import { coordinatedSchemes } from "./coordinated-schemes.ts";
import { countyAllocation } from "./county-allocation.ts";
import { countyDuties } from "./county-duties.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { householdVerification } from "./household-verification.ts";
import { informationOfficers } from "./information-officers.ts";
import { medicalAid } from "./medical-aid.ts";
import { medicalAidCircle } from "./medical-aid-circle.ts";
import { medicalPremium } from "./medical-premium.ts";
import { minimumLivingAllowance } from "./minimum-living-allowance.ts";
import { nursingSubsidy } from "./nursing-subsidy.ts";
import { orphanGuarantee } from "./orphan-guarantee.ts";
import { registerMatching } from "./register-matching.ts";
import { secondAid } from "./second-aid.ts";
import { socialAssistanceEntry } from "./social-assistance-entry.ts";
import { supportStandard } from "./support-standard.ts";
import { temporaryAid } from "./temporary-aid.ts";
import { temporaryAidSteps } from "./temporary-aid-steps.ts";
import { townshipDuties } from "./township-duties.ts";
import { townshipPlan } from "./township-plan.ts";
import { twoWithouts } from "./two-withouts.ts";
import { villageTopUp } from "./village-top-up.ts";

export { childIllnesses } from "./admissions.ts";
export { allowanceExit, type ExitCondition } from "./allowance-exit.ts";
export { type ApplicationStage, applicationStages, applicationSteps } from "./application-steps.ts";
export { childhoodIllness } from "./childhood-illness.ts";
export { allowanceClasses, classTopUp } from "./class-top-up.ts";
export { coordinatedSchemes, schemes } from "./coordinated-schemes.ts";
export { countyAllocation } from "./county-allocation.ts";
export { countyDuties, countyTasks } from "./county-duties.ts";
export type { CountyOptions } from "./document.ts";
export { standings, traits } from "./facts.ts";
export { figures } from "./figures.ts";
export { householdVerification } from "./household-verification.ts";
export { informationOfficers } from "./information-officers.ts";
export { medicalAid } from "./medical-aid.ts";
export { type AidGroup, aidGroups, type CircleGround, medicalAidCircle } from "./medical-aid-circle.ts";
export { aidBases } from "./medical-aid-terms.ts";
export { medicalPremium } from "./medical-premium.ts";
export { type AllowanceCondition, minimumLivingAllowance } from "./minimum-living-allowance.ts";
export { nursingSubsidy } from "./nursing-subsidy.ts";
export { orphanGuarantee } from "./orphan-guarantee.ts";
export { readings } from "./readings.ts";
export { registerMatching } from "./register-matching.ts";
export { secondAid } from "./second-aid.ts";
export { type AssistanceReason, socialAssistanceEntry } from "./social-assistance-entry.ts";
export { supportStandard } from "./support-standard.ts";
export { hardships, temporaryAid } from "./temporary-aid.ts";
export { aidForms, type TemporaryAidStep, temporaryAidSteps } from "./temporary-aid-steps.ts";
export { townshipDuties, townshipTasks } from "./township-duties.ts";
export { type PlanCondition, townshipPlan } from "./township-plan.ts";
export { twoWithouts } from "./two-withouts.ts";
export { villageTopUp } from "./village-top-up.ts";

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  twoWithouts,
  socialAssistanceEntry,
  householdVerification,
  minimumLivingAllowance,
  classTopUp,
  villageTopUp,
  allowanceExit,
  supportStandard,
  orphanGuarantee,
  nursingSubsidy,
  countyAllocation,
  medicalAidCircle,
  medicalPremium,
  childhoodIllness,
  medicalAid,
  secondAid,
  temporaryAid,
  temporaryAidSteps,
  coordinatedSchemes,
  registerMatching,
  applicationSteps,
  informationOfficers,
  townshipDuties,
  countyDuties,
  townshipPlan,
});

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
