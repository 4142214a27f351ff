import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { household, situation } from "../facts.ts";

/**
 * “两无”贫困人口 — Decides whether a household meets the “two lacks”: rural and poor, with no viable livelihood and no
 * capacity to escape poverty. 二(一).
 *
 * @example twoLacks({ isPoor: true, isRural: true, noViableLivelihood: true, noCapacity: true }).value
 * // { twoLacks: true }
 */
export const twoLacks = rule({
  name: "two-lacks",
  title: { zh: "“两无”贫困人口", en: "The “two lacks”" },
  question: { zh: "是否属于“两无”贫困人口？", en: "Does the household meet the “two lacks”?" },
  clauses: ["二(一)"],
  facts: facts(situation),
  answer: answer({ twoLacks: flag(household.twoLacks.yes) }),
  findings: {
    rural: household.rural,
    "no-viable-livelihood": {
      yes: { zh: "无业可扶", en: "has no viable livelihood" },
      no: { zh: "有业可扶", en: "has a viable livelihood" },
    },
    "no-capacity": {
      yes: { zh: "无力脱贫", en: "has no capacity to escape poverty" },
      no: { zh: "有能力脱贫", en: "has the capacity to escape poverty" },
    },
    lacks: {
      holds: { zh: "符合“两无”的要求", en: "meets the requirement of the “two lacks”" },
      fails: { zh: "不符合“两无”的要求", en: "does not meet the requirement of the “two lacks”" },
    },
    poor: household.poor,
  },
  decide(facts, policy) {
    const rural = policy.condition("二(一)", "rural", facts.isRural);
    const noLivelihood = policy.condition("二(一)", "no-viable-livelihood", facts.noViableLivelihood);
    const noCapacity = policy.condition("二(一)", "no-capacity", facts.noCapacity);
    const oneIsEnough = noLivelihood !== noCapacity && policy.reading("two-lacks") === "either";
    const lacks = policy.condition("二(一)", "lacks", (noLivelihood && noCapacity) || oneIsEnough);
    const poor = policy.condition("二(一)", "poor", facts.isPoor);
    return { twoLacks: rural && lacks && poor };
  },
});
