import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "../../../src/evidence/index.ts";
import { landlessFarmers } from "../../../src/index.ts";
import { isRecord } from "../../../src/kernel/facts/index.ts";
import type { AnyRule, Options, Rule } from "../../../src/kernel/policy/index.ts";
import { factsOf, optionsOf, tables } from "../../support/cases.ts";
import { countOf } from "../../support/counts.ts";
import { faultCodesOf } from "../../support/faults.ts";

const { fundingShares, ageBand } = landlessFarmers;
const dibao = [{ kind: "dibao", certifiedFor: [2012] }] as const;

describe("两个认定的不同", () => {
  it("低保对象和一般对象，缴费日期和村集体补助也不同：只差特殊人群资格一项，就得到另一个结果", () => {
    const a = { facts: { groups: [], paidOn: "2012-05-01" } };
    const b = { facts: { groups: dibao, paidOn: "2012-06-01" } };
    const found = difference(fundingShares, a, b);
    // 18000×70%＝12600，18000×80%＝14400
    expect(found.because.map(({ kind, name }) => [kind, name])).toEqual([["fact", "groups"]]);
    expect(found).toMatchObject({ isSame: false, isMinimal: true, isSmallest: true, without: ["paidOn"] });
    expect(found.clauses).toContain("landless-farmers/六(一)2");
  });

  it("参数和口径不同，也各是一项，写明条款和文字", () => {
    const facts = { groups: [], paidOn: "2012-05-01" };
    const found = difference(fundingShares, { facts }, { facts, options: { figures: { requiredFunding: "20000" } } });
    expect(found.because.map(({ kind, name, clauses, words }) => [kind, name, clauses, words.zh])).toEqual([
      ["figure", "requiredFunding", ["landless-farmers/五"], "筹资规模：18,000.00元 → 20,000.00元"],
    ]);
    const born = { birthDate: "1952-05-01", referenceDate: "2012-05-01" };
    const other = { readings: { birthday: "day-after-the-birthday" } } as const;
    const [reading] = difference(ageBand, { facts: born }, { facts: born, options: other }).because;
    expect([reading?.kind, reading?.before, reading?.after]).toEqual([
      "reading",
      "on-the-birthday",
      "day-after-the-birthday",
    ]);
  });

  it("两项一起才改变结果的，两项都列出", () => {
    // 2011年认定、2012年缴费：按缴费当年没有资格；2012年认定、2011年缴费也没有
    const a = { facts: { groups: [{ kind: "dibao", certifiedFor: [2011] }], paidOn: "2012-05-01" } } as const;
    const b = { facts: { groups: [{ kind: "one-child", certifiedFor: [2012] }], paidOn: "2012-05-01" } } as const;
    const found = difference(fundingShares, a, b);
    expect(found.because.map(({ name }) => name)).toEqual(["groups[0].kind", "groups[0].certifiedFor"]);
  });

  it("结果相同的，没有要说明的", () => {
    const found = difference(
      ageBand,
      { facts: { birthDate: "1930-01-01", referenceDate: "2012-05-01" } },
      { facts: { birthDate: "1930-01-02", referenceDate: "2012-05-01" } },
    );
    expect(found).toMatchObject({ isSame: true, because: [], clauses: [], without: ["birthDate"] });
  });

  it("一方不能认定：哪一项使它不能认定", () => {
    const found = difference(
      ageBand,
      { facts: { birthDate: "1930-01-01", referenceDate: "2012-05-01" } },
      { facts: { birthDate: "1930-02-30", referenceDate: "2012-05-02" } },
    );
    expect(found.after.ok).toBe(false);
    expect(found.because.map(({ name }) => name)).toEqual(["birthDate"]);
  });

  it.each<[string, object, object, string]>([
    ["未填报与 null", { birthDate: null }, {}, "出生日期（birthDate）：未填报（null） → 未填报"],
    ["不是数与未填报", { birthDate: Number.NaN }, {}, "出生日期（birthDate）：NaN → 未填报"],
    ["不是数与 null", { birthDate: Number.NaN }, { birthDate: null }, "出生日期（birthDate）：NaN → 未填报（null）"],
  ])("结果不同的，总有说明：%s", (_, one, other, words) => {
    const on = { referenceDate: "2012-05-01" };
    const found = difference(ageBand, { facts: { ...one, ...on } as never }, { facts: { ...other, ...on } as never });
    expect(found.isSame).toBe(false);
    expect(found.because.map((one) => one.words.zh)).toEqual([words]);
  });

  it("不是案例的：政策错误", () => {
    const one = { facts: { groups: [], paidOn: "2012-05-01" } };
    expect(faultCodesOf(() => difference(fundingShares, null as never, one))).toEqual(["a wrong-type"]);
    expect(faultCodesOf(() => difference(fundingShares, one, { ...one, figures: {} } as never))).toEqual([
      "b.figures unknown-key",
    ]);
  });

  it("事实不是事实：也有回答", () => {
    const cyclic: Record<string, unknown> = { birthDate: "1930-01-01" };
    cyclic.self = cyclic;
    const found = difference(
      ageBand,
      { facts: { birthDate: "1930-01-01", referenceDate: "2012-05-01" } },
      { facts: cyclic as never },
    );
    expect(found.after.ok).toBe(false);
    expect(found.isMinimal).toBe(true);
  });
});

