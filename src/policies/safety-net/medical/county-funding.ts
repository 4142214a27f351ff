import { answer, facts, money, nullable, optional, paid } from "../../../kernel/facts/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { parties } from "../parties.ts";

/** The county also pays the shortfall. */
const fromCounty = { by: parties["county-finance"], to: parties["medical-assistance-funds"] };

/**
 * 县级医疗救助资金 — Calculates what the county must allocate for medical assistance: the estimated need minus the
 * higher-level subsidy, plus the shortfall if the year's spending exceeds both. In yuan. 三(三)1.
 *
 * Without `spending`, the shortfall and the total are `null`. A subsidy above the need leaves nothing to allocate; the excess reduces
 * the shortfall.
 *
 * @example countyFunding({ estimatedNeed: "5000000", higherLevelSubsidy: "3200000", spending: "5100000" }).value
 * // { allocation: 1800000.00, shortfall: 100000.00, countyTotal: 1900000.00 }
 */
export const countyFunding = rule({
  name: "county-funding",
  title: { zh: "县级医疗救助资金", en: "County medical assistance funding" },
  question: {
    zh: "县级财政应安排多少资金，补足多少缺口？",
    en: "How much must the county allocate, and what shortfall must it cover?",
  },
  clauses: ["三(三)1"],
  facts: facts({
    estimatedNeed: money({ zh: "测算的资金需求", en: "estimated need" }),
    higherLevelSubsidy: money({ zh: "上级补助", en: "higher-level subsidy" }),
    spending: optional(money({ zh: "当年实际支出", en: "actual spending in the year" })),
  }),
  answer: answer({
    allocation: paid(
      money({ zh: "县级财政应安排的医疗救助资金", en: "county allocation for medical assistance" }),
      fromCounty,
    ),
    shortfall: nullable(
      paid(money({ zh: "医疗救助资金缺口", en: "shortfall of medical assistance funds" }), fromCounty),
    ),
    countyTotal: nullable(money({ zh: "县级财政负担的医疗救助资金合计", en: "county total for medical assistance" })),
  }),
  findings: {
    allocation: {
      zh: "测算需求{need:yuan}，上级补助{subsidy:yuan}，县级财政安排{allocation:yuan}",
      en: "estimated need {need:yuan}, higher-level subsidy {subsidy:yuan}: the county allocates {allocation:yuan}",
    },
    "spending-needed": {
      zh: "未填报当年实际支出，有无缺口无法认定",
      en: "the shortfall is not known, because the year's spending is not given",
    },
    "funds-sufficient": {
      holds: {
        zh: "支出{spending:yuan}，可用资金{available:yuan}，无缺口",
        en: "spending {spending:yuan}, available {available:yuan}: no shortfall",
      },
      fails: {
        zh: "支出{spending:yuan}，可用资金{available:yuan}，缺口{shortfall:yuan}由县级财政补足",
        en: "spending {spending:yuan}, available {available:yuan}: the county covers the shortfall of {shortfall:yuan}",
      },
    },
  },
  decide(facts, policy) {
    const { estimatedNeed, higherLevelSubsidy, spending } = facts;
    const allocated = Math.max(0, estimatedNeed - higherLevelSubsidy);
    const allocation = yuan(allocated);
    const subsidy = yuan(higherLevelSubsidy);
    policy.found("三(三)1", "allocation", { need: yuan(estimatedNeed), subsidy, allocation });
    if (spending === undefined) {
      policy.found("三(三)1", "spending-needed");
      return { allocation, shortfall: null, countyTotal: null };
    }
    const available = higherLevelSubsidy + allocated;
    const short = Math.max(0, spending - available);
    const shortfall = yuan(short);
    const data = { spending: yuan(spending), available: yuan(available), shortfall };
    policy.condition("三(三)1", "funds-sufficient", short === 0, data);
    return { allocation, shortfall, countyTotal: yuan(allocated + short) };
  },
});
