import { administration } from "./administration.ts";
import { age } from "./age.ts";
import { appraisalFee } from "./appraisal-fee.ts";
import { claimDocuments } from "./claim-documents.ts";
import { continuation } from "./continuation.ts";
import { contribution } from "./contribution.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { enrolment } from "./enrolment.ts";
import { enrolmentDocuments } from "./enrolment-documents.ts";
import { enrolmentProcedure } from "./enrolment-procedure.ts";
import { exclusivity } from "./exclusivity.ts";
import { figures } from "./figures.ts";
import { freeTraining } from "./free-training.ts";
import { insuranceTransfer } from "./insurance-transfer.ts";
import { jobPreference } from "./job-preference.ts";
import { readings } from "./readings.ts";
import { recruitmentReward } from "./recruitment-reward.ts";
import { reductionReport } from "./reduction-report.ts";
import { refundEvents } from "./refund-events.ts";
import { retirement } from "./retirement.ts";
import { socialInsuranceSubsidy } from "./social-insurance-subsidy.ts";
import { subsidyProcedure } from "./subsidy-procedure.ts";
import { trainingFocus } from "./training-focus.ts";
import { trainingHandbook } from "./training-handbook.ts";
import { trainingSubsidy } from "./training-subsidy.ts";
import { trialPeriod } from "./trial-period.ts";
import { yearlyStatement } from "./yearly-statement.ts";

export { administration } from "./administration.ts";
export { age } from "./age.ts";
export { appraisalFee, type Level } from "./appraisal-fee.ts";
export { claimDocuments } from "./claim-documents.ts";
export { continuation } from "./continuation.ts";
export { contribution } from "./contribution.ts";
export type { CountyOptions } from "./document.ts";
export { enrolment } from "./enrolment.ts";
export { enrolmentDocuments } from "./enrolment-documents.ts";
export { enrolmentProcedure } from "./enrolment-procedure.ts";
export { exclusivity } from "./exclusivity.ts";
export type { Capacity } from "./facts.ts";
export { freeTraining, type Trainer } from "./free-training.ts";
export { insuranceTransfer, type TransferEvent } from "./insurance-transfer.ts";
export { jobPreference, type Post } from "./job-preference.ts";
export { recruitmentReward } from "./recruitment-reward.ts";
export { type Change, reductionReport } from "./reduction-report.ts";
export { type RefundEvent, refundEvents } from "./refund-events.ts";
export { retirement } from "./retirement.ts";
export { type Ending, socialInsuranceSubsidy, type YearOfSubsidy } from "./social-insurance-subsidy.ts";
export { subsidyProcedure } from "./subsidy-procedure.ts";
export { trainingFocus } from "./training-focus.ts";
export { trainingHandbook } from "./training-handbook.ts";
export { trainingSubsidy } from "./training-subsidy.ts";
export { trialPeriod } from "./trial-period.ts";
export { yearlyStatement } from "./yearly-statement.ts";
export { figures, readings };

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  age,
  trainingFocus,
  trainingHandbook,
  freeTraining,
  appraisalFee,
  trainingSubsidy,
  jobPreference,
  recruitmentReward,
  enrolment,
  enrolmentDocuments,
  enrolmentProcedure,
  contribution,
  yearlyStatement,
  socialInsuranceSubsidy,
  reductionReport,
  claimDocuments,
  subsidyProcedure,
  retirement,
  refundEvents,
  insuranceTransfer,
  continuation,
  exclusivity,
  trialPeriod,
  administration,
});

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
