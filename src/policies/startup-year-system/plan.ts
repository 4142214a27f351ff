import { labels } from "../../kernel/language/text.ts";
import type { Items } from "../../kernel/policy/items.ts";
import { type Periods, type Plan, periodsOfDays, planFiguresDate, tasksBy } from "../shared/plan.ts";
import type { ClauseAddress, Deciding } from "./document.ts";
import { items } from "./facts.ts";

const phases = items({
  mobilisation: { address: "三(一)", zh: "学习动员", en: "study and mobilisation" },
  implementation: { address: "三(二)", zh: "组织实施", en: "implementation" },
  appraisal: { address: "三(三)", zh: "总结考评", en: "summary and appraisal" },
});
type PhaseCode = keyof typeof phases.labels;

/** 办理者 — Those who act under this plan. */
export const actors = labels({
  system: { zh: "全系统", en: "the whole system" },
  sections: { zh: "各股室", en: "the office sections" },
});

const tasks: { readonly [C in PhaseCode]: Items<ClauseAddress> } = {
  mobilisation: items({
    study: {
      address: "三(一)",
      zh: "学习会议精神、创业政策和法规",
      en: "study the meeting's decisions, start-up policies and laws",
    },
    plan: { address: "三(一)", zh: "制定活动实施方案", en: "adopt the campaign plan" },
    "mobilisation-meeting": {
      address: "三(一)",
      zh: "召开全系统动员大会",
      en: "hold the system-wide mobilisation meeting",
    },
  }),
  implementation: items({
    "break-down-tasks": { address: "三(二)", zh: "分解重点工作任务", en: "break down the priority tasks" },
    "name-those-responsible": {
      address: "三(二)",
      zh: "明确每项任务的负责人和配合股室",
      en: "name for each task the person responsible and the supporting office sections",
    },
    "carry-out": { address: "三(二)", zh: "抓好各项任务落实", en: "carry out the tasks" },
  }),
  appraisal: items({
    "collect-material": { address: "三(三)", zh: "收集资料", en: "collect materials" },
    "self-check": { address: "三(三)", zh: "开展自查", en: "carry out a self-check" },
    rectification: { address: "三(三)", zh: "认真整改", en: "rectify problems" },
    summary: { address: "三(三)", zh: "全面总结", en: "summarise the campaign" },
    appraisal: { address: "三(三)", zh: "严格考评", en: "appraise performance" },
    awards: { address: "三(三)", zh: "表彰先进", en: "commend good performance" },
  }),
};

/** 工作步骤 — The three phases of 三. */
export const plan: Plan<ClauseAddress, PhaseCode> = {
  lead: "三",
  phases: phases.all.map((item) => ({ item, tasks: tasksBy(actors.system, tasks[item.label.code]) })),
};

/** The dates of each phase in a year, as the text has them: 29 February and 1 to 7 January are in no phase. */
export function periodsOf({ year }: { year: number }, policy: Pick<Deciding, "figure">): Periods<PhaseCode> {
  return periodsOfDays(plan, year, (name) => policy.figure(name, planFiguresDate(year)));
}
