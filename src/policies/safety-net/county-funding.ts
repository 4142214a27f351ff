import { facts } from "../../kernel/facts.ts";
import { money, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 县级医疗救助资金 — what the county has to allocate: the measured need less the superior subsidy, and what it has to
 * add where the year's spending exceeds both. In yuan. 三(三)1.
 *
 * Without `spending` no shortfall is told. A subsidy above the need leaves nothing to allocate; none of it is lost in the gap.
 *
 * @example countyFunding({ estimatedNeed: "5000000", higherLevelSubsidy: "3200000", spending: "5100000" }).value
 * // { allocation: 1800000.00, shortfall: 100000.00, countyTotal: 1900000.00 }
 */
export const countyFunding = rule({
  name: "county-funding",
  clauses: ["三(三)1"],
  facts: facts({
    estimatedNeed: money({ zh: "测算的资金需求", en: "measured need" }),
    higherLevelSubsidy: money({ zh: "上级补助", en: "subsidy of the superior levels" }),
    spending: optional(money({ zh: "当年实际支出", en: "the year's actual spending" })),
  }),
  decide(facts, policy: Policy<typeof countyFundingWords>) {
    const { estimatedNeed, higherLevelSubsidy, spending } = facts;
    const short = Math.max(0, estimatedNeed - higherLevelSubsidy);
    const allocation = yuan(short);
    const subsidy = yuan(higherLevelSubsidy);
    policy.found("三(三)1", "allocation", { need: yuan(estimatedNeed), subsidy, allocation });
    if (spending === undefined) return { allocation, shortfall: null, countyTotal: allocation };
    const available = higherLevelSubsidy + short;
    const missing = Math.max(0, spending - available);
    const shortfall = yuan(missing);
    const data = { spending: yuan(spending), available: yuan(available), shortfall };
    policy.condition("三(三)1", "funds-sufficient", missing === 0, data);
    return { allocation, shortfall, countyTotal: yuan(short + missing) };
  },
});

export const countyFundingWords = {
  title: { zh: "县级医疗救助资金", en: "The county's money for medical aid" },
  asks: { zh: "县级应安排多少资金，缺口多少？", en: "How much must the county allocate, and what is the gap?" },
  findings: {
    allocation: {
      zh: "需求{need:yuan}，上级补助{subsidy:yuan}，县级安排{allocation:yuan}",
      en: "need {need:yuan}, superior subsidy {subsidy:yuan}: the county allocates {allocation:yuan}",
    },
    "funds-sufficient": {
      holds: {
        zh: "支出{spending:yuan}，可用{available:yuan}，缺口{shortfall:yuan}",
        en: "spending {spending:yuan}, available {available:yuan}, shortfall {shortfall:yuan}",
      },
      fails: {
        zh: "支出{spending:yuan}，可用{available:yuan}，缺口{shortfall:yuan}由县级补足",
        en: "spending {spending:yuan}, available {available:yuan}: the county covers the shortfall of {shortfall:yuan}",
      },
    },
  },
} as const satisfies Words;
