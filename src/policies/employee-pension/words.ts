import type { DocumentWords } from "../../kernel/explain.ts";
import { ageWords } from "./age.ts";
import { annualStatementWords } from "./annual-statement.ts";
import { claimPapersWords } from "./claim-papers.ts";
import { continuedInsuranceWords } from "./continued-insurance.ts";
import { contributionWords } from "./contribution.ts";
import { enrolmentWords } from "./enrolment.ts";
import { enrolmentPapersWords } from "./enrolment-papers.ts";
import { enrolmentProcedureWords } from "./enrolment-procedure.ts";
import { figures } from "./figures.ts";
import { freeTrainingWords } from "./free-training.ts";
import { governingRuleWords } from "./governing-rule.ts";
import { hiringPriorityWords } from "./hiring-priority.ts";
import { insuranceTransferWords } from "./insurance-transfer.ts";
import { leaverReportWords } from "./leaver-report.ts";
import { readingWords } from "./readings.ts";
import { recruitmentRewardWords } from "./recruitment-reward.ts";
import { refundWords } from "./refund.ts";
import { retirementWords } from "./retirement.ts";
import { schemeExclusionWords } from "./scheme-exclusion.ts";
import { skillsAppraisalFeeWords } from "./skills-appraisal-fee.ts";
import { socialInsuranceSubsidyWords } from "./social-insurance-subsidy.ts";
import { subsidyProcedureWords } from "./subsidy-procedure.ts";
import { trainingHandbookWords } from "./training-handbook.ts";
import { trainingPriorityWords } from "./training-priority.ts";
import { trainingSubsidyWords } from "./training-subsidy.ts";
import { trialPeriodWords } from "./trial-period.ts";

/** Texts of the rules, by rule name. */
export const words: DocumentWords = {
  rules: {
    age: ageWords,
    "training-priority": trainingPriorityWords,
    "training-handbook": trainingHandbookWords,
    "free-training": freeTrainingWords,
    "skills-appraisal-fee": skillsAppraisalFeeWords,
    "training-subsidy": trainingSubsidyWords,
    "hiring-priority": hiringPriorityWords,
    "recruitment-reward": recruitmentRewardWords,
    enrolment: enrolmentWords,
    "enrolment-papers": enrolmentPapersWords,
    "enrolment-procedure": enrolmentProcedureWords,
    contribution: contributionWords,
    "annual-statement": annualStatementWords,
    "social-insurance-subsidy": socialInsuranceSubsidyWords,
    "leaver-report": leaverReportWords,
    "claim-papers": claimPapersWords,
    "subsidy-procedure": subsidyProcedureWords,
    retirement: retirementWords,
    refund: refundWords,
    "insurance-transfer": insuranceTransferWords,
    "continued-insurance": continuedInsuranceWords,
    "scheme-exclusion": schemeExclusionWords,
    "trial-period": trialPeriodWords,
    "governing-rule": governingRuleWords,
  },
  figures,
  readings: readingWords,
};
