import { describe, expect, it } from "vitest";
import { disabilityEmploymentLevy } from "../../../src/policies/disability-employment/index.ts";
import { socialInsuranceSubsidy } from "../../../src/policies/employee-pension/index.ts";
import { publicWelfarePost } from "../../../src/policies/employment-poverty-relief/index.ts";
import { fundingShares, pensionPeriod } from "../../../src/policies/landless-farmers/index.ts";
import { annualSupplement } from "../../../src/policies/safety-net/index.ts";
import { wantedOf } from "../../../src/roster/by-rule/index.ts";
import { moneyOf } from "../../../src/roster/impact/money.ts";
import { type ImpactPeriod, periodsOf } from "../../../src/roster/impact/period.ts";
import { changesTable, type ImpactRow, impact, impactTally, type Scenario } from "../../../src/roster/index.ts";
import { limitsOf } from "../../../src/roster/reconcile/limits.ts";
import { faultCodesOf } from "../../support/faults.ts";
import { tableOf } from "../by-rule/table.ts";

const headings = ["人员编号", "村编号", "出生日期", "缴清日期", "身故日期", "月养老保障金"];
/** 现行口径：到龄的次月起领取。 */
const people = {
  甲: ["甲", "X", "1964-02-10", "2010-03-01", "", "112.50"], // 2024年3月起
  乙: ["乙", "X", "1952-05-10", "2010-03-01", "", "112.50"], // 2012年6月起
  丙: ["丙", "Y", "1964-02-10", "2010-03-01", "2024-02-20", "112.50"], // 到龄当月身故，不领取
  丁: ["丁", "Y", "1964-02-10", "2024-05-31", "", "112.50"], // 到龄后缴清，2024年6月起
  戊: ["戊", "Y", "1964-02-10", "2010-03-01", "", ""], // 金额不明
  己: ["己", "Y", "1952-05-10", "2010-03-01", "2012-08-15", "112.50"], // 2012年6月至8月
} as const;
const birthdayMonth: Scenario = { name: "当月", readings: { "pension-start": "birthday-month" } };
const birthday: Scenario = { name: "当日", readings: { "pension-start": "birthday" } };

async function compared(period: ImpactPeriod, scenario: Scenario, ...names: (keyof typeof people)[]) {
  const rows: ImpactRow[] = [];
  const tally = impactTally(pensionPeriod, [scenario.name], { by: ["村编号"] });
  const table = tableOf(
    headings,
    names.map((name) => people[name]),
    wantedOf(pensionPeriod).wanted,
  );
  for await (const row of impact(pensionPeriod, table, [scenario], period)) {
    rows.push(row);
    tally.add(row);
  }
  const [one] = tally.value().scenarios;
  if (one === undefined) throw new Error("no scenario");
  const { headings: columns, cells } = changesTable(pensionPeriod, [], "zh");
  const lines = rows.flatMap((row) => row.changes.map((change) => cells(row, change)));
  const of = (line: readonly string[], heading: string): string => line[columns.indexOf(heading)] ?? "";
  const { changed, more, less, same, unknown } = one;
  return {
    people: { changed, more, less, same, unknown },
    parties: Object.fromEntries(one.parties.map(({ heading, more, net }) => [heading.zh, [more, net.toFixed(2)]])),
    totals: one.amounts.map(({ before, net, noLonger, added, after }) =>
      [before, net, noLonger, added, after].map((amount) => amount.toFixed(2)),
    ),
    lines: Object.fromEntries(
      lines.map((line) => [of(line, "人员编号"), [of(line, "变动"), of(line, "差额：养老保障金（期间合计，元）")]]),
    ),
  };
}

const year2024 = { from: "2024-01", to: "2024-12" };

