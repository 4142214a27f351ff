import { facts } from "../../kernel/facts.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 单位动员准备 — has the unit its own plan, its own team and publicity. 四(一).
 *
 * Every unit needs all three; what the bureau itself does stands in the calendar.
 *
 * @example
 * bodyPreparation({ hasOwnPlan: true, hasOwnTeam: true, publicisesReview: true }).value.met // true
 */
export const bodyPreparation = rule({
  name: "body-preparation",
  clauses: ["四(一)"],
  facts: facts({
    hasOwnPlan: flag({ zh: "制定了本单位实施方案", en: "has its own plan" }),
    hasOwnTeam: flag({ zh: "成立了工作专班", en: "has its own team" }),
    publicisesReview: flag({ zh: "开展了宣传", en: "publicises the review" }),
  }),
  decide(facts, policy: Policy<typeof bodyPreparationWords>) {
    const conditions = {
      "own-plan": policy.condition("四(一)", "own-plan", facts.hasOwnPlan),
      "own-team": policy.condition("四(一)", "own-team", facts.hasOwnTeam),
      publicity: policy.condition("四(一)", "publicity", facts.publicisesReview),
    };
    const unmet = Object.entries(conditions).flatMap(([name, holds]) => (holds ? [] : [name]));
    return { met: unmet.length === 0, unmet };
  },
});

export const bodyPreparationWords = {
  title: { zh: "单位动员准备", en: "Preparation of a unit" },
  asks: { zh: "单位有没有自己的方案、专班和宣传？", en: "Has the unit its own plan, its own team and publicity?" },
  findings: {
    "own-plan": {
      holds: { zh: "有本单位的实施方案", en: "the unit has its own plan" },
      fails: { zh: "没有本单位的实施方案", en: "the unit has no plan of its own" },
    },
    "own-team": {
      holds: { zh: "有工作专班", en: "the unit has its own team" },
      fails: { zh: "没有工作专班", en: "the unit has no team of its own" },
    },
    publicity: {
      holds: { zh: "开展了宣传", en: "the review is publicised" },
      fails: { zh: "没有开展宣传", en: "the review is not publicised" },
    },
  },
} as const satisfies Words;
