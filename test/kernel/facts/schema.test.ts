import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { type AnyField, fieldOf } from "../../../src/kernel/facts/field.ts";
import { count, flag, oneOf } from "../../../src/kernel/facts/fields.ts";
import { label, optional, variant } from "../../../src/kernel/facts/groups.ts";
import { nullable } from "../../../src/kernel/facts/index.ts";
import { labels } from "../../../src/kernel/language/text.ts";

const called = (zh: string, en: string) => ({ zh, en });
const sexes = labels({ male: called("男", "male"), female: called("女", "female") });
const kinds = labels({ land: called("土地", "land"), cash: called("现金", "cash") });
const people = called("人", "people");
// made anew in each test
const size = () => count(called("人口", "size"), people, { min: 1, max: 20 });
const named = { name: "sample/age", title: called("年龄", "Age") };

describe("整份填报内容和答案的结构", () => {
  const own = { type: "object", properties: {}, required: [], additionalProperties: false };
  const draft = "https://json-schema.org/draft/2020-12/schema";

  it("填报内容：带着规则的名称", () => {
    const { schema, plainSchema } = facts({}).of(named);
    const title = "年龄：填报内容 Age: facts";
    expect(schema).toStrictEqual({
      $schema: draft,
      $id: "urn:minsheng-rules:sample:age:facts",
      ...own,
      title,
      "x-title": called("年龄：填报内容", "Age: facts"),
    });
    expect(plainSchema).toStrictEqual({ ...own, title });
  });

  it("答案：带着规则的名称", () => {
    const { schema, plainSchema } = answer({}).of(named);
    const title = "年龄：认定结果 Age: value";
    expect(schema).toStrictEqual({
      $schema: draft,
      $id: "urn:minsheng-rules:sample:age:answer",
      ...own,
      title,
      "x-title": called("年龄：认定结果", "Age: value"),
    });
    expect(plainSchema).toStrictEqual({ ...own, title });
  });

  it("没有规则的，没有编号", () => {
    expect(facts({}).schema).toStrictEqual({
      $schema: draft,
      ...own,
      title: "填报内容 the facts",
      "x-title": called("填报内容", "the facts"),
    });
    expect(answer({}).plainSchema).toStrictEqual({ ...own, title: "认定结果 the value" });
  });

  it("再问是同一个，冻结；写上规则名称的，再写一次还是它", () => {
    for (const one of [facts({ size: size() }).of(named), answer({ size: size() }).of(named)]) {
      expect(one.schema).toBe(one.schema);
      expect(one.plainSchema).toBe(one.plainSchema);
      expect([Object.isFrozen(one.schema), Object.isFrozen(one.plainSchema)]).toEqual([true, true]);
      expect(one.of({ name: "sample/other", title: named.title })).toBe(one);
    }
  });
});

describe("完整的结构：中文和英文分开", () => {
  const full = (it: AnyField): unknown => (answer({ it }).schema.properties as { it: unknown }).it;
  const plain = (it: AnyField): unknown => (answer({ it }).plainSchema.properties as { it: unknown }).it;
  const choices = [
    { const: "male", title: "男 male" },
    { const: "female", title: "女 female" },
  ];

  it("名称、单位、代码的名称", () => {
    expect(full(flag(called("在职", "employed")))).toStrictEqual({
      type: "boolean",
      title: "在职 employed",
      "x-title": called("在职", "employed"),
    });
    expect(full(size())).toMatchObject({ "x-title": called("人口", "size"), "x-unit": people });
    expect(full(oneOf(called("性别", "sex"), sexes))).toStrictEqual({
      type: "string",
      oneOf: choices,
      title: "性别 sex",
      "x-title": called("性别", "sex"),
      "x-labels": sexes,
    });
    expect(full(nullable(size()))).toMatchObject({ "x-unit": people, anyOf: [{ "x-unit": people }, { type: "null" }] });
    expect(full(nullable(label(called("性别", "sex"), sexes)))).toMatchObject({ "x-labels": sexes });
    expect(full(optional(oneOf(called("性别", "sex"), sexes)))).toMatchObject({ "x-labels": sexes });
  });

  it("分类的代码", () => {
    const field = variant(called("补偿", "compensation"), "kind", kinds, { land: {}, cash: {} });
    expect(full(field)).toMatchObject({
      oneOf: Object.values(kinds).map(({ code, zh, en }) => ({
        title: `${zh} ${en}`,
        properties: {
          kind: {
            const: code,
            title: "补偿 compensation",
            "x-title": called("补偿", "compensation"),
            "x-labels": kinds,
          },
        },
      })),
    });
  });

  it("没有名称的分类，只有代码", () => {
    const field = fieldOf(called("补偿", "compensation"), { kind: "variant", key: "kind", members: { land: {} } });
    expect(plain(field)).toMatchObject({ oneOf: [{ properties: { kind: { const: "land" } } }] });
    expect(plain(field)).not.toHaveProperty(["oneOf", "0", "title"]);
  });
});
