import { describe, expect, it } from "vitest";
import type { AnyField, Constraint, Shape } from "../../../src/kernel/facts/field.ts";
import { day, flag } from "../../../src/kernel/facts/fields.ts";
import { fullParse } from "../../../src/kernel/facts/full-parse.ts";
import { group, list, optional, variant } from "../../../src/kernel/facts/groups.ts";
import { nullable } from "../../../src/kernel/facts/index.ts";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { labels } from "../../../src/kernel/language/text.ts";

const called = (zh: string, en: string) => ({ zh, en });
const kinds = labels({ land: called("土地", "land"), cash: called("现金", "cash") });
const yes = flag(called("是", "yes"));
const flags = list(called("名单", "list"), yes, { max: 1000 });
const pair = group(called("一对", "pair"), { a: yes, b: yes });
const refused = called("不得如此", "not so");
const thrown = (): never => {
  throw new Error("from the caller's own code");
};

const parse = (shape: Shape, input: unknown, ...constraints: readonly Constraint<never>[]) =>
  fullParse(shape, constraints, input) as unknown;
/** The faults as `path code`, and how many are not listed. */
function faultsIn(shape: Shape, input: unknown, ...constraints: readonly Constraint<never>[]) {
  const read = parse(shape, input, ...constraints);
  if (!(read instanceof PolicyError)) return { read };
  return { faults: read.faults.map(({ path, code }) => `${path} ${code}`), more: read.more };
}
/** Everything is refused that has these fields. */
const never = (...fields: readonly string[]) => ({ fields, expected: refused, isViolated: () => true }) as never;
const wrong = (count: number): number[] => new Array<number>(count).fill(1);
const unknownKeys = (count: number) => Object.fromEntries(wrong(count).map((one, index) => [`x${index}`, one]));

describe("逐项核对：读出的内容", () => {
  const length = (value: unknown) => new Proxy([], { get: (_, key) => (key === "length" ? value : true) });
  it.each<[string, AnyField, unknown, unknown]>([
    ["可以为空的：空", nullable(yes), null, { read: { it: null } }],
    ["可以为空的：不空", nullable(yes), true, { read: { it: true } }],
    ["可以为空的：未填报", nullable(yes), undefined, { faults: ["it missing"], more: 0 }],
    ["可以不填的：空等于未填", optional(yes), null, { read: { it: undefined } }],
    [
      "列表：正好最多的项数",
      list(called("名单", "list"), yes, { max: 2 }),
      [true, false],
      { read: { it: [true, false] } },
    ],
    [
      "列表：多一项",
      list(called("名单", "list"), yes, { max: 1 }),
      [true, 1],
      { faults: ["it out-of-range"], more: 0 },
    ],
    ["列表：少一项", list(called("名单", "list"), yes, { min: 1 }), [], { faults: ["it out-of-range"], more: 0 }],
    ["长度是负数", flags, length(-1), { faults: ["it wrong-type"], more: 0 }],
    ["长度有小数", flags, length(1.5), { faults: ["it wrong-type"], more: 0 }],
    ["长度是文本", flags, length("1"), { faults: ["it wrong-type"], more: 0 }],
    ["长度是零", flags, length(0), { read: { it: [] } }],
    [
      "一组：读不出字段名称",
      pair,
      new Proxy({ a: true, b: true }, { ownKeys: thrown }),
      { faults: ["it wrong-type"], more: 0 },
    ],
    [
      "一组：一个字段读不出",
      pair,
      {
        get a() {
          return thrown();
        },
        b: true,
      },
      { faults: ["it.a wrong-type"], more: 0 },
    ],
  ])("%s", (_, field, value, expected) => {
    expect(faultsIn({ it: field }, { it: value })).toEqual(expected);
  });

  it("收回的代理不是列表", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(faultsIn({ it: flags }, { it: proxy })).toEqual({ faults: ["it wrong-type"], more: 0 });
  });

  it.each<[string, unknown, string]>([
    ["对象自带的名称不是代码", "constructor", "unknown-option"],
    ["列表不是代码", ["land"], "wrong-type"],
  ])("分类：%s", (_, kind, code) => {
    const field = variant(called("补偿", "compensation"), "kind", kinds, { land: {}, cash: {} });
    expect(faultsIn({ it: field }, { it: { kind } })).toEqual({ faults: [`it.kind ${code}`], more: 0 });
  });

  it.each<[string, AnyField, unknown, string, string]>([
    ["至少一项", list(called("名单", "list"), yes, { min: 1 }), [], "至少1项", "at least 1 item"],
    ["至少两项", list(called("名单", "list"), yes, { min: 2 }), [], "至少2项", "at least 2 items"],
    ["至多一项", list(called("名单", "list"), yes, { max: 1 }), [1, 2], "至多1项", "at most 1 item"],
    ["至多零项", list(called("名单", "list"), yes, { max: 0 }), [1], "至多0项", "at most 0 items"],
    ["可用字段", pair, { a: true, b: true, c: true }, "可用字段：a、b", "only these fields: a, b"],
  ])("要求的说法，%s", (_, field, value, zh, en) => {
    const read = parse({ it: field }, { it: value });
    expect(read instanceof PolicyError && read.faults.map(({ expected }) => expected)).toEqual([{ zh, en }]);
  });
});

