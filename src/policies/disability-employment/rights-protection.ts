import { facts } from "../../kernel/facts/facts.ts";
import { oneOf } from "../../kernel/facts/fields.ts";
import { list, optional } from "../../kernel/facts/groups.ts";
import { labels } from "../../kernel/language/text.ts";
import { rule } from "./document.ts";
import { statedItem } from "./stated-items.ts";

/** 侵害行为 — Conduct on which the labour inspectorate acts, in the order of the text. */
export const offences = labels({
  "forced-labour": { zh: "强迫残疾人劳动", en: "forced labour" },
  "no-contract": { zh: "不依法签订劳动合同", en: "no lawful labour contract" },
  "no-insurance": { zh: "不缴纳社会保险费", en: "social insurance contributions not paid" },
  "unequal-pay": { zh: "同工不同酬", en: "unequal pay for equal work" },
  "below-minimum-wage": { zh: "低于最低工资标准", en: "pay below the minimum wage" },
  "hiring-discrimination": { zh: "招用时歧视残疾人", en: "discrimination in hiring" },
});
export type Offence = keyof typeof offences;

/** 处理 — Measures taken against it. */
export const measures = labels({
  punish: { zh: "严肃查处", en: "investigate and penalise" },
  correct: { zh: "依法纠正", en: "correct under the law" },
});

const acts = Object.values(offences).map((title) => {
  const measure = title.code === "hiring-discrimination" ? measures.correct : measures.punish;
  const { label, item } = statedItem("三(一)5", title, "labour-inspection");
  return { label, act: Object.freeze({ ...item, measure }) };
});

/**
 * 劳动保障权益 — Lists which conduct of an employer must be penalised and which corrected. 三(一)5.
 *
 * `conduct` is the conduct established at an employer. Defaults to the whole list of the clause.
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
      list({ zh: "查实的行为", en: "established conduct" }, oneOf({ zh: "行为", en: "conduct" }, offences), {
        max: 100,
      }),
    ),
  }),
  findings: {
    "acted-on": { zh: "{item:label}：{measure:label}", en: "{item:label}: {measure:label}" },
    "nothing-to-act-on": { zh: "无应查处、应纠正的行为", en: "no conduct to penalise or correct" },
  },
  decide(facts, policy) {
    const chosen = acts.filter(({ act }) => facts.conduct === undefined || facts.conduct.includes(act.code));
    for (const { label, act } of chosen) policy.found("三(一)5", "acted-on", { item: label, measure: act.measure });
    if (chosen.length === 0) policy.found("三(一)5", "nothing-to-act-on");
    return { acts: chosen.map(({ act }) => act) };
  },
});
