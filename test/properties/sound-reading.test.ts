import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soundReaderOf, unsound } from "../../src/kernel/facts/fast-path.ts";
import type { Field } from "../../src/kernel/facts/field.ts";
import { day, strictObject } from "../../src/kernel/facts/fields.ts";
import { list, optional } from "../../src/kernel/facts/groups.ts";
import { factsOf } from "../support/cases.ts";
import { results } from "../support/results.ts";

const odd = [undefined, null, Number.NaN, -1, "", "12.345", "2015-02-31", true, [], {}, "constructor", 1e21, "７"];

describe("快读与 zod 的结果一致", () => {
  it("每个案例：快读能读的，zod 读出来一样；zod 能读的，快读也能读", () => {
    for (const { table, row } of results) expectAgreement(table.rule.facts.schema, factsOf(table, row));
  });

  it("任何一处换成不像样的值，也一样", () => {
    fc.assert(
      fc.property(fc.constantFrom(...results), fc.constantFrom(...odd), fc.nat(), ({ table, row }, value, pick) => {
        const facts = structuredClone(factsOf(table, row)) as Record<string, unknown>;
        const keys = [...Object.keys(facts), "多余"];
        const key = keys[pick % keys.length] as string;
        const inner = facts[key];
        if (pick % 3 === 0 && typeof inner === "object" && inner !== null) {
          const below = [...Object.keys(inner), "多余"];
          (inner as Record<string, unknown>)[below[pick % below.length] as string] = value;
        } else facts[key] = value;
        expectAgreement(table.rule.facts.schema, facts);
      }),
      { numRuns: 5000 },
    );
  });

  it("不是普通对象的，都交给 zod", () => {
    const hidden = Object.defineProperty({}, "paidOn", { value: "2012-05-01" });
    const inherited = Object.create({ paidOn: "2012-05-01" });
    const read = soundReaderOf(strictObject({ paidOn: optional(day({ zh: "缴费日", en: "day of payment" })) }));
    for (const facts of [inherited, new Map(), [], "x", null]) expect(read(facts)).toBe(unsound);
    for (const facts of [hidden, { paidOn: "2012-05-01" }]) expect(read(facts)).toEqual({ paidOn: "2012-05-01" });
  });
});

describe("调用者自己的列表和对象，不会改变读出的内容", () => {
  const day1 = day({ zh: "日期", en: "day" });
  const read = soundReaderOf(strictObject({ days: list({ zh: "日期", en: "days" }, day1), on: optional(day1) }));
  class Days extends Array<string> {
    static override get [Symbol.species](): never {
      throw new Error("species");
    }
  }
  const own = Days.from(["2012-05-01"]);

  it.each([
    ["子类", own],
    ["自带的 slice", Object.assign(["2012-05-01"], { slice: () => [] })],
    ["自带的 constructor", Object.assign(["2012-05-01"], { constructor: 5 })],
    ["没有原型", Object.setPrototypeOf(["2012-05-01"], null)],
  ])("列表：%s", (_, days) => {
    const { days: found } = read({ days }) as { days: unknown[] };
    expect(Object.getPrototypeOf(found)).toBe(Array.prototype);
    expect([...found]).toEqual(["2012-05-01"]);
  });

  it("没有字段的事实也能读", () => {
    const none = soundReaderOf(strictObject({}));
    expect(none({})).toEqual({});
    expect(none({ unknown: 1 })).toBe(unsound);
  });

  it("藏起来的字段不能替不认识的字段充数", () => {
    const facts = { days: [], unknown: 1 };
    Object.defineProperty(facts, "days", { enumerable: false });
    expect(read(facts)).toBe(unsound);
  });

  it("读的时候才冒出来的字段也算", () => {
    const facts = {
      get days() {
        Object.assign(this, { unknown: 1 });
        return [];
      },
    };
    expect(read(facts)).toBe(unsound);
  });
});

function expectAgreement(schema: unknown, facts: unknown): void {
  const sound = soundReaderOf(schema as object)(facts);
  const parsed = (schema as Field<unknown, unknown>).safeParse(facts);
  expect(sound !== unsound).toBe(parsed.success);
  if (parsed.success) expect(sound).toEqual(parsed.data);
}
