import { answer, facts, hasDuplicates, item, mustHold, nullable } from "../../../kernel/facts/index.ts";
import { checklistOf } from "../../shared/stated-lists.ts";
import { items, rule } from "../document.ts";

/** 审核步骤 — The steps in the review of an application, in order. The text ends its list with “等” and names no others. */
const stages = items({
  intake: { address: "四(一)", zh: "申请受理", en: "intake" },
  investigation: { address: "四(一)", zh: "调查", en: "investigation" },
  assessment: { address: "四(一)", zh: "评议", en: "assessment" },
});
const checklist = checklistOf(stages, {
  zh: "申请办理步骤",
  one: "application step",
  many: "application steps",
  done: { zh: "办理", en: "completed" },
});

/**
 * 申请办理步骤 — Returns which of the named steps of an application remain to be done, and which comes next. 四(一).
 *
 * @example applicationSteps({ done: ["intake"] }).value.next?.code // "investigation"
 */
export const applicationSteps = rule({
  name: "application-steps",
  title: { zh: "申请办理步骤", en: "Application steps" },
  question: { zh: "救助申请下一步办理什么，还有哪些步骤待办？", en: "What is the next step, and which steps remain?" },
  clauses: ["四(一)"],
  facts: facts(
    { done: checklist.done },
    mustHold(
      ["done"],
      { zh: "须按次序办理，不得跳过或重复", en: "the first steps, with none omitted or repeated" },
      (f) =>
        hasDuplicates(f.done) || !stages.all.slice(0, f.done.length).every(({ label }) => f.done.includes(label.code)),
    ),
  ),
  answer: answer({
    next: nullable(item({ zh: "申请办理的下一步骤", en: "next step of the application" }, stages.labels)),
    ...checklist.answer.only("remaining"),
  }),
  findings: checklist.findings,
  decide(facts, policy) {
    const { remaining } = checklist.check(facts.done, policy);
    return { next: remaining[0] ?? null, remaining };
  },
});
