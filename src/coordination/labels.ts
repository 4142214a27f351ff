import { labels } from "../kernel/language/index.ts";
import { readings as employeePension } from "../policies/employee-pension/readings.ts";
import { readings as povertyRelief } from "../policies/employment-poverty-relief/readings.ts";

/** 文件 — Short names of the documents. */
export const documents = labels({
  "landless-farmers": { zh: "被征地农民方案", en: "landless farmers' scheme" },
  "safety-net": { zh: "社会保障兜底方案", en: "social safety net" },
  "employee-pension": { zh: "征地人员职工养老保险方案", en: "employees' pension scheme for landless farmers" },
  "startup-year-system": { zh: "系统创业服务年方案", en: "Start-up Service Year of the labour system" },
  "startup-year-bureau": { zh: "局创业服务年方案", en: "Start-up Service Year of the labour bureau" },
  "conduct-review": { zh: "民主评议政风行风方案", en: "public review of administrative conduct" },
  "assistance-week": { zh: "就业援助周方案", en: "Employment Assistance Week" },
  "disability-employment": { zh: "残疾人就业培训方案", en: "employment training of people with disabilities" },
  "employment-poverty-relief": { zh: "就业脱贫方案", en: "poverty relief by employment" },
});
export type DocumentName = keyof typeof documents;

/** 待遇 — Benefits and services that a person can receive under the documents. */
export const benefits = labels({
  "old-age-pension": { zh: "被征地农民养老保障", en: "landless farmers' old-age pension" },
  "old-age-allowance": { zh: "被征地农民养老补助", en: "landless farmers' old-age allowance" },
  "employee-pension": { zh: "职工养老保险", en: "employees' pension" },
  "public-service-insurance": { zh: "机关事业单位养老保险", en: "pension insurance of the public service" },
  "class-supplement": { zh: "低保分类增发", en: "class supplement to dibao" },
  "dibao-preference": { zh: "低保对象参保优惠", en: "preferential share of dibao recipients" },
  "disability-preference": { zh: "持证残疾人参保优惠", en: "preferential share of disability certificate holders" },
  "nursing-care-subsidy": { zh: "重度残疾人护理补贴", en: "nursing care subsidy" },
  "e-commerce-training": { zh: "残疾人电子商务培训", en: "e-commerce training for people with disabilities" },
  "landless-farmer-training": { zh: "被征地农民培训", en: "training for landless farmers" },
  "handbook-training": { zh: "征地人员持册培训", en: "training with the training and social security handbook" },
  "disability-training": { zh: "残疾人就业培训", en: "training for people with disabilities" },
  "impoverished-worker-training": { zh: "贫困劳动者培训", en: "training for impoverished workers" },
  "training-subsidy": { zh: "区外培训补贴", en: "subsidy for training outside the district" },
  "repeated-training-subsidy": {
    zh: "再次参加区外培训的补贴",
    en: "subsidy for further training outside the district",
  },
  "public-welfare-post": { zh: "公益性岗位", en: "public-welfare post" },
  "auxiliary-post": { zh: "辅助性岗位", en: "auxiliary post" },
  "home-based-work": { zh: "居家（家门口）就业", en: "home-based or near-home work" },
  "employment-assistance": { zh: "就业援助周的援助", en: "help during the Employment Assistance Week" },
  "disability-services": { zh: "残疾人就业服务", en: "employment services for people with disabilities" },
  "job-notices": { zh: "贫困劳动者岗位信息", en: "job notices for impoverished workers" },
  "system-start-up-year": { zh: "系统创业服务年活动", en: "Start-up Service Year of the labour system" },
  "bureau-start-up-year": { zh: "局创业服务年活动", en: "Start-up Service Year of the labour bureau" },
});
export type Benefit = keyof typeof benefits;

