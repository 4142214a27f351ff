import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const measures = itemsAt("二2", {
  publicity: { zh: "宣传《工伤保险条例》", en: "publicise the Regulation on Work Injury Insurance" },
  liaison: { zh: "建立企业工伤保险联络员制度", en: "set up a system of liaison officers for work injury insurance" },
  "visits-to-explain": { zh: "到企业宣传讲解社会保险法律法规", en: "explain social insurance law at the enterprise" },
  benefits: { zh: "落实工伤职工待遇", en: "ensure that injured employees receive their benefits" },
  "floating-rate": { zh: "运用工伤保险浮动费率", en: "apply the floating contribution rate" },
});

const hadInjury = { zh: "已发生工伤事故", en: "a work injury has occurred" };

/**
 * 工伤事故防范 — Lists the measures required at an enterprise before and after work injuries. 二2.
 *
 * Publicity and explanation are for every enterprise, the liaison system for those prone to work injuries; benefits and
 * the floating rate follow an injury. The text does not say by how much the rate floats.
 *
 * @example workInjuryPrevention({ injuryProne: true, hadInjury: false }).value.measures.map((one) => one.code)
 * // ["publicity", "liaison", "visits-to-explain"]
 */
export const workInjuryPrevention = rule({
  name: "work-injury-prevention",
  title: { zh: "工伤事故防范", en: "Work injury prevention" },
  question: { zh: "对企业应采取哪些工伤事故防范措施？", en: "Which prevention measures does the enterprise need?" },
  clauses: ["二2"],
  facts: facts({
    injuryProne: flag({ zh: "工伤事故高发企业", en: "enterprise prone to work injuries" }),
    hadInjury: flag(hadInjury),
  }),
  answer: answer({
    measures: listOf(measures, {
      zh: "应采取的工伤事故防范措施",
      one: "required prevention measure",
      many: "required prevention measures",
    }),
  }),
  findings: {
    "injury-prone": {
      yes: { zh: "属于工伤事故高发企业", en: "the enterprise is prone to work injuries" },
      no: { zh: "不属于工伤事故高发企业", en: "the enterprise is not prone to work injuries" },
    },
    "had-injury": { yes: hadInjury, no: { zh: "未发生工伤事故", en: "no work injury has occurred" } },
    measure: { zh: "应采取的措施：{measure:label}", en: "required measure: {measure:label}" },
  },
  decide(facts, policy) {
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
    for (const { address, label } of chosen) policy.found(address, "measure", { measure: label });
    return { measures: chosen.map((one) => one.entry) };
  },
});
