import { describe, expect, it } from "vitest";
import { facts, mustHold, notAfter, notMoreThan } from "../../../src/kernel/facts/facts.ts";
import { count, day, flag } from "../../../src/kernel/facts/fields.ts";
import { optional } from "../../../src/kernel/facts/groups.ts";
import { PolicyError } from "../../../src/kernel/language/errors.ts";

const fields = { day: day({ zh: "日期", en: "date" }), flag: flag({ zh: "在职", en: "employed" }) };
const number = count({ zh: "人数", en: "people" }, { zh: "人", en: "people" });

it("先后、多少：没有的字段、不能比较的字段，编译时就拒绝", () => {
  const text = { zh: "先后", en: "order" };
  const shape = { from: fields.day, until: optional(fields.day), paid: fields.flag };
  const inOrder = facts(shape, notAfter("from", "until", text));
  // @ts-expect-error a field that does not exist would never contradict
  const misspelt = facts(shape, notMoreThan("from", "untill", text));
  // @ts-expect-error a yes/no field cannot be ordered against a date
  const notCompared = facts(shape, notMoreThan("from", "paid", text));
  const faults = [inOrder, misspelt, notCompared].map((form) => {
    const result = form.parse({ from: "2018-01-02", until: "2018-01-01", paid: true });
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
    const result = contract.parse(given);
    return result instanceof PolicyError ? result.faults.map((one) => `${one.path} ${one.code} ${one.given}`) : [];
  };
  const missing = "paid missing undefined";
  it.each<[string, object, string[]]>([
    ["没有矛盾", { from: "2018-01-01", until: "2018-01-01", paid: true }, []],
    ["都没有填", { paid: true }, []],
    [
      "没有填的字段也参加比较",
      { until: "2018-01-01", paid: true },
      ['until contradiction until="2018-01-01", from=undefined'],
    ],
    ["同时缺少别的字段", { until: "2018-01-01" }, [missing, 'until contradiction until="2018-01-01", from=undefined']],
    [
      "先后颠倒，同时缺少别的字段",
      { from: "2018-01-02", until: "2018-01-01" },
      [missing, 'until contradiction until="2018-01-01", from="2018-01-02"'],
    ],
    ["写错的字段不参加比较", { from: "2018-13-01", until: "2018-01-01", paid: true }, ['from malformed "2018-13-01"']],
  ])("%s", (_, given, faults) => {
    expect(found(given)).toEqual(faults);
  });
});

describe("部分不超过全部", () => {
  const expected = { zh: "到场人数不得超过应到人数", en: "at most all of them" };
  const form = facts({ present: number, all: optional(number) }, notMoreThan("present", "all", expected));
  it.each([
    ["少于", { present: 1, all: 2 }, 0],
    ["等于", { present: 2, all: 2 }, 0],
    ["多于", { present: 3, all: 2 }, 1],
    ["未填全部", { present: 3 }, 0],
  ])("%s", (_, given, faults) => {
    const result = form.parse(given);
    expect(result instanceof PolicyError ? result.faults.map((one) => one.path) : []).toEqual(
      new Array(faults).fill("present"),
    );
  });
});

describe("填报内容的结构", () => {
  const form = facts({ from: fields.day, until: optional(fields.day) });

  it("须填的在 required 里，可以不填的不在；不收别的字段；名称有中文和英文", () => {
    expect(form.schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["from"],
      additionalProperties: false,
      properties: {
        from: { type: "string", format: "date", title: "日期 date", "x-title": { zh: "日期", en: "date" } },
      },
    });
  });

  it("只做一次，冻结", () => {
    expect(form.schema).toBe(form.schema);
    expect(Object.isFrozen(form.schema) && Object.isFrozen((form.schema as { properties: object }).properties)).toBe(
      true,
    );
  });
});
