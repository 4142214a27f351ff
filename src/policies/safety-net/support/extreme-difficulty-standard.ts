import { startOfYear } from "../../../kernel/days/index.ts";
import {
  answer,
  eachOnce,
  type FactOf,
  facts,
  flag,
  group,
  list,
  money,
  nullable,
  optional,
  year as yearField,
} from "../../../kernel/facts/index.ts";
import { rejection, requiredFact } from "../../../kernel/language/index.ts";
import { compareQuotients, type Fen, type Ratio, shareOf, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { shareUnder } from "../../shared/shares.ts";
import { type Deciding, rule } from "../document.ts";

const year = yearField({ zh: "年份", en: "year" });

/** 人均消费支出 — Local per-capita consumption expenditure, year by year. */
const consumption = list(
  { zh: "当地人均消费支出", en: "local per-capita consumption expenditure by year" },
  group(
    { zh: "年度人均消费支出", en: "per-capita consumption expenditure of a year" },
    {
      year,
      allResidents: optional(money({ zh: "全体居民人均消费支出", en: "all residents, per capita" })),
      urbanResidents: optional(money({ zh: "城镇居民人均消费支出", en: "urban residents, per capita" })),
      ruralResidents: optional(money({ zh: "农村居民人均消费支出", en: "rural residents, per capita" })),
    },
  ),
  { min: 1, max: 300 },
);

const findings = {
  floor: {
    zh: "{year:count}年当地人均消费支出{spent:yuan}，按{share:number}计算的供养标准下限为{floor:yuan}",
    en: "local per-capita consumption expenditure in {year:count} was {spent:yuan}; {share:number} of it gives a floor of {floor:yuan}",
  },
  "standard-needed": {
    zh: "未填报年供养标准，无法与下限比较",
    en: "the annual support standard is not given, so it cannot be compared with the floor",
  },
  "meets-floor": {
    holds: {
      zh: "供养标准{standard:yuan}，不低于下限{floor:yuan}",
      en: "support standard {standard:yuan}, at least the floor of {floor:yuan}",
    },
    fails: {
      zh: "供养标准{standard:yuan}，低于下限{floor:yuan}",
      en: "support standard {standard:yuan}, below the floor of {floor:yuan}",
    },
  },
} as const satisfies Findings;

/**
 * 特困供养标准 — Calculates the lowest permitted extreme-difficulty standard of a year, and whether a given standard meets
 * it. In yuan per year; the floor is rounded up to the fen, so that it is never below the share. 三(二)1.
 *
 * `consumption` must include the previous year. Without `standard`, `meetsFloor` is `null`.
 *
 * @example extremeDifficultyStandard({
 *   year: 2016, consumption: [{ year: 2015, allResidents: "9000" }], standard: "5400",
 * }).value // { floor: 5400.00, meetsFloor: true }
 */
export const extremeDifficultyStandard = rule({
  name: "extreme-difficulty-standard",
  title: { zh: "特困供养标准", en: "Extreme-difficulty standard" },
  question: { zh: "特困供养标准最低为多少，是否达到？", en: "What is the minimum support standard, and is it met?" },
  clauses: ["三(二)1"],
  facts: facts(
    { year, consumption, standard: optional(money({ zh: "年供养标准", en: "annual support standard" })) },
    eachOnce("consumption", { zh: "每个年份不得重复填报", en: "each year only once" }, "year"),
  ),
  answer: answer({
    floor: money({ zh: "特困供养标准下限（每年）", en: "floor of the annual extreme-difficulty standard" }),
    meetsFloor: nullable(flag({ zh: "现行供养标准达到下限", en: "the support standard meets the floor" })),
  }),
  findings,
  decide(facts, policy) {
    // 上年度 is the year before the one for which the standard is set
    const lastYear = facts.year - 1;
    const spent = localConsumption(facts.consumption, lastYear, policy);
    const share = shareUnder("minConsumptionShare", policy.figure("minConsumptionShare", startOfYear(facts.year)));
    const lowest = floorInFen(spent, share);
    const floor = yuan(lowest);
    policy.found("三(二)1", "floor", { year: lastYear, spent: yuan(spent), share: share.text, floor });
    if (facts.standard === undefined) {
      policy.found("三(二)1", "standard-needed");
      return { floor, meetsFloor: null };
    }
    const standard = yuan(facts.standard);
    const meetsFloor = policy.condition("三(二)1", "meets-floor", facts.standard >= lowest, { standard, floor });
    return { floor, meetsFloor };
  },
});

type Decision = Deciding<typeof findings>;

/** The amount that each option of `local-consumption` takes. */
const consumptionOf = {
  "all-residents": "allResidents",
  "urban-residents": "urbanResidents",
  "rural-residents": "ruralResidents",
} as const;

function localConsumption(years: FactOf<typeof consumption>, lastYear: number, policy: Decision): Fen {
  const index = years.findIndex((one) => one.year === lastYear);
  const found = years[index];
  const expected = {
    zh: `须填报${lastYear}年的人均消费支出`,
    en: `the per-capita consumption expenditure of ${lastYear}`,
  };
  if (!found) throw rejection("consumption", "missing", undefined, expected);
  const field = consumptionOf[policy.reading("local-consumption")];
  return requiredFact(found[field], `consumption[${index}].${field}`, expected);
}

/** Rounds a floor up to the fen: rounded down, it would allow a standard below the share. */
function floorInFen(amount: Fen, share: Ratio): Fen {
  const rounded = shareOf(amount, share);
  const short = compareQuotients(rounded, share.numerator, amount, share.denominator) < 0;
  return short ? rounded + 1 : rounded;
}
