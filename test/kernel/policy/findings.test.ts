import { describe, expect, it } from "vitest";
import { labels } from "../../../src/kernel/language/text.ts";
import { yuan } from "../../../src/kernel/numbers/money.ts";
import { placeholderKinds, placeholdersOf, render, textsOf } from "../../../src/kernel/policy/findings.ts";

const months = { zh: "共{n:count}个月，{age:count}周岁", en: "{n:count} month(s) in all, {age:count} full year(s)" };

describe("英文的单数和复数跟着前面的数", () => {
  it.each([
    [0, "0 months in all, 60 full years"],
    [1, "1 month in all, 60 full years"],
    [2, "2 months in all, 60 full years"],
    [11, "11 months in all, 60 full years"],
    [21, "21 months in all, 60 full years"],
  ])("%d 个月", (n, expected) => {
    expect(render(months, { n, age: 60 }, "en")).toBe(expected);
    expect(render(months, { n, age: 60 }, "zh")).toBe(`共${n}个月，60周岁`);
  });

  it("各跟各的", () => {
    expect(render(months, { n: 2, age: 1 }, "en")).toBe("2 months in all, 1 full year");
  });

  const people = { zh: "{n:count}人", en: "{n:count} person(people) and {n:count} eldest child(children)" };
  it.each([
    [1, "1 person and 1 eldest child"],
    [2, "2 people and 2 eldest children"],
    [11, "11 people and 11 eldest children"],
    [10_001, "10,001 people and 10,001 eldest children"],
  ])("不规则的复数写在括号里：%d 人", (n, expected) => {
    expect(render(people, { n }, "en")).toBe(expected);
  });

  it("小数用复数", () => {
    const area = { zh: "{n:number}", en: "{n:number} year(s)" };
    expect(["1", "0.1", "1.1"].map((n) => render(area, { n }, "en"))).toEqual(["1 year", "0.1 years", "1.1 years"]);
  });

  it.each(["from {on:date} (inclusive)", "{n:count} months (at most)", "paid on {on:date} (see below)"])(
    "不紧跟名词的括号不是复数：%s",
    (en) => {
      expect(render({ zh: "", en }, { on: "2012-05-01", n: 3 }, "en")).toMatch(/ \(.+\)$/);
    },
  );
});

const { village, county } = labels({ village: { zh: "村", en: "village" }, county: { zh: "县", en: "county" } });

describe("每一种内容的写法", () => {
  it.each<[string, unknown, string, string]>([
    ["yuan", yuan(1_800_000), "18,000.00元", "18,000.00 yuan"],
    ["yuan", "0.50", "0.50元", "0.50 yuan"],
    ["yuan", "-1234.50", "-1,234.50元", "-1,234.50 yuan"],
    ["date", "2012-05-01", "2012年5月1日", "2012-05-01"],
    ["month", "2012-05", "2012年5月", "2012-05"],
    ["count", 3, "3", "3"],
    ["count", 2012, "2012", "2012"], // 年份不分节
    ["count", 390_000, "390,000", "390,000"],
    ["number", "70%", "70%", "70%"],
    ["number", "390000.5", "390,000.5", "390,000.5"],
    ["label", village, "村", "village"],
    ["labels", [village, county], "村、县", "village, county"],
    ["labels", [], "", ""],
  ])("%s：%s", (kind, x, zh, en) => {
    const words = { zh: `{x:${kind}}`, en: `{x:${kind}}` };
    expect([render(words, { x }, "zh"), render(words, { x }, "en")]).toEqual([zh, en]);
  });

  it.each<[string, unknown]>([
    ["yuan", 18_000],
    ["yuan", "18,000"],
    ["date", "明年"],
    ["date", "2012-05"],
    ["month", "2012-05-01"],
    ["count", "3"],
    ["number", 1.5],
    ["label", "村"],
    ["label", { zh: "村" }],
    ["labels", [village, "县"]],
  ])("%s 不收 %j", (kind, x) => {
    expect(render({ zh: `{x:${kind}}`, en: "" }, { x }, "zh")).toBeUndefined();
  });

  it("没有的内容、对象自带的名称：写不出来", () => {
    expect(render({ zh: "{x:count}", en: "" }, undefined, "zh")).toBeUndefined();
    expect(render({ zh: "{toString:label}", en: "" }, {}, "zh")).toBeUndefined();
  });
});

it("各种内容的名称和种类：两种语言要对得上", () => {
  expect(placeholdersOf("{b:yuan}的{a:label}")).toEqual(["a:label", "b:yuan"]);
  expect(placeholderKinds).toEqual(["yuan", "date", "month", "count", "number", "text", "label", "labels"]);
});

it("一句话有一个说法，条件和分类各有两个", () => {
  const [one, other] = [
    { zh: "一", en: "one" },
    { zh: "二", en: "two" },
  ] as const;
  expect(textsOf(one)).toEqual([one]);
  expect(textsOf({ holds: one, fails: other })).toEqual([one, other]);
  expect(textsOf({ yes: one, no: other })).toEqual([one, other]);
});

it("编号原样写出，不加千分撇；数要加", () => {
  const heir = { zh: "{code:text}继承{n:number}", en: "{code:text} inherits {n:number}" };
  expect(render(heir, { code: "330102", n: "330102" }, "zh")).toBe("330102继承330,102");
});

it("名称原样写出：名称里的括号不是复数", () => {
  const supplied = { zh: "{a:text}提供{n:count}条", en: "{a:text} and {b:text}: {n:count} record(s)" };
  const names = { a: "1 office(s)", b: "3 unit(s) $&" };
  expect(render(supplied, { ...names, n: 1 }, "en")).toBe("1 office(s) and 3 unit(s) $&: 1 record");
  expect(render(supplied, { ...names, n: 2 }, "zh")).toBe("1 office(s)提供2条");
});
