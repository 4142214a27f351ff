import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facts, facts } from "../../src/kernel/facts/facts.ts";
import { fastReaderOf, needsFullParse } from "../../src/kernel/facts/fast-path.ts";
import type { AnyField } from "../../src/kernel/facts/field.ts";
import { day } from "../../src/kernel/facts/fields.ts";
import { fullParse } from "../../src/kernel/facts/full-parse.ts";
import { group, list, optional } from "../../src/kernel/facts/groups.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import type { AnyRule } from "../../src/kernel/policy/rule.ts";
import { zodSchema } from "../../src/zod.ts";
import { factsOf } from "../support/cases.ts";
import { countOf } from "../support/counts.ts";
import { results } from "../support/results.ts";

type AnyFields = Readonly<Record<string, AnyField>>;
const title = { zh: "填报内容", en: "the facts" };
/** The fast reader of a group of these fields. */
const readerOf = (fields: AnyFields) => fastReaderOf(group(title, fields));

/** The ways through the facts of a rule, made once. */
interface Ways {
  readonly fast: (input: unknown) => unknown;
  /** Lists every fault. */
  readonly full: (input: unknown) => unknown;
  /** An independent witness. */
  readonly zod: (input: unknown) => { readonly success: boolean; readonly data?: unknown };
}

const made = new Map<AnyRule, Ways>();

function waysOf(rule: AnyRule): Ways {
  const known = made.get(rule);
  if (known) return known;
  const { fields } = rule.facts as unknown as Facts<unknown, unknown>;
  const schema = zodSchema<unknown, unknown>({ fields, constraints: [] } as unknown as Facts<unknown, unknown>);
  const ways = {
    fast: fastReaderOf(group(title, fields)),
    full: (input: unknown) => fullParse(fields, [], input),
    zod: (input: unknown) => schema.safeParse(input),
  };
  made.set(rule, ways);
  return ways;
}

const odd = [undefined, null, Number.NaN, -1, "", "12.345", "2015-02-31", true, [], {}, "constructor", 1e21, "７"];

describe("快读、逐项核对和 zod 的结果一致", () => {
  it("每个案例：三种读法读出来一样", () => {
    for (const { table, row } of results) expectAgreement(waysOf(table.rule), factsOf(table, row));
  });

  it("任何一处换成不合的值，也一样", () => {
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
        expectAgreement(waysOf(table.rule), facts);
      }),
      { numRuns: countOf(5000, 600) },
    );
  });

  it("不是普通对象的，快读不读", () => {
    const hidden = Object.defineProperty({}, "paidOn", { value: "2012-05-01" });
    const inherited = Object.create({ paidOn: "2012-05-01" });
    const read = readerOf({ paidOn: optional(day({ zh: "缴费日", en: "day of payment" })) });
    for (const facts of [inherited, new Map(), [], "x", null]) expect(read(facts)).toBe(needsFullParse);
    for (const facts of [hidden, { paidOn: "2012-05-01" }]) expect(read(facts)).toEqual({ paidOn: "2012-05-01" });
  });
});

describe("调用者自己的列表和对象，不会改变读出的内容", () => {
  const day1 = day({ zh: "日期", en: "day" });
  const read = readerOf({ days: list({ zh: "日期", en: "days" }, day1), on: optional(day1) });
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
    const none = readerOf({});
    expect(none({})).toEqual({});
    expect(none({ unknown: 1 })).toBe(needsFullParse);
  });

  it("藏起来的字段不能替不认识的字段充数", () => {
    const facts = { days: [], unknown: 1 };
    Object.defineProperty(facts, "days", { enumerable: false });
    expect(read(facts)).toBe(needsFullParse);
  });

  it("读的时候才冒出来的字段也算", () => {
    const facts = {
      get days() {
        Object.assign(this, { unknown: 1 });
        return [];
      },
    };
    expect(read(facts)).toBe(needsFullParse);
  });
});

describe("填报内容的读法：快读读得出的不再逐项核对，结果不变", () => {
  it("每个案例：parse 的结果就是快读的结果，或者政策错误", () => {
    for (const { table, row } of results) {
      const given = factsOf(table, row);
      const parsed = (table.rule.facts as unknown as Facts<unknown, unknown>).parse(given);
      if (!(parsed instanceof PolicyError)) expect(parsed).toEqual(waysOf(table.rule).fast(given));
    }
  });

  it("不是普通对象的，逐项核对读出同样的内容", () => {
    const form = facts({ on: day({ zh: "日期", en: "date" }) });
    for (const given of [Object.assign(Object.create(null), { on: "2012-05-01" }), { on: "2012-05-01" }]) {
      expect(form.parse(given)).toEqual({ on: "2012-05-01" });
    }
  });
});

/** Every way returns the same values and rejects the same inputs. */
function expectAgreement({ fast, full, zod }: Ways, facts: unknown): void {
  const read = fast(facts);
  const parsed = full(facts);
  const witness = zod(facts);
  expect(read !== needsFullParse).toBe(witness.success);
  expect(!(parsed instanceof PolicyError)).toBe(witness.success);
  if (!witness.success) return;
  expect(read).toEqual(witness.data);
  expect(parsed).toEqual(witness.data);
}
