import fc from "fast-check";
import { disabilityEmployment, employmentPovertyRelief, landlessFarmers, safetyNet } from "../../../src/index.ts";
import type { Rule } from "../../../src/kernel/policy/index.ts";
import { day } from "../../support/arbitraries.ts";

export type Facts = Readonly<Record<string, unknown>>;
export type SomeRule = Rule<unknown, unknown, { readonly [field: string]: unknown }>;

/** How the facts are changed by hand: paths by kind of value. */
interface ByHand {
  readonly days?: readonly string[];
  readonly flags?: readonly string[];
  /** Decimals, with their number of places. */
  readonly decimals?: Readonly<Record<string, number>>;
  readonly counts?: readonly string[];
}

/** A rule that says yes or no, facts for it, and its facts by kind. */
interface Asked {
  readonly rule: SomeRule;
  readonly field: string;
  readonly facts: fc.Arbitrary<Facts>;
  readonly byHand: ByHand;
}

const flag = fc.boolean();
const likely = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const unlikely = likely.map((one) => !one);
const decimal = (least: number, most: number, places: number) =>
  fc.integer({ min: least, max: most }).map((units) => (units / 10 ** places).toFixed(places));

const poor = { isRuralResident: likely, registeredPoor: likely, ableToWork: likely, wantsWork: likely };
const literate = { canRead: likely, canWrite: likely, declaresPerseverance: likely, wantsWork: likely };

/** 有“是”“否”两种结论的规则。 */
export const asked: Readonly<Record<string, Asked>> = {
  scope: {
    rule: landlessFarmers.scope as never,
    field: "inScope",
    facts: fc.record({
      expropriatedByGovernment: likely,
      collectiveArableLand: likely,
      hadContractRight: likely,
      registeredAtExpropriation: likely,
      referenceDate: day("2012-01-01", "2012-12-31"),
      household: fc.record({
        remainingArableMu: decimal(11_500, 12_500, 4),
        registeredAgriculturalMembers: fc.integer({ min: 1, max: 6 }),
      }),
      county: fc
        .record({ arableMu: decimal(13_000, 13_500, 4) })
        .map(({ arableMu }) => [{ year: 2011, arableMu, agriculturalPopulation: 1 }]),
    }),
    byHand: {
      days: ["referenceDate"],
      flags: ["expropriatedByGovernment", "collectiveArableLand", "hadContractRight", "registeredAtExpropriation"],
      decimals: { "household.remainingArableMu": 4, "county.0.arableMu": 4 },
      counts: ["household.registeredAgriculturalMembers", "county.0.agriculturalPopulation", "county.0.year"],
    },
  },
  "old-age-allowance": {
    rule: landlessFarmers.oldAgeAllowance as never,
    field: "entitled",
    facts: fc.record({
      birthDate: day("1951-06-01", "1953-06-01"),
      enrolledInPension: unlikely,
      confirmedOn: day("2012-01-01", "2012-12-31"),
      on: day("2012-01-01", "2013-06-30"),
    }),
    byHand: { days: ["birthDate", "confirmedOn", "on"], flags: ["enrolledInPension"] },
  },
  "impoverished-worker": {
    rule: employmentPovertyRelief.impoverishedWorker as never,
    field: "impoverishedWorker",
    facts: fc.record({
      ...poor,
      birthDate: fc.oneof(day("1999-06-01", "2001-06-01"), day("1955-01-01", "1957-12-31")),
      on: day("2016-01-01", "2016-12-31"),
    }),
    byHand: { days: ["birthDate", "on"], flags: Object.keys(poor) },
  },
  "e-commerce-training": {
    rule: disabilityEmployment.eCommerceTraining as never,
    field: "eligible",
    facts: fc.record({
      ...literate,
      birthDate: fc.oneof(day("1999-06-01", "2003-06-01"), day("1967-06-01", "1974-06-01")),
      on: day("2018-03-01", "2018-09-30"),
      disabilities: fc.record({ grade: fc.integer({ min: 1, max: 4 }) }).map(({ grade }) => [{ kind: "limb", grade }]),
      residence: fc.constant("rural"),
    }),
    byHand: { days: ["birthDate", "on"], flags: Object.keys(literate), counts: ["disabilities.0.grade"] },
  },
  "dibao-exit": {
    rule: safetyNet.dibaoExit as never,
    field: "required",
    facts: fc.record({
      escapedPovertyStably: flag,
      incomePerPerson: decimal(300_000, 300_400, 2),
      dibaoStandard: decimal(300_200, 300_600, 2),
    }),
    byHand: { flags: ["escapedPovertyStably"], decimals: { incomePerPerson: 2, dibaoStandard: 2 } },
  },
};
