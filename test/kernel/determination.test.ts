import { describe, expect, it } from "vitest";
import { facts } from "../../src/kernel/facts/facts.ts";
import { count, day, flag } from "../../src/kernel/facts/fields.ts";
import { optional } from "../../src/kernel/facts/groups.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { yuan } from "../../src/kernel/numbers/money.ts";
import { defineDocument } from "../../src/kernel/policy/document.ts";
import { explainer } from "../../src/kernel/policy/explain.ts";
import { defineFigures, figure } from "../../src/kernel/policy/figure.ts";
import { defineReadings, reading } from "../../src/kernel/policy/reading.ts";
import type { Policy } from "../../src/kernel/policy/rule.ts";

/** 一份小小的文件：补助按月发，第一年起100元，2012年起120元；夜班的另加一次性的50元。 */
const figures = defineFigures("sample", {
  monthly: figure({
    title: { zh: "月标准", en: "monthly amount" },
    address: "二",
    quote: "100元",
    unit: "yuan",
    values: [
      { from: "2010-01-01", until: "2011-12-31", value: "100" },
      { from: "2012-01-01", until: null, value: "120" },
    ],
  }),
  nightBonus: figure({
    title: { zh: "夜班补助", en: "night bonus" },
    address: "三",
    quote: "50元",
    unit: "yuan",
    value: "50",
  }),
});
const readings = defineReadings({
  firstMonth: reading({ clauses: ["二"], options: ["counts", "does-not-count"], default: "counts" }),
});
const { rule } = defineDocument<"一" | "二" | "三">()({ name: "sample", figures, readings });

const words = {
  subsidy: {
    title: { zh: "补助", en: "subsidy" },
    asks: { zh: "补多少", en: "how much" },
    findings: {
      worked: {
        holds: { zh: "上满{months:count}个月", en: "worked {months:count} months" },
        fails: { zh: "没有上班", en: "did not work" },
      },
      paid: { zh: "发给{amount:yuan}", en: "paid {amount:yuan}" },
      open: { zh: "从{on:date}起", en: "from {on:date} on" },
      general: { zh: "按通则", en: "by the general rule" },
    },
  },
  bonus: {
    title: { zh: "夜班", en: "night shift" },
    asks: { zh: "加多少", en: "how much more" },
    findings: { bonus: { zh: "加发{amount:yuan}", en: "{amount:yuan} more" } },
  },
} as const;
type Of<R extends keyof typeof words> = Policy<
  "一" | "二" | "三",
  (typeof words)[R]["findings"],
  typeof figures,
  typeof readings
>;

const bonus = rule({
  name: "bonus",
  clauses: ["三"],
  facts: facts({ on: day({ zh: "日期", en: "day" }) }),
  decide({ on }, policy: Of<"bonus">) {
    const amount = yuan(policy.figure("nightBonus", on));
    policy.found("三", "bonus", { amount });
    return amount;
  },
});
const subsidy = rule({
  name: "subsidy",
  clauses: ["一", "二"],
  facts: facts({
    on: day({ zh: "日期", en: "day" }),
    months: count({ zh: "月数", en: "months" }, { zh: "月", en: "months" }),
    night: optional(flag({ zh: "夜班", en: "night shift" })),
  }),
  decide({ on, months, night }, policy: Of<"subsidy">) {
    policy.found(months === 0 ? "一" : "二", "general");
    if (!policy.condition("一", "worked", months > 0, { months })) return { amount: yuan(0) };
    const monthly = policy.figureByDay("monthly");
    const paid = policy.reading("firstMonth") === "counts" ? months : months - 1;
    let fen = 0;
    for (let month = 0; month < paid; month++) fen += monthly(on);
    policy.found("二", "paid", { amount: yuan(fen) });
    policy.found("二", "open", { on });
    if (night === undefined || !night) return { amount: yuan(fen) };
    policy.apply(bonus, { on });
    const extra = policy.figureByDay("nightBonus");
    return { amount: yuan(fen + extra(on) + extra(on) - extra(on)) };
  },
});

const explain = explainer({
  sample: {
    rules: words,
    figures,
    readings: {
      firstMonth: {
        question: { zh: "第一个月算不算？", en: "Does the first month count?" },
        options: { counts: { zh: "算", en: "it counts" }, "does-not-count": { zh: "不算", en: "it does not" } },
        why: { zh: "原文未写明", en: "the text does not say" },
      },
    },
  },
});

const night = { on: "2011-05-01", months: 3, night: true };

