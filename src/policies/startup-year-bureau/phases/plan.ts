import { labels } from "../../../kernel/language/index.ts";
import { periodsOfDays, planFiguresDate, planOf } from "../../shared/plan.ts";
import { type Deciding, items, itemsAt } from "../document.ts";

const phases = items({
  mobilisation: { address: "三1", zh: "学习动员", en: "study and mobilisation" },
  implementation: { address: "三2", zh: "组织实施", en: "implementation" },
  appraisal: { address: "三3", zh: "总结考评", en: "summary and appraisal" },
});

/** 办理者 — The parties with tasks in this plan. */
export const actors = labels({ bodies: { zh: "各单位", en: "each public body" } });

/** 工作步骤 — The three phases of 三. */
export const plan = planOf({
  lead: "三",
  phases,
  by: [actors.bodies],
  tasks: {
    mobilisation: itemsAt("三1", {
      study: { zh: "学习会议精神、创业政策和法规", en: "study the meetings' decisions, start-up policies and laws" },
      "mobilisation-meeting": { zh: "召开动员大会", en: "hold the mobilisation meeting" },
      discussion: { zh: "围绕主题开展讨论和教育", en: "discuss the theme and educate staff" },
    }),
    implementation: itemsAt("三2", {
      plan: { zh: "围绕重点工作制定具体实施方案", en: "adopt the body's own plan for the priority tasks" },
      "carry-out": { zh: "抓好各项任务落实", en: "carry out the tasks" },
    }),
    appraisal: itemsAt("三3", {
      summary: { zh: "总结活动开展情况", en: "summarise the campaign" },
      "closing-meeting": { zh: "召开总结大会", en: "hold the closing meeting" },
      exchange: { zh: "交流经验", en: "exchange experience" },
    }),
  },
});

/** The dates of each phase in a year, as the text has them: from 4 January, with 29 February in no phase. */
export function periodsOf({ year }: { year: number }, policy: Pick<Deciding, "figure">) {
  return periodsOfDays(plan, year, (name) => policy.figure(name, planFiguresDate(year)));
}
