import type { Items } from "../../kernel/items.ts";
import { daySpan, lookupDay, type Plan, type Spans, tasksBy } from "../../kernel/plan.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import type { At, Policy } from "./document.ts";
import { items } from "./facts.ts";

const phases = items({
  mobilisation: { at: "三(一)", zh: "学习动员", en: "study and mobilisation" },
  implementation: { at: "三(二)", zh: "组织实施", en: "implementation" },
  appraisal: { at: "三(三)", zh: "总结考评", en: "summary and appraisal" },
});
type PhaseCode = keyof typeof phases.labels;

/** 办理者 — Those who act under this plan. */
export const actors = labels({
  system: { zh: "全系统", en: "the whole system" },
  sections: { zh: "各股室", en: "the office sections" },
});

const tasks: { readonly [C in PhaseCode]: Items<At> } = {
  mobilisation: items({
    study: {
      at: "三(一)",
      zh: "学习会议精神、创业政策和法规",
      en: "study the meeting's decisions, start-up policies and laws",
    },
    plan: { at: "三(一)", zh: "制定活动实施方案", en: "adopt the campaign plan" },
    "mobilisation-meeting": { at: "三(一)", zh: "召开全系统动员大会", en: "hold the system-wide mobilisation meeting" },
  }),
  implementation: items({
    "break-down-tasks": { at: "三(二)", zh: "分解重点工作任务", en: "break down the priority tasks" },
    "name-those-responsible": {
      at: "三(二)",
      zh: "明确每项任务的负责人和配合股室",
      en: "name for each task the person responsible and the supporting office sections",
    },
    "carry-out": { at: "三(二)", zh: "抓好各项任务落实", en: "carry out the tasks" },
  }),
  appraisal: items({
    "collect-material": { at: "三(三)", zh: "收集资料", en: "collect materials" },
    "self-check": { at: "三(三)", zh: "开展自查", en: "carry out a self-check" },
    rectification: { at: "三(三)", zh: "认真整改", en: "rectify problems" },
    summary: { at: "三(三)", zh: "全面总结", en: "summarise the campaign" },
    appraisal: { at: "三(三)", zh: "严格考评", en: "appraise performance" },
    awards: { at: "三(三)", zh: "表彰先进", en: "commend good performance" },
  }),
};

/** 工作步骤 — The three phases of 三. */
export const plan: Plan<At, PhaseCode> = {
  lead: "三",
  phases: phases.all.map((item) => ({ item, tasks: tasksBy(actors.system, tasks[item.label.code]) })),
};

/** The dates of each phase in a year, as the text has them: 29 February and 1 to 7 January are in no phase. */
export function spansOf(year: number, policy: Pick<Policy<Words>, "figure">): Spans<PhaseCode> {
  const on = lookupDay(year);
  const span = (phase: PhaseCode) => {
    const names = [`${phase}From`, `${phase}Until`] as const;
    return daySpan(year, policy.figure(names[0], on), policy.figure(names[1], on), names);
  };
  return {
    mobilisation: span("mobilisation"),
    implementation: span("implementation"),
    appraisal: span("appraisal"),
  };
}
