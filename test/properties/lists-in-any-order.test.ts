import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { employmentPovertyRelief as relief } from "../../src/index.ts";
import { addDays } from "../../src/kernel/days/index.ts";
import { readings as readingsOfRelief } from "../../src/policies/employment-poverty-relief/readings.ts";
import { day } from "../support/arbitraries.ts";
import { factsOf, optionsOf } from "../support/cases.ts";
import { documentOf, type Result, results } from "../support/results.ts";

/** The same facts with every list in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) {
    const placed = value.map((one) => [random(), shuffled(one, random)] as const);
    return placed.sort(([a], [b]) => a - b).map(([, one]) => one);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shuffled(one, random)]));
}

/** Numbers that look random, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

/** What a determination says: its value and grounds, lists of persons or places in whatever order they were given. */
function said(outcome: Result["outcome"]): unknown {
  if (!outcome.ok) return outcome.error.faults.map(({ code }) => code).sort();
  const { value, grounds } = JSON.parse(JSON.stringify(outcome.determination));
  const sorted = (one: unknown) => (Array.isArray(one) ? one.map((each) => JSON.stringify(each)).sort() : one);
  return [Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sorted(one)])), sorted(grounds)];
}

const seeds = fc.integer({ min: 1, max: 2_147_483_646 });

describe("列表换了次序，结果不变", () => {
  it("两个文件的每个案例", () => {
    const documents = ["employee-pension", "employment-poverty-relief"];
    const rows = results.filter(({ table, outcome }) => outcome.ok && documents.includes(documentOf(table.rule.name)));
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomOf(seed);
        for (const { table, row, outcome } of rows) {
          const again = table.rule.safe(shuffled(factsOf(table, row), random), optionsOf(table, row) as never);
          expect(said(again), `${table.rule.name} ${row.when}`).toEqual(said(outcome));
        }
      }),
      { numRuns: 3 },
    );
  });

  it("任意就业时段，任意口径", () => {
    const spell = fc.record({
      from: day("2014-01-01", "2021-12-31"),
      days: fc.nat({ max: 1500 }),
      at: fc.nat({ max: 2 }),
    });
    const spells = fc
      .array(spell, { minLength: 2, maxLength: 5 })
      .map((all) =>
        all.map(({ from, days, at }) => ({
          from,
          until: addDays(from as string, days as number),
          employer: ["甲", "乙", "丙"][at] as string,
        })),
      );
    const chosen = fc.record(
      Object.fromEntries(
        Object.entries(readingsOfRelief).map(([name, { options }]) => [name, fc.constantFrom(...Object.keys(options))]),
      ),
    );
    const rules = [
      [relief.homeBasedWorkSubsidy, { place: "home" }],
      [relief.organiserReward, { place: "home" }],
      [relief.enterpriseReward, { alreadyPaid: false }],
      [relief.auxiliaryEmployerReward, { isAuxiliaryPost: true, rewardedYears: [2017], yearsRewardedToOthers: [2018] }],
      [
        relief.auxiliaryPost,
        { isAuxiliaryPost: true, subsidyApprovedOn: "2015-06-15", retirement: { by: "date", on: "2020-05-10" } },
      ],
    ] as const;
    const person = { isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true };
    fc.assert(
      fc.property(day("1957-01-01", "2002-12-31"), spells, chosen, seeds, (birthDate, work, readings, seed) => {
        const options = { readings, figures: { issuedOn: "2016-01-01" } } as never;
        for (const [rule, own] of rules) {
          const facts = { ...person, birthDate, work, ...own };
          const again = rule.safe(shuffled(facts, randomOf(seed)) as never, options);
          expect(said(again), rule.name).toEqual(said(rule.safe(facts as never, options)));
        }
      }),
      { numRuns: 100 },
    );
  });
});
