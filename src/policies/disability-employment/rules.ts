// biome-ignore-all assist/source/organizeImports: in the order of the text
export { trainingTargets } from "./training/training-targets.ts";
export { freeVocationalTraining } from "./training/free-vocational-training.ts";
export { trainingOrganisation } from "./training/training-organisation.ts";
export { eCommerceTraining } from "./training/e-commerce-training.ts";
export { disabilityEmploymentLevy } from "./employers/disability-employment-levy.ts";
export { startUpSupport } from "./support/start-up-support.ts";
export { publicWelfarePosts } from "./employers/public-welfare-posts.ts";
export { employmentServices } from "./support/employment-services.ts";
export { rightsProtection } from "./employers/rights-protection.ts";
export { graduateRegister } from "./support/graduate-register.ts";
export { jobFairs } from "./duties/job-fairs.ts";
export { employmentSubsidies } from "./support/employment-subsidies.ts";
export { departmentDuties } from "./duties/department-duties.ts";
export { levyAllocation } from "./employers/levy-allocation.ts";
export { pensionContributionSubsidy } from "./support/pension-contribution-subsidy.ts";
export { reportsDue } from "./duties/reports-due.ts";
export { calendar } from "./duties/calendar.ts";
