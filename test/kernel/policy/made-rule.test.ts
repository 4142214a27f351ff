import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { count, day, flag, money } from "../../../src/kernel/facts/fields.ts";
import { list, optional } from "../../../src/kernel/facts/groups.ts";
import { type PolicyError, rejection } from "../../../src/kernel/language/errors.ts";
import { yuan } from "../../../src/kernel/numbers/money.ts";
import { defineClauses } from "../../../src/kernel/policy/clause.ts";
import { completePolicy, defineDocument } from "../../../src/kernel/policy/document.ts";
import { defineFigures, figure } from "../../../src/kernel/policy/figure.ts";
import { defineReadings, reading } from "../../../src/kernel/policy/reading.ts";
import { watchedAdoption } from "../../../src/kernel/policy/watched-adoption.ts";

const called = <const Zh extends string, const En extends string>(zh: Zh, en: En) => ({ zh, en });
const on = day(called("日期", "day"));
const months = count(called("月数", "months"), called("月", "months"));
const amount = money(called("金额", "amount"));

/** 一份文件，在每次测试里新做：2010年5月1日起执行；每月10元，2012年起12元。 */
function made() {
  const document = defineDocument<"一" | "二" | "三">()({
    name: "made",
    title: called("文件", "document"),
    summary: called("文件", "document"),
    figures: defineFigures("made", {
      start: figure({
        title: called("执行日期", "start"),
        address: "三",
        quote: "5月",
        unit: "date",
        value: "2010-05-01",
      }),
      monthly: figure({
        title: called("月标准", "monthly amount"),
        address: "二",
        quote: "10元",
        unit: "yuan",
        values: [
          { from: "2010-01-01", until: "2011-12-31", value: "10" },
          { from: "2012-01-01", until: null, value: "12" },
        ],
      }),
    }),
    readings: defineReadings({
      half: reading({
        question: called("减半？", "Half?"),
        options: { half: called("减半", "half"), whole: called("不减", "whole") },
        default: "whole",
        why: called("未写明", "not said"),
        clauses: ["二"],
      }),
    }),
    effective: { figure: "start", facts: ["on", "paidOn"] },
  });
  const { rule } = document;
  const monthly = rule({
    name: "monthly",
    title: called("月标准", "monthly"),
    question: called("每月多少？", "How much a month?"),
    clauses: ["二"],
    facts: facts({ on }),
    answer: answer({ amount }),
    findings: { paid: called("发给{amount:yuan}", "paid {amount:yuan}"), note: called("按月", "monthly") },
    decide({ on }, policy) {
      const fen = policy.figure("monthly", on);
      policy.found("二", "paid", { amount: yuan(fen) });
      policy.found("一", "note"); // 不在本规则条款中的，也写全称
      return { amount: yuan(policy.reading("half") === "half" ? fen / 2 : fen) };
    },
  });
  const total = rule({
    name: "total",
    title: called("合计", "total"),
    question: called("共多少？", "How much in all?"),
    clauses: ["一", "三"],
    facts: facts({ on, months, paidOn: optional(list(called("发放日期", "days of payment"), on)) }),
    answer: answer({ amount, entitled: flag(called("符合", "entitled")) }),
    uses: [monthly],
    findings: { entitled: { holds: called("符合", "entitled"), fails: called("不符合", "not entitled") } },
    decide({ on, months }, policy) {
      const entitled = policy.condition("一", "entitled", months > 0);
      const byDay = policy.figureByDay("monthly");
      const { amount } = policy.apply(monthly, { on });
      return { amount: entitled ? amount.times(months - 1).plus(yuan(byDay(on))) : yuan(0), entitled };
    },
  });
  const anyDay = rule({
    name: "any-day",
    title: called("任何日期", "any day"),
    question: called("哪天？", "Which day?"),
    clauses: ["三"],
    facts: facts({ on }),
    answer: answer({ on }),
    findings: {},
    forAnyDay: true,
    decide: ({ on }) => ({ on }),
  });
  return { document, monthly, total, anyDay };
}

