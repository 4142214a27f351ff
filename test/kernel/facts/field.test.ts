import { describe, expect, it } from "vitest";
import { facts, mustHold, notAfter } from "../../../src/kernel/facts/facts.ts";
import { type AnyField, isRejection, narrowed, reject } from "../../../src/kernel/facts/field.ts";
import { count, decimalSchema, faultOfDecimal, flag, oneOf } from "../../../src/kernel/facts/fields.ts";
import { list, optional } from "../../../src/kernel/facts/groups.ts";
import { text } from "../../../src/kernel/facts/index.ts";
import { isRecord, propertyOf } from "../../../src/kernel/facts/record.ts";
import { PolicyError, unreadable } from "../../../src/kernel/language/errors.ts";
import { labels } from "../../../src/kernel/language/text.ts";

const called = (zh: string, en: string) => ({ zh, en });
const sexes = labels({ male: called("男", "male"), female: called("女", "female") });
const people = called("人", "people");

describe("字段收下或拒绝，写明要求", () => {
  const read = (it: AnyField, value: unknown): unknown => {
    const found = facts({ it }).parse({ it: value });
    return found instanceof PolicyError ? found.faults.map(({ code, expected }) => ({ code, ...expected })) : found;
  };
  it.each<[string, () => AnyField, unknown, string, string, string]>([
    ["是否", () => flag(called("在职", "employed")), "true", "wrong-type", "true（是）或false（否）", "true or false"],
    [
      "代码",
      () => oneOf(called("性别", "sex"), sexes),
      "x",
      "unknown-option",
      "可选：male（男）、female（女）",
      "one of male (male), female (female)",
    ],
    [
      "整数",
      () => count(called("人口", "size"), people, { min: 1, max: 20 }),
      21,
      "out-of-range",
      "1至20的整数",
      "a whole number from 1 to 20",
    ],
  ])("%s", (_, make, value, code, zh, en) => {
    expect(read(make(), value)).toEqual([{ code, zh, en }]);
  });

  it.each<[string, () => AnyField, readonly unknown[]]>([
    ["是否", () => flag(called("在职", "employed")), [true, false]],
    ["代码", () => oneOf(called("性别", "sex"), sexes), ["male", "female"]],
    ["整数", () => count(called("人口", "size"), people, { min: 1, max: 20 }), [1, 20]],
  ])("%s：收下的值", (_, make, values) => {
    for (const value of values) expect(read(make(), value)).toEqual({ it: value });
  });

  it("只用于答案的字段，不能填报", () => {
    expect(() => read(text(called("说明", "note")), "x")).toThrow("a field of answers only");
  });
});

describe("可以不填的字段", () => {
  it("名称、单位、代码的名称照旧", () => {
    const size = optional(count(called("人口", "size"), people));
    expect([size.title, size.unit, size.isOptional]).toEqual([called("人口", "size"), people, true]);
    expect(optional(oneOf(called("性别", "sex"), sexes)).labels).toBe(sexes);
  });
});

describe("不是十进制数的金额，错在哪里", () => {
  it.each([
    ["x", "malformed"],
    ["1.", "malformed"],
    ["01", "malformed"],
    ["1.234", "too-precise"],
    ["1.2340", "too-precise"],
    ["-1.234", "too-precise"],
    ["10000000000000", "out-of-range"],
    ["10000000000000.12", "out-of-range"],
    ["10000000000000.12000", "out-of-range"], // 末尾的0不是小数
  ])("%s：%s", (given, code) => {
    expect(faultOfDecimal(given, 2)).toBe(code);
  });

  it("十进制数的结构：整数几位、小数几位", () => {
    expect(decimalSchema(3, 4)).toEqual({
      anyOf: [
        { type: "string", pattern: "^(0|[1-9][0-9]{0,2})(\\.[0-9]{1,4}0*)?$", title: "文本 text" },
        { type: "number", minimum: 0, maximum: 999.9999, title: "数 number" },
      ],
    });
  });
});

describe("收窄的字段", () => {
  const odd = called("单数", "an odd number");
  const narrow = () =>
    narrowed(
      count(called("人口", "size"), people),
      (value) => (value % 2 === 1 ? value : reject("out-of-range", odd)),
      { type: "integer", enum: [1, 3] },
    );
  it.each<[unknown, unknown]>([
    [3, { it: 3 }],
    [2, ["out-of-range 单数"]],
    ["3", ["wrong-type 0至2000000000的整数"]],
  ])("%j", (value, expected) => {
    const found = facts({ it: narrow() }).parse({ it: value });
    expect(found instanceof PolicyError ? found.faults.map((one) => `${one.code} ${one.expected.zh}`) : found).toEqual(
      expected,
    );
  });

  it("结构照收窄的写；没有写的照旧", () => {
    const schemaOf = (field: AnyField) => (facts({ field }).plainSchema.properties as { field: unknown }).field;
    expect(schemaOf(narrow())).toMatchObject({ type: "integer", enum: [1, 3], title: "人口 size" });
    const same = count(called("人口", "size"), people);
    expect(schemaOf(narrowed(same, (value) => value))).toEqual(schemaOf(same));
  });

  it("列表不能收窄", () => {
    const items = list(called("名单", "list"), flag(called("到场", "present")));
    expect(() => narrowed(items, (value) => value)).toThrow("only a single value can be narrowed");
  });

  it.each<[unknown, boolean]>([
    [reject("malformed", odd), true],
    [null, false],
    [undefined, false],
    ["rejected", false],
    [{}, false],
  ])("%j 是不是拒绝的理由：%s", (value, expected) => {
    expect(isRejection(value)).toBe(expected);
  });
});

describe("字段之间的条件", () => {
  const expected = called("先后", "order");
  it("写明比较哪些字段，冻结", () => {
    const order = notAfter("from", "until", expected);
    expect(order.fields).toEqual(["from", "until"]);
    const isViolated = () => false;
    const one = mustHold<{ yes: boolean }, "yes">(["yes"], expected, isViolated);
    expect(one).toEqual({ fields: ["yes"], expected, isViolated });
    const { constraints } = facts({ yes: flag(called("是", "yes")) }, one);
    expect(constraints).toEqual([one]);
    expect(Object.isFrozen(constraints)).toBe(true);
  });
});

describe("一组填报项", () => {
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  it.each<[string, unknown, boolean]>([
    ["对象", {}, true],
    ["没有原型的对象", Object.create(null), true],
    ["列表", [], false],
    ["日期", new Date(0), false],
    ["空", null, false],
    ["收回的代理", revoked(), false],
  ])("%s", (_, value, is) => {
    expect(isRecord(value)).toBe(is);
  });

  it("读不出的字段", () => {
    expect([propertyOf({ a: 1 }, "a"), propertyOf({}, "a"), propertyOf(revoked(), "a")]).toEqual([
      1,
      undefined,
      unreadable,
    ]);
  });
});
