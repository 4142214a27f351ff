import { auxiliaryEmployerReward } from "./auxiliary-employer-reward.ts";
import { auxiliaryEmployerRewardTotal } from "./auxiliary-employer-reward-total.ts";
import { auxiliaryPost } from "./auxiliary-post.ts";
import { auxiliaryPostTotal } from "./auxiliary-post-total.ts";
import { dataCompleteness } from "./data-completeness.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { employmentTarget } from "./employment-target.ts";
import { enterpriseReward } from "./enterprise-reward.ts";
import { enterpriseRewardTotal } from "./enterprise-reward-total.ts";
import { freeTraining } from "./free-training.ts";
import { homeBasedWorkSubsidy } from "./home-based-work-subsidy.ts";
import { homeBasedWorkSubsidyTotal } from "./home-based-work-subsidy-total.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";
import { jobNotices } from "./job-notices.ts";
import { organiserReward } from "./organiser-reward.ts";
import { organiserRewardTotal } from "./organiser-reward-total.ts";
import { placementSubsidy } from "./placement-subsidy.ts";
import { placementSubsidyTotal } from "./placement-subsidy-total.ts";
import { publicWelfarePost } from "./public-welfare-post.ts";
import { publicWelfarePostTotal } from "./public-welfare-post-total.ts";
import { responsibilities } from "./responsibilities.ts";
import { subsidyTerm } from "./subsidy-term.ts";
import { trainingAllowance } from "./training-allowance.ts";
import { trainingAllowanceTotal } from "./training-allowance-total.ts";
import { trainingProviderReward } from "./training-provider-reward.ts";
import { trainingProviderRewardTotal } from "./training-provider-reward-total.ts";
import { workStudySubsidy } from "./work-study-subsidy.ts";
import { workStudySubsidyTotal } from "./work-study-subsidy-total.ts";
import { workerRegister } from "./worker-register.ts";
import { workerSubsidies } from "./worker-subsidies.ts";

export { auxiliaryEmployerReward } from "./auxiliary-employer-reward.ts";
export { auxiliaryEmployerRewardTotal } from "./auxiliary-employer-reward-total.ts";
export { auxiliaryPost } from "./auxiliary-post.ts";
export { auxiliaryPostTotal } from "./auxiliary-post-total.ts";
export { type DataField, dataCompleteness, dataFields } from "./data-completeness.ts";
export type { CountyOptions } from "./document.ts";
export { employmentTarget, type Phase, phases } from "./employment-target.ts";
export { enterpriseReward } from "./enterprise-reward.ts";
export { enterpriseRewardTotal } from "./enterprise-reward-total.ts";
export { retirementCategories } from "./facts.ts";
export { figures } from "./figures.ts";
export { freeTraining } from "./free-training.ts";
export { homeBasedWorkSubsidy, workPlaces } from "./home-based-work-subsidy.ts";
export { homeBasedWorkSubsidyTotal } from "./home-based-work-subsidy-total.ts";
export { type ImpoverishedWorkerCondition, impoverishedWorker } from "./impoverished-worker.ts";
export { jobNotices } from "./job-notices.ts";
export type { MonthlyPayment, MonthlyPayments } from "./monthly-payments.ts";
export { organiserReward } from "./organiser-reward.ts";
export { organiserRewardTotal } from "./organiser-reward-total.ts";
export { placementSubsidy, placers, proofsOfEmployment } from "./placement-subsidy.ts";
export { placementSubsidyTotal } from "./placement-subsidy-total.ts";
export type { PublicWelfareMonth, PublicWelfarePayments } from "./public-welfare-payments.ts";
export { publicWelfarePost } from "./public-welfare-post.ts";
export { publicWelfarePostTotal } from "./public-welfare-post-total.ts";
export { readings } from "./readings.ts";
export { type Body, bodies, type Duty, duties, responsibilities } from "./responsibilities.ts";
export { type MonthState, monthStates, type ScheduleEndReason, scheduleEndReasons } from "./schedule.ts";
export { posts, type SubsidyTerm, subsidyTerm } from "./subsidy-term.ts";
export { trainingAllowance } from "./training-allowance.ts";
export { trainingAllowanceTotal } from "./training-allowance-total.ts";
export { trainingProviderReward } from "./training-provider-reward.ts";
export { trainingProviderRewardTotal } from "./training-provider-reward-total.ts";
export { filingDepartments, workStudySubsidy } from "./work-study-subsidy.ts";
export { workStudySubsidyTotal } from "./work-study-subsidy-total.ts";
export { type RegisterField, registerFields, workerRegister } from "./worker-register.ts";
export { type WorkerMonth, type WorkForm, workerSubsidies, workForms } from "./worker-subsidies.ts";
export type { YearlyReward } from "./yearly-reward.ts";

/** All rules of the document, keyed by export name. */
export const rules = Object.freeze({
  impoverishedWorker,
  employmentTarget,
  workerRegister,
  jobNotices,
  placementSubsidy,
  placementSubsidyTotal,
  homeBasedWorkSubsidy,
  homeBasedWorkSubsidyTotal,
  organiserReward,
  organiserRewardTotal,
  enterpriseReward,
  enterpriseRewardTotal,
  subsidyTerm,
  publicWelfarePost,
  publicWelfarePostTotal,
  auxiliaryPost,
  auxiliaryPostTotal,
  auxiliaryEmployerReward,
  auxiliaryEmployerRewardTotal,
  workerSubsidies,
  freeTraining,
  trainingAllowance,
  trainingAllowanceTotal,
  trainingProviderReward,
  trainingProviderRewardTotal,
  workStudySubsidy,
  workStudySubsidyTotal,
  responsibilities,
  dataCompleteness,
});

/** 采用 — Binds all rules to a county's readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
