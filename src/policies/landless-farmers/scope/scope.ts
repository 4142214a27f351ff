import { type CalendarDate, yearOf } from "../../../kernel/days/index.ts";
import { answer, facts, flag, number, type ShapeOut } from "../../../kernel/facts/index.ts";
import { labels, rejection } from "../../../kernel/language/index.ts";
import { compareWithShareOf, multiplyAndRound, type Ratio } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { muText, muUnit } from "../../shared/mu.ts";
import { conditionsOf, unmetAt } from "../../shared/unmet.ts";
import { type Deciding, rule } from "../document.ts";
import {
  landFacts,
  type landPerPersonFacts,
  referenceDate,
  requiredByReading,
  soundHousehold,
  unmetAmong,
} from "../facts.ts";
import { effectiveDate } from "./reference-date.ts";

/** How the household's land per person compares with the county's, in words. */
export const landComparison = {
  below: {
    zh: "户人均剩余耕地（{remaining:number}亩÷{persons:count}人）{relation:label}{year:count}年全县农业人口人均耕地（{county:number}亩÷{population:count}人）的{threshold:number}",
    en: "remaining land per person ({remaining:number} mu ÷ {persons:count}) is {relation:label} {threshold:number} of the county average in {year:count} ({county:number} mu ÷ {population:count})",
  },
  notBelow: {
    zh: "户人均剩余耕地（{remaining:number}亩÷{persons:count}人）不低于{year:count}年全县农业人口人均耕地（{county:number}亩÷{population:count}人）的{threshold:number}",
    en: "remaining land per person ({remaining:number} mu ÷ {persons:count}) is not below {threshold:number} of the county average in {year:count} ({county:number} mu ÷ {population:count})",
  },
} as const;

/** Whose land it was and who took it. */
export const landFindings = {
  expropriated: {
    holds: { zh: "土地由政府依法征收", en: "the land was lawfully expropriated by the government" },
    fails: { zh: "土地不是由政府依法征收", en: "the land was not lawfully expropriated by the government" },
  },
  "collective-arable-land": {
    holds: { zh: "征收的是农村集体耕地", en: "the expropriated land was rural collective arable land" },
    fails: { zh: "征收的不是农村集体耕地", en: "the expropriated land was not rural collective arable land" },
  },
} as const satisfies Findings;

const findings = {
  ...landFindings,
  "land-below-threshold": { holds: landComparison.below, fails: landComparison.notBelow },
  "contract-right": {
    holds: landFacts.hadContractRight.title,
    fails: { zh: "征地时不享有耕地承包权", en: "did not hold a land contract right at expropriation" },
  },
  "registered-agricultural": {
    holds: { zh: "{when:label}是在册农业人口", en: "registered as agricultural population ({when:label})" },
    fails: { zh: "{when:label}不是在册农业人口", en: "not registered as agricultural population ({when:label})" },
  },
} as const satisfies Findings;

const conditions = conditionsOf(findings, {
  "land-below-threshold": { zh: "户人均剩余耕地低于规定比例", en: "remaining land per person is below the threshold" },
  "registered-agricultural": { zh: "是在册农业人口", en: "registered as agricultural population" },
});
export type ScopeCondition = keyof typeof conditions;

/**
 * 工作对象 — Decides whether a person is in the document's scope, and lists the conditions that are not met. 三.
 *
 * Land in mu. The household's land per person must be below 30% of the county's, compared as exact fractions; in the
 * answer both, and that threshold, are rounded half up to four decimals. `county` must contain the year before the
 * reference date.
 *
 * @example scope({ expropriatedByGovernment: true, collectiveArableLand: true, hadContractRight: true,
 *   registeredAtExpropriation: true, referenceDate: "2012-05-01",
 *   household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 },
 *   county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }] }).value
 * // { inScope: false, unmet: ["land-below-threshold"], landPerPerson: "0.39", …, thresholdPerPerson: "0.39" }
 */
