import type { DocumentWords } from "../../kernel/explain.ts";
import { applicationStepsWords } from "./application-steps.ts";
import { childhoodIllnessWords } from "./childhood-illness.ts";
import { classSupplementWords } from "./class-supplement.ts";
import { coordinatedSchemesWords } from "./coordinated-schemes.ts";
import { countyDutiesWords } from "./county-duties.ts";
import { countyFundingWords } from "./county-funding.ts";
import { dibaoEntryWords } from "./dibao-entry.ts";
import { dibaoExitWords } from "./dibao-exit.ts";
import { extremeDifficultyStandardWords } from "./extreme-difficulty-standard.ts";
import { figures } from "./figures.ts";
import { householdVerificationWords } from "./household-verification.ts";
import { informationOfficersWords } from "./information-officers.ts";
import { medicalAssistanceWords } from "./medical-assistance.ts";
import { medicalAssistanceEligibilityWords } from "./medical-assistance-eligibility.ts";
import { medicalSchemeContributionWords } from "./medical-scheme-contribution.ts";
import { nursingCareSubsidyWords } from "./nursing-care-subsidy.ts";
import { orphanAllowanceWords } from "./orphan-allowance.ts";
import { readingWords } from "./readings.ts";
import { registerComparisonWords } from "./register-comparison.ts";
import { secondaryAssistanceWords } from "./secondary-assistance.ts";
import { socialAssistanceEntryWords } from "./social-assistance-entry.ts";
import { temporaryAssistanceWords } from "./temporary-assistance.ts";
import { temporaryAssistanceStepsWords } from "./temporary-assistance-steps.ts";
import { townshipDutiesWords } from "./township-duties.ts";
import { townshipPlanWords } from "./township-plan.ts";
import { twoLacksWords } from "./two-lacks.ts";
import { villageSupplementWords } from "./village-supplement.ts";

/** Texts of the rules, by rule name. */
export const words: DocumentWords = {
  rules: {
    "two-lacks": twoLacksWords,
    "social-assistance-entry": socialAssistanceEntryWords,
    "household-verification": householdVerificationWords,
    "dibao-entry": dibaoEntryWords,
    "class-supplement": classSupplementWords,
    "village-supplement": villageSupplementWords,
    "dibao-exit": dibaoExitWords,
    "extreme-difficulty-standard": extremeDifficultyStandardWords,
    "orphan-allowance": orphanAllowanceWords,
    "nursing-care-subsidy": nursingCareSubsidyWords,
    "county-funding": countyFundingWords,
    "medical-assistance-eligibility": medicalAssistanceEligibilityWords,
    "medical-scheme-contribution": medicalSchemeContributionWords,
    "childhood-illness": childhoodIllnessWords,
    "medical-assistance": medicalAssistanceWords,
    "secondary-assistance": secondaryAssistanceWords,
    "temporary-assistance": temporaryAssistanceWords,
    "temporary-assistance-steps": temporaryAssistanceStepsWords,
    "coordinated-schemes": coordinatedSchemesWords,
    "register-comparison": registerComparisonWords,
    "application-steps": applicationStepsWords,
    "information-officers": informationOfficersWords,
    "township-duties": townshipDutiesWords,
    "county-duties": countyDutiesWords,
    "township-plan": townshipPlanWords,
  },
  figures,
  readings: readingWords,
};
