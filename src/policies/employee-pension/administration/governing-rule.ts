import { answer, facts, flag, item, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";
import { items } from "../facts.ts";

const sources = labels({
  "higher-rules": { zh: "上级新的政策规定", en: "newer rules of higher authorities" },
  plan: { zh: "本实施方案", en: "this plan" },
  "leading-group": {
    zh: "区被征地人员就业培训和社会保障领导小组",
    en: "district leading group for the training and social security of landless farmers",
  },
});
const interpreters = items({
  "labour-bureau": { address: "八20", zh: "区劳动和社会保障局", en: "district labour and social security bureau" },
});

/**
 * 适用与解释 — Returns what governs a matter (newer rules of higher authorities, the plan, or the leading group) and who
 * interprets the plan. 八18, 八19, 八20.
 *
 * @example governingRule({ supersededByHigherRules: false, coveredByPlan: false }).value.governedBy // "leading-group"
 */
export const governingRule = rule({
  name: "governing-rule",
  title: { zh: "适用与解释", en: "Governing rule" },
  question: { zh: "该事项按哪项规定办理，方案由哪个单位解释？", en: "Which rules apply, and who interprets the plan?" },
  clauses: ["八18", "八19", "八20"],
  facts: facts({
    supersededByHigherRules: flag({ zh: "上级另有新规定", en: "superseded by newer rules of higher authorities" }),
    coveredByPlan: flag({ zh: "本方案有具体规定", en: "covered by a specific rule of the plan" }),
  }),
  answer: answer({
    governedBy: oneOf({ zh: "该事项适用的规定", en: "what governs the matter" }, sources),
    interpreter: item({ zh: "负责解释方案的单位", en: "body that interprets the plan" }, interpreters.labels),
  }),
  findings: {
    "superseded-by-higher-rules": {
      yes: { zh: "上级另有新规定，从其规定", en: "higher authorities have newer rules, which prevail" },
      no: { zh: "上级无新规定", en: "higher authorities have no newer rules" },
    },
    "covered-by-plan": {
      yes: { zh: "本方案有具体规定，按本方案执行", en: "the plan has a specific rule, which applies" },
      no: { zh: "本方案未作具体规定，提交区领导小组研究", en: "no specific rule, so the leading group decides" },
    },
    interpreter: { zh: "本方案由{interpreter:label}解释", en: "the plan is interpreted by: {interpreter:label}" },
  },
  decide(facts, policy) {
    const higher = policy.condition("八18", "superseded-by-higher-rules", facts.supersededByHigherRules);
    const covered = higher || policy.condition("八19", "covered-by-plan", facts.coveredByPlan);
    const { address, entry: interpreter } = interpreters.of["labour-bureau"];
    policy.found(address, "interpreter", { interpreter });
    const source = higher ? sources["higher-rules"] : covered ? sources.plan : sources["leading-group"];
    return { governedBy: source.code, interpreter };
  },
});