describe("说明：一份认定的全文", () => {
  it("中文", () => {
    expect(explain(subsidy(night), "zh").split("\n")).toEqual([
      "补助（sample/subsidy）",
      "  ✓ 二 按通则",
      "  ✓ 一 上满3个月",
      "  ✓ 二 发给300.00元", // 100×3
      "  ✓ 二 从2011年5月1日起",
      "  数值：月标准 100（二）",
      "  数值：夜班补助 50（三）",
      "  解读：第一个月算不算？ 算（默认）",
      "  夜班（sample/bonus）",
      "    ✓ 三 加发50.00元",
      "    数值：夜班补助 50（三）",
    ]);
  });

  it("英文", () => {
    expect(explain(subsidy(night), "en").split("\n")).toEqual([
      "subsidy (sample/subsidy)",
      "  ✓ 二 by the general rule",
      "  ✓ 一 worked 3 months",
      "  ✓ 二 paid 300.00 yuan",
      "  ✓ 二 from 2011-05-01 on",
      "  figure: monthly amount 100 (二)",
      "  figure: night bonus 50 (三)",
      "  reading: Does the first month count? it counts (default)",
      "  night shift (sample/bonus)",
      "    ✓ 三 50.00 yuan more",
      "    figure: night bonus 50 (三)",
    ]);
  });

  it("另选的解读，和不成立的条件", () => {
    const chosen = { readings: { firstMonth: "does-not-count" } };
    expect(
      explain(subsidy({ on: "2012-05-01", months: 3 }, chosen), "zh")
        .split("\n")
        .slice(3),
    ).toEqual([
      "  ✓ 二 发给240.00元", // 120×2
      "  ✓ 二 从2012年5月1日起",
      "  数值：月标准 120（二）",
      "  解读：第一个月算不算？ 不算（另选）",
    ]);
    expect(explain(subsidy({ on: "2012-05-01", months: 0 }), "zh").split("\n")).toEqual([
      "补助（sample/subsidy）",
      "  ✓ 一 按通则",
      "  ✗ 一 没有上班",
    ]);
  });

  it("本库不认识的数值和解读，照名称写", () => {
    const stored = {
      ...subsidy({ on: "2012-05-01", months: 0 }),
      figures: [{ name: "ceiling", clause: "other/五", value: "9", from: null }],
      readings: [
        { name: "lastMonth", option: "counts", isDefault: true },
        { name: "firstMonth", option: "half", isDefault: false },
      ],
    };
    expect(explain(stored, "zh").split("\n").slice(3)).toEqual([
      "  数值：ceiling 9（other/五）",
      "  解读：lastMonth counts（默认）",
      "  解读：第一个月算不算？ half（另选）",
    ]);
  });
});

describe("认定说出用到的每个数值和解读，各一次", () => {
  it("按用到的次序；原文写死的数值没有起始日", () => {
    const { figures, readings, restsOn } = subsidy(night);
    expect(figures).toEqual([
      { name: "monthly", clause: "sample/二", value: "100", from: "2010-01-01" },
      { name: "nightBonus", clause: "sample/三", value: "50", from: null },
    ]);
    expect(readings).toEqual([{ name: "firstMonth", option: "counts", isDefault: true }]);
    expect(restsOn).toEqual([bonus({ on: night.on })]);
  });

  it("一次认定用到的，不带进后面的认定", () => {
    const used = (months: number, onNight: boolean, on = night.on) => {
      const { figures, readings, grounds } = subsidy({ on, months, night: onNight });
      return [
        figures.map((one) => one.value).join(),
        readings.length,
        grounds.map((one) => one.clause.at(-1)).join(""),
      ];
    };
    const some = [used(3, true), used(0, false), used(3, false), used(3, true, "2012-01-01"), used(0, true)];
    const expected = [
      ["100,50", 1, "二一二二"],
      ["", 0, "一一"],
      ["100", 1, "二一二二"],
      ["120,50", 1, "二一二二"],
      ["", 0, "一一"],
    ];
    expect(some).toEqual(expected);
    expect([used(3, true), used(0, false), used(3, false)]).toEqual(expected.slice(0, 3));
  });

  it("明写默认的解读，还是默认", () => {
    const { readings } = subsidy({ on: "2012-05-01", months: 1 }, { readings: { firstMonth: "counts" } });
    expect(readings).toEqual([{ name: "firstMonth", option: "counts", isDefault: true }]);
  });
});

describe("不能认定的", () => {
  it("事实有错误：safe 说出错误，直接调用则抛出", () => {
    const outcome = subsidy.safe({ months: 1 });
    expect(outcome.ok ? [] : outcome.error.faults.map((one) => `${one.path} ${one.code}`)).toEqual(["on missing"]);
    expect(() => subsidy({ months: 1 } as never)).toThrow(PolicyError);
  });

  it("规则自己的差错不当作事实的错误，也不影响后面的认定", () => {
    const broken = rule({
      name: "broken",
      clauses: ["一"],
      facts: facts({}),
      decide(): never {
        throw new TypeError("broken");
      },
    });
    expect(() => broken.safe({})).toThrow(TypeError);
    expect(subsidy(night).value.amount.toFixed(2)).toBe("350.00"); // 100×3 + 50
  });
});
