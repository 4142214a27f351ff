import { facts } from "../../kernel/facts.ts";
import { list, oneOf } from "../../kernel/fields.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, year } from "./facts.ts";

/** 重点工作 — the focal tasks of 二, which 三2 calls nine aspects. */
const statedItems = items({
  employment: { at: "二1", zh: "健全创业服务、稳定扩大就业", en: "start-up services and employment" },
  "work-injury-prevention": { at: "二2", zh: "促进企业防范工伤事故", en: "prevention of accidents at work" },
  arbitration: { at: "二3", zh: "以仲裁引导规范用工", en: "proper employment through arbitration" },
  "labour-inspection": { at: "二4", zh: "开展两助一推", en: "two helps and one push" },
  relief: { at: "二5", zh: "落实五缓四降三补贴", en: "relief of enterprises" },
  "information-platform": { at: "二6", zh: "健全社保信息服务平台", en: "platform of social insurance" },
  efficiency: { at: "二7", zh: "提升机关效能", en: "efficiency of the offices" },
  "administrative-conduct": { at: "二8", zh: "深化作风建设", en: "working style" },
  publicity: { at: "二9", zh: "加大宣传力度", en: "publicity" },
});

/**
 * 九方面重点工作 — which of the focal tasks does a unit's plan cover, and which are open. 二1 to 二9, 三2.
 *
 * @example
 * workTasks({ year: 2010, covered: [] }).value.complete // false; `remaining` lists every task with its clause
 */
export const workTasks = rule({
  name: "work-tasks",
  clauses: ["二1", "二2", "二3", "二4", "二5", "二6", "二7", "二8", "二9", "三2"],
  facts: facts({
    year,
    covered: list(
      { zh: "方案已列入的重点工作", en: "focal tasks in the unit's plan" },
      oneOf({ zh: "重点工作", en: "focal task" }, statedItems.labels),
      { max: 100 },
    ),
  }),
  decide(facts, policy: Policy<typeof workTasksWords>) {
    const remaining = statedItems.all.filter(
      ({ at, label }) => !policy.condition(at, "task-covered", facts.covered.includes(label.code), { task: label }),
    );
    const count = policy.figure("priorityTasks", lookupDay(facts.year));
    policy.condition("三2", "all-covered", remaining.length === 0, { count, remaining: remaining.length });
    return { complete: remaining.length === 0, remaining: remaining.map((one) => one.entry) };
  },
});

export const workTasksWords = {
  title: { zh: "九方面重点工作", en: "Focal tasks" },
  asks: {
    zh: "单位方案列入了哪些重点工作，还缺哪些？",
    en: "Which focal tasks does the unit's plan cover, and which are open?",
  },
  findings: {
    "task-covered": {
      holds: { zh: "已列入：{task:label}", en: "covered: {task:label}" },
      fails: { zh: "未列入：{task:label}", en: "not covered: {task:label}" },
    },
    "all-covered": {
      holds: { zh: "{count:count}方面重点工作全部列入", en: "all {count:count} aspects are covered" },
      fails: {
        zh: "{count:count}方面重点工作还缺{remaining:count}方面",
        en: "of {count:count} aspects {remaining:count} are open",
      },
    },
  },
} as const satisfies Words;
