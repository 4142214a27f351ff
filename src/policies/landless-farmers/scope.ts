import { type CalendarDate, yearOf } from "../../kernel/days/calendar.ts";
import { facts } from "../../kernel/facts/facts.ts";
import type { FactOf } from "../../kernel/facts/fields.ts";
import { rejection, requiredFact } from "../../kernel/language/errors.ts";
import { labels } from "../../kernel/language/text.ts";
import { compareQuotients, type Ratio } from "../../kernel/numbers/ratio.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { unmetOf } from "../../kernel/policy/unmet.ts";
import { muText } from "../shared/mu.ts";
import { type Deciding, rule } from "./document.ts";
import { type countyLand, landFacts, referenceDate, soundHousehold } from "./facts.ts";
import { effectiveDate } from "./reference-date.ts";

/** 工作对象的条件 — the conditions of 三, in the order of the text. */
export type ScopeCondition =
  | "expropriated"
  | "collective-arable-land"
  | "land-below-threshold"
  | "contract-right"
  | "registered-agricultural";

const findings = {
  expropriated: {
    holds: { zh: "土地由政府依法征收", en: "the land was lawfully expropriated by government" },
    fails: { zh: "土地不是由政府依法征收", en: "the land was not lawfully expropriated by government" },
  },
  "collective-arable-land": {
    holds: { zh: "征收的是农村集体耕地", en: "it was rural collective arable land" },
    fails: { zh: "征收的不是农村集体耕地", en: "it was not rural collective arable land" },
  },
  "land-below-threshold": {
    holds: {
      zh: "剩余耕地{remaining:number}亩÷{persons:count}人，{relation:label}{year:count}年全县{county:number}亩÷{population:count}人的{threshold:number}",
      en: "{remaining:number} mu ÷ {persons:count} person(s) is {relation:label} {threshold:number} of the county's {county:number} mu ÷ {population:count} in {year:count}",
    },
    fails: {
      zh: "剩余耕地{remaining:number}亩÷{persons:count}人，不低于{year:count}年全县{county:number}亩÷{population:count}人的{threshold:number}",
      en: "{remaining:number} mu ÷ {persons:count} person(s) is not below {threshold:number} of the county's {county:number} mu ÷ {population:count} in {year:count}",
    },
  },
  "contract-right": {
    holds: { zh: "征地时享有耕地承包权", en: "a contract right was held at the taking" },
    fails: { zh: "征地时没有耕地承包权", en: "no contract right was held at the taking" },
  },
  "registered-agricultural": {
    holds: { zh: "{when:label}是在册农业人口", en: "registered agricultural population {when:label}" },
    fails: { zh: "{when:label}不是在册农业人口", en: "not registered agricultural population {when:label}" },
  },
} as const satisfies Findings;

/**
 * 工作对象 — is this person in the document's scope, and which conditions fail. 三.
 *
 * Land in mu; the household's land per head is compared with 30% of the county's as exact fractions, strictly.
 * `county` needs the year before the reference date.
 */
