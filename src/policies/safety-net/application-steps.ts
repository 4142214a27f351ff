import { hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { list, oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 审核步骤 — what makes up the review of an application, in order. The text's list ends openly, without naming more. */
export const applicationStages = labels({
  intake: { zh: "申请受理", en: "intake of the application" },
  investigation: { zh: "调查", en: "investigation" },
  assessment: { zh: "评议", en: "assessment" },
});
export type ApplicationStage = keyof typeof applicationStages;
const inOrder: readonly ApplicationStage[] = ["intake", "investigation", "assessment"];

/**
 * 申请办理步骤 — which of the named steps of an application the township has done, and which comes next. 四(一).
 *
 * @example applicationSteps({ done: ["intake"] }).value
 * // { next: "investigation", remaining: ["investigation", "assessment"] }
 */
export const applicationSteps = rule({
  name: "application-steps",
  clauses: ["四(一)"],
  facts: facts(
    { done: list({ zh: "已办步骤", en: "steps done" }, oneOf({ zh: "步骤", en: "step" }, applicationStages)) },
    impossible(
      ["done"],
      { zh: "按次序办理，不跳过，不重复", en: "steps in order, none left out, none twice" },
      (f) => hasRepeats(f.done) || !inOrder.slice(0, f.done.length).every((stage) => f.done.includes(stage)),
    ),
  ),
  decide(facts, policy: Policy<typeof applicationStepsWords>) {
    const remaining = inOrder.filter(
      (stage) => !policy.condition("四(一)", "done", facts.done.includes(stage), { stage: applicationStages[stage] }),
    );
    return { next: remaining[0] ?? null, remaining };
  },
});

export const applicationStepsWords = {
  title: { zh: "申请办理步骤", en: "Steps of an application" },
  asks: { zh: "救助申请下一步办什么？", en: "What comes next with an application?" },
  findings: {
    done: {
      holds: { zh: "已办：{stage:label}", en: "done: {stage:label}" },
      fails: { zh: "待办：{stage:label}", en: "to do: {stage:label}" },
    },
  },
} as const satisfies Words;
