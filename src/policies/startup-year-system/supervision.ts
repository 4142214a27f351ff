import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items } from "./facts.ts";

const measures = items({
  dispatch: { at: "四4", zh: "工作调度", en: "regular dispatch of work" },
  "information-reports": { at: "四4", zh: "情况报送", en: "information reports" },
  inspection: { at: "四4", zh: "对股室履职跟踪督查", en: "follow-up inspection of the sections" },
});

/**
 * 监督检查 — the means of supervision, and whether what a section did is to be punished. 四4.
 *
 * Either breach is enough; harm without a breach of discipline is none. What the punishment is, the text does not say.
 *
 * @example
 * supervision({ breachedConductRules: false, harmedStartUps: true }).value.sanctionRequired // true
 */
export const supervision = rule({
  name: "supervision",
  clauses: ["四4"],
  facts: facts({
    breachedConductRules: flag({ zh: "违反作风和效能规定", en: "broke rules of conduct and efficiency" }),
    harmedStartUps: flag({
      zh: "影响、破坏创业发展的违纪违规",
      en: "breach of discipline that hindered or harmed start-ups",
    }),
  }),
  decide(facts, policy: Policy<typeof supervisionWords>) {
    for (const { at, label } of measures.all) policy.found(at, "measure", { measure: label });
    const conduct = policy.condition("四4", "breached-conduct-rules", facts.breachedConductRules);
    const harm = policy.condition("四4", "harmed-start-ups", facts.harmedStartUps);
    return { measures: measures.all.map((one) => one.entry), sanctionRequired: conduct || harm };
  },
});

export const supervisionWords = {
  title: { zh: "监督检查", en: "Supervision" },
  asks: { zh: "怎样监督检查，是否应当查处？", en: "How is the work supervised, and is a section to be punished?" },
  findings: {
    measure: { zh: "监督制度：{measure:label}", en: "means of supervision: {measure:label}" },
    "breached-conduct-rules": {
      holds: { zh: "违反机关作风和效能规定，应查处", en: "rules of conduct were broken: to be punished" },
      fails: { zh: "没有违反机关作风和效能规定", en: "no rules of conduct were broken" },
    },
    "harmed-start-ups": {
      holds: {
        zh: "有影响、破坏创业发展的违纪违规，应查处",
        en: "a breach of discipline hindered or harmed start-ups: to be punished",
      },
      fails: {
        zh: "没有影响、破坏创业发展的违纪违规",
        en: "no breach of discipline hindered or harmed start-ups",
      },
    },
  },
} as const satisfies Words;
