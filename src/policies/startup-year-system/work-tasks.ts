import { checklistRule } from "../shared/stated-lists.ts";
import { items, rule } from "./document.ts";

/** The five work tasks, in the order of the text. */
const statedItems = items({
  "start-up-service-system": { address: "二(一)", zh: "建立健全创业服务体系", en: "build the start-up service system" },
  "start-up-environment": { address: "二(二)", zh: "优化创业环境", en: "improve the start-up environment" },
  "administrative-conduct": { address: "二(三)", zh: "深化机关作风建设", en: "improve administrative conduct" },
  publicity: { address: "二(四)", zh: "营造服务创业的氛围", en: "publicise start-up services" },
  "three-new-two-improved": {
    address: "二(五)",
    zh: "开展“三新两提高”活动",
    en: "run the “three new, two improved” campaign",
  },
});

/**
 * 工作内容自查 — Checks which work tasks are complete and which remain. 二(一), 二(二), 二(三), 二(四), 二(五).
 *
 * @example workTasks({ done: [] }).value.complete // false
 */
export const workTasks = rule({
  name: "work-tasks",
  title: { zh: "工作内容自查", en: "Work task self-check" },
  question: { zh: "五项工作内容中，哪些已完成，哪些未完成？", en: "Which work tasks are complete, and which remain?" },
  clauses: ["二(一)", "二(二)", "二(三)", "二(四)", "二(五)"],
  ...checklistRule(statedItems, {
    zh: "工作内容",
    one: "work task",
    many: "work tasks",
    done: { zh: "完成", en: "complete" },
  }),
});
