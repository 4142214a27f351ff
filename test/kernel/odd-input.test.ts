import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { placementSubsidyTotal } from "../../src/policies/employment-poverty-relief/placement/placement-subsidy-total.ts";
import { auxiliaryPost } from "../../src/policies/employment-poverty-relief/posts/auxiliary-post.ts";
import {
  accountLedger,
  adopt,
  age,
  figures,
  fundingShares,
  responsibilities,
  scope,
} from "../../src/policies/landless-farmers/index.ts";
import { registerComparison } from "../../src/policies/safety-net/organisation/register-comparison.ts";
import { depositRates, rateOn } from "../../src/rates/index.ts";

const decimal = (s: number, e: number, d: number[]) => ({ toStringTag: "[object Decimal]", s, e, d });
const shares = { groups: [], paidOn: "2012-05-01" };
const sound = {
  referenceDate: "2012-05-01",
  expropriatedByGovernment: true,
  collectiveArableLand: true,
  hadContractRight: true,
  registeredAtExpropriation: true,
  household: { remainingArableMu: "1", registeredAgriculturalMembers: 3 },
  county: [{ year: 2011, arableMu: "390000", agriculturalPopulation: 300_000 }],
};
const answer = age({ birthDate: "1970-03-02", on: "2012-05-01" });

function faultsOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
}

