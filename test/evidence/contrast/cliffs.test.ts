import { describe, expect, it } from "vitest";
import { type Cliffs, cliffs } from "../../../src/evidence/index.ts";
import { disabilityEmployment, landlessFarmers } from "../../../src/index.ts";
import { fenOfAmount } from "../../../src/kernel/numbers/index.ts";
import { faultCodesOf } from "../../support/faults.ts";

const { fundingShares, oldAgeAllowance } = landlessFarmers;
const dibao = { groups: [{ kind: "dibao", certifiedFor: [2012] }], paidOn: "2012-06-01" } as const;

const stepsOf = (found: Cliffs) => found.cliffs.map(({ amount, after, jump }) => [amount, after.fact, jump]);

describe("台阶", () => {
  it("低保对象只认定2012年度：2013年1月1日起缴费，政府补贴少18000×（80%－70%）＝1800元", () => {
    const found = cliffs(fundingShares, dibao, "paidOn", { from: "2011-12-31", until: "2013-06-30" });
    expect(stepsOf(found)).toEqual([
      ["government", "2012-01-01", "1800.00"],
      ["joint", "2012-01-01", "-1800.00"],
      ["individual", "2012-01-01", "-1800.00"],
      ["government", "2013-01-01", "-1800.00"],
      ["joint", "2013-01-01", "1800.00"],
      ["individual", "2013-01-01", "1800.00"],
    ]);
    const [first] = found.cliffs;
    expect(first).toMatchObject({
      before: { fact: "2011-12-31", yuan: "12600.00" },
      after: { fact: "2012-01-01", yuan: "14400.00" },
    });
    expect(first?.clauses).toContain("landless-farmers/六(一)2");
    expect(found.tried).toBe(1 + 366 + 181); // 2011年最后一天，2012年全年，2013年上半年
  });

  it("小于所求金额的台阶不列", () => {
    const range = { from: "2012-12-31", until: "2013-01-01" };
    expect(cliffs(fundingShares, dibao, "paidOn", { ...range, atLeast: "1800" }).cliffs).toHaveLength(3);
    expect(cliffs(fundingShares, dibao, "paidOn", { ...range, atLeast: "1800.01" }).cliffs).toEqual([]);
  });

  it("没有金额的当作0：1952年5月10日出生，2012年5月10日到龄，此前没有养老补助金", () => {
    const facts = {
      birthDate: "1952-05-10",
      enrolledInPension: false,
      confirmedOn: "2012-05-01",
      monthlyAmount: "100",
      on: "2012-05-01",
    };
    const found = cliffs(oldAgeAllowance, facts, "on", { from: "2012-05-01", until: "2012-05-31" });
    expect(found.cliffs.map(({ before, after, jump }) => [before, after, jump])).toEqual([
      [{ fact: "2012-05-09", yuan: null }, { fact: "2012-05-10", yuan: "100.00" }, "100.00"],
    ]);
  });

  it("列表里的金额按位置比较：应发的金额随所填的每月金额逐分变动", () => {
    const facts = {
      birthDate: "1952-05-10",
      enrolledInPension: false,
      confirmedOn: "2012-03-08",
      monthlyAmount: "60",
      on: "2012-05-09",
    };
    const found = cliffs(oldAgeAllowance, facts, "monthlyAmount", { from: "60.00", until: "60.02" });
    expect(stepsOf(found)).toEqual([
      ["payments[0].monthlyAmount", "60.01", "0.01"],
      ["payments[0].monthlyAmount", "60.02", "0.01"],
    ]);
    expect(found.cliffs[0]?.title.zh).toBe("各月应发第1项：每月应发金额");
  });

  it("分5次缴费，每次18000÷5＝3600元：低保2011年度的认定改为2012年度，80%和70%之差360元从第1次移到第2次", () => {
    const facts = {
      groups: [{ kind: "dibao", certifiedFor: [2010, 2011] }],
      paidOn: "2011-03-01",
      instalmentDates: ["2011-03-01", "2012-03-01", "2013-03-01", "2014-03-01", "2015-03-01"],
    } as const;
    const found = cliffs(fundingShares, facts, "groups[0].certifiedFor[1]", { from: 2011, until: 2012 });
    expect(stepsOf(found)).toEqual([
      ["instalments[0].government", 2012, "-360.00"],
      ["instalments[0].individual", 2012, "360.00"],
      ["instalments[1].government", 2012, "360.00"],
      ["instalments[1].individual", 2012, "-360.00"],
    ]);
  });

  it("流水超过20项，不按位置比较，并写明；合计照常比较", () => {
    const payments = [
      { on: "2010-03-01", by: "government", amount: "12600" },
      { on: "2010-03-01", by: "individual", amount: "5400" },
    ] as const;
    const facts = { birthDate: "1952-05-10", payments, until: "2020-12-31" };
    const range = { from: "1952-04-30", until: "1952-05-01" };
    const found = cliffs(landlessFarmers.accountLedger, facts, "birthDate", range);
    expect(found.notCompared).toContain("postings");
    expect(found.cliffs.length).toBeGreaterThan(0);
    expect(found.cliffs.filter(({ amount }) => amount.startsWith("postings"))).toEqual([]);
    expect(cliffs(fundingShares, dibao, "paidOn", { from: "2012-12-31", until: "2013-01-01" }).notCompared).toEqual([]);
  });

  it("不能认定的原因不同，分段列出：2009年的基准日缺2008年的数据，2010年的缺2009年的", () => {
    const facts = {
      expropriatedByGovernment: true,
      collectiveArableLand: true,
      hadContractRight: true,
      registeredAtExpropriation: true,
      referenceDate: "2012-05-01",
      household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 },
      county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }],
    };
    const found = cliffs(landlessFarmers.scope, facts, "referenceDate", { from: "2009-12-30", until: "2010-01-03" });
    expect(found.undecided.map(({ from, until, error }) => [from, until, error.faults[0]?.expected.zh])).toEqual([
      ["2009-12-30", "2009-12-31", "须填报2008年的数据"],
      ["2010-01-01", "2010-01-03", "须填报2009年的数据"],
    ]);
  });

  it("不能认定的一段另列，不算台阶：本县自2009年2月10日起执行", () => {
    const county = { figures: { effectiveFrom: "2009-02-10" } };
    const facts = { groups: [], paidOn: "2012-06-01" };
    const found = cliffs(fundingShares, facts, "paidOn", { from: "2008-12-30", until: "2009-03-01" }, county);
    expect(found.undecided.map(({ from, until, error }) => [from, until, error.faults[0]?.path])).toEqual([
      ["2008-12-30", "2009-02-09", "paidOn"],
    ]);
    expect(found.cliffs).toEqual([]);
  });

  it("与逐一比较相邻两值的相同：残保金，按职工人数", () => {
    const facts = { on: "2018-06-01", staff: 100, staffWithDisabilities: 1, isSmallOrMicro: false } as const;
    const levy = (staff: number) => disabilityEmployment.disabilityEmploymentLevy({ ...facts, staff }).value;
    const byHand = Array.from({ length: 400 }, (_, index) => index + 2).flatMap((staff) => {
      const [was, is] = [levy(staff - 1), levy(staff)] as unknown as Record<string, unknown>[];
      return Object.keys(is ?? {}).flatMap((name) => {
        const [before, after] = [fenOfAmount(was?.[name]) ?? 0, fenOfAmount(is?.[name]) ?? 0];
        const isAmount =
          name in disabilityEmployment.disabilityEmploymentLevy.answer.fields && /Levy|Reward|levy|reward/.test(name);
        return isAmount && before !== after ? [[name, staff]] : [];
      });
    });
    const found = cliffs(disabilityEmployment.disabilityEmploymentLevy, facts, "staff", { from: 1, until: 401 });
    expect(found.cliffs.map(({ amount, after }) => [amount, after.fact])).toEqual(byHand);
  });

  it("没有这项、没有先后的事实，范围不对：政策错误", () => {
    const range = { from: "2012-01-01", until: "2012-12-31" };
    expect(faultCodesOf(() => cliffs(fundingShares, dibao, "groups", range))).toEqual(["fact unknown-option"]);
    expect(faultCodesOf(() => cliffs(fundingShares, dibao, "paidOn", null as never))).toEqual(["range wrong-type"]);
    expect(faultCodesOf(() => cliffs(fundingShares, dibao, "paidOn", { ...range, atleast: "1" } as never))).toEqual([
      "range.atleast unknown-key",
    ]);
    expect(faultCodesOf(() => cliffs(fundingShares, dibao, "paidOn", { from: "2012", until: 1 }))).toEqual([
      "range.from malformed",
      "range.until malformed",
    ]);
    const reversed = { from: range.until, until: range.from };
    expect(faultCodesOf(() => cliffs(fundingShares, dibao, "paidOn", reversed))).toEqual(["range.until out-of-range"]);
    const wide = { from: "0", until: "2000" }; // 200001个值：0.00至2000.00，每分一个
    expect(faultCodesOf(() => cliffs(fundingShares, dibao, "villageContribution", wide))).toEqual([
      "range.until out-of-range",
    ]);
    expect(faultCodesOf(() => cliffs(fundingShares, dibao, "paidOn", { ...range, atLeast: "0" }))).toEqual([
      "range.atLeast malformed",
    ]);
  });
});
