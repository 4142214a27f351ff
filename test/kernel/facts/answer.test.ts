import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import type { JsonSchema, Shape } from "../../../src/kernel/facts/field.ts";
import { group, item, list, optional, variant } from "../../../src/kernel/facts/groups.ts";
import {
  count,
  day,
  flag,
  label,
  money,
  month,
  name,
  nullable,
  number,
  oneOf,
  ratio,
  text,
  year,
} from "../../../src/kernel/facts/index.ts";
import { labels } from "../../../src/kernel/language/text.ts";
import { yuan } from "../../../src/kernel/numbers/money.ts";

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);

const called = (zh: string, en: string) => ({ zh, en });
const sexes = labels({ male: called("男", "male"), female: called("女", "female") });
const tasks = labels({ visit: called("走访", "visit"), report: called("上报", "report") });
const people = called("人", "people");

/** Whether a value, once it is JSON, fits the schema of an answer with this one field. */
function fits(field: Shape[string], value: unknown): boolean {
  return ajv.validate(answer({ it: field }).schema, JSON.parse(JSON.stringify({ it: value })));
}

/** The schema of the only field. */
const schemaOf = (root: JsonSchema): unknown => (root as { properties: { it: unknown } }).properties.it;

describe("答案的结构：写成 JSON 以后的值", () => {
  const visit = { code: "visit", zh: "走访", en: "visit", clause: "sample/一" };
  it.each<[string, Shape[string], unknown, boolean]>([
    ["金额：两位小数的文本", money(called("金额", "amount")), yuan(11_250), true],
    ["金额：零", money(called("金额", "amount")), "0.00", true],
    ["金额：十四位的合计", money(called("金额", "amount")), "10000000005399.99", true],
    ["金额：一位小数", money(called("金额", "amount")), "112.5", false],
    ["金额：数", money(called("金额", "amount")), 112.5, false],
    ["金额：负的", money(called("金额", "amount")), "-1.00", false],
    ["日期", day(called("日期", "date")), "2012-05-01", true],
    ["不存在的日期", day(called("日期", "date")), "2012-02-30", false],
    ["月份", month(called("月份", "month")), "2012-05", true],
    ["月份写成日期", month(called("月份", "month")), "2012-05-01", false],
    ["第十三个月", month(called("月份", "month")), "2012-13", false],
    ["人数", count(called("人数", "people"), people), 5, true],
    ["人数写成文本", count(called("人数", "people"), people), "5", false],
    ["年份", year(called("年份", "year")), 2012, true],
    ["比例", ratio(called("比例", "ratio")), "70%", true],
    ["比例写成数", ratio(called("比例", "ratio")), 0.7, false],
    ["数（文本）", number(called("面积", "area")), "1.17", true],
    ["负数（文本）", number(called("差额", "difference")), "-1.5%", true],
    ["不是数的文本", number(called("面积", "area")), "一亩", false],
    ["文字", text(called("说明", "note")), "", true],
    ["名称", name(called("姓名", "name")), "甲", true],
    ["是否", flag(called("在职", "employed")), false, true],
    ["代码", oneOf(called("性别", "sex"), sexes), "male", true],
    ["没有的代码", oneOf(called("性别", "sex"), sexes), "other", false],
    ["代码和名称", label(called("性别", "sex"), sexes), sexes.male, true],
    ["代码和名称：没有英文", label(called("性别", "sex"), sexes), { code: "male", zh: "男" }, false],
    ["代码和名称：没有的代码", label(called("性别", "sex"), sexes), { code: "x", zh: "男", en: "male" }, false],
    ["可以为空：空", nullable(day(called("日期", "date"))), null, true],
    ["可以为空：不空", nullable(day(called("日期", "date"))), "2012-05-01", true],
    ["可以为空：不合的值", nullable(day(called("日期", "date"))), "5月", false],
    ["不能为空", day(called("日期", "date")), null, false],
    ["列表", list(called("名单", "list"), oneOf(called("性别", "sex"), sexes)), ["male", "female"], true],
    ["列表：没有项", list(called("名单", "list"), flag(called("到", "present")), { min: 1 }), [], true],
    ["列表：一项不合", list(called("名单", "list"), oneOf(called("性别", "sex"), sexes)), ["male", 5], false],
    ["一组", group(called("住户", "household"), { size: count(called("人口", "size"), people) }), { size: 3 }, true],
    ["一组：多一个字段", group(called("住户", "household"), {}), { size: 3 }, false],
    ["一组：少一个字段", group(called("住户", "household"), { on: day(called("日期", "date")) }), {}, false],
    ["条目", item(called("任务", "task"), tasks), visit, true],
    ["条目：没有条款", item(called("任务", "task"), tasks), { ...visit, clause: undefined }, false],
    ["条目：没有的代码", item(called("任务", "task"), tasks), { ...visit, code: "x" }, false],
    ["条目：多一个字段", item(called("任务", "task"), tasks), { ...visit, by: "x" }, false],
    [
      "条目带着别的字段",
      item(called("任务", "task"), tasks, { dueOn: day(called("到期日期", "due date")) }),
      { ...visit, dueOn: "2012-05-01" },
      true,
    ],
    [
      "条目少了所带的字段",
      item(called("任务", "task"), tasks, { dueOn: day(called("到期日期", "due date")) }),
      visit,
      false,
    ],
    [
      "分类",
      variant(called("人", "person"), "sex", sexes, {
        male: {},
        female: { births: count(called("胎次", "births"), people) },
      }),
      { sex: "female", births: 1 },
      true,
    ],
    [
      "分类：别的代码的字段",
      variant(called("人", "person"), "sex", sexes, {
        male: {},
        female: { births: count(called("胎次", "births"), people) },
      }),
      { sex: "male", births: 1 },
      false,
    ],
  ])("%s", (_, field, value, expected) => {
    expect(fits(field, value)).toBe(expected);
  });

  it("名称、单位、代码的名称都有中文和英文", () => {
    expect(schemaOf(answer({ it: money(called("金额", "amount")) }).schema)).toMatchObject({
      title: "金额 amount",
      "x-title": { zh: "金额", en: "amount" },
      "x-unit": { zh: "元", en: "yuan" },
    });
    expect(schemaOf(answer({ it: label(called("性别", "sex"), sexes) }).schema)).toMatchObject({ "x-labels": sexes });
    expect(schemaOf(answer({ it: nullable(money(called("金额", "amount"))) }).schema)).toMatchObject({
      title: "金额 amount",
      anyOf: [{ "x-unit": { zh: "元", en: "yuan" } }, { type: "null" }],
    });
  });

  it("只做一次，冻结", () => {
    const made = answer({ it: day(called("日期", "date")) });
    expect(made.schema).toBe(made.schema);
    expect(Object.isFrozen(made) && Object.isFrozen(made.schema) && Object.isFrozen(schemaOf(made.schema))).toBe(true);
  });
});