export const scope = rule({
  name: "scope",
  title: { zh: "工作对象", en: "Scope" },
  question: { zh: "是不是本方案的工作对象，缺哪一条？", en: "Is this person in scope, and which condition fails?" },
  clauses: ["三"],
  facts: facts({ ...landFacts, referenceDate }, soundHousehold),
  findings,
  decide(facts, policy) {
    const line = policy.figure("landThreshold", facts.referenceDate);
    const { below, comparison } = landPerPerson(facts, line, policy);
    const when = registrationTimes[policy.reading("registration-tested")];
    const registered =
      when.code === "at-expropriation"
        ? facts.registeredAtExpropriation
        : requiredFact(facts.registeredAtConfirmation, "registeredAtConfirmation", byReading);

    const conditions: Record<ScopeCondition, boolean> = {
      expropriated: policy.condition("三", "expropriated", facts.expropriatedByGovernment),
      "collective-arable-land": policy.condition("三", "collective-arable-land", facts.collectiveArableLand),
      "land-below-threshold": policy.condition("三", "land-below-threshold", below, comparison),
      "contract-right": policy.condition("三", "contract-right", facts.hadContractRight),
      "registered-agricultural": policy.condition("三", "registered-agricultural", registered, { when }),
    };
    const unmet = unmetOf(conditions);
    return { inScope: unmet.length === 0, unmet };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

const registrationTimes = labels({
  "at-expropriation": { zh: "征地时", en: "at the taking" },
  "at-confirmation": { zh: "确认时", en: "at the confirmation" },
});

const relations = labels({
  below: { zh: "低于", en: "below" },
  equal: { zh: "等于（不高于）", en: "exactly (not above)" },
  above: { zh: "高于", en: "above" },
});

/** The household's arable land per head against a part of the county's, as exact fractions: below it or not. */
export function landPerPerson(facts: LandFacts, line: Ratio, policy: LandPolicy) {
  const land = landOf(facts.household, policy);
  const year = yearOf(lastYearDay(facts, policy)) - 1;
  const county = countyIn(facts.county, year);
  const order = compareQuotients(
    land.parts * line.denominator,
    land.persons,
    county.arableMu * line.numerator,
    county.agriculturalPopulation,
  );
  const below = order === 0 ? policy.reading("land-threshold") === "not-above" : order < 0;
  const comparison = {
    remaining: muText(land.parts),
    persons: land.persons,
    year,
    county: muText(county.arableMu),
    population: county.agriculturalPopulation,
    threshold: line.text,
    relation: order < 0 ? relations.below : order === 0 ? relations.equal : relations.above,
  };
  return { below, comparison };
}

function countyIn(county: LandFacts["county"], year: number): LandFacts["county"][number] {
  let found: LandFacts["county"][number] | undefined;
  for (const one of county) {
    if (one.year !== year) continue;
    if (found) throw rejection("county", "contradiction", year, { zh: "每年只有一组数字", en: "one entry a year" });
    found = one;
  }
  if (found) return found;
  throw rejection("county", "missing", undefined, { zh: `${year}年的数字`, en: `the figures of ${year}` });
}

type LandPolicy = Pick<Deciding<typeof findings>, "reading" | "figure">;

interface LandFacts extends DatesOfScope {
  readonly household: Household;
  readonly county: FactOf<typeof countyLand>;
}

interface Household {
  readonly remainingArableMu: number;
  readonly expropriatedEarlierMu?: number | undefined;
  readonly registeredAgriculturalMembers: number;
  readonly members?: number | undefined;
}

function landOf(household: Household, policy: LandPolicy): { parts: number; persons: number } {
  const left = household.remainingArableMu;
  const parts =
    policy.reading("expropriations-counted") === "all-expropriations"
      ? left
      : left + requiredFact(household.expropriatedEarlierMu, "household.expropriatedEarlierMu", byReading);
  const persons =
    policy.reading("household-divisor") === "registered-agricultural-members"
      ? household.registeredAgriculturalMembers
      : requiredFact(household.members, "household.members", byReading);
  return { parts, persons };
}

interface DatesOfScope {
  readonly referenceDate: CalendarDate;
  readonly expropriatedOn?: CalendarDate | undefined;
  readonly enrolledOn?: CalendarDate | undefined;
}

function lastYearDay(facts: DatesOfScope, policy: LandPolicy): CalendarDate {
  switch (policy.reading("last-year-before")) {
    case "reference-date":
      return facts.referenceDate;
    case "expropriation":
      return requiredFact(facts.expropriatedOn, "expropriatedOn", byReading);
    case "enrolment":
      return requiredFact(facts.enrolledOn, "enrolledOn", byReading);
    case "effective-date":
      return effectiveDate(facts.referenceDate, policy);
  }
}
