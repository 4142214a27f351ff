import { facts } from "../../kernel/facts.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";

/**
 * 五缓四降三补贴 — how many kinds are deferred, lowered and subsidised. 二5.
 *
 * Counts only: the text does not itemise what is deferred, lowered or subsidised.
 *
 * @example
 * reliefMeasures({ year: 2010 }).value // { deferred: 5, lowered: 4, subsidised: 3 }
 */
export const reliefMeasures = rule({
  name: "relief-measures",
  clauses: ["二5"],
  facts: facts({ year }),
  decide(facts, policy: Policy<typeof reliefMeasuresWords>) {
    const on = lookupDay(facts.year);
    const counts = {
      deferred: policy.figure("deferredKinds", on),
      lowered: policy.figure("loweredKinds", on),
      subsidised: policy.figure("subsidisedKinds", on),
    };
    policy.found("二5", "counts", counts);
    return counts;
  },
});

export const reliefMeasuresWords = {
  title: { zh: "五缓四降三补贴", en: "Deferred, lowered, subsidised" },
  asks: { zh: "缓、降、补贴各几项？", en: "How many kinds are deferred, lowered and subsidised?" },
  findings: {
    counts: {
      zh: "缓缴{deferred:count}项，降低{lowered:count}项，补贴{subsidised:count}项",
      en: "{deferred:count} deferred, {lowered:count} lowered, {subsidised:count} subsidised",
    },
  },
} as const satisfies Words;
