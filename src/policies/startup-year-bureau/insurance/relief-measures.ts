import { answer, count, facts } from "../../../kernel/facts/index.ts";
import { figuresDateOfYear } from "../../shared/figure-dates.ts";
import { optionalYear } from "../../shared/plan-facts.ts";
import { rule } from "../document.ts";

const measures = { zh: "项", en: "measures" };

/**
 * 五缓四降三补贴 — Counts the measures that defer, lower and subsidise social insurance contributions. 二5.
 *
 * Counts only: the text does not itemise the measures.
 *
 * @example reliefMeasures({}).value // { deferredCount: 5, loweredCount: 4, subsidisedCount: 3 }
 */
export const reliefMeasures = rule({
  name: "relief-measures",
  title: { zh: "五缓四降三补贴", en: "Relief measures" },
  question: {
    zh: "“五缓四降三补贴”中，缓缴、降低、补贴各有几项？",
    en: "How many measures defer, lower and subsidise contributions?",
  },
  clauses: ["二5"],
  facts: facts({ year: optionalYear }),
  answer: answer({
    deferredCount: count({ zh: "“五缓”项数", en: "number of deferral measures" }, measures),
    loweredCount: count({ zh: "“四降”项数", en: "number of reduction measures" }, measures),
    subsidisedCount: count({ zh: "“三补贴”项数", en: "number of subsidy measures" }, measures),
  }),
  findings: {
    counts: {
      zh: "“五缓”{deferredCount:count}项、“四降”{loweredCount:count}项、“三补贴”{subsidisedCount:count}项",
      en: "deferral measures: {deferredCount:count}; reduction measures: {loweredCount:count}; subsidy measures: {subsidisedCount:count}",
    },
  },
  decide(facts, policy) {
    const on = figuresDateOfYear(policy, ["deferredKinds", "loweredKinds", "subsidisedKinds"], facts.year);
    const counts = {
      deferredCount: policy.figure("deferredKinds", on),
      loweredCount: policy.figure("loweredKinds", on),
      subsidisedCount: policy.figure("subsidisedKinds", on),
    };
    policy.found("二5", "counts", counts);
    return counts;
  },
});
