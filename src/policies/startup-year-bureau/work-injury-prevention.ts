import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items } from "./facts.ts";

const measures = items({
  publicity: { at: "二2", zh: "宣传工伤保险法规", en: "publicise the law of accident insurance" },
  liaison: { at: "二2", zh: "建立工伤保险联络员制度", en: "set up a liaison system" },
  "visits-to-explain": {
    at: "二2",
    zh: "到企业宣传讲解社保法规",
    en: "explain social insurance law at the enterprise",
  },
  benefits: { at: "二2", zh: "落实工伤职工待遇", en: "see that the injured receive their benefits" },
  "floating-rate": { at: "二2", zh: "运用浮动费率", en: "use the floating rate" },
});

/**
 * 工伤事故防范 — what is to be done at an enterprise before and after accidents. 二2.
 *
 * The law is publicised and explained everywhere; the liaison system is for enterprises with many accidents; benefits and the
 * floating rate follow an accident. By how much the rate floats, the text does not say.
 *
 * @example
 * workInjuryPrevention({ injuryProne: true, hadInjury: false }).value.measures.map((one) => one.code)
 * // ["publicity", "liaison", "visits-to-explain"]
 */
export const workInjuryPrevention = rule({
  name: "work-injury-prevention",
  clauses: ["二2"],
  facts: facts({
    injuryProne: flag({ zh: "工伤事故高发的企业", en: "enterprise with many accidents" }),
    hadInjury: flag({ zh: "已发生工伤事故", en: "an accident has happened" }),
  }),
  decide(facts, policy: Policy<typeof workInjuryPreventionWords>) {
    const prone = policy.condition("二2", "injury-prone", facts.injuryProne);
    const after = policy.condition("二2", "had-injury", facts.hadInjury);
    const required = {
      publicity: true,
      liaison: prone,
      "visits-to-explain": true,
      benefits: after,
      "floating-rate": after,
    };
    const chosen = measures.all.filter(({ label }) => required[label.code]);
    for (const { at, label } of chosen) policy.found(at, "measure", { measure: label });
    return { measures: chosen.map((one) => one.entry) };
  },
});

export const workInjuryPreventionWords = {
  title: { zh: "工伤事故防范", en: "Accident prevention" },
  asks: { zh: "对企业应采取哪些工伤防范措施？", en: "Which measures are to be taken at an enterprise?" },
  findings: {
    "injury-prone": {
      holds: { zh: "是工伤事故高发企业", en: "the enterprise has many accidents" },
      fails: { zh: "不是工伤事故高发企业", en: "the enterprise does not have many accidents" },
    },
    "had-injury": {
      holds: { zh: "已发生工伤事故", en: "an accident has happened" },
      fails: { zh: "没有发生工伤事故", en: "no accident has happened" },
    },
    measure: { zh: "应采取：{measure:label}", en: "to be done: {measure:label}" },
  },
} as const satisfies Words;
