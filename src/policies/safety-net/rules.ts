// biome-ignore-all assist/source/organizeImports: the order of the text

// 一、二
export { socialAssistanceEntry } from "./scope/social-assistance-entry.ts";
export { twoLacks } from "./scope/two-lacks.ts";
// 三(一)
export { householdVerification } from "./dibao/household-verification.ts";
export { dibaoEntry } from "./dibao/dibao-entry.ts";
export { classSupplement } from "./dibao/class-supplement.ts";
export { villageSupplement } from "./dibao/village-supplement.ts";
export { dibaoExit } from "./dibao/dibao-exit.ts";
// 三(二)
export { extremeDifficultyStandard } from "./support/extreme-difficulty-standard.ts";
export { orphanAllowance } from "./support/orphan-allowance.ts";
export { nursingCareSubsidy } from "./support/nursing-care-subsidy.ts";
// 三(三)
export { countyFunding } from "./medical/county-funding.ts";
export { medicalAssistanceEligibility } from "./medical/medical-assistance-eligibility.ts";
export { medicalSchemeContribution } from "./medical/medical-scheme-contribution.ts";
export { medicalAssistance } from "./medical/medical-assistance.ts";
export { childhoodIllness } from "./medical/childhood-illness.ts";
export { secondaryAssistance } from "./medical/secondary-assistance.ts";
// 三(四)
export { temporaryAssistance } from "./temporary/temporary-assistance.ts";
export { temporaryAssistanceSteps } from "./temporary/temporary-assistance-steps.ts";
// 三(五)、四
export { coordinatedSchemes } from "./organisation/coordinated-schemes.ts";
export { registerComparison } from "./organisation/register-comparison.ts";
export { countyDuties } from "./organisation/county-duties.ts";
export { townshipDuties } from "./organisation/township-duties.ts";
export { applicationSteps } from "./organisation/application-steps.ts";
export { informationOfficers } from "./organisation/information-officers.ts";
export { townshipPlan } from "./organisation/township-plan.ts";