describe("只求值：与认定里的值相同", () => {
  it.each<[string, { on: string; months: number }, string, boolean]>([
    ["2011年两个月", { on: "2011-05-01", months: 2 }, "20", true], // 10×1 + 10
    ["2012年三个月", { on: "2012-05-01", months: 3 }, "36", true], // 12×2 + 12
    ["不符合", { on: "2012-05-01", months: 0 }, "0", false],
  ])("%s", (_, given, amount, entitled) => {
    const { total } = made();
    for (const value of [total.value(given), total.decide(given).value, total(given).value]) {
      expect([value.amount.toFixed(), value.entitled]).toEqual([amount, entitled]);
    }
  });

  it("照采用的参数和口径", () => {
    const county = made().monthly.adopt({ figures: { monthly: "30" }, readings: { half: "half" } });
    expect(
      [county.value({ on: "2012-05-01" }), county({ on: "2012-05-01" }).value].map((one) => one.amount.toFixed()),
    ).toEqual(["15", "15"]);
  });
});

describe("认定的依据", () => {
  it("条款是全称；没有内容的依据不带内容", () => {
    const { monthly, total } = made();
    const { grounds, ...rest } = monthly({ on: "2012-05-01" });
    expect(grounds).toStrictEqual([
      { clause: "made/二", finding: "paid", holds: true, data: { amount: yuan(1200) } },
      { clause: "made/一", finding: "note", holds: true },
    ]);
    expect(rest.restsOn).toEqual([]);
    expect([monthly.name, monthly.clauses, total.clauses]).toEqual([
      "made/monthly",
      ["made/二"],
      ["made/一", "made/三"],
    ]);
  });

  it("规则的各项都列得出", () => {
    const { total, monthly } = made();
    expect(Object.keys(total).sort()).toEqual(
      "adopt adoption answer clauses decide decideUnder due explain facts findings question safe source title uses value valueIn".split(
        " ",
      ),
    );
    expect({ ...total }.uses).toEqual([monthly]);
  });
});

describe("执行日期以前的日期不认定", () => {
  it.each<[string, object, readonly string[]]>([
    ["当日", { on: "2010-05-01", months: 1 }, []],
    ["前一日", { on: "2010-04-30", months: 1 }, ["on"]],
    ["列表里的一个日期", { on: "2010-05-01", months: 1, paidOn: ["2010-05-01", "2010-04-30"] }, ["paidOn[1]"]],
    ["列表里都不早", { on: "2010-05-01", months: 1, paidOn: ["2010-05-01"] }, []],
  ])("%s", (_, given, paths) => {
    const outcome = made().total.safe(given);
    const faults = outcome.ok ? [] : outcome.error.faults;
    expect(faults.map(({ path }) => path)).toEqual(paths);
    for (const { code, expected } of faults) {
      expect([code, expected]).toEqual([
        "out-of-range",
        called("自2010-05-01起执行，日期不得更早", "a date on or after 2010-05-01, when the document takes effect"),
      ]);
    }
  });

  it("只看规则自己的日期：适用它的规则另有的日期，由那一条规则核对", () => {
    const ofAnother = { on: "2012-05-01", paidOn: ["2009-01-01"] };
    expect(made().monthly.decide(ofAnother).value.amount.toFixed()).toBe("12");
  });

  it("写明任何日期都可以认定的规则，不受限制", () => {
    expect(made().anyDay({ on: "1990-01-01" }).value).toEqual({ on: "1990-01-01" });
  });

  it("本县改执行日期的，照本县的", () => {
    const county = made().monthly.adopt({ figures: { start: "2011-01-01" } });
    expect([county.safe({ on: "2010-12-31" }).ok, county.safe({ on: "2011-01-01" }).ok]).toEqual([false, true]);
    expect(county.adoption.effectiveFrom).toBe("2011-01-01");
  });

  it("没有写明执行日期、执行日期空缺的文件，不限日期", () => {
    const parts = {
      name: "open",
      title: called("文", "doc"),
      summary: called("文", "doc"),
      readings: defineReadings({}),
    };
    const blank = figure({ title: called("日", "day"), address: "一", quote: "", unit: "date" });
    const figures = defineFigures("open", { start: blank });
    const definition = {
      name: "any",
      title: called("日期", "day"),
      question: called("哪天？", "Which day?"),
      clauses: ["一"],
      facts: facts({ on }),
      answer: answer({ on }),
      findings: {},
      decide: ({ on }: { on: string }) => ({ on }),
    } as const;
    const open = defineDocument<"一">()({ ...parts, figures }).rule(definition);
    const late = defineDocument<"一">()({ ...parts, figures, effective: { figure: "start", facts: ["on"] } }).rule(
      definition,
    );
    for (const one of [open, late]) {
      expect(one.adoption.effectiveFrom).toBeUndefined();
      expect(one.safe({ on: "1990-01-01" }).ok).toBe(true);
    }
    expect(late.safe({ on: "1990-01-01" }, { figures: { start: "1990-01-02" } }).ok).toBe(false);
  });

  it("记下所用的：问过执行日期的，执行日期也在内", () => {
    const { monthly, document } = made();
    const consulted = { figures: new Set<string>(), readings: new Set<string>() };
    const watched = watchedAdoption(monthly.adoption, monthly.source, consulted);
    expect(Object.keys(watched.timelines)).toEqual(Object.keys(document.figures));
    expect([...consulted.figures]).toEqual([]);
    expect(watched.effectiveFrom).toBe("2010-05-01");
    expect([...consulted.figures]).toEqual(["start"]);
    monthly.decideUnder(watched, { on: "2012-05-01" });
    expect([[...consulted.figures], [...consulted.readings]]).toEqual([["start", "monthly"], ["half"]]);
  });
});

