import { answer, facts, item, nullable } from "../../../kernel/facts/index.ts";
import { checklistOf } from "../../shared/stated-lists.ts";
import { rule } from "../document.ts";
import { problemFindingSteps as steps } from "./plan.ts";

const checklist = checklistOf(steps, {
  zh: "查找问题步骤",
  one: "problem-finding step",
  many: "problem-finding steps",
  done: { zh: "完成", en: "done" },
});

/**
 * 查找问题步骤 — Lists the problem-finding steps that remain, and the next one. 四(二)1 to 四(二)4.
 *
 * The next step is the first in the order of the text that is not done.
 *
 * @example problemFindingSteps({ done: ["gather-opinions"] }).value.next?.code // "self-check"
 */
export const problemFindingSteps = rule({
  name: "problem-finding-steps",
  title: { zh: "查找问题步骤", en: "Problem-finding steps" },
  question: { zh: "查找问题还有哪些步骤未完成，下一步是什么？", en: "Which steps remain, and which is next?" },
  clauses: ["四(二)1", "四(二)2", "四(二)3", "四(二)4"],
  facts: facts({ done: checklist.done }),
  answer: answer({
    next: nullable(item({ zh: "下一步骤", en: "next step" }, steps.labels)),
    ...checklist.answer.fields,
  }),
  findings: checklist.findings,
  decide({ done }, policy) {
    const checked = checklist.check(done, policy);
    return { next: checked.remaining[0] ?? null, ...checked };
  },
});
