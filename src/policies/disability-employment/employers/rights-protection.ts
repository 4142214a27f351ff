import { answer, facts, label, list, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { choicesOf, listBy } from "../../shared/duties.ts";
import { rule } from "../document.ts";
import { itemsBy } from "../stated-items.ts";

/** 侵害行为 — The conduct on which the labour inspectorate acts, in the order of the text. */
const offences = itemsBy("三(一)5", ["labour-inspection"], {
  "forced-labour": { zh: "强迫残疾人劳动", en: "forced labour" },
  "no-contract": { zh: "不依法签订劳动合同", en: "no lawful labour contract" },
  "no-insurance": { zh: "不缴纳社会保险费", en: "social insurance contributions not paid" },
  "unequal-pay": { zh: "同工不同酬", en: "unequal pay for equal work" },
  "below-minimum-wage": { zh: "低于最低工资标准", en: "pay below the minimum wage" },
  "other-infringement": { zh: "其他侵害残疾人劳动权益的行为", en: "another infringement of labour rights" },
  "hiring-discrimination": { zh: "招用时歧视残疾人", en: "discrimination in hiring" },
});

/** 处理 — The measure that the inspectorate takes. */
const measures = labels({
  punish: { zh: "严肃查处", en: "investigate and penalise" },
  correct: { zh: "依法纠正", en: "correct under the law" },
});

/**
 * 劳动保障权益 — Lists which conduct of an employer must be penalised and which corrected. 三(一)5.
 *
 * The list of offences is open-ended (等), so other infringements are penalised too. `conduct` is what was established at an employer; left out, the whole list of the clause is returned.
 *
 * @example rightsProtection({ conduct: ["unequal-pay"] }).value.acts[0].measure.code // "punish"
 */
export const rightsProtection = rule({
  name: "rights-protection",
  title: { zh: "劳动保障权益", en: "Protection of labour rights" },
  question: { zh: "哪些行为应查处，哪些行为应纠正？", en: "Which conduct must be penalised, and which corrected?" },
  clauses: ["三(一)5"],
  facts: facts({
    conduct: optional(
      list({ zh: "查实的行为", en: "established conduct" }, oneOf({ zh: "行为", en: "conduct" }, choicesOf(offences)), {
        max: 100,
      }),
    ),
  }),
  answer: answer({
    acts: listBy(
      offences,
      { zh: "应处理的行为", one: "conduct", many: "conduct to act on" },
      { measure: label({ zh: "处理方式", en: "measure" }, measures) },
    ),
  }),
  findings: {
    "acted-on": { zh: "{item:label}：{measure:label}", en: "{item:label}: {measure:label}" },
    "nothing-to-act-on": { zh: "无应查处、应纠正的行为", en: "no conduct to penalise or correct" },
  },
  decide({ conduct }, policy) {
    const chosen = offences.filter(({ label }) => conduct === undefined || conduct.includes(label.code));
    const acts = chosen.map(({ label, entry }) => {
      const measure = label.code === "hiring-discrimination" ? measures.correct : measures.punish;
      policy.found("三(一)5", "acted-on", { item: label, measure });
      return { ...entry, measure };
    });
    if (acts.length === 0) policy.found("三(一)5", "nothing-to-act-on");
    return { acts };
  },
});
