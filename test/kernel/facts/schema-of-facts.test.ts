import { describe, expect, it } from "vitest";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { type AnyField, type JsonSchema, valueField } from "../../../src/kernel/facts/field.ts";
import { count, day, flag, money, month, name, oneOf, ratio, year } from "../../../src/kernel/facts/fields.ts";
import { group, list, optional, variant } from "../../../src/kernel/facts/groups.ts";
import { labels } from "../../../src/kernel/language/text.ts";

const called = (zh: string, en: string) => ({ zh, en });
const sexes = labels({ male: called("男", "male"), female: called("女", "female") });
const kinds = labels({ land: called("土地", "land"), cash: called("现金", "cash") });
const people = called("人", "people");
// made anew in each test
const size = () => count(called("人口", "size"), people, { min: 1, max: 20 });
/** The plain schema of the only fact. */
const factSchema = (it: AnyField): unknown => (facts({ it }).plainSchema.properties as { it: unknown }).it;

describe("只用标准关键字的结构：填报内容", () => {
  it.each<[string, () => AnyField, JsonSchema]>([
    ["是否", () => flag(called("在职", "employed")), { type: "boolean", title: "在职 employed" }],
    [
      "整数，写明单位",
      size,
      { type: "integer", minimum: 1, maximum: 20, title: "人口 size", description: "单位：人 unit: people" },
    ],
    [
      "年份",
      () => year(called("年度", "year")),
      { type: "integer", minimum: 1990, maximum: 2199, title: "年度 year", description: "单位：年 unit: year" },
    ],
    [
      "金额：文本或数，最多13位",
      () => money(called("金额", "amount")),
      {
        anyOf: [
          { type: "string", pattern: "^(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2}0*)?$", title: "文本 text" },
          { type: "number", minimum: 0, maximum: 9_999_999_999_999.99, title: "数 number" },
        ],
        title: "金额 amount",
        description: "单位：元 unit: yuan",
      },
    ],
    [
      "比例",
      () => ratio(called("比例", "ratio")),
      { type: "string", pattern: "^(0|[1-9][0-9]{0,5})(?:\\.([0-9]{1,6})0*)?(%?)$", title: "比例 ratio" },
    ],
    [
      "代码：每个有名称",
      () => oneOf(called("性别", "sex"), sexes),
      {
        type: "string",
        oneOf: [
          { const: "male", title: "男 male" },
          { const: "female", title: "女 female" },
        ],
        title: "性别 sex",
      },
    ],
    [
      "列表：写明至少和至多几项",
      () => list(called("名单", "list"), flag(called("到场", "present")), { min: 1, max: 5 }),
      {
        type: "array",
        items: { type: "boolean", title: "到场 present" },
        minItems: 1,
        maxItems: 5,
        title: "名单 list",
      },
    ],
    [
      "一组：可以不填的不在 required 里",
      () =>
        group(called("住户", "household"), {
          here: flag(called("在村", "here")),
          own: optional(flag(called("自有", "own"))),
        }),
      {
        type: "object",
        properties: {
          here: { type: "boolean", title: "在村 here" },
          own: {
            anyOf: [
              { type: "boolean", title: "自有 own" },
              { type: "null", title: "未填报 not given" },
            ],
            title: "自有 own",
          },
        },
        required: ["here"],
        additionalProperties: false,
        title: "住户 household",
      },
    ],
    [
      "可以不填的单位照写",
      () => optional(size()),
      {
        anyOf: [
          { type: "integer", minimum: 1, maximum: 20, title: "人口 size", description: "单位：人 unit: people" },
          { type: "null", title: "未填报 not given" },
        ],
        title: "人口 size",
        description: "单位：人 unit: people",
      },
    ],
    [
      "可以不填的代码：多一个选项",
      () => optional(oneOf(called("性别", "sex"), sexes)),
      {
        oneOf: [
          { const: "male", title: "男 male" },
          { const: "female", title: "女 female" },
          { const: null, title: "未填报 not given" },
        ],
        title: "性别 sex",
      },
    ],
    [
      "分类：每类一组，由代码分开",
      () => variant(called("补偿", "compensation"), "kind", kinds, { land: { size: size() }, cash: {} }),
      {
        oneOf: [
          {
            type: "object",
            properties: {
              kind: { const: "land", title: "补偿 compensation" },
              size: {
                type: "integer",
                minimum: 1,
                maximum: 20,
                title: "人口 size",
                description: "单位：人 unit: people",
              },
            },
            required: ["kind", "size"],
            additionalProperties: false,
            title: "土地 land",
          },
          {
            type: "object",
            properties: { kind: { const: "cash", title: "补偿 compensation" } },
            required: ["kind"],
            additionalProperties: false,
            title: "现金 cash",
          },
        ],
        title: "补偿 compensation",
      },
    ],
  ])("%s", (_, field, expected) => {
    expect(factSchema(field())).toStrictEqual(expected);
  });

  it("日期和月份：写明年份的范围；姓名：写明长短", () => {
    expect(factSchema(day(called("日期", "date")))).toMatchObject({
      type: "string",
      format: "date",
      title: "日期 date",
    });
    expect(factSchema(month(called("月份", "month")))).toMatchObject({ type: "string", title: "月份 month" });
    expect(factSchema(name(called("姓名", "name")))).toMatchObject({ type: "string", minLength: 1, maxLength: 100 });
  });

  it("不全是代码的几种写法，不当作选项", () => {
    const title = called("标准", "standard");
    const schema = { oneOf: [{ const: "none" }, { type: "integer" }] };
    expect(factSchema(optional(valueField({ title, schema }, () => 1)))).toStrictEqual({
      anyOf: [
        { ...schema, title: "标准 standard" },
        { type: "null", title: "未填报 not given" },
      ],
      title: "标准 standard",
    });
  });

  it("可以不填的分类：或者一类，或者没有", () => {
    const field = optional(variant(called("补偿", "compensation"), "kind", kinds, { land: {}, cash: {} }));
    const schema = factSchema(field) as { anyOf: readonly { type?: string; oneOf?: readonly unknown[] }[] };
    expect(schema.anyOf.map(({ type, oneOf }) => type ?? oneOf?.length)).toEqual([2, "null"]);
  });
});
