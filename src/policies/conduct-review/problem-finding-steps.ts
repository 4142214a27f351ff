import { facts } from "../../kernel/facts/facts.ts";
import { oneOf } from "../../kernel/facts/fields.ts";
import { list } from "../../kernel/facts/groups.ts";
import { rule } from "./document.ts";
import { problemFindingSteps as steps } from "./plan.ts";

/**
 * 查找问题步骤 — Lists the problem-finding steps that remain, and the next one. 四(二)1 to 四(二)4.
 *
 * The next step is the first in the order of the text that is not done.
 *
 * @example
 * problemFindingSteps({ done: ["gather-opinions"] }).value.next.code // "self-check"
 */
export const problemFindingSteps = rule({
  name: "problem-finding-steps",
  title: { zh: "查找问题步骤", en: "Problem-finding steps" },
  question: { zh: "查找问题还有哪些步骤未完成，下一步是什么？", en: "Which steps remain, and which is next?" },
  clauses: ["四(二)1", "四(二)2", "四(二)3", "四(二)4"],
  facts: facts({
    done: list({ zh: "已完成的步骤", en: "steps done" }, oneOf({ zh: "步骤", en: "step" }, steps.labels), { max: 100 }),
  }),
  findings: {
    "step-done": {
      holds: { zh: "已完成：{step:label}", en: "done: {step:label}" },
      fails: { zh: "未完成：{step:label}", en: "not done: {step:label}" },
    },
  },
  decide(facts, policy) {
    const remaining = steps.all.filter(
      ({ address, label }) => !policy.condition(address, "step-done", facts.done.includes(label.code), { step: label }),
    );
    return { next: remaining[0]?.entry ?? null, remaining: remaining.map((one) => one.entry) };
  },
});
