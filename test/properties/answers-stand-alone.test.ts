import { describe, expect, it } from "vitest";
import { catalogue, landlessFarmers } from "../../src/index.ts";
import { factsOf } from "../support/cases.ts";
import { results } from "../support/results.ts";

/** The paths at which two answers share a mutable object. */
function sharedAndOpen(one: unknown, other: unknown, path: string, input: ReadonlySet<unknown>): string[] {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return [];
  const own = one === other && !Object.isFrozen(one) ? [path] : [];
  const given = input.has(one) ? [`${path} (given)`] : [];
  const below = Object.keys(one).flatMap((key) => {
    const name = Array.isArray(one) ? "[]" : `.${key}`;
    return sharedAndOpen(one[key as never], other[key as never], path + name, input);
  });
  return [...own, ...given, ...below];
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe("认定互不相干：改动得到的认定，不影响以后的认定和自己的填报内容", () => {
  it("每个案例：两次认定里的同一个对象都是冻结的，也不是调用者的对象", () => {
    const found = results.flatMap(({ table, row }) => {
      const facts = factsOf(table, row);
      const [one, other] = [table.rule.safe(facts), table.rule.safe(facts)];
      if (!one.ok || !other.ok) return [];
      const paths = sharedAndOpen(one.determination, other.determination, "", new Set(objectsIn(facts)));
      return paths.map((path) => `${table.rule.name} ${path}`);
    });
    expect([...new Set(found)]).toEqual([]);
  });

  it("目录和规则表由大家共用：全部冻结", () => {
    const open = objectsIn(catalogue).filter((one) => !Object.isFrozen(one));
    expect(open).toEqual([]);
    expect(Object.isFrozen(landlessFarmers.policy.rules)).toBe(true);
  });
});
