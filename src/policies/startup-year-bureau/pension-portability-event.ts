import { facts } from "../../kernel/facts.ts";
import { count } from "../../kernel/fields.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";

/**
 * 养老保险转移接续咨询 — have the advice events that the plan wants been held. 二1.
 *
 * @example
 * pensionPortabilityEvent({ year: 2010, held: 0 }).value // { met: false, shortfall: 1 }
 */
export const pensionPortabilityEvent = rule({
  name: "pension-portability-event",
  clauses: ["二1"],
  facts: facts({
    year,
    held: count({ zh: "已举办的咨询活动", en: "advice events held" }, { zh: "次", en: "events" }),
  }),
  decide(facts, policy: Policy<typeof pensionPortabilityEventWords>) {
    const target = policy.figure("pensionPortabilityEvents", lookupDay(facts.year));
    const met = policy.condition("二1", "events-held", facts.held >= target, { held: facts.held, target });
    return { met, shortfall: met ? 0 : target - facts.held };
  },
});

export const pensionPortabilityEventWords = {
  title: { zh: "养老保险转移接续咨询", en: "Advice on pension transfer" },
  asks: { zh: "养老保险转移接续咨询活动办了没有？", en: "Has the advice event on pension transfer been held?" },
  findings: {
    "events-held": {
      holds: { zh: "已办{held:count}次，应办{target:count}次", en: "{held:count} held of {target:count}" },
      fails: { zh: "只办{held:count}次，应办{target:count}次", en: "only {held:count} held of {target:count}" },
    },
  },
} as const satisfies Words;
