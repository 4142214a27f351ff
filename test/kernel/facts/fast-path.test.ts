import { describe, expect, it } from "vitest";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { fastReaderOf, fastReaderOfFacts, needsFullParse } from "../../../src/kernel/facts/fast-path.ts";
import type { AnyField } from "../../../src/kernel/facts/field.ts";
import { count, flag, money } from "../../../src/kernel/facts/fields.ts";
import { group, list, optional, variant } from "../../../src/kernel/facts/groups.ts";
import { nullable } from "../../../src/kernel/facts/index.ts";
import { labels } from "../../../src/kernel/language/text.ts";

const called = (zh: string, en: string) => ({ zh, en });
const kinds = labels({ land: called("土地", "land"), cash: called("现金", "cash") });
const amount = money(called("金额", "amount"));
const yes = flag(called("是", "yes"));
const size = count(called("人口", "size"), called("人", "people"));
const household = group(called("住户", "household"), { size, own: optional(yes) });
const compensation = variant(called("补偿", "compensation"), "kind", kinds, {
  land: { price: amount },
  cash: { months: optional(size) },
});
/** The key is read twice: first one value, then the other. */
const changing = (first: unknown, then: unknown, more: object = {}) => {
  let reads = 0;
  return {
    ...more,
    get kind() {
      reads += 1;
      return reads === 1 ? first : then;
    },
  };
};

describe("快读读得出的", () => {
  it.each<[string, AnyField, unknown, unknown]>([
    ["单个值", amount, "1.5", 150],
    ["列表", list(called("名单", "list"), yes), [true, false], [true, false]],
    ["空列表", list(called("名单", "list"), yes), [], []],
    ["正好最少的项数", list(called("名单", "list"), yes, { min: 1 }), [true], [true]],
    ["正好最多的项数", list(called("名单", "list"), yes, { max: 1 }), [true], [true]],
    ["一组", household, { size: 3, own: false }, { size: 3, own: false }],
    ["一组：可以不填的未填", household, { size: 3 }, { size: 3, own: undefined }],
    ["一组：可以不填的写空", household, { size: 3, own: null }, { size: 3, own: undefined }],
    [
      "一组里的一组",
      group(called("村", "village"), { household }),
      { household: { size: 1 } },
      { household: { size: 1, own: undefined } },
    ],
    [
      "一组里的列表",
      group(called("村", "village"), { all: optional(list(called("户", "all"), household)) }),
      { all: [{ size: 1 }] },
      { all: [{ size: 1, own: undefined }] },
    ],
    ["分类", compensation, { kind: "land", price: "1" }, { kind: "land", price: 100 }],
    ["另一类", compensation, { kind: "cash", months: 3 }, { kind: "cash", months: 3 }],
    ["没有别的字段的一类", compensation, { kind: "cash" }, { kind: "cash", months: undefined }],
    ["可以为空的：不空", nullable(amount), "1", 100],
    ["可以不填的列表项", list(called("名单", "list"), optional(size)), [1], [1]],
  ])("%s", (_, field, input, expected) => {
    expect(fastReaderOf(field)(input)).toStrictEqual(expected);
  });
});

describe("快读读不出的，留给逐项核对", () => {
  it.each<[string, AnyField, unknown]>([
    ["单个值不合", amount, "x"],
    ["不是列表", list(called("名单", "list"), yes), { length: 0 }],
    ["列表里一项不合", list(called("名单", "list"), yes), [true, 1]],
    ["少一项", list(called("名单", "list"), yes, { min: 1 }), []],
    ["多一项", list(called("名单", "list"), yes, { max: 1 }), [true, true]],
    [
      "长度有小数",
      list(called("名单", "list"), yes),
      new Proxy([], { get: (_, key) => (key === "length" ? 0.5 : true) }),
    ],
    ["一组里一个字段不合", household, { size: -1 }],
    ["可以不填的字段不合", household, { size: 1, own: 1 }],
    ["一组里缺一个字段", household, { own: true }],
    ["多一个字段", household, { size: 3, sise: 3 }],
    ["里面的一组不合", group(called("村", "village"), { household }), { household: { size: -1 } }],
    ["未填报", household, undefined],
    ["空", household, null],
    ["文本", household, "x"],
    ["列表不是一组", household, []],
    ["没有的代码", compensation, { kind: "gold" }],
    ["对象自带的名称不是代码", compensation, { kind: "constructor" }],
    ["分类里别的代码的字段", compensation, { kind: "cash", price: "1" }],
    ["分类写成代码", compensation, "cash"],
    ["分类是空的", compensation, null],
    ["不是普通对象的分类", compensation, Object.create({ kind: "cash" })],
    ["可以为空的：空", nullable(amount), null],
  ])("%s", (_, field, input) => {
    expect(fastReaderOf(field)(input)).toBe(needsFullParse);
  });

  it.each<[string, unknown]>([
    ["代码再读时变成另一个", "land"],
    ["代码再读时没有了", undefined],
  ])("%s", (_, then) => {
    expect(fastReaderOf(compensation)(changing("cash", then))).toBe(needsFullParse);
  });
});

describe("整份填报内容", () => {
  const expected = called("不得如此", "not so");
  const reader = () =>
    fastReaderOfFacts<{ size: number; own?: boolean }>({ size, own: optional(yes) }, [
      { fields: ["size"], expected, isViolated: (read) => read.size > 5 },
      { fields: ["size", "own"], expected, isViolated: (read) => read.own === true && read.size > 3 },
    ]);
  it.each<[object, boolean]>([
    [{ size: 5 }, true],
    [{ size: 6 }, false],
    [{ size: 3, own: true }, true],
    [{ size: 4, own: true }, false],
    [{ size: 4, own: false }, true],
  ])("%j 没有矛盾：%s", (input, isSound) => {
    expect(reader()(input)).toEqual(isSound ? { own: undefined, ...input } : needsFullParse);
  });

  it("快读读得出的，不再逐项核对", () => {
    let reads = 0;
    const counted: AnyField = {
      ...size,
      form: {
        kind: "value",
        schema: {},
        read: (input) => {
          reads += 1;
          return input;
        },
      },
    };
    expect([facts({ counted }).parse({ counted: 5 }), reads]).toEqual([{ counted: 5 }, 1]);
  });

  it("网页的安全策略不许由文字生成函数：逐项核对，读出的一样", () => {
    const own = globalThis.Function;
    const forbidden = (): never => {
      throw new EvalError("unsafe-eval");
    };
    const read = (): readonly unknown[] => {
      try {
        Object.assign(globalThis, { Function: forbidden });
        return [fastReaderOf(household)({ size: 3 }), facts({ household }).parse({ household: { size: 3 } })];
      } finally {
        Object.assign(globalThis, { Function: own });
      }
    };
    expect(read()).toEqual([needsFullParse, { household: { size: 3 } }]);
  });
});
