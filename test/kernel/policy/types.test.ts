import { describe, expect, expectTypeOf, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { group, item, list, optional } from "../../../src/kernel/facts/groups.ts";
import {
  count,
  day,
  flag,
  label,
  money,
  month,
  nullable,
  number,
  oneOf,
  ratio,
  text,
} from "../../../src/kernel/facts/index.ts";
import { type Label, labels } from "../../../src/kernel/language/text.ts";
import { type Money, type MoneyInput, yuan } from "../../../src/kernel/numbers/money.ts";
import type { Determination } from "../../../src/kernel/policy/determination.ts";
import { bonus, rule, subsidy } from "../../support/sample.ts";

// What the compiler must reject: `tsc --noEmit` fails where a line marked @ts-expect-error compiles.

const title = { zh: "名称", en: "title" };
const unit = { zh: "人", en: "people" };
const kinds = labels({ land: { zh: "土地", en: "land" }, cash: { zh: "现金", en: "cash" } });
const words = { title, question: title, clauses: ["一"], facts: facts({ on: day(title) }), findings: {} } as const;

const value = answer({
  kind: oneOf(title, kinds),
  amount: money(title),
  rows: list(title, group(title, { kind: oneOf(title, kinds) })),
  until: nullable(day(title)),
});
const amount = yuan(0);
const answered = { name: "answered", ...words, answer: value } as const;
const right = { kind: "land", amount, rows: [{ kind: "cash" }], until: null } as const;

describe("编译时：decide 的结果与 answer 对得上", () => {
  // each on one line, so that the mark stands above the error wherever the compiler reports it
  const made = [
    rule({ ...answered, decide: () => right }),
    // @ts-expect-error 缺少字段 until
    rule({ ...answered, decide: () => ({ kind: "land", amount, rows: [] }) as const }),
    // @ts-expect-error 多了字段 more
    rule({ ...answered, decide: () => ({ ...right, more: 1 }) }),
    // @ts-expect-error 列表的一行多了字段 more
    rule({ ...answered, decide: () => ({ ...right, rows: [{ kind: "cash", more: 1 }] }) as const }),
    // @ts-expect-error 没有这个代码
    rule({ ...answered, decide: () => ({ ...right, kind: "gold" }) as const }),
    // @ts-expect-error 列表的一行没有这个代码
    rule({ ...answered, decide: () => ({ ...right, rows: [{ kind: "gold" }] }) as const }),
    // @ts-expect-error 金额不是数
    rule({ ...answered, decide: () => ({ ...right, amount: 5 }) }),
    // @ts-expect-error 不能为空的字段为空
    rule({ ...answered, decide: () => ({ ...right, kind: null }) }),
    // @ts-expect-error 可以为空的字段不能没有
    rule({ ...answered, decide: () => ({ ...right, until: undefined }) }),
    rule({ ...answered, decide: ({ on }) => (on > "2012" ? { ...right, until: on } : right) }),
    // @ts-expect-error 一个分支多了字段
    rule({ ...answered, decide: ({ on }) => (on > "2012" ? { ...right, more: on } : right) }),
  ];

  it("不合的都由编译器拒绝；运行时照样是规则", () => {
    expect(made.map((one) => typeof one)).toEqual(made.map(() => "function"));
  });

  it("可以为空的一组：多出的字段也拒绝", () => {
    const maybe = { ...answered, answer: answer({ shares: nullable(value.as(title, "kind")) }) };
    const [one, more] = [{ kind: "land" }, { kind: "land", amount }] as const;
    const some = [
      rule({ ...maybe, decide: ({ on }) => ({ shares: on > "2012" ? one : null }) }),
      // @ts-expect-error 一组里多了字段 amount
      rule({ ...maybe, decide: ({ on }) => ({ shares: on > "2012" ? more : null }) }),
    ];
    expect(some).toHaveLength(2);
  });
});

describe("编译时：认定事项、条款、参数、口径", () => {
  const findings = {
    said: { zh: "{n:count}人，{place:label}", en: "{n:count}, {place:label}" },
    met: { holds: { zh: "符合{n:count}", en: "{n:count}" }, fails: { zh: "不符合", en: "no" } },
    long: { yes: { zh: "长", en: "long" }, no: { zh: "短", en: "short" } },
  } as const;

  const place = { code: "village", zh: "村", en: "village" };

  it("没有的条款、事项、内容、参数、口径，编译时就拒绝", () => {
    const checked = rule({
      ...words,
      name: "checked",
      findings,
      answer: answer({}),
      decide({ on }, policy) {
        policy.found("一", "said", { n: 1, place });
        policy.condition("一", "met", true, { n: 1 });
        policy.condition("一", "long", true);
        expectTypeOf(policy.figure("monthly", on)).toEqualTypeOf<number>();
        expectTypeOf(policy.reading("firstMonth")).toEqualTypeOf<"counts" | "does-not-count">();
        // @ts-expect-error 没有这一条款
        policy.found("四", "said", { n: 1, place });
        // @ts-expect-error 没有这个事项
        policy.found("一", "told", { n: 1 });
        // @ts-expect-error 内容不全
        policy.found("一", "said", { n: 1 });
        // @ts-expect-error 地点要有说法
        policy.found("一", "said", { n: 1, place: "二" });
        // @ts-expect-error 条件不是一句话
        policy.found("一", "met", { n: 1 });
        // @ts-expect-error 分类不是一句话
        policy.found("一", "long");
        // @ts-expect-error 一句话不是条件
        policy.condition("一", "said", true, { n: 1, place });
        return {};
      },
    });
    expect(checked({ on: "2012-05-01" }).grounds).toHaveLength(10);
  });

  it("没有的参数、口径", () => {
    const asked = rule({
      ...words,
      name: "asked",
      answer: answer({}),
      decide({ on }, policy) {
        // @ts-expect-error 没有这个参数
        if (on === "") policy.figure("none", on);
        // @ts-expect-error 没有这个口径
        if (on === "") policy.reading("none");
        return {};
      },
    });
    expect(asked({ on: "2012-05-01" }).value).toEqual({});
  });
});

describe("编译时：规则的类型", () => {
  it("规则不是 any，填报内容、结果、名称都有类型", () => {
    expectTypeOf(subsidy).not.toBeAny();
    expectTypeOf(subsidy.name).toEqualTypeOf<"sample/subsidy">();
    expectTypeOf<Parameters<typeof subsidy>[0]>().toEqualTypeOf<{
      readonly on: string;
      readonly months: number;
      readonly night?: boolean | undefined;
    }>();
    expectTypeOf(subsidy).returns.toEqualTypeOf<Determination<{ readonly amount: Money }>>();
    expectTypeOf(bonus({ on: "2012-05-01", months: 1 }).value).toEqualTypeOf<{
      readonly amount: Money;
      readonly long: boolean;
    }>();
    // @ts-expect-error 须填报的不能不填
    expect(() => subsidy({ on: "2012-05-01" })).toThrow();
    // @ts-expect-error 没有这个字段
    expect(() => subsidy({ on: "2012-05-01", months: 1, nights: true })).toThrow();
    // @ts-expect-error 没有这个口径的选项
    expect(() => subsidy.adopt({ readings: { firstMonth: 5 } })).toThrow();
  });

  it("每种字段：填报的、规则看见的、答案里的", () => {
    const form = facts({
      amount: money(title),
      share: ratio(title),
      in: month(title),
      n: optional(count(title, unit)),
    });
    type In = NonNullable<(typeof form)["types"]>["in"];
    expectTypeOf<In["amount"]>().toEqualTypeOf<MoneyInput>();
    expectTypeOf<In["share"]>().toEqualTypeOf<string>();
    expectTypeOf<In["in"]>().toEqualTypeOf<string>();
    const told = answer({
      amount: money(title),
      share: ratio(title),
      in: month(title),
      note: text(title),
      exact: number(title),
      employed: flag(title),
      kind: label(title, kinds),
      steps: list(title, item(title, kinds, { dueOn: day(title) })),
      until: nullable(day(title)),
    });
    type Told = typeof told extends { as(title: never): infer F } ? F : never;
    expectTypeOf<Told>().not.toBeAny();
    const decided = rule({
      ...words,
      name: "told",
      answer: told,
      decide: () => ({
        amount,
        share: "70%",
        in: "2012-05",
        note: "",
        exact: "1.17",
        employed: true,
        kind: kinds.land,
        steps: [{ code: "land", zh: "土地", en: "land", clause: "sample/一", dueOn: "2012-05-01" }] as const,
        until: null,
      }),
    })({ on: "2012-05-01" }).value;
    expectTypeOf(decided.amount).toEqualTypeOf<Money>();
    expectTypeOf(decided.kind).toEqualTypeOf<Label<"land" | "cash">>();
    expectTypeOf(decided.until).toEqualTypeOf<string | null>();
    expectTypeOf(decided.steps).toEqualTypeOf<
      readonly {
        readonly code: "land" | "cash";
        readonly zh: string;
        readonly en: string;
        readonly clause: string;
        readonly dueOn: string;
      }[]
    >();
  });
});