describe("一百处以外的差错只计数", () => {
  it.each<[string, unknown, number, number]>([
    ["九十九处", { list: wrong(99), ok: true }, 99, 0],
    ["一百处", { list: wrong(100), ok: true }, 100, 0],
    ["一百零一处", { list: wrong(101), ok: true }, 100, 1],
    ["一百五十处，另有一处在后面", { list: wrong(150), ok: 1 }, 100, 51],
    ["只有不认识的字段", { list: [], ok: true, ...unknownKeys(150) }, 100, 50],
    ["两种各一半", { list: wrong(60), ok: true, ...unknownKeys(60) }, 100, 20],
    ["两种都超过", { list: wrong(130), ok: true, ...unknownKeys(120) }, 100, 150],
  ])("%s", (_, input, listed, more) => {
    const { faults, more: rest } = faultsIn({ list: flags, ok: yes }, input);
    expect([faults?.length, rest]).toEqual([listed, more]);
  });

  it("互相矛盾的也计数", () => {
    const counted = (items: number) => {
      const { faults, more } = faultsIn({ list: flags, ok: yes }, { list: wrong(items), ok: true }, never("ok"));
      return [faults?.at(-1), more];
    };
    expect(counted(99)).toEqual(["ok contradiction", 0]);
    expect(counted(100)).toEqual(["list[99] wrong-type", 1]);
    expect(counted(101)).toEqual(["list[99] wrong-type", 2]);
  });
});

describe("列不全时，写错的字段名列在前面", () => {
  const first = (input: object) => {
    const { faults = [], more } = faultsIn({ list: flags, pair: optional(pair) }, input);
    return [faults[0], faults.at(-1), more];
  };
  it.each<[string, object, readonly [string, string, number]]>([
    ["列得全：照填报的次序", { list: wrong(99), x: 1 }, ["list[0] wrong-type", "x unknown-key", 0]],
    ["多一处：提前", { list: wrong(100), x: 1 }, ["x unknown-key", "list[98] wrong-type", 1]],
    ["不认识的字段太多", { list: [1], ...unknownKeys(250) }, ["x0 unknown-key", "x99 unknown-key", 151]],
    [
      "里面的一组不提前",
      { list: wrong(100), pair: { a: true, b: true, c: true } },
      ["list[0] wrong-type", "list[99] wrong-type", 1],
    ],
  ])("%s", (_, input, expected) => {
    expect(first(input)).toEqual(expected);
  });
});

describe("写错的不参加比较，没有写错的才比较", () => {
  const shape = { list: flags, pair };
  it.each<[string, object, number]>([
    ["都没有写错：矛盾", { list: [true], pair: { a: true, b: true } }, 1],
    ["一组写错一个字段", { list: [true], pair: { a: true, b: 1 } }, 1],
    ["列不全以后，没有写错的一组照样比较", { list: wrong(101), pair: { a: true, b: true } }, 102],
    ["列不全以后，写错的一组不比较", { list: wrong(101), pair: { a: 1, b: true } }, 102],
    ["正好列到一半的一组也不比较", { list: wrong(99), pair: { a: 1, b: 1 } }, 101],
  ])("%s", (_, input, total) => {
    const { faults = [], more = 0 } = faultsIn(shape, input, never("pair"));
    expect(faults.length + more).toBe(total);
  });

  it("差错在第一个字段，写明各个字段填了什么", () => {
    const read = parse(
      { from: day(called("起", "from")), ok: yes },
      { from: "2012-05-01", ok: false },
      never("from", "ok"),
    );
    expect(read instanceof PolicyError && read.faults.map(({ message }) => message)).toEqual([
      {
        zh: '起（from）：与其他填报内容矛盾，填报内容为“from="2012-05-01", ok=false”。要求：不得如此',
        en: 'from (from) contradicts other values: got from="2012-05-01", ok=false, expected not so',
      },
    ]);
  });
});
