import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/catalogue.ts";
import { interview, outcomes } from "../../../src/evidence/index.ts";
import { employmentPovertyRelief, landlessFarmers, safetyNet } from "../../../src/index.ts";
import type { AnyField, Shape } from "../../../src/kernel/facts/index.ts";
import type { AnyRule, Rule } from "../../../src/kernel/policy/index.ts";
import { factsOf, optionsOf, tables } from "../../support/cases.ts";
import { countOf } from "../../support/counts.ts";
import { faultCodesOf, faultsOf } from "../../support/faults.ts";

const { ageBand, fundingShares } = landlessFarmers;
const { twoLacks } = safetyNet;

type SomeRule = AnyRule & Rule<Facts, unknown, Facts>;
type Facts = Record<string, unknown>;

describe("还可能的结果", () => {
  it("只问还起作用的：不是贫困人口，其余的都不必问", () => {
    const found = outcomes(twoLacks, { isPoor: true, isRural: true });
    expect(found.complete).toBe(true);
    expect(found.outcomes.length).toBeGreaterThan(1);
    expect(found.unknown.map(({ fact, kind, matters }) => [fact, kind, matters])).toEqual([
      ["noViableLivelihood", "yes-no", true],
      ["noCapacity", "yes-no", true],
    ]);
  });

  it("写明由哪些条款与其他结果区分；只有一个结果的，列出它的全部条款", () => {
    const two = outcomes(twoLacks, { isPoor: true, isRural: true, noCapacity: true }).outcomes;
    expect(two.map(({ clauses }) => clauses)).toEqual([["safety-net/二(一)"], ["safety-net/二(一)"]]);
    // the four phases differ only in the code that the finding names
    const phases = outcomes(employmentPovertyRelief.employmentTarget, { results: [] }).outcomes;
    expect(phases.map(({ clauses }) => clauses)).toEqual(Array(4).fill(["employment-poverty-relief/一"]));
    const [only, ...others] = outcomes(ageBand, {
      birthDate: "1952-05-01",
      referenceDate: "2012-05-01",
      on: null,
      sex: null,
    } as never).outcomes;
    expect(others).toEqual([]);
    expect(only?.clauses).toContain("landless-farmers/五(三)1");
  });

  it("每个结果都有一个完整的例子，规则自己就是这样认定的", () => {
    const { outcomes: all } = outcomes(fundingShares, { paidOn: "2012-05-01" });
    expect(all.length).toBeGreaterThan(1);
    for (const { example, outcome } of all) {
      expect(JSON.stringify(fundingShares.safe(example))).toBe(JSON.stringify(outcome));
      expect(example.paidOn).toBe("2012-05-01");
    }
  });

  it("出生日期不知道：各年龄段都还可能；逐日试过才算全", () => {
    const known = { referenceDate: "2012-05-01", on: null, sex: null };
    const some = outcomes(ageBand, known as never, undefined, { of: ["band"] });
    const bands = (found: typeof some) => found.outcomes.map(({ outcome }) => outcome.determination?.value.band).sort();
    expect(some.complete).toBe(false);
    const all = outcomes(ageBand, known as never, undefined, { of: ["band"], mostValues: 120_000, most: 130_000 });
    expect(all.complete).toBe(true);
    expect(bands(some)).toEqual(bands(all));
    expect(bands(all)).toHaveLength(4);
  });

  it("选项、单位、能否不填，都是填报项自己的", () => {
    const { unknown } = outcomes(ageBand, { referenceDate: "2012-05-01" });
    const sex = unknown.find(({ fact }) => fact === "sex");
    expect(sex?.kind).toBe("choice");
    expect(sex?.isOptional).toBe(true);
    expect(sex?.choices?.map(({ code }) => code)).toEqual(["female", "male"]);
    expect(unknown.find(({ fact }) => fact === "birthDate")).toMatchObject({ kind: "day", isOptional: false });
  });

  it("全部知道：一个结果，没有下一问", () => {
    const facts = { isPoor: true, isRural: true, noViableLivelihood: true, noCapacity: false };
    const found = outcomes(twoLacks, facts);
    expect(found).toMatchObject({ complete: true, next: null, unknown: [] });
    expect(found.outcomes.map(({ outcome }) => outcome.determination?.value)).toEqual([twoLacks(facts).value]);
  });

  it("给出的填报有误、没有这项：政策错误", () => {
    expect(faultCodesOf(() => outcomes(ageBand, { birthDate: "2012-02-30" }))).toEqual(["birthDate malformed"]);
    expect(faultCodesOf(() => outcomes(ageBand, { none: 1 } as never))).toEqual(["none unknown-key"]);
    expect(faultsOf(() => outcomes(ageBand, { birthDate: "1952-05-01", none: 1 } as never))).toEqual([
      ["none", "unknown-key", "可用字段：birthDate、referenceDate、on、sex"],
    ]);
    expect(faultCodesOf(() => outcomes(ageBand, null as never))).toEqual([" wrong-type"]);
  });

  it("次数到了上限：说明没有试完", () => {
    expect(outcomes(ageBand, {}, undefined, { most: 10 })).toMatchObject({ complete: false });
  });
});

