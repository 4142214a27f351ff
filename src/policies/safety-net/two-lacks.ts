import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { situation } from "./facts.ts";

/**
 * “两无”贫困人口 — is this a rural poor household without an occupation to support and without strength to escape
 * poverty. 二(一).
 *
 * @example
 * twoLacks({ isPoor: true, isRural: true, noViableLivelihood: true, noCapacity: true }).value // { twoLacks: true }
 */
export const twoLacks = rule({
  name: "two-lacks",
  clauses: ["二(一)"],
  facts: facts(situation),
  decide(facts, policy: Policy<typeof twoLacksWords>) {
    const rural = policy.condition("二(一)", "rural", facts.isRural);
    const occupation = policy.condition("二(一)", "no-viable-livelihood", facts.noViableLivelihood);
    const strength = policy.condition("二(一)", "no-capacity", facts.noCapacity);
    const poor = policy.condition("二(一)", "poor", facts.isPoor);
    const one = occupation !== strength && policy.reading("two-lacks") === "either";
    return { twoLacks: rural && poor && ((occupation && strength) || one) };
  },
});

export const twoLacksWords = {
  title: { zh: "“两无”贫困人口", en: "The two withouts" },
  asks: { zh: "是不是“两无”贫困人口？", en: "Is this one of the “two withouts”?" },
  findings: {
    rural: {
      holds: { zh: "在农村", en: "rural" },
      fails: { zh: "不在农村", en: "not rural" },
    },
    "no-viable-livelihood": {
      holds: { zh: "无业可扶", en: "no occupation that could be supported" },
      fails: { zh: "有业可扶", en: "there is an occupation that could be supported" },
    },
    "no-capacity": {
      holds: { zh: "无力脱贫", en: "no strength to escape poverty" },
      fails: { zh: "有能力脱贫", en: "strength to escape poverty" },
    },
    poor: {
      holds: { zh: "属于贫困人口", en: "poor" },
      fails: { zh: "不属于贫困人口", en: "not poor" },
    },
  },
} as const satisfies Words;
