import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { bonus, policy, rule, subsidy } from "../../support/sample.ts";

const night = { on: "2011-05-01", months: 3, night: true };

describe("认定写明用到的每个参数和口径，各一次", () => {
  it("按用到的次序；原文规定的固定参数没有开始日期", () => {
    const { figures, readings, restsOn } = subsidy(night);
    expect(figures).toEqual([
      { name: "monthly", clause: "sample/二", value: "100", from: "2010-01-01" },
      { name: "nightBonus", clause: "sample/三", value: "50", from: null },
    ]);
    expect(readings).toEqual([{ name: "firstMonth", option: "counts", isDefault: true }]);
    expect(restsOn).toEqual([bonus({ on: night.on, months: 3 })]);
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

  it("写明默认口径的，仍为默认", () => {
    const { readings } = subsidy({ on: "2012-05-01", months: 1 }, { readings: { firstMonth: "counts" } });
    expect(readings).toEqual([{ name: "firstMonth", option: "counts", isDefault: true }]);
  });
});

describe("不能认定的", () => {
  it("填报有差错：safe 写明差错，直接调用则抛出", () => {
    const outcome = subsidy.safe({ months: 1 });
    expect(outcome.ok ? [] : outcome.error.faults.map((one) => `${one.path} ${one.code}`)).toEqual(["on missing"]);
    expect(() => subsidy({ months: 1 } as never)).toThrow(PolicyError);
  });

  it("规则自身的错误不当作填报差错，也不影响以后的认定", () => {
    const broken = rule({
      name: "broken",
      title: { zh: "坏的", en: "broken" },
      question: { zh: "？", en: "?" },
      clauses: ["一"],
      facts: facts({}),
      answer: answer({}),
      findings: {},
      decide(): never {
        throw new TypeError("broken");
      },
    });
    expect(() => broken.safe({})).toThrow(TypeError);
    expect(subsidy(night).value.amount.toFixed(2)).toBe("350.00"); // 100×3 + 50
  });
});

describe("规则自己写明的一切", () => {
  it("名称、名称的两种语言、问题、条款、所用的规则", () => {
    expect({ ...subsidy, name: subsidy.name }).toMatchObject({
      name: "sample/subsidy",
      title: { zh: "补助", en: "subsidy" },
      question: { zh: "补多少？", en: "How much?" },
      clauses: ["sample/一", "sample/二"],
    });
    expect(subsidy.uses).toEqual([bonus]);
    expect(bonus.uses).toEqual([]);
    expect(Object.keys(subsidy.findings)).toEqual(["worked", "paid", "open", "general"]);
    expect(subsidy.answer.schema).toMatchObject({ required: ["amount"] });
    expect(subsidy.facts.schema).toMatchObject({ required: ["on", "months"] });
  });

  it("不能改动", () => {
    expect(() => Object.assign(subsidy, { title: 1 })).toThrow(TypeError);
    expect(Object.isFrozen(subsidy.clauses) && Object.isFrozen(subsidy.uses)).toBe(true);
  });

  it("采用县级设置后，仍是同一条规则，直接调用、safe、decide 都按设置认定", () => {
    const county = subsidy.adopt({ figures: { monthly: "200" } });
    expect([county.name, county.uses]).toEqual([subsidy.name, subsidy.uses]);
    const safe = county.safe({ on: "2011-05-01", months: 1 });
    const amounts = [
      county({ on: "2011-05-01", months: 1 }),
      safe.ok ? safe.determination : undefined,
      county.decide({ on: "2011-05-01", months: 1 }),
    ].map((one) => one?.value.amount.toFixed(2));
    expect(amounts).toEqual(["200.00", "200.00", "200.00"]);
  });

  it("所用的规则，按上一级的设置认定", () => {
    const { restsOn } = subsidy(night, { figures: { nightBonus: "80" } });
    expect(JSON.stringify(restsOn[0]?.value)).toBe('{"amount":"80.00","long":true}');
  });
});

describe("完整的文件", () => {
  it("条款、参数、口径、规则都在，规则表冻结", () => {
    expect(policy).toMatchObject({ name: "sample", title: { zh: "样例" }, summary: { zh: "补助多少" } });
    expect(Object.keys(policy.clauses)).toEqual(["一", "二", "三"]);
    expect(policy.clauses.一).toMatchObject({ id: "sample/一", document: "sample", address: "一" });
    expect(Object.values(policy.rules)).toEqual([subsidy, bonus]);
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.rules) && Object.isFrozen(policy.clauses)).toBe(true);
  });
});
