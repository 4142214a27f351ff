import { facts } from "../../kernel/facts.ts";
import { list, oneOf } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items } from "./facts.ts";

/** 工作内容自查 — the items, in the order of the text. */
const statedItems = items({
  "start-up-service-system": { at: "二(一)", zh: "建立创业服务体系", en: "build the system of start-up services" },
  "start-up-environment": { at: "二(二)", zh: "优化创业环境", en: "improve the environment for start-ups" },
  "administrative-conduct": { at: "二(三)", zh: "深化作风建设", en: "improve the working style" },
  publicity: { at: "二(四)", zh: "营造服务创业氛围", en: "publicise start-up services" },
  "three-new-two-improved": {
    at: "二(五)",
    zh: "开展“三新两提高”活动",
    en: "run the campaign of three new and two raised",
  },
});

/**
 * 工作内容自查 — which of the work items are done, and which are open. 二(一)、二(二)、二(三)、二(四)、二(五).
 *
 * @example
 * workTasks({ done: [] }).value.complete // false; `remaining` lists every item with its clause
 */
export const workTasks = rule({
  name: "work-tasks",
  clauses: ["二(一)", "二(二)", "二(三)", "二(四)", "二(五)"],
  facts: facts({
    done: list(
      { zh: "已完成的工作内容", en: "work items done" },
      oneOf({ zh: "项目", en: "item" }, statedItems.labels),
      {
        max: 100,
      },
    ),
  }),
  decide(facts, policy: Policy<typeof workTasksWords>) {
    const remaining = statedItems.all.filter(
      ({ at, label }) => !policy.condition(at, "item-done", facts.done.includes(label.code), { item: label }),
    );
    return { complete: remaining.length === 0, remaining: remaining.map((one) => one.entry) };
  },
});

export const workTasksWords = {
  title: { zh: "工作内容自查", en: "Self-check of the work items" },
  asks: { zh: "五项工作内容做到了哪些，还缺哪些？", en: "Which of the work items are done, and which are open?" },
  findings: {
    "item-done": {
      holds: { zh: "已完成：{item:label}", en: "done: {item:label}" },
      fails: { zh: "未完成：{item:label}", en: "not done: {item:label}" },
    },
  },
} as const satisfies Words;
