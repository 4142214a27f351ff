import { facts, mustHold } from "../../../kernel/facts/facts.ts";
import { oneOf } from "../../../kernel/facts/fields.ts";
import { list } from "../../../kernel/facts/groups.ts";
import { hasDuplicates } from "../../../kernel/facts/unique.ts";
import { labels } from "../../../kernel/language/text.ts";
import { rule } from "../document.ts";

/** 审核步骤 — The steps in the review of an application, in order. The text ends its list with “等” and names no others. */
export const applicationStages = labels({
  intake: { zh: "申请受理", en: "intake" },
  investigation: { zh: "调查", en: "investigation" },
  assessment: { zh: "评议", en: "assessment" },
});
export type ApplicationStage = keyof typeof applicationStages;
const inOrder: readonly ApplicationStage[] = ["intake", "investigation", "assessment"];

/**
 * 申请办理步骤 — Returns which of the named steps of an application remain to be done, and which comes next. 四(一).
 *
 * @example applicationSteps({ done: ["intake"] }).value
 * // { next: "investigation", remaining: ["investigation", "assessment"] }
 */
export const applicationSteps = rule({
  name: "application-steps",
  title: { zh: "申请办理步骤", en: "Application steps" },
  question: {
    zh: "救助申请下一步应办理什么，还有哪些步骤待办？",
    en: "What is the next step of an application, and which steps remain?",
  },
  clauses: ["四(一)"],
  facts: facts(
    {
      done: list(
        { zh: "已办步骤", en: "completed steps" },
        oneOf({ zh: "已办步骤", en: "completed step" }, applicationStages),
      ),
    },
    mustHold(
      ["done"],
      { zh: "须按次序办理，不得跳过或重复", en: "the first steps, with none omitted or repeated" },
      (f) => hasDuplicates(f.done) || !inOrder.slice(0, f.done.length).every((stage) => f.done.includes(stage)),
    ),
  ),
  findings: {
    done: {
      holds: { zh: "已办理：{stage:label}", en: "complete: {stage:label}" },
      fails: { zh: "待办理：{stage:label}", en: "to be done: {stage:label}" },
    },
  },
  decide(facts, policy) {
    const remaining = inOrder.filter(
      (stage) => !policy.condition("四(一)", "done", facts.done.includes(stage), { stage: applicationStages[stage] }),
    );
    return { next: remaining[0] ?? null, remaining };
  },
});