describe("按月发放的规则：按期间应发合计的增减", () => {
  it("提前到当月领取：2024年甲多2月一个月，丙身故当月也领取；乙、丁不变，戊金额不明", async () => {
    const all = await compared(year2024, birthdayMonth, "甲", "乙", "丙", "丁", "戊", "己");
    expect(all.lines).toEqual({
      甲: ["增加", "112.50"], // 3月至12月10个月，改为11个月
      乙: ["金额不变", ""], // 起始月变了，2024年仍是12个月
      丙: ["增加", "112.50"],
      戊: ["金额不明", "不明"],
      己: ["金额不变", ""], // 2012年身故
    });
    expect(all.people).toEqual({ changed: 5, more: 2, less: 0, same: 2, unknown: 1 });
    expect(all.parties).toEqual({
      "本人净得（期间合计，元）": [2, "225.00"],
      "个人账户（支付完毕后为专项资金）支出（期间合计，元）": [2, "225.00"],
    });
    // 甲10×112.50＋乙12×112.50＋丁7×112.50＝3262.50
    expect(all.totals).toEqual([["3262.50", "225.00", "0.00", "0.00", "3487.50"]]);
  });

  it("当日起领取：首月按日，112.50×20÷29＝77.59", async () => {
    const { lines } = await compared(year2024, birthday, "甲", "丁");
    expect(lines).toEqual({ 甲: ["增加", "77.59"] });
  });

  it("期间不同，增减不同：2012年只有乙、己多5月一个月", async () => {
    const { lines, totals } = await compared({ from: "2012-01", to: "2012-12" }, birthdayMonth, "甲", "乙", "己");
    expect(lines).toEqual({ 甲: ["金额不变", ""], 乙: ["增加", "112.50"], 己: ["增加", "112.50"] });
    // 乙7个月787.50，己3个月337.50
    expect(totals).toEqual([["1125.00", "225.00", "0.00", "0.00", "1350.00"]]);
  });

  it("都有终止月的，不填期间，全部合计：己6月至8月337.50，改为5月至8月450.00", async () => {
    const { totals } = await compared({}, birthdayMonth, "己", "丙");
    expect(totals).toEqual([["337.50", "225.00", "0.00", "0.00", "562.50"]]); // 丙另多一个月
  });

  it.each<[string, ImpactPeriod, readonly string[]]>([
    ["有人没有终止月而不填期间", {}, ["from missing", "to missing"]],
    ["只填开始月份", { from: "2024-01" }, ["to missing"]],
    ["只填结束月份", { to: "2024-01" }, ["from missing"]],
    ["不是月份", { from: "2024", to: "2024-13" }, ["from malformed", "to malformed"]],
    ["开始晚于结束", { from: "2024-02", to: "2024-01" }, ["from contradiction"]],
  ])("%s：说明，不用默认的期间", async (_, period, faults) => {
    const failed = await compared(period, birthdayMonth, "甲").catch((error: unknown) => error);
    expect(
      faultCodesOf(() => {
        throw failed;
      }),
    ).toEqual(faults);
  });

  it.each<[string, ImpactPeriod, readonly string[]]>([
    ["年度", { from: "2014", to: "2015" }, []],
    ["月份：全年的补贴不能从年中算起", { from: "2014-06", to: "2015-12" }, ["from malformed", "to malformed"]],
    ["开始晚于结束", { from: "2015", to: "2014" }, ["from contradiction"]],
  ])("按年发放的规则，期间填%s", (_, period, faults) => {
    expect(faultCodesOf(() => periodsOf(socialInsuranceSubsidy, period))).toEqual(faults);
    expect(faultCodesOf(() => limitsOf(period, "year"))).toEqual(faults);
  });

  it("不是按月发放的规则，不能填期间", () => {
    expect(faultCodesOf(() => periodsOf(fundingShares, year2024))).toEqual(["from unknown-key"]);
  });
});

/** 每项和各方的金额，按名称。 */
const moneyIn = (rule: Parameters<typeof moneyOf>[0], value: unknown, period: ImpactPeriod) => {
  const { lines, read } = moneyOf(rule, periodsOf(rule, period));
  const fen = read(value);
  return Object.fromEntries(
    lines.map(({ heading }, index) => [heading.zh.replace(/（期间合计，元）$/, ""), fen[index]]),
  );
};

