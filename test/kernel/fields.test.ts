import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { facts, mustHold, notAfter, notMoreThan, parseFacts } from "../../src/kernel/facts/facts.ts";
import type { Field } from "../../src/kernel/facts/field.ts";
import { count, day, flag, money, name, oneOf, year } from "../../src/kernel/facts/fields.ts";
import { group, list, optional, variant } from "../../src/kernel/facts/groups.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { labels } from "../../src/kernel/language/text.ts";
import { mu } from "../../src/policies/shared/mu.ts";

const called = (zh: string, en: string) => ({ zh, en });
const sexes = labels({ male: called("男", "male"), female: called("女", "female") });
const kinds = labels({ land: called("土地", "land"), cash: called("现金", "cash") });

/** One field of each kind. */
const fields = {
  day: day(called("日期", "day")),
  money: money(called("金额", "amount")),
  mu: mu(called("面积", "area")),
  count: count(called("人数", "persons"), called("人", "persons")),
  year: year(called("年度", "year")),
  name: name(called("姓名", "name")),
  flag: flag(called("在职", "employed")),
  sex: oneOf(called("性别", "sex"), sexes),
  list: list(called("名单", "list"), flag(called("到场", "present"))),
  group: group(called("住户", "household"), {
    size: count(called("人口", "size"), called("人", "persons"), { min: 1 }),
  }),
  kind: variant(called("补偿", "compensation"), "kind", kinds, {
    land: { area: mu(called("面积", "area")) },
    cash: {},
  }),
};
type Name = keyof typeof fields;

/** A form with this one field, which may be left out, made of a value. */
const read = (name: Name, value: unknown) =>
  parseFacts(facts({ [name]: optional(fields[name] as Field<unknown, unknown>) }), { [name]: value }) as
    | Record<string, unknown>
    | PolicyError;

/** Where it is wrong, what is wrong, and what would be right. */
function faultsOf(name: Name, value: unknown) {
  const result = read(name, value);
  return result instanceof PolicyError ? result.faults.map((one) => [one.path, one.code, one.expected.zh]) : [];
}

describe("各种字段收下的值", () => {
  it.each<[Name, unknown, unknown]>([
    ["money", 18_000, 1_800_000], // 数也可以，内部是分
    ["money", 112.5, 11_250],
    ["money", new Decimal("112.50"), 11_250],
    ["money", new Decimal("-0"), 0],
    ["mu", 1.17, 11_700], // 内部是万分之一亩
    ["mu", "999999999.9999", 9_999_999_999_999],
    ["count", 0, 0],
    ["count", -0, 0],
    ["count", 2_000_000_000, 2_000_000_000],
    ["year", 1990, 1990],
    ["year", 2199, 2199],
    ["name", "甲", "甲"],
    ["name", "甲".repeat(100), "甲".repeat(100)],
    ["name", "𠮷".repeat(100), "𠮷".repeat(100)], // 生僻字也算一个字
    ["list", [], []],
    ["list", [true, false], [true, false]],
    ["kind", { kind: "cash" }, { kind: "cash" }],
    ["kind", { kind: "land", area: "1.5" }, { kind: "land", area: 15_000 }],
  ])("%s 收下 %j", (name, value, fact) => {
    expect(read(name, value)).toEqual({ [name]: fact });
  });

  it("一万项的列表收下，一万零一项的不收", () => {
    const ofLength = (items: number) => faultsOf("list", new Array(items).fill(true));
    expect(ofLength(10_000)).toEqual([]);
    expect(ofLength(10_001)).toEqual([["list", "out-of-range", "至多 10000 项"]]);
  });
});

