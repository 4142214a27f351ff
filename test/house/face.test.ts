import { describe, expect, expectTypeOf, it } from "vitest";
import { call, type RuleByName, type RuleName, ruleNamed } from "../../src/call.ts";
import { catalogue } from "../../src/catalogue.ts";
import type { Money } from "../../src/kernel/numbers/money.ts";
import * as documents from "../../src/policies/documents.ts";
import { faultCodesOf, faultsOf } from "../support/faults.ts";

type Documents = typeof documents;
type IsAny<T> = 0 extends 1 & T ? true : false;
/** Names of the rules of a document whose type is `any`. */
type AnyRulesOf<Rules> = { [Name in keyof Rules]: IsAny<Rules[Name]> extends true ? Name : never }[keyof Rules];
type AnyRules = { [D in keyof Documents]: AnyRulesOf<Documents[D]["policy"]["rules"]> }[keyof Documents];
/** Names of the rules whose value is `any`. */
type AnyValues = {
  [Name in RuleName]: RuleByName[Name] extends (...given: never[]) => { readonly value: infer Value }
    ? IsAny<Value> extends true
      ? Name
      : never
    : Name;
}[RuleName];

const shares = { groups: [], paidOn: "2012-05-01" };

describe("按名称查找和调用规则", () => {
  it("每条规则都查得到，就是目录里的那一条", () => {
    for (const { name, rule } of catalogue.rules) expect(ruleNamed(name as RuleName)).toBe(rule);
    expect(catalogue.rules.map(({ name }) => name)).toHaveLength(new Set(catalogue.rules.map(({ name }) => name)).size);
  });

  it("按名称调用，与直接调用一样；县级设置照样起作用", () => {
    const { government } = call("landless-farmers/funding-shares", shares).value;
    expect(government.toFixed(2)).toBe("12600.00"); // 18000×70%
    const county = { figures: { requiredFunding: "20000" } };
    expect(call("landless-farmers/funding-shares", shares, county).value.government.toFixed(2)).toBe("14000.00");
    expect(JSON.stringify(call("landless-farmers/funding-shares", shares))).toBe(
      JSON.stringify(documents.landlessFarmers.fundingShares(shares)),
    );
  });

  it("没有的名称、对象自带的名称、不是文本：政策错误，写明名称的写法", () => {
    const expected = "规则全名，如“landless-farmers/funding-shares”";
    for (const name of ["funding-shares", "landless-farmers/none", "constructor", "__proto__", "", 5, null]) {
      expect(faultsOf(() => ruleNamed(name as never))).toEqual([["name", "unknown-option", expected]]);
      expect(faultsOf(() => call(name as never, {} as never))).toEqual([["name", "unknown-option", expected]]);
    }
  });

  it("填报差错照样抛出", () => {
    expect(faultCodesOf(() => call("landless-farmers/funding-shares", { groups: [] } as never))).toEqual([
      "paidOn missing",
    ]);
  });

  it("编译时：名称、填报内容、县级设置、结果都有类型", () => {
    expectTypeOf<RuleName>().not.toEqualTypeOf<string>();
    expectTypeOf(ruleNamed("landless-farmers/funding-shares")).toEqualTypeOf(documents.landlessFarmers.fundingShares);
    expectTypeOf(call("landless-farmers/funding-shares", shares).value.government).toEqualTypeOf<Money>();
    // @ts-expect-error 没有这条规则
    expect(() => ruleNamed("landless-farmers/none")).toThrow();
    // @ts-expect-error 缺少 paidOn
    expect(() => call("landless-farmers/funding-shares", { groups: [] })).toThrow();
    // @ts-expect-error 没有这个字段
    expect(() => call("landless-farmers/funding-shares", { ...shares, paid: true })).toThrow();
    // @ts-expect-error 没有这个参数
    expect(() => call("landless-farmers/funding-shares", shares, { figures: { scale: "1" } })).toThrow();
  });

  it("编译时：没有一条规则、一条规则的结果是 any", () => {
    expectTypeOf<AnyRules>().toEqualTypeOf<never>();
    expectTypeOf<AnyValues>().toEqualTypeOf<never>();
  });
});

describe("目录", () => {
  it("各份文件的条款、参数、口径、规则都在，各有所属的文件", () => {
    expect(catalogue.documents.map(({ name }) => name)).toEqual(
      Object.values(documents).map(({ policy }) => policy.name),
    );
    const names = new Set(catalogue.documents.map(({ name }) => name));
    for (const list of [catalogue.clauses, catalogue.figures, catalogue.readings, catalogue.rules]) {
      expect(list.filter(({ document }) => !names.has(document))).toEqual([]);
    }
  });

  it("规则的名称、问题、条款、所用的规则、两种结构，与规则自己的一样", () => {
    const { rule, ...entry } = catalogue.rules.find(({ name }) => name === "landless-farmers/funding-shares") ?? {};
    expect(entry).toMatchObject({
      document: "landless-farmers",
      title: rule?.title,
      question: rule?.question,
      clauses: rule?.clauses,
      uses: rule?.uses.map(({ name }) => name),
      facts: rule?.facts.schema,
      answer: rule?.answer.schema,
    });
  });

  it("口径的条款写全称", () => {
    const [reading] = catalogue.readings.filter(({ document }) => document === "landless-farmers");
    expect(reading?.clauses.every((clause) => clause.startsWith("landless-farmers/"))).toBe(true);
  });
});
