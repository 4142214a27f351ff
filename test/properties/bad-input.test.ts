import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { factsOf, optionsOf } from "../support/cases.ts";
import { countOf } from "../support/counts.ts";
import { results } from "../support/results.ts";

/** Values that systems send by mistake. */
const odd: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e21,
  -1,
  -0,
  0.1 + 0.2,
  "",
  " ",
  "１２３",
  "1e3",
  "0x10",
  "1,000",
  "2015-02-31",
  "2015-2-1",
  "0000-00-00",
  "9999-12-31",
  "12.345",
  "-5",
  "constructor",
  "__proto__",
  true,
  [],
  {},
  10n,
  Symbol("odd"),
  () => 1,
  new Date(0),
  new Decimal("1.234"),
  new Decimal(Number.NaN),
  { toStringTag: "[object Decimal]", d: 5, e: 0, s: 1 },
  Object.create(null),
];

const answered = results.filter(({ outcome }) => outcome.ok);

describe("坏输入：要么有结果，要么是列明每处毛病的政策错误", () => {
  for (const { name, rule } of catalogue.rules) {
    it(`${name}：任何不像样的事实`, () => {
      for (const facts of odd) expectSound(() => rule.safe(facts));
      expect(rule.safe({ 不认识的字段: 1 }).ok).toBe(false);
    });
  }

  it("每个案例的每个事实，换成不像样的值", () => {
    fc.assert(
      fc.property(fc.constantFrom(...answered), fc.constantFrom(...odd), fc.nat(), ({ table, row }, value, pick) => {
        const facts = structuredClone(factsOf(table, row)) as Record<string, unknown>;
        const paths = pathsOf(facts);
        const path = paths[pick % Math.max(1, paths.length)] ?? [];
        expectSound(() => table.rule.safe(withValue(facts, path, value), optionsOf(table, row) as never));
      }),
      { numRuns: countOf(5000, 1500) },
    );
  });

  it("不改动给它的事实：冻结的也一样算", () => {
    for (const { table, row, outcome } of answered) {
      const facts = deepFrozen(structuredClone(factsOf(table, row)));
      const again = table.rule.safe(facts, optionsOf(table, row) as never);
      expect(JSON.stringify(again), table.rule.name).toBe(JSON.stringify(outcome));
    }
  });

  it("调用者改了 Decimal 的设置，结果不变", () => {
    const before = { precision: Decimal.precision, rounding: Decimal.rounding, toExpPos: Decimal.toExpPos };
    try {
      Decimal.set({ precision: 3, rounding: Decimal.ROUND_UP, toExpPos: 1 });
      for (const { table, row, outcome } of answered) {
        const again = table.rule.safe(factsOf(table, row), optionsOf(table, row) as never);
        expect(JSON.stringify(again), table.rule.name).toBe(JSON.stringify(outcome));
      }
    } finally {
      Decimal.set(before);
    }
  });
});

function expectSound(judge: () => { ok: boolean; error?: unknown }): void {
  const outcome = judge();
  if (outcome.ok) {
    expect(JSON.stringify(outcome)).not.toMatch(/NaN|Infinity/);
    return;
  }
  expect(outcome.error).toBeInstanceOf(PolicyError);
  const { faults } = outcome.error as PolicyError;
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) {
    expect(fault.message.zh + fault.message.en).not.toMatch(/undefined，|\[object Object/);
    expect(fault.expected.zh.length * fault.expected.en.length).toBeGreaterThan(0);
    expect(fault.given.length).toBeLessThanOrEqual(400);
  }
  JSON.stringify(outcome.error);
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const below = entries.flatMap(([key, one]) => pathsOf(one, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function withValue(facts: Record<string, unknown>, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  let current = facts as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) current = current[key] as Record<string | number, unknown>;
  current[path.at(-1) as string] = value;
  return facts;
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) deepFrozen(one);
    Object.freeze(value);
  }
  return value;
}