describe("认定时发现的差错，写上参数和字段的名称", () => {
  const thrown = (path: string) => rejection(path, "out-of-range", 5, called("不同的值", "another value"));
  const refusing = (error: PolicyError) =>
    made().document.rule({
      name: "refusing",
      title: called("不认定", "refusing"),
      question: called("？", "?"),
      clauses: ["一"],
      facts: facts({ on }),
      answer: answer({}),
      findings: {},
      decide(): never {
        throw error;
      },
    });
  it.each([
    ["figures.monthly", "月标准（figures.monthly）"],
    ["on", "日期（on）"],
  ])("%s：%s", (path, name) => {
    const { error } = refusing(thrown(path)).safe({ on: "2012-05-01" });
    expect(error?.faults.map(({ message }) => message.zh)).toEqual([
      `${name}：超出范围，填报内容为“5”。要求：不同的值`,
    ]);
  });

  it.each(["monthly", "figures.toString", "on.figures.monthly", "figures.none"])(
    "%s 没有名称：还是同一个错误",
    (path) => {
      const error = thrown(path);
      expect(refusing(error).safe({ on: "2012-05-01" }).error).toBe(error);
    },
  );
});

describe("完整的文件：规则按条款的次序", () => {
  it.each(["monthly total anyDay", "anyDay total monthly", "total anyDay monthly"])("%s", (order) => {
    const { document, ...rules } = made();
    const gist = called("要旨", "gist");
    const clause = { gist, fingerprint: "0000000000000000" };
    const clauses = defineClauses("made", { 一: clause, 二: clause, 三: clause });
    const given = Object.fromEntries(order.split(" ").map((name) => [name, rules[name as "total"]]));
    const policy = completePolicy(document as never, clauses, given);
    expect(Object.keys(policy.rules)).toEqual(["total", "monthly", "anyDay"]);
  });

  it("同一条款的，按名称", () => {
    const { document, monthly } = made();
    const clauses = defineClauses("made", { 二: { gist: called("要旨", "gist"), fingerprint: "0000000000000000" } });
    for (const rules of [
      { b: monthly, a: monthly, c: monthly },
      { a: monthly, c: monthly, b: monthly },
      { c: monthly, b: monthly, a: monthly },
    ]) {
      expect(Object.keys(completePolicy(document as never, clauses, rules).rules)).toEqual(["a", "b", "c"]);
    }
  });
});
