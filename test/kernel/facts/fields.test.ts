import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { facts } from "../../../src/kernel/facts/facts.ts";
import type { Field } from "../../../src/kernel/facts/field.ts";
import { count, day, flag, money, month, name, oneOf, ratio, year } from "../../../src/kernel/facts/fields.ts";
import { group, list, optional, variant } from "../../../src/kernel/facts/groups.ts";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { labels } from "../../../src/kernel/language/text.ts";

const called = (zh: string, en: string) => ({ zh, en });
const sexes = labels({ male: called("男", "male"), female: called("女", "female") });
const kinds = labels({ land: called("土地", "land"), cash: called("现金", "cash") });

/** One field of each kind. */
const fields = {
  day: day(called("日期", "day")),
  money: money(called("金额", "amount")),
  month: month(called("月份", "month")),
  ratio: ratio(called("比例", "ratio")),
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
    land: { price: money(called("价款", "price")) },
    cash: {},
  }),
};
type Name = keyof typeof fields;

/** Parses a value as the only, optional field of a group. */
const read = (name: Name, value: unknown) =>
  facts({ [name]: optional(fields[name] as Field<unknown, unknown>) }).parse({ [name]: value }) as
    | Record<string, unknown>
    | PolicyError;

/** Path, code and expectation of a fault. */
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
    ["money", "1000.000", 100_000], // 末尾的0不是小数
    ["money", "112.5000", 11_250],
    ["month", "1880-01", "1880-01"],
    ["month", "2012-05", "2012-05"],
    ["month", "2199-12", "2199-12"],
    ["ratio", "70%", { numerator: 7, denominator: 10, text: "70%" }],
    ["ratio", "70.00000000%", { numerator: 7, denominator: 10, text: "70.00000000%" }],
    ["ratio", "0.7", { numerator: 7, denominator: 10, text: "0.7" }],
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
    ["kind", { kind: "land", price: "1.5" }, { kind: "land", price: 150 }],
  ])("%s 收下 %j", (name, value, fact) => {
    expect(read(name, value)).toEqual({ [name]: fact });
  });

  it("一万项的列表收下，一万零一项的不收", () => {
    const ofLength = (items: number) => faultsOf("list", new Array(items).fill(true));
    expect(ofLength(10_000)).toEqual([]);
    expect(ofLength(10_001)).toEqual([["list", "out-of-range", "至多10000项"]]);
  });
});

