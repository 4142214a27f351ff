import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import type { AnyField, JsonSchema } from "../../../src/kernel/facts/field.ts";
import { count, day, flag, month, oneOf } from "../../../src/kernel/facts/fields.ts";
import { list } from "../../../src/kernel/facts/groups.ts";
import { nullable, number, signedMoney, text } from "../../../src/kernel/facts/index.ts";
import { labels } from "../../../src/kernel/language/text.ts";

const called = (zh: string, en: string) => ({ zh, en });
const sexes = labels({ male: called("男", "male"), female: called("女", "female") });
const _kinds = labels({ land: called("土地", "land"), cash: called("现金", "cash") });
const people = called("人", "people");
// made anew in each test
const size = () => count(called("人口", "size"), people, { min: 1, max: 20 });
/** The plain schema of the only field of an answer. */
const answerSchema = (it: AnyField): unknown => (answer({ it }).plainSchema.properties as { it: unknown }).it;

describe("只用标准关键字的结构：答案", () => {
  it.each<[string, () => AnyField, JsonSchema]>([
    [
      "日期：可以晚于能填报的日期",
      () => day(called("日期", "date")),
      { type: "string", format: "date", title: "日期 date" },
    ],
    [
      "月份",
      () => month(called("月份", "month")),
      { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", title: "月份 month" },
    ],
    [
      "收支金额",
      () => signedMoney(called("金额", "amount")),
      {
        type: "string",
        pattern: "^-?(0|[1-9][0-9]{0,13})\\.[0-9]{2}$",
        title: "金额 amount",
        description: "单位：元 unit: yuan",
      },
    ],
    ["文字", () => text(called("说明", "note")), { type: "string", title: "说明 note" }],
    [
      "数（文本），写明单位",
      () => number(called("面积", "area"), called("亩", "mu")),
      { type: "string", pattern: "^-?[0-9]+(\\.[0-9]+)?%?$", title: "面积 area", description: "单位：亩 unit: mu" },
    ],
    [
      "列表：不限项数",
      () => list(called("名单", "list"), flag(called("到场", "present")), { min: 1, max: 5 }),
      { type: "array", items: { type: "boolean", title: "到场 present" }, title: "名单 list" },
    ],
    [
      "可以为空：写明空的意思，单位照写",
      () => nullable(size(), called("不知道", "not known")),
      {
        anyOf: [
          { type: "integer", minimum: 1, maximum: 20, title: "人口 size", description: "单位：人 unit: people" },
          { type: "null", title: "不知道 not known" },
        ],
        title: "人口 size",
        description: "单位：人 unit: people",
      },
    ],
    [
      "可以为空的代码：多一个选项",
      () => nullable(oneOf(called("性别", "sex"), sexes)),
      {
        oneOf: [
          { const: "male", title: "男 male" },
          { const: "female", title: "女 female" },
          { const: null, title: "未填报 not given" },
        ],
        title: "性别 sex",
      },
    ],
  ])("%s", (_, field, expected) => {
    expect(answerSchema(field())).toStrictEqual(expected);
  });

  it("别的答案的字段：全部，或者几个", () => {
    const whole = answer({ size: size(), here: flag(called("在村", "here")), note: text(called("说明", "note")) });
    const fieldsIn = (field: AnyField) => Object.keys((answerSchema(field) as { properties: object }).properties);
    expect(fieldsIn(whole.as(called("住户", "household")))).toEqual(["size", "here", "note"]);
    expect(fieldsIn(whole.as(called("住户", "household"), "note", "size"))).toEqual(["note", "size"]);
    expect(whole.only("here")).toEqual({ here: whole.fields.here });
  });
});
