import { facts, impossible } from "../../kernel/facts.ts";
import { list, oneOf } from "../../kernel/fields.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";
import { aspects, negativeQuestions, questions } from "./questions.ts";

const question = oneOf({ zh: "问题", en: "question" }, questions.labels);

/**
 * 评议自查 — answers to the questions of the review in, the aspects that fail out. 三1 to 三5.
 *
 * `yes` and `no` list the questions with that answer. To most questions "yes" is good; where the text asks whether
 * something wrong exists, "no" is. An aspect fails with one bad answer. A question in neither list is `unanswered`, and
 * then the check is not passed.
 *
 * @example
 * selfCheck({ year: 2013, yes: ["illegal-fees"], no: [] }).value.unmetAspects[0].code // "lawful-administration"
 */
export const selfCheck = rule({
  name: "self-check",
  clauses: ["三1", "三2", "三3", "三4", "三5"],
  facts: facts(
    {
      year,
      yes: list({ zh: "答“是”的问题", en: "questions answered yes" }, question, { max: 100 }),
      no: list({ zh: "答“否”的问题", en: "questions answered no" }, question, { max: 100 }),
    },
    impossible(["yes", "no"], { zh: "同一问题不能既答“是”又答“否”", en: "no question both in yes and in no" }, (f) =>
      f.yes.some((code) => f.no.includes(code)),
    ),
  ),
  decide(facts, policy: Policy<typeof selfCheckWords>) {
    const on = lookupDay(facts.year);
    policy.found("三2", "rules-of-conduct", {
      central: policy.figure("centralRules", on),
      provincial: policy.figure("provincialRules", on),
      city: policy.figure("cityRules", on),
      county: policy.figure("countyRules", on),
    });
    const answered = questions.all.filter(({ label: { code } }) => facts.yes.includes(code) || facts.no.includes(code));
    const unmet = answered.filter(({ at, label }) => {
      const good = facts.yes.includes(label.code) !== negativeQuestions.has(label.code);
      return !policy.condition(at, "good-answer", good, { question: label });
    });
    const unanswered = questions.all.filter((one) => !answered.includes(one));
    for (const { at, label } of unanswered) policy.found(at, "unanswered", { question: label });
    const unmetAspects = aspects.all.filter((aspect) => unmet.some((one) => one.at === aspect.at));
    return {
      met: unmet.length === 0 && unanswered.length === 0,
      unmetAspects: unmetAspects.map((one) => one.entry),
      unmetQuestions: unmet.map((one) => one.entry),
      unanswered: unanswered.map((one) => one.entry),
    };
  },
});

export const selfCheckWords = {
  title: { zh: "评议自查", en: "Self-check" },
  asks: { zh: "按评议内容自查，哪些方面不合格？", en: "Which aspects fail in the light of the answers?" },
  findings: {
    "rules-of-conduct": {
      zh: "作风规定：中央{central:count}项、省{provincial:count}条、市{city:count}条、县{county:count}条",
      en: "rules of conduct: centre {central:count}, province {provincial:count}, city {city:count}, county {county:count}",
    },
    "good-answer": {
      holds: { zh: "{question:label}：合格", en: "{question:label}: good" },
      fails: { zh: "{question:label}：不合格", en: "{question:label}: bad" },
    },
    unanswered: { zh: "{question:label}：没有回答", en: "{question:label}: not answered" },
  },
} as const satisfies Words;