export const scope = rule({
  name: "scope",
  title: { zh: "工作对象", en: "Scope" },
  question: { zh: "是否属于工作对象，不符合哪项条件？", en: "Is the person in scope, and which conditions are unmet?" },
  clauses: ["三"],
  facts: facts({ ...landFacts, referenceDate }, soundHousehold),
  answer: answer({
    inScope: flag({ zh: "属于工作对象", en: "in scope" }),
    unmet: unmetAmong({ zh: "不符合的工作对象条件", en: "scope conditions not met" }, conditions),
    landPerPerson: number({ zh: "户人均剩余耕地", en: "remaining arable land per person of the household" }, muUnit),
    countyLandPerPerson: number(
      { zh: "上年度全县农业人口人均耕地", en: "arable land per person of the county" },
      muUnit,
    ),
    thresholdPerPerson: number({ zh: "户人均剩余耕地标准", en: "threshold of remaining land per person" }, muUnit),
  }),
  findings,
  decide(facts, policy) {
    const line = policy.figure("landThreshold", facts.referenceDate);
    const { below, comparison, land, county } = landPerPerson(facts, line, policy);
    const when = registrationTimes[policy.reading("registration-tested")];
    const registered =
      when.code === "at-expropriation"
        ? facts.registeredAtExpropriation
        : requiredByReading(facts.registeredAtConfirmation, "registeredAtConfirmation");

    const unmet = unmetAt(policy, "三", {
      expropriated: facts.expropriatedByGovernment,
      "collective-arable-land": facts.collectiveArableLand,
      "land-below-threshold": [below, comparison],
      "contract-right": facts.hadContractRight,
      "registered-agricultural": [registered, { when }],
    });
    const { arableMu, agriculturalPopulation } = county;
    return {
      inScope: unmet.length === 0,
      unmet,
      landPerPerson: perPerson(land.parts, land.persons),
      countyLandPerPerson: perPerson(arableMu, agriculturalPopulation),
      thresholdPerPerson: perPerson(arableMu, agriculturalPopulation, line.numerator, line.denominator),
    };
  },
});

const registrationTimes = labels({
  "at-expropriation": { zh: "征地时", en: "at expropriation" },
  "at-confirmation": { zh: "确认对象时", en: "at confirmation" },
});

const relations = labels({
  below: { zh: "低于", en: "below" },
  equal: { zh: "等于（按“不高于”口径计入）", en: "equal to (counted under the reading “not above”)" },
  above: { zh: "高于", en: "above" },
});

/** Compares the household's arable land per person with a ratio of the county's, as exact fractions. */
export function landPerPerson(facts: LandFacts, line: Ratio, policy: LandPolicy) {
  const land = landOf(facts.household, policy);
  const year = yearOf(lastYearDay(facts, policy)) - 1;
  const county = countyIn(facts.county, year);
  const order = compareWithShareOf(land.parts, land.persons, line, county.arableMu, county.agriculturalPopulation);
  const below = order < 0 || (order === 0 && policy.reading("land-threshold") === "not-above");
  const comparison = {
    remaining: muText(land.parts),
    persons: land.persons,
    year,
    county: muText(county.arableMu),
    population: county.agriculturalPopulation,
    threshold: line.text,
    relation: order < 0 ? relations.below : order === 0 ? relations.equal : relations.above,
  };
  return { below, comparison, land, county };
}

/** Land per person in mu, or a share of it, rounded once to four decimals. */
const perPerson = (parts: number, persons: number, numerator = 1, denominator = 1): string =>
  muText(multiplyAndRound(parts, numerator, denominator, persons));

function countyIn(county: LandFacts["county"], year: number): LandFacts["county"][number] {
  let found: LandFacts["county"][number] | undefined;
  for (const one of county) {
    if (one.year !== year) continue;
    if (found)
      throw rejection("county", "contradiction", year, { zh: "每年只能有一组数据", en: "only one entry per year" });
    found = one;
  }
  if (found) return found;
  throw rejection("county", "missing", undefined, { zh: `须填报${year}年的数据`, en: `the data for ${year}` });
}

type LandPolicy = Pick<Deciding<typeof findings>, "reading" | "figure">;

type LandFacts = ShapeOut<typeof landPerPersonFacts> & { readonly referenceDate: CalendarDate };

function landOf(household: LandFacts["household"], policy: LandPolicy): { parts: number; persons: number } {
  const left = household.remainingArableMu;
  const parts =
    policy.reading("expropriations-counted") === "all-expropriations"
      ? left
      : left + requiredByReading(household.expropriatedEarlierMu, "household.expropriatedEarlierMu");
  const persons =
    policy.reading("household-divisor") === "registered-agricultural-members"
      ? household.registeredAgriculturalMembers
      : requiredByReading(household.members, "household.members");
  return { parts, persons };
}

function lastYearDay(facts: LandFacts, policy: LandPolicy): CalendarDate {
  switch (policy.reading("last-year-before")) {
    case "reference-date":
      return facts.referenceDate;
    case "expropriation":
      return requiredByReading(facts.expropriatedOn, "expropriatedOn");
    case "enrolment":
      return requiredByReading(facts.enrolledOn, "enrolledOn");
    case "effective-date":
      return effectiveDate(facts.referenceDate, policy);
  }
}