describe("各种字段拒绝的值，和拒绝的说法", () => {
  const amount = '金额（元），不为负，最多两位小数，如 "18000" 或 "112.50"';
  const area = '面积（亩），不为负，最多四位小数，如 "1.17"';
  const persons = "0 至 2000000000 的整数";
  const date = "1880 至 2199 年间存在的日期，写作 YYYY-MM-DD（半角数字）";
  const code100 = "1 至 100 个字的名称或编号，首尾没有空格";
  const object = "一组字段（对象）";
  it.each<[Name, unknown, string, string]>([
    ["day", "2015-02-31", "malformed", date],
    ["day", 20_150_201, "wrong-type", date],
    ["day", new Date(0), "wrong-type", date],
    ["day", "2015-01-1:", "malformed", date],
    ["money", -1, "out-of-range", amount],
    ["money", "-0.01", "out-of-range", amount],
    ["money", 0.1 + 0.2, "too-precise", amount], // 0.30000000000000004
    ["money", "112.345", "too-precise", amount],
    ["money", "10000000000000", "out-of-range", amount],
    ["money", "10000000000000.01", "out-of-range", amount],
    ["money", 1e21, "malformed", amount],
    ["money", Number.NaN, "malformed", amount],
    ["money", "1:5", "malformed", amount],
    ["money", new Decimal(-5), "out-of-range", amount],
    ["money", new Decimal("1e300"), "out-of-range", amount],
    ["money", new Decimal("-1e-300"), "too-precise", amount],
    ["money", true, "wrong-type", amount],
    ["mu", "1.23456", "too-precise", area],
    ["mu", "1000000000", "out-of-range", area],
    ["mu", "1000000000.1234", "out-of-range", area],
    ["mu", "-1", "out-of-range", area],
    ["mu", "1e3", "malformed", area],
    ["mu", null, "wrong-type", area],
    ["count", -1, "out-of-range", persons],
    ["count", 2_000_000_001, "out-of-range", persons],
    ["count", 1.5, "too-precise", persons],
    ["count", Number.NaN, "malformed", persons],
    ["count", Number.POSITIVE_INFINITY, "malformed", persons],
    ["count", "1", "wrong-type", persons],
    ["year", 1989, "out-of-range", "1990 至 2199 的整数"],
    ["year", 2200, "out-of-range", "1990 至 2199 的整数"],
    ["name", "", "out-of-range", code100],
    ["name", " ", "out-of-range", code100],
    ["name", "甲".repeat(101), "out-of-range", code100],
    ["name", "𠮷".repeat(101), "out-of-range", code100],
    ["name", "甲 ", "malformed", code100],
    ["name", 5, "wrong-type", code100],
    ["flag", "true", "wrong-type", "true 或 false"],
    ["sex", "男", "unknown-option", '以下之一："male", "female"'],
    ["sex", 1, "wrong-type", '以下之一："male", "female"'],
    ["list", { length: 0 }, "wrong-type", "列表"],
    ["list", "是", "wrong-type", "列表"],
    ["group", null, "wrong-type", object],
    ["group", [], "wrong-type", object],
    ["group", new Map(), "wrong-type", object],
    ["kind", null, "wrong-type", object],
    ["kind", "cash", "wrong-type", object],
  ])("%s 拒绝 %j：%s", (name, value, code, allowed) => {
    expect(faultsOf(name, value)).toEqual([[name, code, allowed]]);
  });

  it.each<[Name, unknown, string, string, string]>([
    ["list", [true, 1], "list[1]", "wrong-type", "true 或 false"],
    ["group", {}, "group.size", "missing", "1 至 2000000000 的整数"],
    ["group", { size: 0 }, "group.size", "out-of-range", "1 至 2000000000 的整数"],
    ["group", { size: 1, sise: 1 }, "group.sise", "unknown-key", "只有这些字段：size"],
    ["kind", {}, "kind.kind", "missing", '以下之一："land", "cash"'],
    ["kind", { kind: "gold" }, "kind.kind", "unknown-option", '以下之一："land", "cash"'],
    ["kind", { kind: 5 }, "kind.kind", "wrong-type", '以下之一："land", "cash"'],
    ["kind", { kind: "land" }, "kind.area", "missing", area],
    ["kind", { kind: "cash", area: "1" }, "kind.area", "unknown-key", "只有这些字段：kind"],
  ])("%s 里面的 %j：%s %s", (name, value, path, code, allowed) => {
    expect(faultsOf(name, value)).toEqual([[path, code, allowed]]);
  });

  it("没有这个字段，哪怕名称是对象自带的", () => {
    const given = JSON.parse('{ "size": 1, "constructor": 1, "__proto__": 1 }');
    expect(faultsOf("group", given)).toEqual([
      ["group.constructor", "unknown-key", "只有这些字段：size"],
      ["group.__proto__", "unknown-key", "只有这些字段：size"],
    ]);
  });

  it.each<[Name, unknown, string]>([
    ["day", "2015-02-31", `日期（day）：写法不对，给出的是 "2015-02-31"；应为：${date}`],
    ["group", { size: 0 }, "人口（group.size）：超出范围，给出的是 0；应为：1 至 2000000000 的整数"],
    ["list", [1], "到场（list[0]）：类型不对，给出的是 1；应为：true 或 false"],
    ["kind", { kind: "land" }, `面积（kind.area）：缺少；应为：${area}`],
    ["kind", {}, '补偿（kind.kind）：缺少；应为：以下之一："land", "cash"'],
    ["group", { sise: 1, size: 1 }, "group.sise：没有这个字段，给出的是 1；应为：只有这些字段：size"],
  ])("%s 给出 %j：整句话里有字段的名称", (name, value, sentence) => {
    const result = read(name, value);
    expect(result instanceof PolicyError && result.faults.map((one) => one.message.zh)).toEqual([sentence]);
  });

  it("别的类的对象也可以是事实，给出的值照写", () => {
    class Person {
      get sex() {
        return "neither";
      }
    }
    const result = parseFacts(facts({ sex: fields.sex }), new Person());
    expect(result instanceof PolicyError && result.faults.map((one) => [one.code, one.given])).toEqual([
      ["unknown-option", '"neither"'],
    ]);
  });
});

