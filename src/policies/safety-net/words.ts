import type { DocumentWords } from "../../kernel/explain.ts";
import { allowanceExitWords } from "./allowance-exit.ts";
import { applicationStepsWords } from "./application-steps.ts";
import { childhoodIllnessWords } from "./childhood-illness.ts";
import { classTopUpWords } from "./class-top-up.ts";
import { coordinatedSchemesWords } from "./coordinated-schemes.ts";
import { countyAllocationWords } from "./county-allocation.ts";
import { countyDutiesWords } from "./county-duties.ts";
import { figures } from "./figures.ts";
import { householdVerificationWords } from "./household-verification.ts";
import { informationOfficersWords } from "./information-officers.ts";
import { medicalAidWords } from "./medical-aid.ts";
import { medicalAidCircleWords } from "./medical-aid-circle.ts";
import { medicalPremiumWords } from "./medical-premium.ts";
import { minimumLivingAllowanceWords } from "./minimum-living-allowance.ts";
import { nursingSubsidyWords } from "./nursing-subsidy.ts";
import { orphanGuaranteeWords } from "./orphan-guarantee.ts";
import { readingWords } from "./readings.ts";
import { registerMatchingWords } from "./register-matching.ts";
import { secondAidWords } from "./second-aid.ts";
import { socialAssistanceEntryWords } from "./social-assistance-entry.ts";
import { supportStandardWords } from "./support-standard.ts";
import { temporaryAidWords } from "./temporary-aid.ts";
import { temporaryAidStepsWords } from "./temporary-aid-steps.ts";
import { townshipDutiesWords } from "./township-duties.ts";
import { townshipPlanWords } from "./township-plan.ts";
import { twoWithoutsWords } from "./two-withouts.ts";
import { villageTopUpWords } from "./village-top-up.ts";

/** All that the document's rules say to people, by rule. */
export const words: DocumentWords = {
  rules: {
    "two-withouts": twoWithoutsWords,
    "social-assistance-entry": socialAssistanceEntryWords,
    "household-verification": householdVerificationWords,
    "minimum-living-allowance": minimumLivingAllowanceWords,
    "class-top-up": classTopUpWords,
    "village-top-up": villageTopUpWords,
    "allowance-exit": allowanceExitWords,
    "support-standard": supportStandardWords,
    "orphan-guarantee": orphanGuaranteeWords,
    "nursing-subsidy": nursingSubsidyWords,
    "county-allocation": countyAllocationWords,
    "medical-aid-circle": medicalAidCircleWords,
    "medical-premium": medicalPremiumWords,
    "childhood-illness": childhoodIllnessWords,
    "medical-aid": medicalAidWords,
    "second-aid": secondAidWords,
    "temporary-aid": temporaryAidWords,
    "temporary-aid-steps": temporaryAidStepsWords,
    "coordinated-schemes": coordinatedSchemesWords,
    "register-matching": registerMatchingWords,
    "application-steps": applicationStepsWords,
    "information-officers": informationOfficersWords,
    "township-duties": townshipDutiesWords,
    "county-duties": countyDutiesWords,
    "township-plan": townshipPlanWords,
  },
  figures,
  readings: readingWords,
};
