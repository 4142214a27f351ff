import { describe, expect, it } from "vitest";
import { placementSubsidyTotal } from "../../../src/policies/employment-poverty-relief/placement/placement-subsidy-total.ts";
import { age, fundingShares, responsibilities, scope } from "../../../src/policies/landless-farmers/index.ts";
import { registerComparison } from "../../../src/policies/safety-net/organisation/register-comparison.ts";
import { faultCodesOf } from "../../support/faults.ts";

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

describe("不寻常的填报内容", () => {
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
    expect(faultCodesOf(() => fundingShares({ ...shares, villageContribution } as never))).toEqual([
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

  it("十几万处差错：列出前一百处，其余的计数，不中断", () => {
    const outcome = placementSubsidyTotal.safe({ persons: Array.from({ length: 9_999 }, () => ({})), extra: 1 });
    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    const { faults, more, message } = outcome.error;
    expect(faults.length).toBe(100);
    expect(more).toBeGreaterThan(99_890);
    expect(message.endsWith(`另有${more}处未列出\nand ${more} more`)).toBe(true);
    expect(faults[0]?.path).toBe("extra");
    expect(faults.at(-1)?.path).toMatch(/^persons\[\d+\]/);
  });

  it("名称或编号：首尾的空格会使同一个人成为两个，不接受", () => {
    const codesOf = (...codes: string[]) =>
      faultCodesOf(() => registerComparison({ dibao: codes, povertyRegister: [] }));
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
    ["未等待的结果", Promise.resolve({})],
    ["错误", new Error("x")],
    ["列表", []],
    ["空值", null],
    ["数", 5],
    ["文本", "x"],
  ])("%s不是一组填报项，即使各项都可以不填", (_, facts) => {
    expect(faultCodesOf(() => responsibilities(facts as never))).toEqual([" wrong-type"]);
    const household = { ...sound, household: facts };
    expect(faultCodesOf(() => scope(household as never))).toEqual(["household wrong-type"]);
    expect(faultCodesOf(() => fundingShares({ ...shares, groups: [facts] } as never))).toEqual([
      "groups[0] wrong-type",
    ]);
    expect(faultCodesOf(() => fundingShares(shares, facts as never))).toEqual(["options wrong-type"]);
    expect(faultCodesOf(() => fundingShares(shares, { readings: facts } as never))).toEqual(["readings wrong-type"]);
  });

  it("无原型的、冻结的、别的类的对象，都是一组填报项", () => {
    class Facts {
      groups = [];
      paidOn = "2012-05-01";
    }
    for (const facts of [Object.assign(Object.create(null), shares), Object.freeze({ ...shares }), new Facts()]) {
      expect(fundingShares(facts).value.government.toFixed(2)).toBe("12600.00");
    }
  });

  it("模块导出的也是一组填报项", async () => {
    const moduleOf = (exported: string) => import(`data:text/javascript,${encodeURIComponent(exported)}`);
    const facts = await moduleOf('export const groups = []; export const paidOn = "2012-05-01";');
    const options = await moduleOf('export const figures = { requiredFunding: "20000" };');
    const { government } = fundingShares(facts, options).value;
    expect(government.toFixed(2)).toBe("14000.00"); // 20000×70%
  });

  it("分类填报项里的差错：写明字段的名称和可用字段", () => {
    const groups = [{ kind: "two-daughter", certifiedFor: [1], grade: 2 }];
    const outcome = fundingShares.safe({ ...shares, groups });
    const faults = outcome.ok ? [] : outcome.error.faults;
    expect(faults.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "groups[0].certifiedFor[0] out-of-range",
      "groups[0].grade unknown-key",
    ]);
    const of = (path: string) => faults.find((one) => one.path === path);
    expect(of("groups[0].grade")?.expected.zh).toBe("可用字段：kind、certifiedFor、holder");
    expect(of("groups[0].certifiedFor[0]")?.message.zh).toMatch(/^年份（groups\[0\]\.certifiedFor\[0\]）/);
  });

  it("有人改动了得到的差错：以后的差错不变", () => {
    const message = () => {
      const outcome = age.safe({ birthDate: "x", on: "2012-05-01" });
      return outcome.ok ? "" : outcome.error.message;
    };
    const before = message();
    const outcome = age.safe({ birthDate: "x", on: "2012-05-01" });
    if (!outcome.ok) (outcome.error.faults[0]?.expected as { zh: string }).zh = "改过";
    expect(message()).toBe(before);
  });
});
