import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";

const findings = {
  "own-plan": {
    holds: { zh: "已制定本单位实施方案", en: "the body has its own plan" },
    fails: { zh: "未制定本单位实施方案", en: "the body does not have its own plan" },
  },
  "own-team": {
    holds: { zh: "已成立工作专班", en: "the body has its own team" },
    fails: { zh: "未成立工作专班", en: "the body does not have its own team" },
  },
  publicity: {
    holds: { zh: "已开展宣传", en: "the body publicises the review" },
    fails: { zh: "未开展宣传", en: "the body does not publicise the review" },
  },
} as const satisfies Findings;

/**
 * 单位动员准备 — Decides whether a public body has prepared its plan, team and publicity. 四(一).
 *
 * Each body needs all three. For the preparation of the bureau itself see `calendar`.
 *
 * @example bodyPreparation({ hasOwnPlan: true, hasOwnTeam: true, publicisesReview: true }).value.met // true
 */
export const bodyPreparation = rule({
  name: "body-preparation",
  title: { zh: "单位动员准备", en: "Preparation of a public body" },
  question: {
    zh: "单位是否已制定本单位实施方案、成立工作专班并开展宣传？",
    en: "Has the public body prepared its plan, team and publicity?",
  },
  clauses: ["四(一)"],
  facts: facts({
    hasOwnPlan: flag({ zh: "已制定本单位实施方案", en: "has its own plan" }),
    hasOwnTeam: flag({ zh: "已成立工作专班", en: "has its own team" }),
    publicisesReview: flag({ zh: "已开展宣传", en: "publicises the review" }),
  }),
  answer: answer({
    met: flag({ zh: "动员准备符合要求", en: "the preparation meets the requirements" }),
    unmet: unmetConditions(conditionsOf(findings)),
  }),
  findings,
  decide(facts, policy) {
    const unmet = unmetAt(policy, "四(一)", {
      "own-plan": facts.hasOwnPlan,
      "own-team": facts.hasOwnTeam,
      publicity: facts.publicisesReview,
    });
    return { met: unmet.length === 0, unmet };
  },
});