/** 互斥的后果 — The consequence where two benefits exclude each other. */
export const consequences = labels({
  "landless-schemes-barred": {
    zh: "参加职工养老保险后，不得再参加养老保障和养老补助",
    en: "a person in the employees' pension may not join the landless farmers' schemes",
  },
  "allowance-superseded": {
    zh: "参加养老保障的，不再享受养老补助",
    en: "enrolment in the pension ends the entitlement to the allowance",
  },
  "one-preference": { zh: "参保优惠不得重复享受", en: "only one preference applies" },
  "membership-ends": { zh: "养老保障关系终止", en: "membership in the old-age pension ends" },
  "no-double-insurance": { zh: "不得重复参保", en: "a person must not be insured twice" },
  "one-subsidy-per-month": { zh: "同一月份只享受一项个人补贴", en: "one worker subsidy per month" },
  "once-per-person": employeePension["one-off-training-subsidy"].options["once-per-person"],
});

/** 并存的方式 — How several benefits are compatible. */
export const ways = labels({
  "exclusion-does-not-apply": { zh: "限制不适用，可以并存", en: "the exclusion does not apply" },
  "not-covered-by-clause": {
    zh: "条款只涉及养老保障，不涉及养老补助",
    en: "the clause covers only the pension, not the allowance",
  },
  "recruited-before-enrolment": {
    zh: "录用在参加养老保障之前，条款只涉及参加后被录用的",
    en: "recruited before enrolling; the clause covers only people who enrolled first",
  },
  "raises-government-share": { zh: "提高政府补贴比例", en: "raises the government's share" },
  "supplement-not-counted-towards-floor": {
    zh: "分类增发不计入待遇下限",
    en: "the supplement does not count towards the floor",
  },
  "one-severity-scale": { zh: "同一残疾等级，符合各项等级要求", en: "one grade meets the limit of each" },
  "no-clause-excludes": { zh: "无条款排除，可以并存", en: "no clause excludes it" },
  "repeat-allowed": { zh: "明文允许再次参加", en: "attending again is expressly allowed" },
  "each-training": employeePension["one-off-training-subsidy"].options["each-training"],
  "each-form-paid": povertyRelief["several-forms-in-month"].options["each-form"],
  "separate-ages": { zh: "分别适用各自的年龄规定", en: "each has its own age" },
  "separate-interest": { zh: "账户分设，分别计息", en: "separate accounts, each with its own interest" },
  "amount-by-poverty-relief": {
    zh: "只有就业脱贫方案规定了补贴金额",
    en: "only poverty relief by employment states an amount",
  },
  "no-amount-stated": { zh: "未规定补贴金额", en: "no amount is stated" },
  "separate-plans": { zh: "两个方案分别开展，各有开始日期", en: "two separate plans, each with its own start date" },
});

/** 应办事项 — What must be done. */
export const actions = labels({
  "refund-account": {
    zh: "一次性退还个人缴费和村集体补助的本息",
    en: "refund the individual and village portions with interest",
  },
  "transfer-employee-pension": { zh: "办理职工养老保险关系转移", en: "transfer the employees' pension records" },
  "refer-to-leading-group": {
    zh: "提交领导小组研究（先参加养老保障、后参加职工养老保险）",
    en: "refer to the leading group, because enrolment in the old-age pension came first",
  },
  "pay-difference": { zh: "补缴与普通比例的差额", en: "pay the difference from the ordinary share" },
  "provide-dibao-standard": { zh: "提供本县最低生活保障标准", en: "provide the county's dibao standard" },
  "provide-average-dibao-top-up": {
    zh: "提供上年度农村低保平均补差标准",
    en: "provide last year's average dibao top-up",
  },
});

/** 一次性款项 — Payments that a text calls one-off. */
export const payments = labels({
  "account-refund": { zh: "退保退款", en: "refund of the individual account" },
  "training-subsidy": benefits["training-subsidy"],
  "organiser-reward": { zh: "组织居家就业奖励", en: "organiser reward" },
  "auxiliary-employer-reward": { zh: "辅助性岗位用人单位奖励", en: "auxiliary employer reward" },
});

/** “一次性”的含义 — What “one-off” means: in one sum, or as a reading says. */
export const meanings = labels({
  "lump-sum": { zh: "一笔付清", en: "in one sum" },
  ...employeePension["one-off-training-subsidy"].options,
  ...povertyRelief["one-off-reward"].options,
});
