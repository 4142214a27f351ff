import { items } from "../document.ts";

/** 评议内容 — The five aspects of the review. */
export const aspects = items({
  "livelihood-policy": { address: "三1", zh: "落实民生政策", en: "livelihood policy" },
  conduct: { address: "三2", zh: "转变作风", en: "conduct" },
  "lawful-administration": { address: "三3", zh: "依法行政", en: "lawful administration" },
  integrity: { address: "三4", zh: "反腐倡廉", en: "integrity" },
  rectification: { address: "三5", zh: "问题整改", en: "rectification" },
});

/** 评议问题 — The yes/no questions of each aspect, in the order of the text. */
export const questions = items({
  "policies-carried-out": { address: "三1", zh: "是否执行民生政策", en: "are the livelihood policies implemented" },
  "funds-by-rule": {
    address: "三1",
    zh: "基金和专项资金的发放、使用、管理是否合规",
    en: "are funds paid, used and managed under the rules",
  },
  "misuse-punished": { address: "三1", zh: "是否查处违规资金问题", en: "is misuse of funds corrected and punished" },
  "rules-of-conduct-kept": { address: "三2", zh: "是否落实各级作风规定", en: "are the rules of conduct followed" },
  "promises-met": {
    address: "三2",
    zh: "便民服务措施和承诺是否落实",
    en: "are service measures taken and promises kept",
  },
  "hot-issues-answered": { address: "三2", zh: "是否回应热点问题", en: "are pressing public issues answered" },
  "inaction-corrected": {
    address: "三2",
    zh: "是否纠正不作为、慢作为、乱作为",
    en: "are inaction, delay and wrongful action corrected",
  },
  "information-open": { address: "三3", zh: "是否公开政务信息", en: "is government information public" },
  "permits-reduced": { address: "三3", zh: "是否最大限度减少许可项目", en: "are permits reduced as far as possible" },
  "best-standards": { address: "三3", zh: "是否制定最优工作标准", en: "are best working standards set" },
  "illegal-fees": {
    address: "三3",
    zh: "是否存在违规收费、谋取部门利益",
    en: "are there illegal fees or gains for the department",
  },
  "unfair-enforcement": { address: "三3", zh: "是否存在执法不严、不公", en: "is enforcement lax or unfair" },
  "abuse-of-office": { address: "三3", zh: "是否存在滥用职权", en: "is there abuse of office" },
  "dual-responsibility": { address: "三4", zh: "是否履行“一岗双责”", en: "is dual responsibility fulfilled" },
  "integrity-code": { address: "三4", zh: "是否遵守廉政准则", en: "is the integrity code observed" },
  "power-checked": { address: "三4", zh: "是否健全权力制约机制", en: "are checks on power in place" },
  "complaints-solved": { address: "三5", zh: "是否解决投诉问题", en: "are complaints resolved" },
  "public-promises-kept": { address: "三5", zh: "公开承诺是否兑现", en: "are public promises kept" },
  "main-problems-solved": { address: "三5", zh: "是否解决突出问题", en: "are the main problems solved" },
  "lasting-mechanism": { address: "三5", zh: "是否健全长效机制", en: "is a lasting mechanism in place" },
  "public-satisfied": {
    address: "三5",
    zh: "群众对整改效果是否满意",
    en: "is the public satisfied with the rectification",
  },
});
type QuestionCode = keyof typeof questions.labels;

/** The questions that ask whether something wrong exists (是否存在), so “yes” is the wrong answer. */
export const negativeQuestions: ReadonlySet<QuestionCode> = new Set([
  "illegal-fees",
  "unfair-enforcement",
  "abuse-of-office",
]);
