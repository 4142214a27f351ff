import { auxiliaryEmployerReward } from "./auxiliary-employer-reward.ts";
import { auxiliaryEmployerRewards } from "./auxiliary-employer-rewards.ts";
import { auxiliaryPost } from "./auxiliary-post.ts";
import { auxiliaryPosts } from "./auxiliary-posts.ts";
import { dataCompleteness } from "./data-completeness.ts";
import { adopt as adoptRules, type CountyOptions } from "./document.ts";
import { employmentTarget } from "./employment-target.ts";
import { enterpriseReward } from "./enterprise-reward.ts";
import { enterpriseRewards } from "./enterprise-rewards.ts";
import { freeTraining } from "./free-training.ts";
import { homeWorkSubsidies } from "./home-work-subsidies.ts";
import { homeWorkSubsidy } from "./home-work-subsidy.ts";
import { jobNotices } from "./job-notices.ts";
import { organiserReward } from "./organiser-reward.ts";
import { organiserRewards } from "./organiser-rewards.ts";
import { placementSubsidies } from "./placement-subsidies.ts";
import { placementSubsidy } from "./placement-subsidy.ts";
import { poorWorker } from "./poor-worker.ts";
import { publicWelfarePost } from "./public-welfare-post.ts";
import { publicWelfarePosts } from "./public-welfare-posts.ts";
import { responsibilities } from "./responsibilities.ts";
import { subsidyTerm } from "./subsidy-term.ts";
import { trainingAllowance } from "./training-allowance.ts";
import { trainingAllowances } from "./training-allowances.ts";
import { trainingBodyReward } from "./training-body-reward.ts";
import { trainingBodyRewards } from "./training-body-rewards.ts";
import { workStudy } from "./work-study.ts";
import { workStudySubsidies } from "./work-study-subsidies.ts";
import { workerRegister } from "./worker-register.ts";
import { workerSubsidies } from "./worker-subsidies.ts";

export { auxiliaryEmployerReward } from "./auxiliary-employer-reward.ts";
export { auxiliaryEmployerRewards } from "./auxiliary-employer-rewards.ts";
export { auxiliaryPost } from "./auxiliary-post.ts";
export { auxiliaryPosts } from "./auxiliary-posts.ts";
export { type DataField, dataCompleteness, dataFields } from "./data-completeness.ts";
export type { CountyOptions } from "./document.ts";
export { employmentTarget, type Phase, phases } from "./employment-target.ts";
export { enterpriseReward } from "./enterprise-reward.ts";
export { enterpriseRewards } from "./enterprise-rewards.ts";
export { retirementCategories } from "./facts.ts";
export { figures } from "./figures.ts";
export { freeTraining } from "./free-training.ts";
export { homeWorkSubsidies } from "./home-work-subsidies.ts";
export { homeWorkSubsidy, workPlaces } from "./home-work-subsidy.ts";
export { jobNotices } from "./job-notices.ts";
export type { MonthlyPayment, MonthlyPayments } from "./monthly-payments.ts";
export { organiserReward } from "./organiser-reward.ts";
export { organiserRewards } from "./organiser-rewards.ts";
export { placementSubsidies } from "./placement-subsidies.ts";
export { introducers, papers, placementSubsidy } from "./placement-subsidy.ts";
export { type PoorWorkerCondition, poorWorker } from "./poor-worker.ts";
export { type PublicWelfareMonth, type PublicWelfarePayments, publicWelfarePost } from "./public-welfare-post.ts";
export { publicWelfarePosts } from "./public-welfare-posts.ts";
export { readings } from "./readings.ts";
export { type Body, bodies, type Duty, duties, responsibilities } from "./responsibilities.ts";
export { type MonthState, monthStates, type ScheduleEnd, scheduleEnds } from "./schedule.ts";
export { posts, type SubsidyTerm, subsidyTerm } from "./subsidy-term.ts";
export { trainingAllowance } from "./training-allowance.ts";
export { trainingAllowances } from "./training-allowances.ts";
export { trainingBodyReward } from "./training-body-reward.ts";
export { trainingBodyRewards } from "./training-body-rewards.ts";
export { filingDepartments, workStudy } from "./work-study.ts";
export { workStudySubsidies } from "./work-study-subsidies.ts";
export { type RegisterField, registerFields, workerRegister } from "./worker-register.ts";
export { type WorkerMonth, type WorkForm, workerSubsidies, workForms } from "./worker-subsidies.ts";
export type { YearlyReward } from "./yearly-reward.ts";

/** Every rule of the document, by its name in code. */
export const rules = Object.freeze({
  poorWorker,
  employmentTarget,
  workerRegister,
  jobNotices,
  placementSubsidy,
  placementSubsidies,
  homeWorkSubsidy,
  homeWorkSubsidies,
  organiserReward,
  organiserRewards,
  enterpriseReward,
  enterpriseRewards,
  subsidyTerm,
  publicWelfarePost,
  publicWelfarePosts,
  auxiliaryPost,
  auxiliaryPosts,
  auxiliaryEmployerReward,
  auxiliaryEmployerRewards,
  workerSubsidies,
  freeTraining,
  trainingAllowance,
  trainingAllowances,
  trainingBodyReward,
  trainingBodyRewards,
  workStudy,
  workStudySubsidies,
  responsibilities,
  dataCompleteness,
});

/** 采用 — the same rules, bound to a county's own readings and figures. */
export const adopt = (options: CountyOptions) => adoptRules(rules, options);
