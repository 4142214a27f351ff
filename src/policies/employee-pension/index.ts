import { age } from "./age.ts";
import { annualStatement } from "./annual-statement.ts";
import { claimPapers } from "./claim-papers.ts";
import { continuedInsurance } from "./continued-insurance.ts";
import { contribution } from "./contribution.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { enrolment } from "./enrolment.ts";
import { enrolmentPapers } from "./enrolment-papers.ts";
import { enrolmentProcedure } from "./enrolment-procedure.ts";
import { figures } from "./figures.ts";
import { freeTraining } from "./free-training.ts";
import { governingRule } from "./governing-rule.ts";
import { hiringPriority } from "./hiring-priority.ts";
import { insuranceTransfer } from "./insurance-transfer.ts";
import { leaverReport } from "./leaver-report.ts";
import { readings } from "./readings.ts";
import { recruitmentReward } from "./recruitment-reward.ts";
import { refund } from "./refund.ts";
import { retirement } from "./retirement.ts";
import { schemeExclusion } from "./scheme-exclusion.ts";
import { skillsAppraisalFee } from "./skills-appraisal-fee.ts";
import { socialInsuranceSubsidy } from "./social-insurance-subsidy.ts";
import { subsidyProcedure } from "./subsidy-procedure.ts";
import { trainingHandbook } from "./training-handbook.ts";
import { trainingPriority } from "./training-priority.ts";
import { trainingSubsidy } from "./training-subsidy.ts";
import { trialPeriod } from "./trial-period.ts";

export { age } from "./age.ts";
export { annualStatement } from "./annual-statement.ts";
export { claimPapers } from "./claim-papers.ts";
export { continuedInsurance } from "./continued-insurance.ts";
export { contribution } from "./contribution.ts";
export type { CountyOptions } from "./document.ts";
export { enrolment } from "./enrolment.ts";
export { enrolmentPapers } from "./enrolment-papers.ts";
export { enrolmentProcedure } from "./enrolment-procedure.ts";
export type { InsuredAs } from "./facts.ts";
export { freeTraining, type Trainer } from "./free-training.ts";
export { governingRule } from "./governing-rule.ts";
export { hiringPriority, type PostKind } from "./hiring-priority.ts";
export { insuranceTransfer, type TransferReason } from "./insurance-transfer.ts";
export { type Change, leaverReport } from "./leaver-report.ts";
export { recruitmentReward } from "./recruitment-reward.ts";
export { type RefundEvent, refund } from "./refund.ts";
export { retirement } from "./retirement.ts";
export { schemeExclusion } from "./scheme-exclusion.ts";
export { type AppraisalLevel, skillsAppraisalFee } from "./skills-appraisal-fee.ts";
export { type EndReason, type ScheduleYear, socialInsuranceSubsidy } from "./social-insurance-subsidy.ts";
export { subsidyProcedure } from "./subsidy-procedure.ts";
export { trainingHandbook } from "./training-handbook.ts";
export { trainingPriority } from "./training-priority.ts";
export { trainingSubsidy } from "./training-subsidy.ts";
export { trialPeriod } from "./trial-period.ts";
export { figures, readings };

/** All rules of the document, keyed by export name. */
export const rules = Object.freeze({
  age,
  trainingPriority,
  trainingHandbook,
  freeTraining,
  skillsAppraisalFee,
  trainingSubsidy,
  hiringPriority,
  recruitmentReward,
  enrolment,
  enrolmentPapers,
  enrolmentProcedure,
  contribution,
  annualStatement,
  socialInsuranceSubsidy,
  leaverReport,
  claimPapers,
  subsidyProcedure,
  retirement,
  refund,
  insuranceTransfer,
  continuedInsurance,
  schemeExclusion,
  trialPeriod,
  governingRule,
});

/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
