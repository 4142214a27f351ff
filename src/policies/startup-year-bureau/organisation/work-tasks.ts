import { facts } from "../../../kernel/facts/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { checklistOf } from "../../shared/stated-lists.ts";
import { items, rule } from "../document.ts";

/** 重点工作 — The priority tasks of 二, which 三2 calls nine aspects. */
const statedItems = items({
  employment: {
    address: "二1",
    zh: "健全创业服务、稳定扩大就业",
    en: "build start-up services, stabilise and expand employment",
  },
  "work-injury-prevention": { address: "二2", zh: "促进企业防范工伤事故", en: "promote work injury prevention" },
  arbitration: { address: "二3", zh: "以仲裁引导规范用工", en: "guide proper employment through arbitration" },
  "labour-inspection": { address: "二4", zh: "开展“两助一推”", en: "carry out “two supports, one push”" },
  relief: { address: "二5", zh: "落实“五缓四降三补贴”", en: "implement the relief measures for enterprises" },
  "information-platform": {
    address: "二6",
    zh: "健全社保信息服务平台",
    en: "improve the social insurance information platform",
  },
  efficiency: { address: "二7", zh: "提升机关效能", en: "improve administrative efficiency" },
  "administrative-conduct": { address: "二8", zh: "深化机关作风建设", en: "improve administrative conduct" },
  publicity: { address: "二9", zh: "加大宣传力度", en: "step up publicity" },
});

const tasks = checklistOf(statedItems, {
  zh: "重点工作",
  one: "priority task",
  many: "priority tasks",
  done: { zh: "列入方案", en: "covered by the plan" },
});

/**
 * 重点工作 — Checks which priority tasks a body's plan covers and which remain. 二1 to 二9, 三2.
 *
 * @example workTasks({ covered: [] }).value.complete // false
 */
export const workTasks = rule({
  name: "work-tasks",
  title: { zh: "重点工作", en: "Priority tasks" },
  question: {
    zh: "单位方案列入了哪些重点工作，哪些未列入？",
    en: "Which priority tasks does the body's plan cover, and which remain?",
  },
  clauses: ["二1", "二2", "二3", "二4", "二5", "二6", "二7", "二8", "二9", "三2"],
  facts: facts({ year: optionalYear, covered: tasks.done }),
  answer: tasks.answer,
  findings: {
    ...tasks.findings,
    "all-covered": {
      holds: { zh: "{count:count}方面重点工作全部列入方案", en: "the plan covers all {count:count} priority task(s)" },
      fails: {
        zh: "{count:count}方面重点工作中，有{remaining:count}方面未列入方案",
        en: "the plan does not cover {remaining:count} of {count:count} priority task(s)",
      },
    },
  },
  decide({ year, covered }, policy) {
    const checked = tasks.check(covered, policy);
    const remaining = checked.remaining.length;
    const count = policy.figure("priorityTasks", figuresDateOfYear(policy, ["priorityTasks"], year));
    policy.condition("三2", "all-covered", remaining === 0, { count, remaining });
    return checked;
  },
});