describe("各项应发、付方和收方", () => {
  it("公益性岗位：个人的归本人，单位的两项归用人单位；2016年上半年", () => {
    const { value } = publicWelfarePost({
      birthDate: "1980-03-02",
      isRuralResident: true,
      registeredPoor: true,
      ableToWork: true,
      wantsWork: true,
      subsidyApprovedOn: "2016-01-01",
      retirement: { by: "man" },
      posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-12-31" }],
      contributions: [
        {
          from: "2016-01",
          until: "2016-12",
          pension: "300",
          medical: "90",
          unemployment: "15",
          workInjury: "5",
          maternity: "10",
        },
      ],
      minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }],
    });
    expect(moneyIn(publicWelfarePost, value, { from: "2016-01", to: "2016-06" })).toEqual({
      个人岗位补贴: 300_000, // 1250×40%×6
      用人单位岗位补贴: 60_000, // 100×6
      社会保险补贴: 252_000, // 420×6
      本人净得: 300_000,
      就业补助资金支出: 612_000,
      "用人单位、组织单位收入": 312_000,
    });
  });
  it("社保补贴按年：2011年900×8%×50%×12＝432元；2012年没有", () => {
    const { value } = socialInsuranceSubsidy({
      enrolledOn: "2011-01-10",
      periods: [
        { insuredAs: "employee", from: "2011-01", until: "2011-12", contributionBase: "900", payment: "on-time" },
      ],
    });
    expect(moneyIn(socialInsuranceSubsidy, value, { from: "2011", to: "2012" })).toEqual({
      社保补贴: 43_200,
      本人净得: 43_200,
      区财政支出: 43_200,
    });
    expect(moneyIn(socialInsuranceSubsidy, value, { from: "2012", to: "2013" })).toMatchObject({ 社保补贴: 0 });
  });
  it("分类增发：2016年4月至9月，A类3×90元，B类3×60元", () => {
    const { value } = annualSupplement({
      year: 2016,
      periods: [
        { from: "2016-01", until: "2016-06", class: "class-a", dibaoStandard: "300" },
        { from: "2016-07", until: "2016-12", class: "class-b", dibaoStandard: "300" },
      ],
    });
    expect(moneyIn(annualSupplement, value, { from: "2016-04", to: "2016-09" })).toEqual({
      分类增发保障金: 45_000,
      本人净得: 45_000,
      低保资金支出: 45_000,
    });
  });
});

describe("没有金额：不应付的按0，应付而不知道金额的是不明", () => {
  const given = { on: "2018-12-31", staff: 200, isSmallOrMicro: false } as const; // 200×1.5%＝3人
  it.each([
    ["2名，应缴35000元，不予奖励", { staffWithDisabilities: 2, assessedLevy: "35000" }, [3_500_000, 0]],
    ["2名，应缴，金额没有核定", { staffWithDisabilities: 2 }, [null, 0]],
    ["4名，不缴，奖励5000元", { staffWithDisabilities: 4, assessedReward: "5000" }, [0, 500_000]],
    ["4名，不缴，奖励金额没有核定", { staffWithDisabilities: 4 }, [0, null]],
  ])("%s", (_, facts, [levy, reward]) => {
    const { value } = disabilityEmploymentLevy({ ...given, ...facts }, { figures: { quota: "1.5%" } });
    expect(moneyIn(disabilityEmploymentLevy, value, {})).toEqual({
      "应缴残保金金额（元）": levy,
      "应奖励金额（元）": reward,
      "用人单位支出（一次性，元）": levy,
      "政府支出（一次性，元）": reward,
      "残疾人就业保障金收入（一次性，元）": levy,
      "用人单位收入（一次性，元）": reward,
    });
  });
});
