import { items } from "./facts.ts";

/** 评议内容 — the five aspects of the review. */
export const aspects = items({
  "livelihood-policy": { at: "三1", zh: "落实民生政策", en: "livelihood policy" },
  conduct: { at: "三2", zh: "转变作风", en: "conduct" },
  "lawful-administration": { at: "三3", zh: "依法行政", en: "lawful administration" },
  integrity: { at: "三4", zh: "反腐倡廉", en: "integrity" },
  rectification: { at: "三5", zh: "问题整改", en: "rectification" },
});

/** 评议问题 — the yes/no questions of the aspects, in the order of the text. */
export const questions = items({
  "policies-carried-out": { at: "三1", zh: "是否执行民生政策", en: "are the livelihood policies carried out" },
  "funds-by-rule": {
    at: "三1",
    zh: "基金和专项资金的发放、使用、管理是否合规",
    en: "are the funds paid, used and managed by rule",
  },
  "misuse-punished": { at: "三1", zh: "是否查处违规资金问题", en: "is misuse of money corrected and punished" },
  "rules-of-conduct-kept": { at: "三2", zh: "是否落实各级作风规定", en: "are the rules of conduct kept" },
  "promises-met": { at: "三2", zh: "便民服务措施和承诺是否落实", en: "are service measures and promises met" },
  "hot-issues-answered": { at: "三2", zh: "是否回应热点问题", en: "are hot issues answered" },
  "inaction-corrected": {
    at: "三2",
    zh: "是否纠正不作为、慢作为、乱作为",
    en: "are inaction, delay and wrong action corrected",
  },
  "information-open": { at: "三3", zh: "是否公开政务信息", en: "is information open" },
  "permits-reduced": { at: "三3", zh: "是否最大限度减少许可项目", en: "are permits reduced as far as possible" },
  "best-standards": { at: "三3", zh: "是否制定最优工作标准", en: "are there best standards of work" },
  "illegal-fees": { at: "三3", zh: "是否存在违规收费、谋取利益", en: "are there illegal fees or sectional interests" },
  "unfair-enforcement": { at: "三3", zh: "是否存在执法不严、不公", en: "is enforcement lax or unfair" },
  "abuse-of-office": { at: "三3", zh: "是否存在滥用职权", en: "is there abuse of office" },
  "dual-responsibility": { at: "三4", zh: "是否履行一岗双责", en: "is the double responsibility met" },
  "integrity-code": { at: "三4", zh: "是否遵守廉政准则", en: "is the integrity code kept" },
  "power-checked": { at: "三4", zh: "是否健全权力制约机制", en: "is power checked" },
  "complaints-solved": { at: "三5", zh: "是否解决投诉问题", en: "are complaints solved" },
  "public-promises-kept": { at: "三5", zh: "公开承诺是否兑现", en: "are the public promises kept" },
  "main-problems-solved": { at: "三5", zh: "是否解决突出问题", en: "are the main problems solved" },
  "lasting-mechanism": { at: "三5", zh: "是否健全长效机制", en: "is the lasting mechanism complete" },
  "public-satisfied": { at: "三5", zh: "整改效果群众是否满意", en: "is the public satisfied with the result" },
});
export type QuestionCode = keyof typeof questions.labels;

/** The questions to which "yes" is the wrong answer: 是否存在. */
export const negativeQuestions: ReadonlySet<QuestionCode> = new Set([
  "illegal-fees",
  "unfair-enforcement",
  "abuse-of-office",
]);
