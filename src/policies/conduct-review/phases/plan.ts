import { labels } from "../../../kernel/language/index.ts";
import { type Period, type Periods, periodOfMonths, planFiguresDate, planOf } from "../../shared/plan.ts";
import { type Deciding, items, itemsAt } from "../document.ts";

const phases = items({
  mobilisation: { address: "四(一)", zh: "动员部署", en: "mobilisation" },
  "problem-finding": { address: "四(二)", zh: "查找问题", en: "problem finding" },
  rectification: { address: "四(三)", zh: "整改", en: "rectification" },
  assessment: { address: "四(四)", zh: "集中测评", en: "assessment" },
  summary: { address: "四(五)", zh: "总结", en: "summary" },
});
export type PhaseCode = keyof typeof phases.labels;
type Months = "review" | "mobilisation" | "problemFinding" | "rectification" | "assessment" | "summary";

/** 办理者 — The parties with tasks in this plan. */
export const actors = labels({
  bureau: { zh: "局", en: "the bureau" },
  bodies: { zh: "局属各单位", en: "the bureau's bodies" },
  "review-office": { zh: "局行评办", en: "the bureau's review office" },
});

const mobilisationTasks = itemsAt("四(一)", {
  meeting: { zh: "召开动员会", en: "hold the mobilisation meeting" },
  "leading-group": { zh: "成立领导小组和工作专班", en: "set up the leading group and the team" },
  plan: { zh: "制定实施方案", en: "adopt the plan" },
  "body-plan": { zh: "制定本单位实施方案，成立工作专班", en: "prepare the body's own plan and set up its team" },
  publicity: { zh: "开展广泛宣传", en: "publicise the review" },
});

/** 查找问题步骤 — The four steps of the problem-finding phase. */
export const problemFindingSteps = items({
  "gather-opinions": { address: "四(二)1", zh: "广泛征求意见", en: "gather opinions" },
  "self-check": { address: "四(二)2", zh: "认真自查自纠", en: "self-check and self-correction" },
  "public-promises": { address: "四(二)3", zh: "向社会公开承诺", en: "make public promises" },
  "announced-and-unannounced-visits": {
    address: "四(二)4",
    zh: "开展明察暗访",
    en: "carry out announced and unannounced visits",
  },
});

/** 整改问题来源 — The three sources of problems to rectify. */
export const rectificationSources = items({
  "self-check-findings": { address: "四(三)1", zh: "整改自查发现的问题", en: "rectify problems found by self-check" },
  "county-office-findings": {
    address: "四(三)2",
    zh: "整改县纠风办反馈的问题",
    en: "rectify problems reported by the county conduct office",
  },
  "inspector-findings": {
    address: "四(三)3",
    zh: "整改行评督查员发现的问题",
    en: "rectify problems found by review inspectors",
  },
});

const assessmentTasks = items({
  records: { address: "四(四)1", zh: "提供服务对象信息", en: "supply service-user records" },
  "assessment-meeting": {
    address: "四(四)2",
    zh: "局主要领导在集中评议会上汇报、听取点评、现场解答",
    en: "have the bureau's head report, hear the evaluation and answer questions at the assessment meeting",
  },
  attendance: {
    address: "四(四)2",
    zh: "宣传解释政策，参加集中评议会",
    en: "explain the policies and attend the assessment meeting",
  },
  complaints: {
    address: "四(四)3",
    zh: "办理批转的投诉、咨询和信访",
    en: "handle referred complaints, enquiries and petitions",
  },
});

const summaryTasks = items({
  criticism: {
    address: "四(五)1",
    zh: "整改或说明集中评议所提问题",
    en: "rectify or explain the criticism from the assessment meeting",
  },
  "lasting-mechanism": {
    address: "四(五)2",
    zh: "建立长效机制，邀请评议代表监督",
    en: "build a lasting mechanism and invite review delegates to supervise it",
  },
  "phase-report": { address: "四(五)3", zh: "报送各阶段情况", en: "report on each phase" },
  "compiled-report": {
    address: "四(五)3",
    zh: "汇总各单位的阶段情况并上报",
    en: "compile the bodies' phase reports and pass them on",
  },
});

const { bureau, "review-office": reviewOffice } = actors;

/** 组织实施 — The five phases of 四. The text names no one for the first step of problem finding, which every level takes. */
export const plan = planOf({
  lead: "四",
  phases,
  by: [actors.bodies],
  tasks: {
    mobilisation: mobilisationTasks,
    "problem-finding": problemFindingSteps,
    rectification: rectificationSources,
    assessment: assessmentTasks,
    summary: summaryTasks,
  },
  others: {
    mobilisation: { meeting: [bureau], "leading-group": [bureau], plan: [bureau] },
    "problem-finding": {
      "gather-opinions": [bureau, actors.bodies],
      "announced-and-unannounced-visits": [reviewOffice],
    },
    assessment: { "assessment-meeting": [bureau] },
    summary: { "lasting-mechanism": [bureau], "compiled-report": [reviewOffice] },
  },
  to: { assessment: { records: reviewOffice }, summary: { "phase-report": reviewOffice } },
});

/** The period of these figures in a year, in whole calendar months. */
function months(name: Months, year: number, policy: Pick<Deciding, "figure">): Period {
  const on = planFiguresDate(year);
  const names = [`${name}From`, `${name}Until`] as const;
  return periodOfMonths(year, policy.figure(names[0], on), policy.figure(names[1], on), names);
}

/** 行评期间 — The period of the whole review in a year. */
export const reviewPeriod = (year: number, policy: Pick<Deciding, "figure">): Period => months("review", year, policy);

/** The period of each phase in a year. */
export function phasePeriods({ year }: { year: number }, policy: Pick<Deciding, "figure">): Periods<PhaseCode> {
  return {
    mobilisation: months("mobilisation", year, policy),
    "problem-finding": months("problemFinding", year, policy),
    rectification: months("rectification", year, policy),
    assessment: months("assessment", year, policy),
    summary: months("summary", year, policy),
  };
}
