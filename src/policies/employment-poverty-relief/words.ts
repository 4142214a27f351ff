import type { DocumentWords } from "../../kernel/explain.ts";
import { auxiliaryEmployerRewardWords } from "./auxiliary-employer-reward.ts";
import { auxiliaryEmployerRewardsWords } from "./auxiliary-employer-rewards.ts";
import { auxiliaryPostWords } from "./auxiliary-post.ts";
import { auxiliaryPostsWords } from "./auxiliary-posts.ts";
import { dataCompletenessWords } from "./data-completeness.ts";
import { employmentTargetWords } from "./employment-target.ts";
import { enterpriseRewardWords } from "./enterprise-reward.ts";
import { enterpriseRewardsWords } from "./enterprise-rewards.ts";
import { figures } from "./figures.ts";
import { freeTrainingWords } from "./free-training.ts";
import { homeWorkSubsidiesWords } from "./home-work-subsidies.ts";
import { homeWorkSubsidyWords } from "./home-work-subsidy.ts";
import { jobNoticesWords } from "./job-notices.ts";
import { organiserRewardWords } from "./organiser-reward.ts";
import { organiserRewardsWords } from "./organiser-rewards.ts";
import { placementSubsidiesWords } from "./placement-subsidies.ts";
import { placementSubsidyWords } from "./placement-subsidy.ts";
import { poorWorkerWords } from "./poor-worker.ts";
import { publicWelfarePostWords } from "./public-welfare-post.ts";
import { publicWelfarePostsWords } from "./public-welfare-posts.ts";
import { readingWords } from "./readings.ts";
import { responsibilitiesWords } from "./responsibilities.ts";
import { subsidyTermWords } from "./subsidy-term.ts";
import { trainingAllowanceWords } from "./training-allowance.ts";
import { trainingAllowancesWords } from "./training-allowances.ts";
import { trainingBodyRewardWords } from "./training-body-reward.ts";
import { trainingBodyRewardsWords } from "./training-body-rewards.ts";
import { workStudyWords } from "./work-study.ts";
import { workStudySubsidiesWords } from "./work-study-subsidies.ts";
import { workerRegisterWords } from "./worker-register.ts";
import { workerSubsidiesWords } from "./worker-subsidies.ts";

/** All that the document's rules say to people, by rule. */
export const words: DocumentWords = {
  rules: {
    "poor-worker": poorWorkerWords,
    "employment-target": employmentTargetWords,
    "worker-register": workerRegisterWords,
    "job-notices": jobNoticesWords,
    "placement-subsidy": placementSubsidyWords,
    "placement-subsidies": placementSubsidiesWords,
    "home-work-subsidy": homeWorkSubsidyWords,
    "home-work-subsidies": homeWorkSubsidiesWords,
    "organiser-reward": organiserRewardWords,
    "organiser-rewards": organiserRewardsWords,
    "enterprise-reward": enterpriseRewardWords,
    "enterprise-rewards": enterpriseRewardsWords,
    "subsidy-term": subsidyTermWords,
    "public-welfare-post": publicWelfarePostWords,
    "public-welfare-posts": publicWelfarePostsWords,
    "auxiliary-post": auxiliaryPostWords,
    "auxiliary-posts": auxiliaryPostsWords,
    "auxiliary-employer-reward": auxiliaryEmployerRewardWords,
    "auxiliary-employer-rewards": auxiliaryEmployerRewardsWords,
    "worker-subsidies": workerSubsidiesWords,
    "free-training": freeTrainingWords,
    "training-allowance": trainingAllowanceWords,
    "training-allowances": trainingAllowancesWords,
    "training-body-reward": trainingBodyRewardWords,
    "training-body-rewards": trainingBodyRewardsWords,
    "work-study": workStudyWords,
    "work-study-subsidies": workStudySubsidiesWords,
    responsibilities: responsibilitiesWords,
    "data-completeness": dataCompletenessWords,
  },
  figures,
  readings: readingWords,
};
