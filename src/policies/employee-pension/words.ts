import type { DocumentWords } from "../../kernel/explain.ts";
import { administrationWords } from "./administration.ts";
import { ageWords } from "./age.ts";
import { appraisalFeeWords } from "./appraisal-fee.ts";
import { claimDocumentsWords } from "./claim-documents.ts";
import { continuationWords } from "./continuation.ts";
import { contributionWords } from "./contribution.ts";
import { enrolmentWords } from "./enrolment.ts";
import { enrolmentDocumentsWords } from "./enrolment-documents.ts";
import { enrolmentProcedureWords } from "./enrolment-procedure.ts";
import { exclusivityWords } from "./exclusivity.ts";
import { figures } from "./figures.ts";
import { freeTrainingWords } from "./free-training.ts";
import { insuranceTransferWords } from "./insurance-transfer.ts";
import { jobPreferenceWords } from "./job-preference.ts";
import { readingWords } from "./readings.ts";
import { recruitmentRewardWords } from "./recruitment-reward.ts";
import { reductionReportWords } from "./reduction-report.ts";
import { refundEventsWords } from "./refund-events.ts";
import { retirementWords } from "./retirement.ts";
import { socialInsuranceSubsidyWords } from "./social-insurance-subsidy.ts";
import { subsidyProcedureWords } from "./subsidy-procedure.ts";
import { trainingFocusWords } from "./training-focus.ts";
import { trainingHandbookWords } from "./training-handbook.ts";
import { trainingSubsidyWords } from "./training-subsidy.ts";
import { trialPeriodWords } from "./trial-period.ts";
import { yearlyStatementWords } from "./yearly-statement.ts";

/** All that the document's rules say to people, by rule. */
export const words: DocumentWords = {
  rules: {
    age: ageWords,
    "training-focus": trainingFocusWords,
    "training-handbook": trainingHandbookWords,
    "free-training": freeTrainingWords,
    "appraisal-fee": appraisalFeeWords,
    "training-subsidy": trainingSubsidyWords,
    "job-preference": jobPreferenceWords,
    "recruitment-reward": recruitmentRewardWords,
    enrolment: enrolmentWords,
    "enrolment-documents": enrolmentDocumentsWords,
    "enrolment-procedure": enrolmentProcedureWords,
    contribution: contributionWords,
    "yearly-statement": yearlyStatementWords,
    "social-insurance-subsidy": socialInsuranceSubsidyWords,
    "reduction-report": reductionReportWords,
    "claim-documents": claimDocumentsWords,
    "subsidy-procedure": subsidyProcedureWords,
    retirement: retirementWords,
    "refund-events": refundEventsWords,
    "insurance-transfer": insuranceTransferWords,
    continuation: continuationWords,
    exclusivity: exclusivityWords,
    "trial-period": trialPeriodWords,
    administration: administrationWords,
  },
  figures,
  readings: readingWords,
};
