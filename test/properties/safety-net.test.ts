import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf, yuanText } from "../../src/kernel/numbers/money.ts";
import * as safetyNet from "../../src/policies/safety-net/index.ts";
import { day, fen } from "../support/arbitraries.ts";
import { factsOf, optionsOf, tables } from "../support/cases.ts";

const { dibaoEntry, medicalAssistance, socialAssistanceEntry } = safetyNet;
const ofDocument = Object.entries(tables).filter(([path]) => path.startsWith("../policies/safety-net/"));

/** The value with every list in it in reverse order. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(reversed).reverse() : mapped(value, reversed);
/** The value with every list in it sorted, so that two of them compare as sets. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    : mapped(value, sorted);
const mapped = (value: unknown, change: (value: unknown) => unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]))
    : value;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("社会保障兜底：清单的次序不影响结果", () => {
  it.each(ofDocument)("%s：每个案例的清单倒过来填报，结果相同", (_, table) => {
    for (const row of table.rows) {
      const facts = factsOf(table, row);
      const [one, other] = [facts, reversed(facts)].map((each) =>
        table.rule.safe(each, optionsOf(table, row) as never),
      );
      expect(other?.ok, row.when).toBe(one?.ok);
      if (!one?.ok || !other?.ok) continue;
      expect(sorted(plain(other.determination.value)), row.when).toEqual(sorted(plain(one.determination.value)));
    }
  });

  it("住院医疗救助：任意多次住院、身份变动，任意口径，次序打乱后每次住院的结果一字不差", () => {
    fc.assert(
      fc.property(years, readingsOfMedicalAssistance, fc.integer(), (facts, readings, seed) => {
        const shuffledBy = <T>(all: readonly T[]): T[] =>
          fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), { seed, numRuns: 1 })[0] ?? [];
        const shuffled = { ...facts, admissions: shuffledBy(facts.admissions), changes: shuffledBy(facts.changes) };
        const one = medicalAssistance(facts, { readings }).value;
        expect(plain(medicalAssistance(shuffled, { readings }).value)).toEqual(plain(one));
        // 救助加个人负担总是剩余费用；受限额限制的救助不超过限额
        for (const each of one.admissions) {
          if (each.assistance === null || each.outOfPocket === null) continue;
          expect(fenOf(each.assistance) + fenOf(each.outOfPocket)).toBe(fenOf(each.base));
        }
        if (one.capRemaining !== null) expect(fenOf(one.capRemaining)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const person = {
  categories: fc.subarray(["dibao", "extreme-difficulty", "registered-poor"] as const).map((all) => [...all]),
  circumstances: fc.constant([]),
};
const share = fc.constantFrom("50%", "80%");
/** Few dates and few amounts, so that admissions share a date and the cap runs out among them. */
const admission = fc.record(
  {
    billedOn: fc.constantFrom("2016-03-01", "2016-06-01", "2016-06-02"),
    eligibleCosts: fc.constantFrom("0", "1000", "2000", "2000.01"),
    basicInsurance: fc.constant("0"),
    catastrophicInsurance: fc.constant("0"),
    supplementaryInsurance: fc.constant("0"),
    isListedDisease: fc.boolean(),
    childIllness: fc.constantFrom("acute-leukaemia" as const, "other" as const),
    childhoodIllnessStandard: share.map((rate) => ({ kind: "rate" as const, rate })),
    unaffordable: fc.boolean(),
    rate: share,
    deductible: fc.constantFrom("0", "1500"),
  },
  {
    requiredKeys: [
      "billedOn",
      "eligibleCosts",
      "basicInsurance",
      "catastrophicInsurance",
      "supplementaryInsurance",
      "isListedDisease",
    ],
  },
);
const years = fc
  .record({
    ...person,
    changes: fc.uniqueArray(fc.record({ from: day("2016-01-01", "2016-12-31"), ...person }), {
      selector: ({ from }) => from,
      maxLength: 3,
    }),
    isRuralResident: perhaps(fc.boolean()),
    birthDate: perhaps(day("2001-01-01", "2002-12-31")),
    annualCap: perhaps(fen(0, 400_000).map(yuanText)),
    admissions: fc.array(admission, { minLength: 1, maxLength: 5 }),
  })
  .map((all) => plain(all) as typeof all);

/** Any readings that medical assistance uses. */
const readingsOfMedicalAssistance = fc.record({
  "priority-recipients": fc.constantFrom("dibao-and-extreme-difficulty" as const, "also-registered-poor" as const),
  "extreme-difficulty-rate": fc.constantFrom(
    "replaces-both-rates" as const,
    "replaces-listed-disease-rate-only" as const,
  ),
  "cap-on-extreme-difficulty": fc.constantFrom("capped" as const, "uncapped" as const),
  "childhood-illness-rates": fc.constantFrom("replaces" as const, "adds" as const),
  "child-in-extreme-difficulty": fc.constantFrom("floor-applies" as const, "childhood-illness-document-only" as const),
  "cap-on-childhood-illness": fc.constantFrom("outside" as const, "within" as const),
  unaffordability: fc.constantFrom("description" as const, "condition" as const),
});

describe("社会保障兜底：说明里的 ✗", () => {
  const conclusions = ["entitled", "eligible", "complete", "twoLacks", "required"];

  it.each(ofDocument)("%s：不予的案例至少有一项 ✗，应予的没有", (_, table) => {
    for (const row of table.rows) {
      const outcome = table.rule.safe(factsOf(table, row), optionsOf(table, row) as never);
      if (!outcome.ok) continue;
      const value = outcome.determination.value as Record<string, unknown>;
      const concluded = conclusions.map((name) => value[name]).filter((one) => typeof one === "boolean");
      if (concluded.length === 0) continue;
      const own = table.rule.explain(outcome.determination as never, "zh").split("\n");
      expect(
        own.some((line) => line.startsWith("  ✗")),
        row.when,
      ).toBe(concluded.includes(false));
    }
  });
});

describe("社会保障兜底：讲同一件事的规则互相一致", () => {
  it("农村低保与社会救助：全部家庭情况、全部口径，低保以“两无”或者暂时不能脱贫的救助理由为准", () => {
    const names = [
      "registeredPoor",
      "verified",
      "isPoor",
      "isRural",
      "noViableLivelihood",
      "noCapacity",
      "temporarilyUnable",
    ] as const;
    for (let bits = 0; bits < 2 ** names.length; bits++) {
      const facts = Object.fromEntries(names.map((name, index) => [name, (bits & (1 << index)) > 0])) as Record<
        (typeof names)[number],
        boolean
      >;
      const { registeredPoor, verified, ...situation } = facts;
      const others = { canEscapeByIndustry: true, canEscapeByEmployment: true, otherwiseEligible: false };
      for (const registration of ["working-base", "condition"] as const) {
        for (const twoLacks of ["both", "either"] as const) {
          const options = { readings: { registration, "two-lacks": twoLacks } };
          const assisted = socialAssistanceEntry({ ...situation, ...others }, options).value;
          const mayEnter = verified && (registeredPoor || registration === "working-base");
          const place = JSON.stringify({ facts, options });
          expect(dibaoEntry(facts, options).value.entitled, place).toBe(assisted.entitled && mayEnter);
        }
      }
    }
  });
});
