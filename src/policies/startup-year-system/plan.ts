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

/** 由谁办 — who acts in this plan. */
export const actors = labels({
  system: { zh: "全系统", en: "the whole system" },
  sections: { zh: "各股室", en: "the sections" },
});

const tasks: { readonly [C in PhaseCode]: Items<At> } = {
  mobilisation: items({
    study: { at: "三(一)", zh: "学习会议精神、创业政策和法规", en: "study the meeting, start-up policies and laws" },
    plan: { at: "三(一)", zh: "制定活动实施方案", en: "make the plan of the campaign" },
    "mobilisation-meeting": { at: "三(一)", zh: "召开全系统动员大会", en: "hold the mobilisation meeting" },
  }),
  implementation: items({
    "break-down-tasks": { at: "三(二)", zh: "分解重点工作任务", en: "break down the focal tasks" },
    "name-those-responsible": {
      at: "三(二)",
      zh: "明确每项任务的负责人和配合股室",
      en: "name for each task the person responsible and the assisting sections",
    },
    "carry-out": { at: "三(二)", zh: "抓好各项任务落实", en: "carry the tasks out" },
  }),
  appraisal: items({
    "collect-material": { at: "三(三)", zh: "收集资料", en: "collect material" },
    "self-check": { at: "三(三)", zh: "开展自查", en: "check themselves" },
    rectification: { at: "三(三)", zh: "认真整改", en: "rectify" },
    summary: { at: "三(三)", zh: "全面总结", en: "sum up" },
    appraisal: { at: "三(三)", zh: "严格考评", en: "appraise" },
    awards: { at: "三(三)", zh: "表彰先进", en: "give awards" },
  }),
};

/** 工作步骤 — the three phases of 三. */
export const plan: Plan<At, PhaseCode> = {
  lead: "三",
  phases: phases.all.map((item) => ({ item, tasks: tasksBy(actors.system, tasks[item.label.code]) })),
};

/** The days of each phase in a year, to the letter: 29 February and 1 to 7 January lie in none. */
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