describe("问答", () => {
  it("一问一答，直到结果不再改变；不起作用的不问", () => {
    const asked: string[] = [];
    let now = interview(twoLacks);
    for (let turn = 0; now.next !== null; turn++) {
      expect(turn).toBeLessThan(5);
      asked.push(now.next.fact);
      now = now.answer(false);
    }
    expect(new Set(asked).size).toBe(asked.length);
    expect(now.outcomes).toHaveLength(1);
    expect(now.outcomes.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
    expect(now.complete).toBe(true);
  });

  it("答案读不懂的，是差错", () => {
    const now = interview(twoLacks, { isPoor: true, isRural: true });
    expect(faultCodesOf(() => now.answer("不清楚"))).toEqual([`${now.next?.fact} wrong-type`]);
  });
});

/** The values of a fact that has only a few; undefined for others. */
function fewValues({ form, labels }: AnyField): readonly unknown[] | undefined {
  if (form.kind === "optional") {
    const inner = fewValues(form.inner);
    return inner && [...inner, undefined];
  }
  if (form.kind !== "value") return undefined;
  if (labels !== undefined) return Object.keys(labels);
  const { type, minimum, maximum } = form.schema as { type?: string; minimum?: number; maximum?: number };
  if (type === "boolean") return [true, false];
  if (type !== "integer" || (maximum ?? 0) - (minimum ?? 0) > 10) return undefined;
  return Array.from({ length: (maximum ?? 0) - (minimum ?? 0) + 1 }, (_, at) => (minimum ?? 0) + at);
}

/** Rules all of whose facts have only a few values, with at most so many combinations. */
const small = catalogue.rules.flatMap(({ rule }) => {
  const fields = Object.entries((rule as unknown as { facts: { fields: Shape } }).facts.fields);
  const domains = fields.map(([name, field]) => [name, fewValues(field)] as const);
  const size = domains.reduce((product, [, values]) => product * (values?.length ?? Number.POSITIVE_INFINITY), 1);
  return fields.length > 0 && size <= 3000
    ? [{ rule: rule as SomeRule, domains: domains as [string, unknown[]][] }]
    : [];
});

function completions(domains: readonly [string, unknown[]][], known: Facts): Facts[] {
  return domains.reduce<Facts[]>(
    (all, [name, values]) =>
      all.flatMap((one) => (name in known ? [known[name]] : values).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

const resultOf = (rule: SomeRule, facts: Facts): string | undefined => {
  const known = rule.facts.parse(facts);
  if (known instanceof Error) return undefined; // facts that contradict each other
  const { ok, determination, error } = rule.safe(facts);
  return ok ? JSON.stringify(determination.value) : error.faults.map(({ path, code }) => `${path} ${code}`).join();
};

/** The fact at a path such as `household.members`; null for one that is not there. */
const factAt = (facts: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((one, key) => (one as Facts | undefined | null)?.[key], facts) ?? null;

describe("每条规则：按一个完整案例回答，直到不必再问", () => {
  const rows = Object.values(tables).flatMap((table) => {
    const rule = table.rule.adopt(table.figures === undefined ? {} : { figures: table.figures as never }) as SomeRule;
    const row = table.rows.find(
      (one) => optionsOf({ ...table, figures: {} }, one) === undefined && rule.safe(factsOf(table, one)).ok,
    );
    return row === undefined ? [] : [[rule.name, rule, factsOf(table, row) as Facts] as const];
  });
  const tried = rows.filter((_, index) => index % countOf(1, 24) === 0);

  it.each(tried)("%s", (_, rule, facts) => {
    const asked = new Set<string>();
    let now = interview(rule, {}, undefined, { most: 60 });
    for (let { next } = now; next !== null; { next } = now) {
      const value = factAt(facts, next.fact);
      expect(asked).not.toContain(next.fact);
      asked.add(next.fact);
      const answer =
        next.kind === "group" ? value !== null : next.key !== undefined ? (value as Facts)[next.key] : value;
      now = now.answer(answer ?? null);
    }
    expect(now.complete).toBe(true);
    const result = rule(facts).value;
    const [only] = now.outcomes;
    expect(now.outcomes).toHaveLength(1);
    // every fact that the rule needs was asked for, or cannot change the codes and flags of the result
    expect(codesIn(only?.outcome.determination?.value)).toEqual(codesIn(result));
  });
});

/** Yes or no and codes at the top of an answer. */
const codesIn = (value: unknown): unknown =>
  Object.fromEntries(
    Object.entries((value ?? {}) as Facts).flatMap(([name, one]) => (typeof one === "boolean" ? [[name, one]] : [])),
  );

describe("与逐一试过的相同：事实都只有几个值的规则", () => {
  it("有这样的规则", () => {
    expect(small.length).toBeGreaterThan(25);
  });

  const tried = small.filter((_, at) => at % countOf(1, 6) === 0);

  it.each(tried.map(({ rule, domains }) => [rule.name, rule, domains] as const))("%s", (_, rule, domains) => {
    const of = Object.keys((rule as unknown as { answer: { fields: object } }).answer.fields);
    const anyKnown = fc.record(
      Object.fromEntries(domains.map(([name, values]) => [name, fc.constantFrom(...values.map((one) => one ?? null))])),
      { requiredKeys: [] },
    );
    const cases = [{}, ...fc.sample(anyKnown, { numRuns: countOf(60, 2), seed: 13 })];
    for (const known of cases as Facts[]) {
      const found = outcomes(rule, known, undefined, { of });
      const brute = completions(domains, known)
        .map((facts) => resultOf(rule, facts))
        .filter((one) => one !== undefined);
      const listed = found.outcomes.map(({ example }) => resultOf(rule, example));
      expect([...listed].sort(), JSON.stringify(known)).toEqual([...new Set(brute)].sort());
      expect(found.complete).toBe(brute.length > 0 || found.outcomes.length === 0);
      // where a question is left, there is more than one result; where none is, there is one
      expect(found.next === null).toBe(new Set(brute).size <= 1);
    }
  });
});
