// 二

export { freeVocationalTraining } from "./free-vocational-training.ts";
export { trainingTargets } from "./training-targets.ts";

// 三(一)1

export { eCommerceTraining } from "./e-commerce-training.ts";
export { trainingOrganisation } from "./training-organisation.ts";

// 三(一)2

export { disabilityEmploymentLevy } from "./disability-employment-levy.ts";

// 三(一)3

export { publicWelfarePosts } from "./public-welfare-posts.ts";
export { startUpSupport } from "./start-up-support.ts";

// 三(一)4、三(五)

export { employmentServices } from "./employment-services.ts";

// 三(一)5

export { rightsProtection } from "./rights-protection.ts";

// 三(四)5

export { graduateRegister } from "./graduate-register.ts";

// 四(二)

export { departmentDuties } from "./department-duties.ts";
export { employmentSubsidies } from "./employment-subsidies.ts";
export { jobFairs } from "./job-fairs.ts";

// 四(三)

export { levyAllocation } from "./levy-allocation.ts";
export { pensionContributionSubsidy } from "./pension-contribution-subsidy.ts";

// 四(六)

export { calendar } from "./calendar.ts";
export { reportsDue } from "./reports-due.ts";
