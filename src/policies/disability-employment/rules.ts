// biome-ignore-all assist/source/organizeImports: in the order of the text
export { trainingTargets } from "./training-targets.ts";
export { freeVocationalTraining } from "./free-vocational-training.ts";
export { trainingOrganisation } from "./training-organisation.ts";
export { eCommerceTraining } from "./e-commerce-training.ts";
export { disabilityEmploymentLevy } from "./disability-employment-levy.ts";
export { startUpSupport } from "./start-up-support.ts";
export { publicWelfarePosts } from "./public-welfare-posts.ts";
export { employmentServices } from "./employment-services.ts";
export { rightsProtection } from "./rights-protection.ts";
export { graduateRegister } from "./graduate-register.ts";
export { jobFairs } from "./job-fairs.ts";
export { employmentSubsidies } from "./employment-subsidies.ts";
export { departmentDuties } from "./department-duties.ts";
export { levyAllocation } from "./levy-allocation.ts";
export { pensionContributionSubsidy } from "./pension-contribution-subsidy.ts";
export { reportsDue } from "./reports-due.ts";
export { calendar } from "./calendar.ts";
