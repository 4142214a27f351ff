import type { DocumentWords } from "../../kernel/explain.ts";
import { calendarWords } from "./calendar.ts";
import { departmentDutiesWords } from "./department-duties.ts";
import { disabilityEmploymentLevyWords } from "./disability-employment-levy.ts";
import { eCommerceTrainingWords } from "./e-commerce-training.ts";
import { employmentServicesWords } from "./employment-services.ts";
import { employmentSubsidiesWords } from "./employment-subsidies.ts";
import { figures } from "./figures.ts";
import { freeVocationalTrainingWords } from "./free-vocational-training.ts";
import { graduateRegisterWords } from "./graduate-register.ts";
import { jobFairsWords } from "./job-fairs.ts";
import { levyAllocationWords } from "./levy-allocation.ts";
import { pensionContributionSubsidyWords } from "./pension-contribution-subsidy.ts";
import { publicWelfarePostsWords } from "./public-welfare-posts.ts";
import { readingWords } from "./readings.ts";
import { reportsDueWords } from "./reports-due.ts";
import { rightsProtectionWords } from "./rights-protection.ts";
import { startUpSupportWords } from "./start-up-support.ts";
import { trainingOrganisationWords } from "./training-organisation.ts";
import { trainingTargetsWords } from "./training-targets.ts";

/** Texts of the rules, by rule name. */
export const words: DocumentWords = {
  rules: {
    "training-targets": trainingTargetsWords,
    "free-vocational-training": freeVocationalTrainingWords,
    "e-commerce-training": eCommerceTrainingWords,
    "training-organisation": trainingOrganisationWords,
    "disability-employment-levy": disabilityEmploymentLevyWords,
    "levy-allocation": levyAllocationWords,
    "pension-contribution-subsidy": pensionContributionSubsidyWords,
    "start-up-support": startUpSupportWords,
    "public-welfare-posts": publicWelfarePostsWords,
    "employment-services": employmentServicesWords,
    "rights-protection": rightsProtectionWords,
    "graduate-register": graduateRegisterWords,
    "job-fairs": jobFairsWords,
    "department-duties": departmentDutiesWords,
    "employment-subsidies": employmentSubsidiesWords,
    "reports-due": reportsDueWords,
    calendar: calendarWords,
  },
  figures,
  readings: readingWords,
};
