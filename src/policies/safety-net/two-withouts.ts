import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { situation } from "./facts.ts";

/**
 * “两无”贫困人口 — is this a rural poor household without an occupation to support and without strength to escape
 * poverty. 二(一).
 *
 * @example
 * twoWithouts({ poor: true, rural: true, withoutOccupation: true, withoutStrength: true }).value // { twoWithouts: true }
 */
export const twoWithouts = rule({
  name: "two-withouts",
  clauses: ["二(一)"],
  facts: facts(situation),
  decide(facts, policy: Policy<typeof twoWithoutsWords>) {
    const rural = policy.condition("二(一)", "rural", facts.rural);
    const occupation = policy.condition("二(一)", "without-occupation", facts.withoutOccupation);
    const strength = policy.condition("二(一)", "without-strength", facts.withoutStrength);
    const poor = policy.condition("二(一)", "poor", facts.poor);
    const one = occupation !== strength && policy.reading("two-withouts") === "either";
    return { twoWithouts: rural && poor && ((occupation && strength) || one) };
  },
});

export const twoWithoutsWords = {
  title: { zh: "“两无”贫困人口", en: "The two withouts" },
  asks: { zh: "是不是“两无”贫困人口？", en: "Is this one of the “two withouts”?" },
  findings: {
    rural: {
      holds: { zh: "在农村", en: "rural" },
      fails: { zh: "不在农村", en: "not rural" },
    },
    "without-occupation": {
      holds: { zh: "无业可扶", en: "no occupation that could be supported" },
      fails: { zh: "有业可扶", en: "there is an occupation that could be supported" },
    },
    "without-strength": {
      holds: { zh: "无力脱贫", en: "no strength to escape poverty" },
      fails: { zh: "有能力脱贫", en: "strength to escape poverty" },
    },
    poor: {
      holds: { zh: "属于贫困人口", en: "poor" },
      fails: { zh: "不属于贫困人口", en: "not poor" },
    },
  },
} as const satisfies Words;
