import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReadingsThatMatter, readingsThatMatter } from "../../../src/evidence/index.ts";
import { landlessFarmers } from "../../../src/index.ts";
import type { AnyRule, Options, Outcome, Rule } from "../../../src/kernel/policy/index.ts";
import { factsOf, optionsOf, tables } from "../../support/cases.ts";
import { countOf } from "../../support/counts.ts";

type SomeRule = Rule<unknown, unknown, unknown>;
const { ageBand, accountBalance, scope } = landlessFarmers;

/** A result as text: the value, or the faults. */
const textOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? JSON.stringify(outcome.determination.value) : outcome.error.message;

const born = (birthDate: string) => readingsThatMatter(ageBand, { birthDate, referenceDate: "2012-05-01" });
const effects = ({ readings }: ReadingsThatMatter<unknown>) =>
  Object.fromEntries(readings.map(({ reading, effect }) => [reading, effect]));

describe("起作用的口径", () => {
  it("基准日当天满60周岁，在补助年龄段；按生日次日满周岁的，尚不在", () => {
    const found = born("1952-05-01");
    const birthday = found.readings.find(({ reading }) => reading === "birthday");
    expect(birthday?.effect).toBe("alone");
    expect(birthday?.options.filter(({ changes }) => changes).map(({ option }) => option)).toEqual([
      "day-after-the-birthday",
    ]);
    expect(found.inForce.determination?.value).toMatchObject({ band: "allowance-age" });
    expect(birthday?.options.find(({ changes }) => changes)?.outcome.determination?.value).toMatchObject({
      band: "pension-first",
    });
    expect(birthday?.options.every(({ isInForce, clauses }) => !isInForce || clauses.length === 0)).toBe(true);
  });

  it("离界限很远：问到的口径都不起作用，只有一个结果", () => {
    const found = born("1930-01-01");
    expect(new Set(Object.values(effects(found)))).toEqual(new Set(["never"]));
    expect(found.results).toEqual([{ changes: {}, outcome: found.inForce, clauses: [] }]);
    expect(found.complete).toBe(true);
  });

  it("另选的口径要多填一项：结果是差错，也列出", () => {
    const facts = {
      expropriatedByGovernment: true,
      collectiveArableLand: true,
      hadContractRight: true,
      registeredAtExpropriation: true,
      referenceDate: "2012-05-01",
      household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 },
      county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }],
    };
    const found = readingsThatMatter(scope, facts);
    const tested = found.readings.find(({ reading }) => reading === "registration-tested");
    const other = tested?.options.find(({ isInForce }) => !isInForce);
    expect(other?.outcome.error?.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "registeredAtConfirmation missing",
    ]);
    expect(other?.clauses).toEqual(["landless-farmers/三"]);
    // 1.17÷3＝0.39＝1.3×30%：正好等于
    expect(effects(found)["land-threshold"]).toBe("alone");
  });

  it("县里的口径是起点", () => {
    const found = readingsThatMatter(
      ageBand,
      { birthDate: "1952-05-01", referenceDate: "2012-05-01" },
      { readings: { birthday: "day-after-the-birthday" } },
    );
    expect(found.inForce.determination?.value).toMatchObject({ band: "pension-first" });
    const birthday = found.readings.find(({ reading }) => reading === "birthday");
    expect(birthday?.options.map(({ option, isInForce }) => [option, isInForce])).toContainEqual([
      "day-after-the-birthday",
      true,
    ]);
  });

  it("组合太多：停在上限，说明没有试完；一项一项另选的仍然全部试过", () => {
    const facts = { payments: [{ on: "2010-03-10", by: "individual", amount: "5400" }], on: "2012-07-20" } as const;
    const found = readingsThatMatter(accountBalance, facts, undefined, { most: 60 });
    expect(found.complete).toBe(false);
    expect(found.upTo).toBe(1);
    const wrong = found.readings.flatMap(({ reading, options }) =>
      options.flatMap(({ option, outcome }) =>
        textOf(accountBalance.safe(facts, { readings: { [reading]: option } })) === textOf(outcome)
          ? []
          : [`${reading} ${option}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("填报有误、没有这个选项：规则自己的差错", () => {
    expect(() => born("1952-02-30")).toThrow("birthDate");
    expect(() =>
      readingsThatMatter(ageBand, { birthDate: "1952-05-02", referenceDate: "2012-05-01" }, {
        readings: { birthday: "none" },
      } as never),
    ).toThrow("birthday");
  });
});

/** Every row that can be read, of the tables of some documents. */
const rowsOf = (document?: string, every = 1) =>
  Object.values(tables).flatMap((table) => {
    const rule = table.rule as AnyRule & SomeRule;
    if (document !== undefined && rule.source.name !== document) return [];
    return table.rows.flatMap((row, index) => {
      if (index % every !== 0) return [];
      const facts = factsOf(table, row);
      if (rule.facts.parse(facts) instanceof Error) return [];
      try {
        return [{ rule: rule.adopt((optionsOf(table, row) ?? {}) as Options) as SomeRule, facts, when: row.when }];
      } catch {
        return []; // a row about options that are none
      }
    });
  });

const optionsByReading = ({ source }: AnyRule): [string, string[]][] =>
  Object.values(source.readings).map(({ name, options }) => [name, Object.keys(options)]);

describe("与逐一试过的相同", () => {
  it("每条规则隔几个案例取一个：每个口径的每个选项，单独另选", () => {
    const wrong = rowsOf(undefined, countOf(3, 54)).flatMap(({ rule, facts, when }) => {
      const found = readingsThatMatter(rule, facts, undefined, { most: 1 });
      const known = rule.facts.parse(facts);
      const listed = new Map(
        found.readings.flatMap(({ reading, options }) =>
          options.map(({ option, outcome }) => [`${reading} ${option}`, textOf(outcome)]),
        ),
      );
      const inForce = textOf(found.inForce);
      return optionsByReading(rule).flatMap(([reading, options]) =>
        options.flatMap((option) => {
          const other = rule.adopt({ readings: { [reading]: option } });
          const brute = textOf(decided(other as SomeRule, known));
          return brute === (listed.get(`${reading} ${option}`) ?? inForce) ? [] : [`${rule.name} ${when} ${reading}`];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(["conduct-review", "employee-pension"])("%s的每个案例：所有组合", (document) => {
    const rows = rowsOf(document);
    expect(rows.length).toBeGreaterThan(20);
    const all = optionsByReading(rows[0]?.rule as AnyRule);
    const every = product(all);
    const adoptions = every.map((readings) => ({ readings }));
    const sample = rows.filter((_, index) => every.length < 100 || index % countOf(12, 288) === 0);
    const wrong = sample.flatMap(({ rule, facts, when }) => {
      const found = readingsThatMatter(rule, facts);
      const known = rule.facts.parse(facts);
      const texts = adoptions.map((options) => textOf(decided(rule.adopt(options) as SomeRule, known)));
      const results = new Set(texts);
      const mattering = all.filter(([reading]) => dependsOn(reading, every, texts)).map(([reading]) => reading);
      const listed = found.readings.filter(({ effect }) => effect !== "never").map(({ reading }) => reading);
      const isSame =
        found.complete &&
        sorted(results) === sorted(found.results.map(({ outcome }) => textOf(outcome))) &&
        sorted(mattering) === sorted(listed) &&
        found.results.every(({ changes, outcome }) => isSmallest(rule, known, changes, textOf(outcome)));
      return isSame ? [] : [`${rule.name} ${when}`];
    });
    expect(wrong).toEqual([]);
  });
});

it("每条规则各取几个案例，随机的组合：都在列出的结果之中", () => {
  const rows = rowsOf().filter((_, index) => index % countOf(20, 240) === 0);
  const wrong = rows.flatMap(({ rule, facts, when }) => {
    const found = readingsThatMatter(rule, facts);
    if (!found.complete) return [];
    const results = new Set(found.results.map(({ outcome }) => textOf(outcome)));
    const known = rule.facts.parse(facts);
    const any = fc.record(
      Object.fromEntries(optionsByReading(rule).map(([name, options]) => [name, fc.constantFrom(...options)])),
    );
    const missed = fc
      .sample(any, { numRuns: 30, seed: 13 })
      .filter((readings) => !results.has(textOf(decided(rule.adopt({ readings }) as SomeRule, known))));
    return missed.map((readings) => `${rule.name} ${when} ${JSON.stringify(readings)}`);
  });
  expect(wrong).toEqual([]);
});

const sorted = (all: Iterable<string>): string => JSON.stringify([...all].sort());

function decided(rule: SomeRule, known: unknown): Outcome<unknown> {
  try {
    return { ok: true, determination: rule.decide(known) };
  } catch (error) {
    return { ok: false, error: error as never };
  }
}

/** The changes lead to the result, and none of them can be left out. */
function isSmallest(rule: SomeRule, known: unknown, changes: Readonly<Record<string, string>>, result: string) {
  const under = (some: Readonly<Record<string, string>>) =>
    textOf(decided(rule.adopt({ readings: some }) as SomeRule, known));
  const without = Object.keys(changes).map((left) =>
    under(Object.fromEntries(Object.entries(changes).filter(([name]) => name !== left))),
  );
  return under(changes) === result && !without.includes(result);
}

/** Whether two combinations differ in one reading alone and have two results. */
function dependsOn(reading: string, every: readonly Record<string, string>[], texts: readonly string[]): boolean {
  const byOthers = new Map<string, string>();
  return every.some((one, index) => {
    const others = JSON.stringify({ ...one, [reading]: "" });
    const text = texts[index] as string;
    const known = byOthers.get(others) ?? text;
    byOthers.set(others, known);
    return known !== text;
  });
}

function product(all: readonly [string, string[]][]): Record<string, string>[] {
  const [first, ...rest] = all;
  if (first === undefined) return [{}];
  return product(rest).flatMap((others) => first[1].map((option) => ({ [first[0]]: option, ...others })));
}
