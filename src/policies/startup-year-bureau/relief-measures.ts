import { facts } from "../../kernel/facts.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";

/**
 * 五缓四降三补贴 — Counts the measures that defer, lower and subsidise social insurance contributions. 二5.
 *
 * Counts only: the text does not itemise the measures.
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
  title: { zh: "五缓四降三补贴", en: "Relief measures" },
  asks: {
    zh: "“五缓四降三补贴”中，缓缴、降低、补贴各有几项？",
    en: "How many measures defer, lower and subsidise contributions?",
  },
  findings: {
    counts: {
      zh: "“五缓”{deferred:count}项、“四降”{lowered:count}项、“三补贴”{subsidised:count}项",
      en: "deferral measures: {deferred:count}; reduction measures: {lowered:count}; subsidy measures: {subsidised:count}",
    },
  },
} as const satisfies Words;