it("先后、多少：没有的字段、不能比较的字段，编译时就拒绝", () => {
  const text = { zh: "先后", en: "order" };
  const shape = { from: fields.day, until: optional(fields.day), paid: fields.flag };
  const inOrder = facts(shape, notAfter("from", "until", text));
  // @ts-expect-error a field that does not exist would never contradict
  const misspelt = facts(shape, notMoreThan("from", "untill", text));
  // @ts-expect-error yes or no comes neither before nor after a day
  const notCompared = facts(shape, notMoreThan("from", "paid", text));
  const faults = [inOrder, misspelt, notCompared].map((form) => {
    const result = parseFacts(form, { from: "2018-01-02", until: "2018-01-01", paid: true });
    return result instanceof PolicyError ? result.faults.length : 0;
  });
  expect(faults).toEqual([1, 0, 0]);
});

describe("互相矛盾的事实，与其他的错误一起说出", () => {
  const contract = facts(
    { from: optional(fields.day), until: optional(fields.day), paid: fields.flag },
    mustHold(
      ["until", "from"],
      { zh: "有最后一天就有开始之日", en: "what ends has begun" },
      (f) => f.until !== undefined && f.from === undefined,
    ),
    mustHold(
      ["until", "from"],
      { zh: "最后一天不早于开始之日", en: "it does not end before it begins" },
      (f) => f.until !== undefined && f.from !== undefined && f.until < f.from,
    ),
  );
  const found = (given: object) => {
    const result = parseFacts(contract, given);
    return result instanceof PolicyError ? result.faults.map((one) => `${one.path} ${one.code} ${one.given}`) : [];
  };
  const missing = "paid missing undefined";
  it.each<[string, object, string[]]>([
    ["没有矛盾", { from: "2018-01-01", until: "2018-01-01", paid: true }, []],
    ["都没有填", { paid: true }, []],
    [
      "没有填的字段也参加比较",
      { until: "2018-01-01", paid: true },
      ['until impossible until="2018-01-01", from=undefined'],
    ],
    ["同时缺少别的字段", { until: "2018-01-01" }, [missing, 'until impossible until="2018-01-01", from=undefined']],
    [
      "先后颠倒，同时缺少别的字段",
      { from: "2018-01-02", until: "2018-01-01" },
      [missing, 'until impossible until="2018-01-01", from="2018-01-02"'],
    ],
    ["写错的字段不参加比较", { from: "2018-13-01", until: "2018-01-01", paid: true }, ['from malformed "2018-13-01"']],
  ])("%s", (_, given, faults) => {
    expect(found(given)).toEqual(faults);
  });
});