describe("不寻常的输入", () => {
  const amounts = [
    ["十亿位的数", decimal(1, 1_000_000_000, [1]), "out-of-range"],
    ["小数点后十亿位", decimal(1, -1_000_000_000, [1]), "too-precise"],
    ["负的十亿位的数", decimal(-1, 1_000_000_000, [1]), "out-of-range"],
    ["位数不是整数", decimal(1, Number.NaN, [1]), "malformed"],
    ["数位不是数字", decimal(1, 2, [Number.NaN]), "malformed"],
    ["没有数位", { toStringTag: "[object Decimal]", s: 1, e: 2 }, "malformed"],
    ["数位是负的", decimal(1, 2, [-1]), "malformed"],
    ["数位有小数", decimal(1, 2, [1.5]), "malformed"],
    ["数位超过七位数", decimal(1, 2, [10_000_000]), "malformed"],
    ["上百个数位", decimal(1, 2, new Array(20).fill(1)), "too-precise"],
  ] as const;
  it.each(amounts)("金额：%s", (_, villageContribution, code) => {
    expect(faultsOf(() => fundingShares({ ...shares, villageContribution } as never))).toEqual([
      `villageContribution ${code}`,
    ]);
  });

  it("金额：样子像 Decimal 的普通数", () => {
    const { village } = fundingShares({
      ...shares,
      villageContribution: decimal(1, 2, [112, 5_000_000]) as never,
    }).value;
    expect(village.toFixed(2)).toBe("112.50");
  });

  it("一项里有十几万个错误：逐条列出，不中断", () => {
    const outcome = placementSubsidyTotal.safe({ persons: Array.from({ length: 9_999 }, () => ({})), extra: 1 });
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.error.faults.length).toBeGreaterThan(99_990);
    expect(outcome.error.faults[0]?.path).toBe("extra");
    expect(outcome.error.faults.at(-1)?.path).toMatch(/^persons\[9998\]/);
  });

  it("说明：没有的语言、不是认定、没有的规则和发现", () => {
    const other = { ...answer, grounds: [{ ...answer.grounds[0], finding: "no-such" }] };
    expect(faultsOf(() => explain(answer, "fr" as never))).toEqual(["language unknown-option"]);
    expect(faultsOf(() => explain(undefined as never, "zh"))).toEqual(["determination wrong-type"]);
    expect(faultsOf(() => explain(age.safe({}) as never, "zh"))).toEqual(["determination wrong-type"]);
    expect(faultsOf(() => explain({ ...answer, rule: "none/none" }, "zh"))).toEqual([
      "determination.rule unknown-option",
    ]);
    expect(faultsOf(() => explain(other as never, "zh"))).toEqual(["determination.grounds unknown-option"]);
  });

  const ground = answer.grounds[0];
  const spoilt: [string, object, string][] = [
    ["没有依据", { grounds: undefined }, "determination wrong-type"],
    ["依据是空的", { grounds: [null] }, "determination wrong-type"],
    ["依据没有条款", { grounds: [{ ...ground, clause: 5 }] }, "determination wrong-type"],
    ["依据没有说成不成立", { grounds: [{ ...ground, holds: undefined }] }, "determination wrong-type"],
    ["规则不是文本", { rule: 5 }, "determination wrong-type"],
    ["依据没有内容", { grounds: [{ ...ground, data: undefined }] }, "determination.grounds unknown-option"],
    [
      "依据的内容不全",
      { grounds: [{ ...ground, data: { on: "2012-05-01" } }] },
      "determination.grounds unknown-option",
    ],
    [
      "依据的内容不是那一种",
      { grounds: [{ ...ground, data: { ...ground?.data, on: 5 } }] },
      "determination.grounds unknown-option",
    ],
    [
      "依据里的日期不是日期",
      { grounds: [{ ...ground, data: { ...ground?.data, on: "明年" } }] },
      "determination.grounds unknown-option",
    ],
    [
      "对象自带的名称不是发现",
      { grounds: [{ ...ground, finding: "toString" }] },
      "determination.grounds unknown-option",
    ],
    ["对象自带的名称不是规则", { rule: "landless-farmers/constructor" }, "determination.rule unknown-option"],
    ["对象自带的名称不是文件", { rule: "__proto__/toString" }, "determination.rule unknown-option"],
    ["数值不是数值", { figures: [5] }, "determination wrong-type"],
    ["解读不是解读", { readings: [null] }, "determination wrong-type"],
    [
      "数值没有值",
      { figures: [{ name: "annuityDivisor", clause: "landless-farmers/五" }] },
      "determination wrong-type",
    ],
    ["解读没有说是不是默认", { readings: [{ name: "birthday", option: "x" }] }, "determination wrong-type"],
    ["所依据的不是认定", { restsOn: [5] }, "determination wrong-type"],
  ];
  it.each(spoilt)("说明：%s", (_, change, expected) => {
    expect(faultsOf(() => explain({ ...answer, ...change } as never, "zh"))).toEqual([expected]);
  });

  it("说明：依据自己的认定", () => {
    const circle = { ...answer, restsOn: [] as unknown[] };
    circle.restsOn.push(circle);
    expect(faultsOf(() => explain(circle as never, "zh"))).toEqual(["determination wrong-type"]);
  });

  it("说明：金额不论是数还是文本都照写，不是金额的不写", () => {
    const shared = fundingShares(shares);
    const stored = JSON.parse(JSON.stringify(shared));
    expect(explain(stored, "zh")).toBe(explain(shared, "zh"));
    for (const scale of ["18,000", "018000", "1.234", "99999999999999.99", 18_000, null]) {
      stored.grounds[1].data.total = scale;
      expect(faultsOf(() => explain(stored, "zh"))).toEqual(["determination.grounds unknown-option"]);
    }
    stored.grounds[1].data.total = decimal(1, 4, [18_000]);
    expect(explain(stored, "zh")).toBe(explain(shared, "zh"));
  });

  it("说明：比能填写的最大金额还大的合计", () => {
    const payments = [
      { on: "2026-01-01", by: "government", amount: "9999999999999.99" },
      { on: "2026-01-01", by: "individual", amount: "5400" },
    ] as const;
    const ledger = accountLedger({ birthDate: "1990-01-01", payments, until: "2026-01-02" });
    expect(explain(ledger, "zh")).toContain("10,000,000,005,399.99元"); // 9999999999999.99+5400
  });

  it("名称或编号：首尾的空格会让同一个人算成两个，不接受", () => {
    const codesOf = (...codes: string[]) => faultsOf(() => registerComparison({ dibao: codes, povertyRegister: [] }));
    expect(codesOf("A-1", "A 1")).toEqual([]);
    expect(codesOf("A-1", "A-1 ")).toEqual(["dibao[1] malformed"]);
    expect(codesOf("\u3000甲", " ", "")).toEqual([
      "dibao[0] malformed",
      "dibao[1] out-of-range",
      "dibao[2] out-of-range",
    ]);
  });

  it.each([
    ["映射", new Map()],
    ["集合", new Set()],
    ["日期", new Date(0)],
    ["忘了等待的结果", Promise.resolve({})],
    ["错误", new Error("x")],
    ["列表", []],
    ["空值", null],
    ["数", 5],
    ["文本", "x"],
  ])("%s不是一组字段，哪怕字段都可以不填", (_, facts) => {
    expect(faultsOf(() => responsibilities(facts as never))).toEqual([" wrong-type"]);
    const household = { ...sound, household: facts };
    expect(faultsOf(() => scope(household as never))).toEqual(["household wrong-type"]);
    expect(faultsOf(() => fundingShares({ ...shares, groups: [facts] } as never))).toEqual(["groups[0] wrong-type"]);
    expect(faultsOf(() => fundingShares(shares, facts as never))).toEqual(["options wrong-type"]);
    expect(faultsOf(() => fundingShares(shares, { readings: facts } as never))).toEqual(["readings wrong-type"]);
  });

  it("没有原型的、冻结的、别的类的对象，都是一组字段", () => {
    class Facts {
      groups = [];
      paidOn = "2012-05-01";
    }
    for (const facts of [Object.assign(Object.create(null), shares), Object.freeze({ ...shares }), new Facts()]) {
      expect(fundingShares(facts).value.government.toFixed(2)).toBe("12600.00");
    }
  });

  it("模块导出的也是一组字段", async () => {
    const moduleOf = (exported: string) => import(`data:text/javascript,${encodeURIComponent(exported)}`);
    const facts = await moduleOf('export const groups = []; export const paidOn = "2012-05-01";');
    const options = await moduleOf('export const figures = { requiredFunding: "20000" };');
    const { government } = fundingShares(facts, options).value;
    expect(government.toFixed(2)).toBe("14000.00"); // 20000×70%
  });

  it("分类事实里的错误：说出字段的名称和可填的字段", () => {
    const groups = [{ kind: "two-daughter", certifiedFor: [1], grade: 2 }];
    const outcome = fundingShares.safe({ ...shares, groups });
    const faults = outcome.ok ? [] : outcome.error.faults;
    expect(faults.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "groups[0].certifiedFor[0] out-of-range",
      "groups[0].grade unknown-key",
    ]);
    const of = (path: string) => faults.find((one) => one.path === path);
    expect(of("groups[0].grade")?.expected.zh).toBe("只有这些字段：kind, certifiedFor, holder");
    expect(of("groups[0].certifiedFor[0]")?.message.zh).toMatch(/^年份（groups\[0\]\.certifiedFor\[0\]）/);
  });

  it("县里的数值：列表里有空格、值太长", () => {
    const gap = Object.assign(new Array(2), { 1: { from: "2012-01-01", value: "20000" } });
    expect(faultsOf(() => fundingShares(shares, { figures: { requiredFunding: gap } } as never))).toEqual([
      "figures.requiredFunding malformed",
    ]);
    const outcome = fundingShares.safe(shares, { figures: { requiredFunding: "9".repeat(1000) } });
    const [fault] = outcome.ok ? [] : outcome.error.faults;
    expect(fault?.given.length).toBe(80);
    expect(fault?.expected.zh).toBe("0 至 9999999999999.99 元，最多两位小数");
  });

  it("利率：后来的变动写错", () => {
    for (const later of [null, {}, [null], new Array(1), 5n, [{ from: "x", value: "1%" }]]) {
      expect(faultsOf(() => rateOn("one-year", "2012-01-01", later as never))).toEqual([
        "figures.oneYearDepositRate malformed",
      ]);
    }
  });

  it("县里的数值：负的金额不接受", () => {
    expect(faultsOf(() => auxiliaryPost.adopt({ figures: { auxiliaryAmount: "-200" } }))).toEqual([
      "figures.auxiliaryAmount out-of-range",
    ]);
  });

  it("县里的设定不是一组字段：说的是设定，不是事实", () => {
    expect(faultsOf(() => fundingShares(shares, null as never))).toEqual(["options wrong-type"]);
    expect(faultsOf(() => adopt(null as never))).toEqual(["options wrong-type"]);
  });

  it("后来再采用的数值铺在先前采用的上面", () => {
    const county = adopt({ figures: { requiredFunding: [{ from: "2013-01-01", value: "20000" }] } });
    const later = county.fundingShares.adopt({
      figures: { requiredFunding: [{ from: "2015-01-01", value: "25000" }] },
    });
    const scaleOn = (paidOn: string) => later({ groups: [], paidOn }).value.total.toFixed(2);
    expect(["2012-12-31", "2013-06-01", "2015-01-01"].map(scaleOn)).toEqual(["18000.00", "20000.00", "25000.00"]);
  });

  it("改动错误、利率表、数值表：后来的答案不变", () => {
    const before = faultsOfDay();
    const outcome = age.safe({ birthDate: "x", on: "2012-05-01" });
    if (!outcome.ok) (outcome.error.faults[0]?.expected as { zh: string }).zh = "改过";
    expect(faultsOfDay()).toBe(before);
    expect(Object.isFrozen(depositRates["one-year"]) && Object.isFrozen(depositRates["one-year"][0])).toBe(true);
    const scale = figures.requiredFunding;
    expect(Object.isFrozen(scale.values) && Object.isFrozen(scale.values[0])).toBe(true);
  });
});

const faultsOfDay = () => {
  const outcome = age.safe({ birthDate: "x", on: "2012-05-01" });
  return outcome.ok ? "" : outcome.error.message;
};
