import { answer, facts, flag, list, mustHold, nullable, oneOf } from "../../../kernel/facts/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { rule } from "../document.ts";
import { aspects, negativeQuestions, questions } from "./questions.ts";

const question = oneOf({ zh: "问题", en: "question" }, questions.labels);

/**
 * 行评自查 — Lists the aspects and the questions that fail, given the answers. 三1 to 三5.
 *
 * `yes` and `no` list the questions with that answer. Most questions require “yes”; those that ask whether something
 * wrong exists require “no”. An aspect fails if one of its questions fails. A question in neither list is `unanswered`;
 * then `met` is `null`, unless another question fails.
 *
 * @example selfCheck({ yes: ["illegal-fees"], no: [] }).value.unmetAspects[0]?.code
 * // "lawful-administration"
 */
export const selfCheck = rule({
  name: "self-check",
  title: { zh: "行评自查", en: "Review self-check" },
  question: {
    zh: "对照评议内容自查，哪些方面不符合要求？",
    en: "Which aspects do not meet the requirements of the review?",
  },
  clauses: ["三1", "三2", "三3", "三4", "三5"],
  facts: facts(
    {
      year: optionalYear,
      yes: list({ zh: "答“是”的问题", en: "questions answered yes" }, question, { max: 100 }),
      no: list({ zh: "答“否”的问题", en: "questions answered no" }, question, { max: 100 }),
    },
    mustHold(
      ["yes", "no"],
      { zh: "同一问题不得既答“是”又答“否”", en: "each question in only one of the two lists" },
      (f) => f.yes.some((code) => f.no.includes(code)),
    ),
  ),
  answer: answer({
    met: nullable(flag({ zh: "自查符合要求", en: "the self-check passes" })),
    unmetAspects: listOf(aspects, { zh: "不符合要求的评议内容", one: "aspect", many: "aspects that fail" }),
    unmetQuestions: listOf(questions, { zh: "不符合要求的问题", one: "question", many: "questions that fail" }),
    unanswered: listOf(questions, { zh: "未作答的问题", one: "question", many: "questions without an answer" }),
  }),
  findings: {
    "rules-of-conduct": {
      zh: "作风规定：中央规定{central:count}项、省委意见{provincial:count}条、市委禁令{city:count}条、县委规定{county:count}条",
      en: "rules of conduct: {central:count} central rule(s), {provincial:count} provincial opinion(s), {city:count} city ban(s), {county:count} county rule(s)",
    },
    "good-answer": {
      holds: { zh: "“{question:label}”的答复符合要求", en: "“{question:label}”: answered as required" },
      fails: { zh: "“{question:label}”的答复不符合要求", en: "“{question:label}”: not answered as required" },
    },
    unanswered: { zh: "“{question:label}”未作答", en: "“{question:label}”: no answer" },
  },
  decide(facts, policy) {
    const on = figuresDateOfYear(policy, ["centralRules", "provincialRules", "cityRules", "countyRules"], facts.year);
    policy.found("三2", "rules-of-conduct", {
      central: policy.figure("centralRules", on),
      provincial: policy.figure("provincialRules", on),
      city: policy.figure("cityRules", on),
      county: policy.figure("countyRules", on),
    });
    const answered = questions.all.filter(({ label: { code } }) => facts.yes.includes(code) || facts.no.includes(code));
    const unmet = answered.filter(({ address, label }) => {
      const good = facts.yes.includes(label.code) !== negativeQuestions.has(label.code);
      return !policy.condition(address, "good-answer", good, { question: label });
    });
    const unanswered = questions.all.filter((one) => !answered.includes(one));
    for (const { address, label } of unanswered) policy.found(address, "unanswered", { question: label });
    const unmetAspects = aspects.all.filter((aspect) => unmet.some((one) => one.address === aspect.address));
    return {
      met: unmet.length > 0 ? false : unanswered.length > 0 ? null : true,
      unmetAspects: unmetAspects.map((one) => one.entry),
      unmetQuestions: unmet.map((one) => one.entry),
      unanswered: unanswered.map((one) => one.entry),
    };
  },
});
