import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { yuan } from "../../src/kernel/numbers/money.ts";
import { fundingShares } from "../../src/policies/landless-farmers/index.ts";
import { factsOf, optionsOf } from "../support/cases.ts";
import { allRules, results } from "../support/results.ts";

/** Every object below a value, by its path. */
function objectsIn(value: unknown, path = "", all = new Map<object, string>()): Map<object, string> {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || all.has(value)) return all;
  all.set(value, path);
  for (const [key, one] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    // schemas are made on first use, and frozen then
    const part = one.get ? (value as Record<string, unknown>)[key] : one.value;
    if (typeof part !== "function" || "facts" in part) objectsIn(part, `${path}.${key}`, all);
  }
  return all;
}

const isOpen = (one: object): boolean => !Object.isFrozen(one) && typeof one !== "function";

describe("交出去的，要么是调用者自己的，要么全部冻结", () => {
  it("两次认定共有的对象都冻结", () => {
    const shared = new Set<string>();
    for (const { table, row, outcome } of results) {
      if (!outcome.ok) continue;
      const again = table.rule.safe(factsOf(table, row), optionsOf(table, row) as never);
      const first = objectsIn(outcome.determination);
      for (const [one, path] of objectsIn(again.determination)) {
        if (first.has(one) && isOpen(one)) shared.add(`${table.rule.name}${path.replace(/\d+/g, "0")}`);
      }
    }
    expect([...shared]).toEqual([]);
  });

  it("规则、目录里的每个对象都冻结", () => {
    const open = new Set<string>();
    for (const rule of allRules) {
      const { title, question, clauses, facts, answer, uses, findings, source } = rule;
      const parts = { title, question, clauses, facts, answer, uses: [...uses], findings, source };
      for (const [one, path] of objectsIn(parts, rule.name)) {
        if (one !== parts && one !== parts.uses && isOpen(one)) open.add(path);
      }
    }
    for (const [one, path] of objectsIn(catalogue, "catalogue")) if (isOpen(one)) open.add(path);
    expect([...open].slice(0, 20)).toEqual([]);
  });

  it("规则本身的各部分不能换掉", () => {
    for (const rule of allRules) {
      expect(() => Object.assign(rule, { title: { zh: "改过", en: "changed" } })).toThrow(TypeError);
    }
  });
});

describe("金额够不着本库自己的 Decimal", () => {
  const village = () => fundingShares({ groups: [], paidOn: "2012-05-01", villageContribution: "0.50" }).value.village;
  const constructorOf = (amount: object) => amount.constructor as typeof Decimal;

  it("通过金额改设置：不许，以后的金额不变", () => {
    const own = constructorOf(village());
    expect(() => own.set({ minE: 0, maxE: 9 })).toThrow(TypeError);
    expect(() => own.config({ precision: 1 })).toThrow(TypeError);
    for (const name of ["precision", "rounding", "minE", "maxE", "toExpPos", "toExpNeg", "modulo"] as const) {
      Object.assign(own, { [name]: 1 });
    }
    expect(() => Object.assign(own, { set: () => own })).toThrow(TypeError);
    expect(village().toFixed(2)).toBe("0.50");
    expect(village().plus("0.005").toFixed(2)).toBe("0.51"); // 0.505，四舍五入
    expect(yuan(100).div(3).toString()).toBe(`0.${"3".repeat(40)}`);
    expect(village().plus(1).constructor).toBe(own);
  });

  it("金额共有的方法不能换掉", () => {
    const shared = Object.getPrototypeOf(village());
    expect(Object.isFrozen(shared)).toBe(true);
    expect(() => Object.assign(shared, { toJSON: () => "1.00" })).toThrow(TypeError);
    expect(JSON.stringify(village())).toBe('"0.50"');
  });

  it("要别的设置，另做一个；开方、乘方、对数照常", () => {
    const coarse = constructorOf(village()).clone({ precision: 5 });
    expect(coarse.div(1, 3).toString()).toBe("0.33333");
    const two = yuan(200);
    const expected = Decimal.clone({ precision: 40 });
    for (const of of ["sqrt", "cbrt", "ln", "exp"] as const) {
      expect(two[of]().toString(), of).toBe(new expected(2)[of]().toString());
    }
    expect(two.pow("1.5").toString()).toBe(new expected(2).pow("1.5").toString());
  });
});
