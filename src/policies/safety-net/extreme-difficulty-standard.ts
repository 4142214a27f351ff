import { firstOfYear } from "../../kernel/calendar.ts";
import { hasRepeats } from "../../kernel/distinct.ts";
import { facts, impossible, needed, refused } from "../../kernel/facts.ts";
import { type FactOf, group, list, money, optional, year as yearField } from "../../kernel/fields.ts";
import { type Fen, yuan } from "../../kernel/money.ts";
import { compareQuotients, portion, type Ratio } from "../../kernel/ratio.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { shareUnder } from "./facts.ts";

const year = yearField({ zh: "年份", en: "year" });

/** 人均消费支出 — the locality's yearly consumption expenditure per head, year by year. */
const consumption = list(
  { zh: "当地人均消费支出", en: "local consumption per head by year" },
  group(
    { zh: "一年的数字", en: "one year's figures" },
    {
      year,
      allResidents: optional(money({ zh: "全体居民人均", en: "all residents, per head" })),
      urbanResidents: optional(money({ zh: "城镇居民人均", en: "urban residents, per head" })),
      ruralResidents: optional(money({ zh: "农村居民人均", en: "rural residents, per head" })),
    },
  ),
  { min: 1, max: 300 },
);

/**
 * 特困供养标准 — the lowest standard of support for special hardship in a year, and whether a standard reaches it.
 * Yuan a year; the floor is the lowest amount in whole fen that is not below the share, itself included. 三(二)1.
 *
 * `consumption` needs the year before. Without `standard` only the floor is told.
 *
 * @example
 * extremeDifficultyStandard({ year: 2016, consumption: [{ year: 2015, allResidents: "9000" }], standard: "5400" }).value
 * // { floor: 5400.00, meetsFloor: true }
 */
export const extremeDifficultyStandard = rule({
  name: "extreme-difficulty-standard",
  clauses: ["三(二)1"],
  facts: facts(
    { year, consumption, standard: optional(money({ zh: "年供养标准", en: "yearly standard of support" })) },
    impossible(["consumption"], { zh: "每年只有一组数字", en: "one set of figures for each year" }, (f) =>
      hasRepeats(f.consumption.map((one) => one.year)),
    ),
  ),
  decide(facts, policy: Policy<typeof extremeDifficultyStandardWords>) {
    // 上年度 is the year before the one for which the standard is set
    const lastYear = facts.year - 1;
    const spent = localConsumption(facts.consumption, lastYear, policy);
    const share = shareUnder("minConsumptionShare", policy.figure("minConsumptionShare", firstOfYear(facts.year)));
    const lowest = floorInFen(spent, share);
    const floor = yuan(lowest);
    policy.found("三(二)1", "floor", { year: lastYear, spent: yuan(spent), share: share.text, floor });
    if (facts.standard === undefined) return { floor, meetsFloor: null };
    const standard = yuan(facts.standard);
    const meetsFloor = policy.condition("三(二)1", "meets-floor", facts.standard >= lowest, { standard, floor });
    return { floor, meetsFloor };
  },
});

type Decision = Policy<typeof extremeDifficultyStandardWords>;

function localConsumption(years: FactOf<typeof consumption>, lastYear: number, policy: Decision): Fen {
  const index = years.findIndex((one) => one.year === lastYear);
  const found = years[index];
  const wanted = { zh: `${lastYear}年的数字`, en: `the figures of ${lastYear}` };
  if (!found) throw refused("consumption", "missing", undefined, wanted);
  switch (policy.reading("local-consumption")) {
    case "all-residents":
      return needed(found.allResidents, `consumption[${index}].allResidents`, wanted);
    case "urban-residents":
      return needed(found.urbanResidents, `consumption[${index}].urbanResidents`, wanted);
    case "rural-residents":
      return needed(found.ruralResidents, `consumption[${index}].ruralResidents`, wanted);
  }
}

/** A floor is never rounded below itself: where the rounded share falls short, it is the next fen. */
function floorInFen(amount: Fen, share: Ratio): Fen {
  const rounded = portion(amount, share);
  const short = compareQuotients(rounded, share.numerator, amount, share.denominator) < 0;
  return short ? rounded + 1 : rounded;
}

export const extremeDifficultyStandardWords = {
  title: { zh: "特困供养标准", en: "Support standard" },
  asks: { zh: "特困供养标准至少是多少？", en: "What must the support standard be at least?" },
  findings: {
    floor: {
      zh: "{year:count}年当地人均消费支出{spent:yuan}，其{share:number}为下限{floor:yuan}",
      en: "{share:number} of the local consumption per head of {year:count}, {spent:yuan}: at least {floor:yuan}",
    },
    "meets-floor": {
      holds: { zh: "供养标准{standard:yuan}，不低于{floor:yuan}", en: "{standard:yuan} is not below {floor:yuan}" },
      fails: { zh: "供养标准{standard:yuan}，低于{floor:yuan}", en: "{standard:yuan} is below {floor:yuan}" },
    },
  },
} as const satisfies Words;