describe("各种字段拒绝的值，和差错的说法", () => {
  const amount = "金额（元），不得为负，小数不超过两位，如“18000”或“112.50”";
  const persons = "0至2000000000的整数";
  const date = "有效日期（1880年至2199年），格式 YYYY-MM-DD，半角数字";
  const yearMonth = "月份（1880年至2199年），格式 YYYY-MM，半角数字";
  const share = "比例，如“70%”或“0.7”";
  const code100 = "1至100个字的名称或编号，首尾不得有空格，不得有换行和看不见的字符";
  const object = "一组填报项（对象）";
  const years = "1990至2199的整数";
  const sexCodes = "可选：male（男）、female（女）";
  const kindCodes = "可选：land（土地）、cash（现金）";
  const yesNo = "true（是）或false（否）";
  it.each<[Name, unknown, string, string]>([
    ["day", "2015-02-31", "malformed", date],
    ["day", 20_150_201, "wrong-type", date],
    ["day", new Date(0), "wrong-type", date],
    ["day", "2015-01-1:", "malformed", date],
    ["month", "2012-13", "malformed", yearMonth],
    ["month", "2012-00", "malformed", yearMonth],
    ["month", "2012-5", "malformed", yearMonth],
    ["month", "2012-05-01", "malformed", yearMonth],
    ["month", "２012-05", "malformed", yearMonth],
    ["month", "1879-12", "malformed", yearMonth],
    ["month", "2200-01", "malformed", yearMonth],
    ["month", 201_205, "wrong-type", yearMonth],
    ["ratio", "七成", "malformed", share],
    ["ratio", "-70%", "malformed", share],
    ["ratio", "070%", "malformed", share],
    ["ratio", 0.7, "wrong-type", share],
    ["money", -1, "out-of-range", amount],
    ["money", "-0.01", "out-of-range", amount],
    ["money", 0.1 + 0.2, "too-precise", amount], // 0.30000000000000004
    ["money", "112.345", "too-precise", amount],
    ["money", "10000000000000", "out-of-range", amount],
    ["money", "10000000000000.000", "out-of-range", amount],
    ["money", "1000.001", "too-precise", amount],
    ["money", "10000000000000.01", "out-of-range", amount],
    ["money", 1e21, "malformed", amount],
    ["money", Number.NaN, "malformed", amount],
    ["money", "1:5", "malformed", amount],
    ["money", new Decimal(-5), "out-of-range", amount],
    ["money", new Decimal("1e300"), "out-of-range", amount],
    ["money", new Decimal("-1e-300"), "too-precise", amount],
    ["money", "-0", "out-of-range", amount],
    ["money", 1e-7, "too-precise", amount],
    ["money", 5e-324, "too-precise", amount],
    ["money", true, "wrong-type", amount],
    ["count", -1, "out-of-range", persons],
    ["count", 2_000_000_001, "out-of-range", persons],
    ["count", 1.5, "too-precise", persons],
    ["count", Number.NaN, "malformed", persons],
    ["count", Number.POSITIVE_INFINITY, "malformed", persons],
    ["count", "1", "wrong-type", persons],
    ["year", 1989, "out-of-range", years],
    ["year", 2200, "out-of-range", years],
    ["name", "", "out-of-range", code100],
    ["name", " ", "out-of-range", code100],
    ["name", "甲".repeat(101), "out-of-range", code100],
    ["name", "𠮷".repeat(101), "out-of-range", code100],
    ["name", "甲 ", "malformed", code100],
    ...[
      "甲\n乙",
      "甲\t乙",
      "甲\u2028",
      "\u001b[31m甲",
      "甲\u202e乙",
      "甲\u2066",
      "甲\ufeff乙",
      "甲\u200b",
      "甲\u200d",
      "甲\u00ad",
      "甲\u3164",
      "甲\ufe0f",
      "甲\ufff9",
      "甲\ud840",
    ].map((name): [Name, unknown, string, string] => ["name", name, "malformed", code100]),
    ["name", 5, "wrong-type", code100],
    ["flag", "true", "wrong-type", yesNo],
    ["sex", "男", "unknown-option", sexCodes],
    ["sex", 1, "wrong-type", sexCodes],
    ["list", { length: 0 }, "wrong-type", "列表（数组）"],
    ["list", "是", "wrong-type", "列表（数组）"],
    ["group", [], "wrong-type", object],
    ["group", new Map(), "wrong-type", object],
    ["kind", "cash", "wrong-type", object],
  ])("%s 拒绝 %j：%s", (name, value, code, allowed) => {
    expect(faultsOf(name, value)).toEqual([[name, code, allowed]]);
  });

  it.each<[Name, unknown, string, string, string]>([
    ["list", [true, 1], "list[1]", "wrong-type", yesNo],
    ["group", {}, "group.size", "missing", "1至2000000000的整数"],
    ["group", { size: 0 }, "group.size", "out-of-range", "1至2000000000的整数"],
    ["group", { size: 1, sise: 1 }, "group.sise", "unknown-key", "可用字段：size"],
    ["kind", {}, "kind.kind", "missing", kindCodes],
    ["kind", { kind: "gold" }, "kind.kind", "unknown-option", kindCodes],
    ["kind", { kind: 5 }, "kind.kind", "wrong-type", kindCodes],
    ["kind", { kind: "land" }, "kind.price", "missing", amount],
    ["kind", { kind: "cash", price: "1" }, "kind.price", "unknown-key", "可用字段：kind"],
  ])("%s 里面的 %j：%s %s", (name, value, path, code, allowed) => {
    expect(faultsOf(name, value)).toEqual([[path, code, allowed]]);
  });

  it("没有这个字段，哪怕名称是对象自带的", () => {
    const given = JSON.parse('{ "size": 1, "constructor": 1, "__proto__": 1 }');
    expect(faultsOf("group", given)).toEqual([
      ["group.constructor", "unknown-key", "可用字段：size"],
      ["group.__proto__", "unknown-key", "可用字段：size"],
    ]);
  });

  it.each<[Name, unknown, string]>([
    ["day", "2015-02-31", `日期（day）：格式不正确，填报内容为“2015-02-31”。要求：${date}`],
    ["month", "2012-13", `月份（month）：格式不正确，填报内容为“2012-13”。要求：${yearMonth}`],
    ["group", { size: 0 }, "人口（group.size）：超出范围，填报内容为“0”。要求：1至2000000000的整数"],
    ["list", [1], `到场（list[0]）：填报类型不正确，填报内容为“1”。要求：${yesNo}`],
    ["kind", { kind: "land" }, `价款（kind.price）：未填报。要求：${amount}`],
    ["kind", {}, `补偿（kind.kind）：未填报。要求：${kindCodes}`],
    ["group", { sise: 1, size: 1 }, "group.sise：不是规定的字段，填报内容为“1”。要求：可用字段：size"],
  ])("%s 填报 %j：整句话里有字段的名称", (name, value, sentence) => {
    const result = read(name, value);
    expect(result instanceof PolicyError && result.faults.map((one) => one.message.zh)).toEqual([sentence]);
  });

  it("别的类的对象也可以填报，填报内容照写", () => {
    class Person {
      get sex() {
        return "neither";
      }
    }
    const result = facts({ sex: fields.sex }).parse(new Person());
    expect(result instanceof PolicyError && result.faults.map((one) => [one.code, one.given])).toEqual([
      ["unknown-option", '"neither"'],
    ]);
  });
});
