import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { item } from "./facts.ts";

const sources = labels({
  "higher-rules": { zh: "上级新的政策规定", en: "the new rules from above" },
  plan: { zh: "本实施方案", en: "this plan" },
  "leading-group": {
    zh: "交区领导小组研究",
    en: "the district leading group on training and security for landless persons",
  },
  "labour-bureau": { zh: "区劳动和社会保障局解释", en: "interpreted by the district labour bureau" },
});

const interpreter = item("八20", sources["labour-bureau"]);

/**
 * 适用与解释 — what governs a matter: newer rules from above, the plan, or the leading group; and who interprets the
 * plan. 八18, 八19, 八20.
 *
 * @example governingRule({ supersededByHigherRules: false, coveredByPlan: false }).value.governedBy // "leading-group"
 */
export const governingRule = rule({
  name: "governing-rule",
  clauses: ["八18", "八19", "八20"],
  facts: facts({
    supersededByHigherRules: flag({ zh: "上级另有新规定", en: "there are new rules from above" }),
    coveredByPlan: flag({ zh: "本方案有具体规定", en: "the plan has a rule for it" }),
  }),
  decide(facts, policy: Policy<typeof governingRuleWords>) {
    const higher = policy.condition("八18", "superseded-by-higher-rules", facts.supersededByHigherRules);
    const covered = higher || policy.condition("八19", "covered-by-plan", facts.coveredByPlan);
    policy.found("八20", "interpreter", { interpreter });
    const source = higher ? sources["higher-rules"] : covered ? sources.plan : sources["leading-group"];
    return { governedBy: source.code, interpreter };
  },
});

export const governingRuleWords = {
  title: { zh: "适用与解释", en: "Administration" },
  asks: { zh: "这件事按什么办，由谁解释？", en: "What governs this matter, and who interprets the plan?" },
  findings: {
    "superseded-by-higher-rules": {
      holds: { zh: "上级另有新规定，从其规定", en: "there are new rules from above: they prevail" },
      fails: { zh: "上级没有新规定", en: "there are no new rules from above" },
    },
    "covered-by-plan": {
      holds: { zh: "本方案有具体规定，按本方案办", en: "the plan has a rule for it: the plan governs" },
      fails: {
        zh: "本方案没有具体规定，提交区领导小组研究",
        en: "the plan has no rule for it: the leading group decides",
      },
    },
    interpreter: { zh: "{interpreter:label}", en: "{interpreter:label}" },
  },
} as const satisfies Words;
