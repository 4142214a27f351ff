import { labels } from "../../kernel/language/index.ts";
import { periodsOfDays, planFiguresDate, planOf } from "../shared/plan.ts";
import { type Deciding, items, itemsAt } from "./document.ts";

const phases = items({
  mobilisation: { address: "三(一)", zh: "学习动员", en: "study and mobilisation" },
  implementation: { address: "三(二)", zh: "组织实施", en: "implementation" },
  appraisal: { address: "三(三)", zh: "总结考评", en: "summary and appraisal" },
});

/** 办理者 — The parties with tasks in this plan. */
export const actors = labels({
  system: { zh: "全系统", en: "the whole system" },
  sections: { zh: "各股室", en: "the office sections" },
});

/** 工作步骤 — The three phases of 三. */
export const plan = planOf({
  lead: "三",
  phases,
  by: [actors.system],
  tasks: {
    mobilisation: itemsAt("三(一)", {
      study: { zh: "学习会议精神、创业政策和法规", en: "study the meeting's decisions, start-up policies and laws" },
      plan: { zh: "制定活动实施方案", en: "adopt the campaign plan" },
      "mobilisation-meeting": { zh: "召开全系统动员大会", en: "hold the system-wide mobilisation meeting" },
    }),
    implementation: itemsAt("三(二)", {
      "break-down-tasks": { zh: "分解重点工作任务", en: "break down the priority tasks" },
      "name-those-responsible": {
        zh: "明确每项任务的负责人和配合股室",
        en: "name for each task the person responsible and the supporting office sections",
      },
      "carry-out": { zh: "抓好各项任务落实", en: "carry out the tasks" },
    }),
    appraisal: itemsAt("三(三)", {
      "collect-material": { zh: "收集资料", en: "collect materials" },
      "self-check": { zh: "开展自查", en: "carry out a self-check" },
      rectification: { zh: "认真整改", en: "rectify problems" },
      summary: { zh: "全面总结", en: "summarise the campaign" },
      appraisal: { zh: "严格考评", en: "appraise performance" },
      awards: { zh: "表彰先进", en: "commend good performance" },
    }),
  },
});

/** The dates of each phase in a year, as the text has them: 29 February and 1 to 7 January are in no phase. */
export function periodsOf({ year }: { year: number }, policy: Pick<Deciding, "figure">) {
  return periodsOfDays(plan, year, (name) => policy.figure(name, planFiguresDate(year)));
}
