import { facts } from "../../kernel/facts.ts";
import { money, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 县级医疗救助资金 — what the county has to allocate: the measured need less the superior subsidy, and what it has to
 * add where the year's spending exceeds both. In yuan. 三(三)1.
 *
 * Without `spending` no gap is told. A subsidy above the need leaves nothing to allocate; none of it is lost in the gap.
 *
 * @example countyAllocation({ measuredNeed: "5000000", superiorSubsidy: "3200000", spending: "5100000" }).value
 * // { allocation: 1800000.00, gap: 100000.00, county: 1900000.00 }
 */
export const countyAllocation = rule({
  name: "county-allocation",
  clauses: ["三(三)1"],
  facts: facts({
    measuredNeed: money({ zh: "测算的资金需求", en: "measured need" }),
    superiorSubsidy: money({ zh: "上级补助", en: "subsidy of the superior levels" }),
    spending: optional(money({ zh: "当年实际支出", en: "the year's actual spending" })),
  }),
  decide(facts, policy: Policy<typeof countyAllocationWords>) {
    const { measuredNeed, superiorSubsidy, spending } = facts;
    const short = Math.max(0, measuredNeed - superiorSubsidy);
    const allocation = yuan(short);
    const subsidy = yuan(superiorSubsidy);
    policy.found("三(三)1", "allocation", { need: yuan(measuredNeed), subsidy, allocation });
    if (spending === undefined) return { allocation, gap: null, county: allocation };
    const available = superiorSubsidy + short;
    const missing = Math.max(0, spending - available);
    const gap = yuan(missing);
    const data = { spending: yuan(spending), available: yuan(available), gap };
    policy.condition("三(三)1", "money-suffices", missing === 0, data);
    return { allocation, gap, county: yuan(short + missing) };
  },
});

export const countyAllocationWords = {
  title: { zh: "县级医疗救助资金", en: "The county's money for medical aid" },
  asks: { zh: "县级应安排多少资金，缺口多少？", en: "How much must the county allocate, and what is the gap?" },
  findings: {
    allocation: {
      zh: "需求{need:yuan}，上级补助{subsidy:yuan}，县级安排{allocation:yuan}",
      en: "need {need:yuan}, superior subsidy {subsidy:yuan}: the county allocates {allocation:yuan}",
    },
    "money-suffices": {
      holds: {
        zh: "支出{spending:yuan}，可用{available:yuan}，缺口{gap:yuan}",
        en: "spending {spending:yuan}, available {available:yuan}, gap {gap:yuan}",
      },
      fails: {
        zh: "支出{spending:yuan}，可用{available:yuan}，缺口{gap:yuan}由县级补足",
        en: "spending {spending:yuan}, available {available:yuan}: the county covers the gap of {gap:yuan}",
      },
    },
  },
} as const satisfies Words;
