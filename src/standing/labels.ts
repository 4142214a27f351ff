import { labels } from "../kernel/language/text.ts";

/** 文件 — the nine documents, as the catalogue names them. */
export const documents = labels({
  "landless-farmers": { zh: "被征地农民方案", en: "landless farmers' scheme" },
  "safety-net": { zh: "社会保障兜底方案", en: "safety-net scheme" },
  "employee-pension": { zh: "征地人员职工养老保险方案", en: "employees' pension scheme for landless persons" },
  "startup-year-system": { zh: "系统创业服务年方案", en: "start-up year of the system" },
  "startup-year-bureau": { zh: "局创业服务年方案", en: "start-up year of the bureau" },
  "conduct-review": { zh: "民主评议方案", en: "conduct review" },
  "assistance-week": { zh: "就业援助周方案", en: "employment assistance week" },
  "disability-employment": { zh: "残疾人就业培训方案", en: "disability employment scheme" },
  "employment-poverty-relief": { zh: "就业脱贫方案", en: "poverty relief by employment" },
});
export type DocumentName = keyof typeof documents;

/** 待遇 — what a person can have under them. */
export const benefits = labels({
  "landless-pension": { zh: "被征地农民老年养老保障", en: "landless pension" },
  "landless-subsidy": { zh: "被征地农民老年养老补助", en: "landless subsidy" },
  "employee-pension": { zh: "职工养老保险", en: "employees' pension" },
  "staff-insurance": { zh: "机关事业单位的养老保险", en: "insurance of state and public staff" },
  "minimum-living-allowance": { zh: "低保", en: "minimum living allowance" },
  "class-top-up": { zh: "低保分类增发", en: "class top-up of the allowance" },
  "allowance-preference": { zh: "低保对象的参保优惠", en: "preference of allowance recipients" },
  "disability-preference": { zh: "残疾人的参保优惠", en: "preference of the disabled" },
  "nursing-subsidy": { zh: "重度残疾人护理补贴", en: "nursing subsidy" },
  "e-commerce-training": { zh: "残疾人电子商务培训", en: "e-commerce training of the disabled" },
  "landless-training": { zh: "被征地农民培训", en: "training of landless farmers" },
  "handbook-training": { zh: "征地人员持册培训", en: "training with the landless person's handbook" },
  "disability-training": { zh: "残疾人就业培训", en: "training of the disabled" },
  "relief-training": { zh: "贫困劳动者培训", en: "training of poor workers" },
  "training-subsidy": { zh: "区外培训补贴", en: "subsidy for training outside the district" },
  "public-welfare-post": { zh: "公益性岗位", en: "public-welfare post" },
  "auxiliary-post": { zh: "辅助性岗位", en: "auxiliary post" },
  "home-work": { zh: "居家或家门口就业", en: "work at or near home" },
  "employment-assistance": { zh: "就业援助周的援助", en: "help of the assistance week" },
  "disability-services": { zh: "残疾人就业服务", en: "employment services for the disabled" },
  "job-notices": { zh: "贫困劳动者岗位信息", en: "job notices for poor workers" },
});
export type Benefit = keyof typeof benefits;

/** 后果 — what follows where two exclude each other. */
export const consequences = labels({
  "landless-benefit-barred": { zh: "参加职工养老保险后不得再参加", en: "barred after joining the employees' pension" },
  "subsidy-given-way": { zh: "参加养老保障的不再享受补助", en: "no subsidy for who has joined the pension" },
  "one-preference": { zh: "优惠只享受一项", en: "one preference only" },
  "relationship-ends": { zh: "养老保障关系终止", en: "the landless pension ends" },
  "no-double-insurance": { zh: "不得重复参保", en: "no double insurance" },
  "one-subsidy-a-month": { zh: "同一个月只发一项个人补贴", en: "one worker subsidy for a month" },
  "once-per-person": { zh: "每人只领一次", en: "once per person" },
});
export type Consequence = keyof typeof consequences;

/** 并存方式 — how several stand side by side. */
export const manners = labels({
  "bar-does-not-apply": { zh: "限制不适用，可以并存", en: "the bar does not apply: they may coincide" },
  "not-named-in-the-clause": { zh: "条款只说养老保障，不涉及补助", en: "the clause names the pension alone" },
  "recruited-before-joining": {
    zh: "录用在先，条款只说参加后被录用的",
    en: "recruited first: the clause is for those who were in before",
  },
  "raises-the-government-share": { zh: "提高政府补助比例", en: "raises the government's share" },
  "top-up-is-no-floor": { zh: "增发不计入最低线", en: "the top-up counts for no floor" },
  "one-severity-scale": { zh: "同一等级，各线都符合", en: "one grade lies within each of the lines" },
  "no-clause-excludes": { zh: "没有条款排除，可以并存", en: "no clause excludes them: they may coincide" },
  "repeat-allowed": { zh: "明文允许再次参加", en: "attending again is expressly allowed" },
  "each-training": { zh: "每次培训各领一次", en: "once for each training" },
  "each-form-pays": { zh: "各补各的", en: "each form has its own subsidy" },
  "own-ages": { zh: "各按自己的年龄", en: "each at its own age" },
  "own-interest": { zh: "账户分开，计息规则各自适用", en: "separate accounts, each with its own interest" },
  "amount-by-poverty-relief": { zh: "补贴金额只有就业脱贫方案规定", en: "only the poverty relief scheme has amounts" },
  "no-amount-stated": { zh: "没有补贴金额的规定", en: "no amount is laid down" },
  "separate-plans": { zh: "两个方案分别开展，各按自己的首日", en: "two separate plans with first days of their own" },
});
export type Manner = keyof typeof manners;

/** 要办的事 — what has to be settled. */
export const duties = labels({
  "refund-landless-account": {
    zh: "一次性退还个人和村集体部分的本息",
    en: "refund the individual's and the village's part with interest",
  },
  "transfer-employee-pension": { zh: "办理职工养老保险关系转移", en: "transfer the employees' pension" },
  "ask-the-leading-group": {
    zh: "先参加养老保障、后参加职工养老保险，提交领导小组研究",
    en: "joined the landless pension first: to the leading group",
  },
  "repay-the-difference": { zh: "补缴与普通比例的差额", en: "pay back the difference to the ordinary share" },
  "give-living-standard": { zh: "提供本县低保标准", en: "give the county's living standard" },
  "give-average-top-up": { zh: "提供上年度平均补差", en: "give last year's average top-up" },
});
export type DutyCode = keyof typeof duties;

/** 一次性款项 — payments that a text calls one-off. */
export const payments = labels({
  "landless-refund": { zh: "退保退款", en: "refund of the landless account" },
  "training-subsidy": { zh: "区外培训补贴", en: "subsidy for training outside the district" },
  "organiser-reward": { zh: "组织居家就业奖励", en: "reward for organising home work" },
  "auxiliary-employer-reward": { zh: "辅助性岗位用人单位奖励", en: "reward of the auxiliary employer" },
});
export type Payment = keyof typeof payments;

/** 一次性的含义 — what one-off means in a clause. */
export const meanings = labels({
  "lump-sum": { zh: "一笔付清", en: "in one sum" },
  "once-per-person": { zh: "每人一次", en: "once per person" },
  "each-training": { zh: "每次培训一次", en: "once for each training" },
  "once-a-year": { zh: "每年一次", en: "once a year" },
  "once-only": { zh: "只有一次", en: "once only" },
});
export type Meaning = keyof typeof meanings;
