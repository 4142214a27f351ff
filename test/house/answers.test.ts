import { describe, expect, it } from "vitest";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
import { fileOf, placeOf, placeOfKey, rowPlace } from "../support/places.ts";
import { allRules, determinations, results, ruleByName, withAllBelow } from "../support/results.ts";
import { unnamedIn } from "../support/schema-names.ts";
import { misfits } from "../support/schemas.ts";

/** The place of this part in a rule's file, or where to write it: above the findings. */
function partPlace({ name }: Pick<AnyRule, "name">, part: "answer" | "uses"): string {
  const place = placeOfKey(fileOf(name), part);
  return place.includes(":") ? place : placeOf(fileOf(name), "  findings");
}

describe("答案：规则写明自己的结果", () => {
  it("每条规则都有 answer", () => {
    const missing = allRules
      .filter(({ answer }) => !answer)
      .map((rule) => `${partPlace(rule, "answer")} 写 answer: answer({ … })`);
    expect(missing).toEqual([]);
  });

  it("每个案例的结果，写成 JSON 以后，都符合 answer 的结构", () => {
    /** Each misfit once, with the first row that shows it; rows of a list are alike. */
    const rowsByMisfit = new Map<string, string>();
    for (const one of results) {
      const { rule } = one.table;
      if (!one.outcome.ok || !rule.answer) continue;
      for (const misfit of misfits(rule.answer.schema, one.outcome.determination.value)) {
        const place = `${partPlace(rule, "answer")} ${misfit.replace(/\/\d+/g, "[]")}`;
        if (!rowsByMisfit.has(place)) rowsByMisfit.set(place, rowPlace(one));
      }
    }
    const wrong = [...rowsByMisfit].map(([misfit, row]) => `${misfit}（案例 ${row}）`);
    expect(wrong).toEqual([]);
  });

  it("填报项、结果里的每个字段，都有中文和英文的名称", () => {
    const unnamed = allRules.flatMap((rule) =>
      [rule.facts.schema, rule.answer?.schema ?? {}].flatMap((schema) =>
        unnamedIn(schema).map(
          (path) => `${placeOfKey(fileOf(rule.name), path.replace(/^.*\.|\[\]/g, ""))} ${path.slice(1)} 的名称`,
        ),
      ),
    );
    expect(unnamed).toEqual([]);
  });

  it("代码一律小写，词与词之间用连字符", () => {
    const odd = allRules.flatMap((rule) =>
      [rule.facts.schema, rule.answer?.schema]
        .flatMap(codesOf)
        .filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)),
    );
    expect([...new Set(odd)]).toEqual([]);
  });
});

describe("所用的规则：uses 与认定所依据的一致", () => {
  /**
   * The rules on which each rule's determinations rest directly, over all rows, including where another rule applies
   * it.
   */
  const restedOn = new Map<string, Set<string>>();
  for (const { rule, restsOn } of determinations.flatMap(withAllBelow)) {
    const known = restedOn.get(rule) ?? new Set();
    for (const one of restsOn) known.add(one.rule);
    restedOn.set(rule, known);
  }
  it("认定依据的每条规则，都在 uses 之中", () => {
    const missing = [...restedOn].flatMap(([name, used]) => {
      const uses = new Set(ruleByName.get(name)?.uses.map((one) => one.name));
      const lacking = [...used].filter((one) => !uses.has(one));
      return lacking.length === 0 ? [] : [`${partPlace({ name }, "uses")} uses 加上：${lacking.join("、")}`];
    });
    expect(missing).toEqual([]);
  });

  it("uses 之中的每条规则，都有案例的认定依据它", () => {
    const idle = allRules.flatMap(({ name, uses }) =>
      uses
        .filter((one) => !restedOn.get(name)?.has(one.name))
        .map((one) => `${partPlace({ name }, "uses")} 没有案例依据 ${one.name}：从 uses 删去，或补写案例`),
    );
    expect(idle).toEqual([]);
  });
});

/** Every code of a schema: all `const` texts, at any depth. */
function codesOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "const" in schema && typeof schema.const === "string" ? [schema.const] : [];
  return [...own, ...Object.values(schema).flatMap(codesOf)];
}
