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
 * pensionTransferEvent({ year: 2010, held: 0 }).value // { complete: false, open: 1 }
 */
export const pensionTransferEvent = rule({
  name: "pension-transfer-event",
  clauses: ["二1"],
  facts: facts({
    year,
    held: count({ zh: "已举办的咨询活动", en: "advice events held" }, { zh: "次", en: "events" }),
  }),
  decide(facts, policy: Policy<typeof pensionTransferEventWords>) {
    const wanted = policy.figure("pensionTransferEvents", lookupDay(facts.year));
    const complete = policy.condition("二1", "events-held", facts.held >= wanted, { had: facts.held, wanted });
    return { complete, open: complete ? 0 : wanted - facts.held };
  },
});

export const pensionTransferEventWords = {
  title: { zh: "养老保险转移接续咨询", en: "Advice on pension transfer" },
  asks: { zh: "养老保险转移接续咨询活动办了没有？", en: "Has the advice event on pension transfer been held?" },
  findings: {
    "events-held": {
      holds: { zh: "已办{had:count}次，应办{wanted:count}次", en: "{had:count} held of {wanted:count}" },
      fails: { zh: "只办{had:count}次，应办{wanted:count}次", en: "only {had:count} held of {wanted:count}" },
    },
  },
} as const satisfies Words;
