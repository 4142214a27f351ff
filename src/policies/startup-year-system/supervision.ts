import { answer, facts, flag } from "../../kernel/facts/index.ts";
import { listOf } from "../shared/stated-lists.ts";
import { itemsAt, rule } from "./document.ts";

const measures = itemsAt("四4", {
  dispatch: { zh: "工作调度", en: "regular work scheduling" },
  "information-reports": { zh: "情况报送", en: "information reports" },
  inspection: { zh: "对各股室履职情况跟踪督查", en: "follow-up inspection of the office sections" },
});

/**
 * 监督检查和查处 — Lists the supervision measures and decides whether a sanction is required. 四4.
 *
 * Either breach is enough; harm without a breach of discipline does not count. The text does not say what the sanction is.
 *
 * @example supervision({ breachedConductRules: false, harmedStartUps: true }).value.sanctionRequired // true
 */
export const supervision = rule({
  name: "supervision",
  title: { zh: "监督检查和查处", en: "Supervision and sanctions" },
  question: { zh: "采取哪些监督检查措施，是否应予查处？", en: "How is the work supervised, and is a sanction due?" },
  clauses: ["四4"],
  facts: facts({
    breachedConductRules: flag({ zh: "违反机关作风和效能规定", en: "breached the rules of conduct and efficiency" }),
    harmedStartUps: flag({
      zh: "有影响、破坏创业发展的违纪违规问题",
      en: "committed a breach of discipline that hindered or harmed start-ups",
    }),
  }),
  answer: answer({
    measures: listOf(measures, { zh: "监督检查措施", one: "supervision measure", many: "supervision measures" }),
    sanctionRequired: flag({ zh: "应予查处", en: "a sanction is required" }),
  }),
  findings: {
    measure: { zh: "监督检查措施：{measure:label}", en: "supervision measure: {measure:label}" },
    "breached-conduct-rules": {
      yes: {
        zh: "违反机关作风和效能规定，应予查处",
        en: "the rules of conduct and efficiency were breached, so a sanction is required",
      },
      no: { zh: "未违反机关作风和效能规定", en: "the rules of conduct and efficiency were not breached" },
    },
    "harmed-start-ups": {
      yes: {
        zh: "有影响、破坏创业发展的违纪违规问题，应予查处",
        en: "a breach of discipline hindered or harmed start-ups, so a sanction is required",
      },
      no: { zh: "无影响、破坏创业发展的违纪违规问题", en: "no breach of discipline hindered or harmed start-ups" },
    },
  },
  decide(facts, policy) {
    for (const { address, label } of measures.all) policy.found(address, "measure", { measure: label });
    const conduct = policy.condition("四4", "breached-conduct-rules", facts.breachedConductRules);
    const harm = policy.condition("四4", "harmed-start-ups", facts.harmedStartUps);
    return { measures: measures.all.map((one) => one.entry), sanctionRequired: conduct || harm };
  },
});