type SomeRule = AnyRule & Rule<unknown, unknown, unknown>;
type Given = Record<string, unknown>;
interface Side {
  readonly facts: Given;
  readonly readings: Given;
  readonly figures: Given;
}

/** A part of the explanation, put into the first side by hand: a figure that the second leaves alone is left alone. */
function taken(a: Side, b: Side, some: readonly { readonly kind: string; readonly name: string }[]): Side {
  const facts = copied(a.facts) as Given;
  const [readings, figures] = [{ ...a.readings }, { ...a.figures }];
  for (const { kind, name } of some) {
    if (kind === "reading") copy(readings, b.readings, [name]);
    else if (kind === "figure") copy(figures, b.figures, [name]);
    else
      copy(
        facts,
        b.facts,
        name.split(/[.[\]]+/).filter((key) => key !== ""),
      );
  }
  return { facts, readings, figures };
}

/** A deep copy in which no two parts are one, as they may be in a table. */
const copied = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(copied)
    : isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)]))
      : value;

function copy(to: Given, from: Given, [key = "", ...rest]: readonly string[]): void {
  if (rest.length > 0) copy(to[key] as Given, from[key] as Given, rest);
  else if (from[key] === undefined) delete to[key];
  else to[key] = copied(from[key]);
}

function resultOf(rule: SomeRule, { facts, readings, figures }: Side): string {
  const { ok, determination, error } = rule.safe(facts, { readings, figures } as Options);
  return ok ? JSON.stringify(determination.value) : error.message;
}

/** Every part of a list but the whole. */
const properParts = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, mask) => all.filter((_one, at) => (mask >> at) & 1));

const sides = Object.values(tables).map((table) => ({
  rule: table.rule as SomeRule,
  all: table.rows.flatMap((row): Side[] => {
    const { readings = {}, figures = {} } = (optionsOf(table, row) ?? {}) as { readings?: Given; figures?: Given };
    try {
      table.rule.adopt({ readings, figures } as Options);
      copied(factsOf(table, row));
    } catch {
      return []; // a row about options that are none, or about facts that are no data
    }
    return [{ facts: factsOf(table, row) as Given, readings, figures }];
  }),
}));

it("随机的两个案例：改动这几项，就得到另一个的结果；少改任何一项都不行", () => {
  const pairs = fc
    .constantFrom(...sides.filter(({ all }) => all.length > 1))
    .chain(({ rule, all }) =>
      fc
        .tuple(
          fc.constant(rule),
          fc.integer({ min: 0, max: all.length - 1 }),
          fc.integer({ min: 0, max: all.length - 1 }),
        )
        .map(([one, from, to]) => ({ rule: one, a: all[from] as Side, b: all[to] as Side })),
    );
  const counts = { pairs: 0, explained: 0, notSmallest: 0 };
  const wrong = fc.sample(pairs, { numRuns: countOf(10_000, 200), seed: 2012 }).flatMap(({ rule, a, b }) => {
    const options = ({ readings, figures }: Side) => ({ readings, figures }) as Options;
    const found = difference(
      rule as Rule<unknown, unknown, unknown>,
      { facts: a.facts, options: options(a) },
      { facts: b.facts, options: options(b) },
    );
    counts.pairs++;
    if (found.because.length > 0) counts.explained++;
    if (!found.isSmallest) counts.notSmallest++;
    const wanted = resultOf(rule, b);
    const isExplained = resultOf(rule, taken(a, b, found.because)) === wanted;
    const part = properParts(found.because).find((some) => resultOf(rule, taken(a, b, some)) === wanted);
    return isExplained && part === undefined && found.isMinimal
      ? []
      : [{ rule: rule.name, because: found.because, part }];
  });
  expect(wrong).toEqual([]);
  expect(counts.explained).toBeGreaterThan(counts.pairs / 2);
});
