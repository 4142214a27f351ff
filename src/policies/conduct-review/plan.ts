import {
  lookupDay,
  monthSpan,
  type Plan,
  type Span,
  type Spans,
  type Task,
  taskBy,
  tasksBy,
} from "../../kernel/plan.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import type { At, Policy } from "./document.ts";
import { items } from "./facts.ts";
import type { figures } from "./figures.ts";

const phases = items({
  mobilisation: { at: "四(一)", zh: "动员部署", en: "mobilisation" },
  "problem-finding": { at: "四(二)", zh: "查找问题", en: "finding problems" },
  rectification: { at: "四(三)", zh: "整改", en: "rectification" },
  assessment: { at: "四(四)", zh: "集中测评", en: "central assessment" },
  summary: { at: "四(五)", zh: "总结", en: "summing up" },
});
type PhaseCode = keyof typeof phases.labels;
type MonthFigure = Extract<keyof typeof figures, `${string}From` | `${string}Until`>;

/** 由谁办 — who acts in this plan. */
export const actors = labels({
  bureau: { zh: "局", en: "the bureau" },
  bodies: { zh: "局属各单位", en: "the bureau's units" },
  "bureau-and-bodies": { zh: "局和局属各单位", en: "the bureau and its units" },
  "review-office": { zh: "局行评办", en: "the bureau's review office" },
});

/** 四步 — the steps of the phase in which problems are found. */
export const problemFindingSteps = items({
  "gather-opinions": { at: "四(二)1", zh: "广泛征求意见", en: "gather opinions" },
  "self-check": { at: "四(二)2", zh: "认真自查自纠", en: "check and correct themselves" },
  "public-promises": { at: "四(二)3", zh: "社会公开承诺", en: "promise in public" },
  "announced-and-unannounced-visits": { at: "四(二)4", zh: "开展明察暗访", en: "open and undercover visits" },
});

/** 三个来源 — whose problems are rectified. */
export const rectificationSources = items({
  "self-check": { at: "四(三)1", zh: "整改自查的问题", en: "rectify what the self-check found" },
  "county-office": { at: "四(三)2", zh: "整改县纠风办反馈的问题", en: "rectify what the county office feeds back" },
  inspectors: { at: "四(三)3", zh: "整改行评督查员发现的问题", en: "rectify what the review inspectors found" },
});

const assessmentTasks = items({
  records: { at: "四(四)1", zh: "提供服务对象信息", en: "supply service-user records" },
  "assessment-meeting": {
    at: "四(四)2",
    zh: "主要领导在评议会上汇报、听点评、答问",
    en: "the head reports, hears comments and answers at the assessment meeting",
  },
  attendance: { at: "四(四)2", zh: "宣传解释政策，参加评议会", en: "explain the policies and attend that meeting" },
  complaints: { at: "四(四)3", zh: "办理批转的投诉和信访", en: "deal with referred complaints and petitions" },
});

const summaryTasks = items({
  criticism: { at: "四(五)1", zh: "整改或说明评议意见", en: "rectify or explain what the assessment said" },
  "lasting-mechanism": {
    at: "四(五)2",
    zh: "建立长效机制，请评议代表监督",
    en: "build a lasting mechanism, have review delegates supervise",
  },
  "phase-report": { at: "四(五)3", zh: "报送阶段情况", en: "report on the phase" },
  "compiled-report": {
    at: "四(五)3",
    zh: "汇总各单位阶段情况上报",
    en: "compile the units' reports on the phase and pass them on",
  },
});

const tasks: { readonly [C in PhaseCode]: readonly Task<At>[] } = {
  mobilisation: [
    ...tasksBy(
      actors.bureau,
      items({
        meeting: { at: "四(一)", zh: "召开动员会", en: "hold the mobilisation meeting" },
        "leading-group": { at: "四(一)", zh: "成立领导小组和工作专班", en: "set up the leading group and the team" },
        plan: { at: "四(一)", zh: "制定实施方案", en: "make the plan" },
      }),
    ),
    ...tasksBy(
      actors.bodies,
      items({
        "body-plan": { at: "四(一)", zh: "制定本单位方案，成立专班", en: "make the unit's plan, set up its team" },
        publicity: { at: "四(一)", zh: "广泛宣传", en: "publicise the review" },
      }),
    ),
  ],
  // nobody is named for the first step, which is taken at every level; the visits are the review office's
  "problem-finding": [
    taskBy(actors["bureau-and-bodies"], problemFindingSteps.of["gather-opinions"]),
    taskBy(actors.bodies, problemFindingSteps.of["self-check"]),
    taskBy(actors.bodies, problemFindingSteps.of["public-promises"]),
    taskBy(actors["review-office"], problemFindingSteps.of["announced-and-unannounced-visits"]),
  ],
  rectification: tasksBy(actors.bodies, rectificationSources),
  assessment: [
    taskBy(actors.bodies, assessmentTasks.of.records),
    taskBy(actors.bureau, assessmentTasks.of["assessment-meeting"]),
    taskBy(actors.bodies, assessmentTasks.of.attendance),
    taskBy(actors.bodies, assessmentTasks.of.complaints),
  ],
  summary: [
    taskBy(actors.bodies, summaryTasks.of.criticism),
    taskBy(actors.bureau, summaryTasks.of["lasting-mechanism"]),
    taskBy(actors.bodies, summaryTasks.of["phase-report"]),
    taskBy(actors["review-office"], summaryTasks.of["compiled-report"]),
  ],
};

/** 组织实施 — the five phases of 四. */
export const plan: Plan<At, PhaseCode> = {
  lead: "四",
  phases: phases.all.map((item) => ({ item, tasks: tasks[item.label.code] })),
};

/** 行评期间 — the days of the whole review in a year: whole calendar months. */
export function reviewPeriod(year: number, policy: Pick<Policy<Words>, "figure">): Span {
  const on = lookupDay(year);
  const names = ["reviewFrom", "reviewUntil"] as const;
  return monthSpan(year, policy.figure(names[0], on), policy.figure(names[1], on), names);
}

/** The days of each phase in a year: whole calendar months. */
export function phasePeriods(year: number, policy: Pick<Policy<Words>, "figure">): Spans<PhaseCode> {
  const on = lookupDay(year);
  const span = (...names: readonly [MonthFigure, MonthFigure]) =>
    monthSpan(year, policy.figure(names[0], on), policy.figure(names[1], on), names);
  return {
    mobilisation: span("mobilisationFrom", "mobilisationUntil"),
    "problem-finding": span("problemFindingFrom", "problemFindingUntil"),
    rectification: span("rectificationFrom", "rectificationUntil"),
    assessment: span("assessmentFrom", "assessmentUntil"),
    summary: span("summaryFrom", "summaryUntil"),
  };
}
