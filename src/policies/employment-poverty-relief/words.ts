import type { DocumentWords } from "../../kernel/explain.ts";
import { auxiliaryEmployerRewardWords } from "./auxiliary-employer-reward.ts";
import { auxiliaryEmployerRewardTotalWords } from "./auxiliary-employer-reward-total.ts";
import { auxiliaryPostWords } from "./auxiliary-post.ts";
import { auxiliaryPostTotalWords } from "./auxiliary-post-total.ts";
import { dataCompletenessWords } from "./data-completeness.ts";
import { employmentTargetWords } from "./employment-target.ts";
import { enterpriseRewardWords } from "./enterprise-reward.ts";
import { enterpriseRewardTotalWords } from "./enterprise-reward-total.ts";
import { figures } from "./figures.ts";
import { freeTrainingWords } from "./free-training.ts";
import { homeBasedWorkSubsidyWords } from "./home-based-work-subsidy.ts";
import { homeBasedWorkSubsidyTotalWords } from "./home-based-work-subsidy-total.ts";
import { impoverishedWorkerWords } from "./impoverished-worker.ts";
import { jobNoticesWords } from "./job-notices.ts";
import { organiserRewardWords } from "./organiser-reward.ts";
import { organiserRewardTotalWords } from "./organiser-reward-total.ts";
import { placementSubsidyWords } from "./placement-subsidy.ts";
import { placementSubsidyTotalWords } from "./placement-subsidy-total.ts";
import { publicWelfarePostWords } from "./public-welfare-post.ts";
import { publicWelfarePostTotalWords } from "./public-welfare-post-total.ts";
import { readingWords } from "./readings.ts";
import { responsibilitiesWords } from "./responsibilities.ts";
import { subsidyTermWords } from "./subsidy-term.ts";
import { trainingAllowanceWords } from "./training-allowance.ts";
import { trainingAllowanceTotalWords } from "./training-allowance-total.ts";
import { trainingProviderRewardWords } from "./training-provider-reward.ts";
import { trainingProviderRewardTotalWords } from "./training-provider-reward-total.ts";
import { workStudySubsidyWords } from "./work-study-subsidy.ts";
import { workStudySubsidyTotalWords } from "./work-study-subsidy-total.ts";
import { workerRegisterWords } from "./worker-register.ts";
import { workerSubsidiesWords } from "./worker-subsidies.ts";

/** Texts of the rules, by rule name. */
export const words: DocumentWords = {
  rules: {
    "impoverished-worker": impoverishedWorkerWords,
    "employment-target": employmentTargetWords,
    "worker-register": workerRegisterWords,
    "job-notices": jobNoticesWords,
    "placement-subsidy": placementSubsidyWords,
    "placement-subsidy-total": placementSubsidyTotalWords,
    "home-based-work-subsidy": homeBasedWorkSubsidyWords,
    "home-based-work-subsidy-total": homeBasedWorkSubsidyTotalWords,
    "organiser-reward": organiserRewardWords,
    "organiser-reward-total": organiserRewardTotalWords,
    "enterprise-reward": enterpriseRewardWords,
    "enterprise-reward-total": enterpriseRewardTotalWords,
    "subsidy-term": subsidyTermWords,
    "public-welfare-post": publicWelfarePostWords,
    "public-welfare-post-total": publicWelfarePostTotalWords,
    "auxiliary-post": auxiliaryPostWords,
    "auxiliary-post-total": auxiliaryPostTotalWords,
    "auxiliary-employer-reward": auxiliaryEmployerRewardWords,
    "auxiliary-employer-reward-total": auxiliaryEmployerRewardTotalWords,
    "worker-subsidies": workerSubsidiesWords,
    "free-training": freeTrainingWords,
    "training-allowance": trainingAllowanceWords,
    "training-allowance-total": trainingAllowanceTotalWords,
    "training-provider-reward": trainingProviderRewardWords,
    "training-provider-reward-total": trainingProviderRewardTotalWords,
    "work-study-subsidy": workStudySubsidyWords,
    "work-study-subsidy-total": workStudySubsidyTotalWords,
    responsibilities: responsibilitiesWords,
    "data-completeness": dataCompletenessWords,
  },
  figures,
  readings: readingWords,
};
