import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { count } from "../../../src/kernel/facts/fields.ts";
import { defineDocument } from "../../../src/kernel/policy/document.ts";
import { defineFigures } from "../../../src/kernel/policy/figure.ts";
import type { Findings } from "../../../src/kernel/policy/findings.ts";
import { defineReadings } from "../../../src/kernel/policy/reading.ts";
import { listsOf } from "../../../src/policies/shared/lists.ts";
import { figuresAt, periodFigures } from "../../../src/policies/shared/stated-figures.ts";
import { conditionsOf, unmetAt, unmetConditions, unmetOf } from "../../../src/policies/shared/unmet.ts";

const findings = {
  adult: { holds: { zh: "已成年", en: "is an adult" }, fails: { zh: "未成年", en: "is not an adult" } },
  even: {
    holds: { zh: "{age:count}是偶数", en: "{age:count} is even" },
    fails: { zh: "{age:count}是奇数", en: "{age:count} is odd" },
  },
  kind: { yes: { zh: "甲类", en: "kind A" }, no: { zh: "乙类", en: "kind B" } },
  note: { zh: "说明", en: "a note" },
} as const satisfies Findings;
const conditions = conditionsOf(findings, { even: { zh: "年龄为偶数", en: "the age is even" } });

const { rule } = defineDocument<"一">()({
  name: "sample",
  title: { zh: "样本", en: "sample" },
  summary: { zh: "样本", en: "sample" },
  figures: defineFigures("sample", {}),
  readings: defineReadings({}),
});
const checked = rule({
  name: "checked",
  title: { zh: "核对", en: "Check" },
  question: { zh: "是否符合？", en: "Is it met?" },
  clauses: ["一"],
  facts: facts({ age: count({ zh: "年龄", en: "age" }, { zh: "周岁", en: "years" }) }),
  answer: answer({ unmet: unmetConditions(conditions) }),
  findings,
  decide: ({ age }, policy) => ({ unmet: unmetAt(policy, "一", { adult: age >= 18, even: [age % 2 === 0, { age }] }) }),
});

describe("不符合的条件", () => {
  it.each([
    [18, []],
    [19, ["even"]],
    [16, ["adult"]],
    [17, ["adult", "even"]],
  ])("%d周岁", (age, unmet) => {
    expect(checked({ age }).value.unmet).toEqual(unmet);
  });

  it("每个条件各有依据，带上所需的数据", () => {
    expect(checked({ age: 17 }).grounds).toEqual([
      { clause: "sample/一", finding: "adult", holds: false },
      { clause: "sample/一", finding: "even", holds: false, data: { age: 17 } },
    ]);
  });

  it("条件的文字：成立时的文字，含数据的另给；分类和说明不是条件", () => {
    expect(Object.values(conditions).map((one) => one.zh)).toEqual(["已成年", "年龄为偶数"]);
  });
});

describe("一条之内的列项和参数", () => {
  it("列项的条款只写一次", () => {
    const { items, itemsAt } = listsOf<"一">("sample");
    expect(itemsAt("一", { one: { zh: "其一", en: "one" } })).toEqual(
      items({ one: { address: "一", zh: "其一", en: "one" } }),
    );
  });

  it("起止的名称由期间的名称得出", () => {
    const title = { zh: "行评", en: "the review" };
    const ends = { from: { value: "5", quote: "5月" }, until: { value: "11", quote: "11月" } };
    expect(periodFigures("review", { address: "四", unit: "month", title, ...ends })).toEqual(
      figuresAt("四", "month", {
        reviewFrom: { ...ends.from, title: { zh: "行评开始月份", en: "first month of the review" } },
        reviewUntil: { ...ends.until, title: { zh: "行评结束月份", en: "last month of the review" } },
      }),
    );
  });
});

it("不符合的条件按原文的次序", () => {
  expect(unmetOf({ second: false, first: true, third: false })).toEqual(["second", "third"]);
  expect(unmetOf({})).toEqual([]);
});
