import { labels } from "../../kernel/language/text.ts";
import type { Items } from "../../kernel/policy/items.ts";
import { type Periods, type Plan, periodsOfDays, planFiguresDate, tasksBy } from "../shared/plan.ts";
import type { ClauseAddress, Deciding } from "./document.ts";
import { items } from "./facts.ts";

const phases = items({
  mobilisation: { address: "三1", zh: "学习动员", en: "study and mobilisation" },
  implementation: { address: "三2", zh: "组织实施", en: "implementation" },
  appraisal: { address: "三3", zh: "总结考评", en: "summary and appraisal" },
});
type PhaseCode = keyof typeof phases.labels;

/** 办理者 — Those who act under this plan. */
export const actors = labels({ bodies: { zh: "各单位", en: "each public body" } });

const tasks: { readonly [C in PhaseCode]: Items<ClauseAddress> } = {
  mobilisation: items({
    study: {
      address: "三1",
      zh: "学习会议精神、创业政策和法规",
      en: "study the meetings' decisions, start-up policies and laws",
    },
    "mobilisation-meeting": { address: "三1", zh: "召开动员大会", en: "hold the mobilisation meeting" },
    discussion: { address: "三1", zh: "围绕主题开展讨论和教育", en: "discuss the theme and educate staff" },
  }),
  implementation: items({
    plan: {
      address: "三2",
      zh: "围绕重点工作制定具体实施方案",
      en: "adopt the body's own plan for the priority tasks",
    },
    "carry-out": { address: "三2", zh: "抓好各项任务落实", en: "carry out the tasks" },
  }),
  appraisal: items({
    summary: { address: "三3", zh: "总结活动开展情况", en: "summarise the campaign" },
    "closing-meeting": { address: "三3", zh: "召开总结大会", en: "hold the closing meeting" },
    exchange: { address: "三3", zh: "交流经验", en: "exchange experience" },
  }),
};

/** 工作步骤 — The three phases of 三. */
export const plan: Plan<ClauseAddress, PhaseCode> = {
  lead: "三",
  phases: phases.all.map((item) => ({ item, tasks: tasksBy(actors.bodies, tasks[item.label.code]) })),
};

/** The dates of each phase in a year, as the text has them: from 4 January, with 29 February in no phase. */
export function periodsOf({ year }: { year: number }, policy: Pick<Deciding, "figure">): Periods<PhaseCode> {
  return periodsOfDays(plan, year, (name) => policy.figure(name, planFiguresDate(year)));
}
