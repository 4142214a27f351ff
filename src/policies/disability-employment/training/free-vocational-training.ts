import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { residence } from "../facts.ts";

const findings = {
  urban: {
    holds: { zh: "属于城镇残疾人", en: "is an urban resident" },
    fails: { zh: "不属于城镇残疾人", en: "is not an urban resident" },
  },
  "able-to-work": {
    holds: { zh: "有劳动能力", en: "is able to work" },
    fails: { zh: "无劳动能力", en: "is unable to work" },
  },
  "wants-training": {
    holds: { zh: "有培训意愿", en: "wants training" },
    fails: { zh: "无培训意愿", en: "does not want training" },
  },
} as const satisfies Findings;

/**
 * 免费职业技能培训 — Decides whether a person is entitled to the free vocational training of the targets. 二.
 *
 * A person who is not, for example a rural resident, may still be entitled to free skills training under 三(一)4, which
 * is for anyone who needs work and wants training (`employmentServices`).
 *
 * @example freeVocationalTraining({ residence: "urban", ableToWork: true, wantsTraining: true }).value
 * // { entitled: true, unmet: [] }
 */
export const freeVocationalTraining = rule({
  name: "free-vocational-training",
  title: { zh: "免费职业技能培训", en: "Free vocational training" },
  question: {
    zh: "是否属于目标任务规定的免费职业技能培训对象，不符合哪项条件？",
    en: "Is this person entitled to the free vocational training of the targets, and which conditions are not met?",
  },
  clauses: ["二"],
  facts: facts({
    residence,
    ableToWork: flag(findings["able-to-work"].holds),
    wantsTraining: flag(findings["wants-training"].holds),
  }),
  answer: answer({
    entitled: flag({ zh: "可享受免费职业技能培训", en: "entitled to free vocational training" }),
    unmet: unmetConditions(conditionsOf(findings)),
  }),
  findings,
  decide(facts, policy) {
    const unmet = unmetAt(policy, "二", {
      urban: facts.residence === "urban",
      "able-to-work": facts.ableToWork,
      "wants-training": facts.wantsTraining,
    });
    return { entitled: unmet.length === 0, unmet };
  },
});