describe("同一个字段，填报时和在答案里", () => {
  it("金额：填报时可以少写小数，答案里总是两位", () => {
    const amount = money(called("金额", "amount"));
    const [entering, leaving] = [facts({ it: amount }).schema, answer({ it: amount }).schema];
    expect(["18000", "112.5", "112.50"].map((it) => ajv.validate(entering, { it }))).toEqual([true, true, true]);
    expect(["18000", "112.5", "112.50"].map((it) => ajv.validate(leaving, { it }))).toEqual([false, false, true]);
  });

  it("列表：填报时有上下限，答案里没有", () => {
    const some = list(called("名单", "list"), flag(called("到", "present")), { min: 1, max: 2 });
    expect(schemaOf(facts({ it: some }).schema)).toMatchObject({ minItems: 1, maxItems: 2 });
    expect(schemaOf(answer({ it: some }).schema)).not.toHaveProperty("minItems");
  });

  it("可以不填的，填报时不必有；放进答案则不收（答案里只有可以为空）", () => {
    expect(facts({ it: optional(day(called("日期", "date"))) }).schema).toMatchObject({ required: [] });
  });

  it("只在答案里的字段，不能用来填报", () => {
    expect(() => facts({ it: text(called("说明", "note")) as never }).parse({ it: "x" })).toThrow(TypeError);
  });
});

describe("答案之间的复用", () => {
  const shares = answer({
    government: money(called("政府补贴", "government contribution")),
    on: day(called("日期", "date")),
  });

  it("as：整个答案作为另一个答案的一组", () => {
    const whole = answer({ shares: shares.as(called("出资", "shares")) });
    expect(whole.schema).toMatchObject({
      properties: { shares: { title: "出资 shares", required: ["government", "on"], additionalProperties: false } },
    });
    expect(ajv.validate(whole.schema, { shares: { government: "1.00", on: "2012-05-01" } })).toBe(true);
  });

  it("as：只取几个字段", () => {
    const part = answer({ shares: shares.as(called("出资", "shares"), "on") });
    expect(part.schema).toMatchObject({ properties: { shares: { required: ["on"] } } });
    expect(ajv.validate(part.schema, { shares: { government: "1.00", on: "2012-05-01" } })).toBe(false);
  });

  it("only：取几个字段，铺进另一个答案", () => {
    const spread = answer({ ...shares.only("government"), met: flag(called("达到", "met")) });
    expect(Object.keys(spread.fields)).toEqual(["government", "met"]);
    expect(spread.fields.government).toBe(shares.fields.government);
  });

  it("nullable：一组或者空", () => {
    const maybe = answer({ shares: nullable(shares.as(called("出资", "shares"))) });
    expect(
      [null, { government: "1.00", on: "2012-05-01" }, {}].map((it) => ajv.validate(maybe.schema, { shares: it })),
    ).toEqual([true, true, false]);
  });
});
