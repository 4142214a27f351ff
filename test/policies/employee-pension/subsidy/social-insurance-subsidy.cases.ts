import { socialInsuranceSubsidy } from "../../../../src/policies/employee-pension/subsidy/social-insurance-subsidy.ts";
import type { CaseTable } from "../../../support/cases.ts";

const months =
  (insuredAs: string, base: string) =>
  (from: string, until: string, payment = "on-time") => ({ insuredAs, contributionBase: base, from, until, payment });
const employee = months("employee", "900");
const flexible = months("flexible", "1100");
const year = employee("2011-01", "2011-12");

/** 六11 — 员工每月个人缴费900×8% = 72元，全年864元；灵活就业人员每月1100×20% = 220元，全年2640元；补贴各为一半：432元、1320元。 */
export default {
  rule: socialInsuranceSubsidy,
  given: { enrolledOn: "2011-01-10", periods: [year] },
  rows: [
    {
      clause: "六11",
      when: "员工，基数900元，全年缴费：补贴432元",
      value: {
        schedule: [
          {
            year: 2011,
            yearNumber: 1,
            contributionMonths: 12,
            monthsSubsidised: 12,
            paid: "864.00", // 72×12 = 864
            amount: "432.00", // 900×8%×50%×12 = 432
            endReason: null,
          },
        ],
        monthsSubsidised: 12,
        total: "432.00",
        endsFrom: "2019-01",
        endReason: "term-expired", // 2011至2018年共8年
      },
      finds: [
        ["term", { from: "2011-01", until: "2018-12" }], // 2011至2018年共8年
        "year-subsidy",
        "subsidy-ends-at-the-latest", // 只有2011年的数据
      ],
      notFound: ["paid-first"], // 先缴后补的说明只适用于灵活就业人员
    },
    {
      clause: "六11",
      when: "灵活就业人员，基数1100元，全年缴费：补贴1320元",
      facts: { periods: [flexible("2011-01", "2011-12")] },
      value: { schedule: [{ paid: "2640.00", amount: "1320.00" }] }, // 1100×20%×50%×12 = 1320
      finds: ["paid-first"],
    },
    {
      clause: "六11",
      when: "2191年参保：2199年1月起停止补贴",
      facts: { enrolledOn: "2191-01-10", periods: [] },
      value: { endsFrom: "2199-01" }, // 2191+8 = 2199
    },
    {
      clause: "五9",
      when: "灵活就业人员，3月参保，当年先缴10个月：缴费后补贴1100元",
      facts: { enrolledOn: "2011-03-01", periods: [flexible("2011-03", "2011-12")] },
      value: { schedule: [{ contributionMonths: 10, paid: "2200.00", amount: "1100.00" }] }, // 220×10 = 2200；一半1100
      finds: ["paid-first"],
    },
    {
      clause: "六11",
      when: "年中由员工改为灵活就业人员：8年连续计算",
      facts: { periods: [employee("2011-01", "2011-06"), flexible("2011-07", "2011-12")] },
      value: {
        schedule: [{ contributionMonths: 12, paid: "1752.00", amount: "876.00" }], // 72×6+220×6 = 1752；一半876
        endsFrom: "2019-01",
        endReason: "term-expired",
      },
    },
    {
      clause: "六11",
      when: "同一年内两种身份，补贴比例相同：合计后四舍五入一次",
      facts: {
        periods: [
          { ...employee("2011-01", "2011-01"), contributionBase: "900.13" }, // ×8% = 72.0104，舍为72.01
          { ...flexible("2011-02", "2011-02"), contributionBase: "1100.05" }, // ×20% = 220.01
        ],
      },
      value: { schedule: [{ paid: "292.02", amount: "146.01" }] }, // (72.01+220.01)÷2 = 146.01
    },
    {
      clause: "六11",
      when: "员工，实际基数1500元：按实际缴费补贴720元",
      facts: { periods: [{ ...year, contributionBase: "1500" }] },
      value: { total: "720.00" }, // 1500×8%×12×50% = 720
      notFound: ["published-standard"],
    },
    {
      clause: "六11",
      when: "灵活就业人员，实际基数1500元：按实际缴费补贴1800元",
      facts: { periods: [{ ...flexible("2011-01", "2011-12"), contributionBase: "1500" }] },
      value: { total: "1800.00" }, // 3600×50% = 1800
    },
    {
      clause: "六11",
      when: "2012年4月无应缴费用：补贴实缴的11个月",
      facts: { periods: [employee("2011-01", "2012-03"), flexible("2012-05", "2012-12")] },
      value: {
        schedule: [
          { year: 2011, amount: "432.00" },
          // 72×3+220×8 = 216+1760 = 1976；一半988
          { year: 2012, contributionMonths: 11, paid: "1976.00", amount: "988.00", endReason: null },
        ],
      },
    },
    {
      clause: "六11",
      when: "已参保，尚未缴费：无年度补贴",
      facts: { periods: [] },
      value: { schedule: [], total: "0.00", endsFrom: "2019-01", endReason: "term-expired" },
    },
    {
      clause: "六11",
      when: "员工，7月参保：首年补贴实缴的6个月，补贴至第8个日历年度年底",
      facts: { enrolledOn: "2011-07-05", periods: [employee("2011-07", "2019-12")] },
      value: {
        schedule: [
          { year: 2011, yearNumber: 1, contributionMonths: 6, amount: "216.00", endReason: null }, // 72×6×50% = 216
          { year: 2012, yearNumber: 2, amount: "432.00" },
          { year: 2013, yearNumber: 3, amount: "432.00" },
          { year: 2014, yearNumber: 4, amount: "432.00" },
          { year: 2015, yearNumber: 5, amount: "432.00" },
          { year: 2016, yearNumber: 6, amount: "432.00" },
          { year: 2017, yearNumber: 7, amount: "432.00" },
          { year: 2018, yearNumber: 8, amount: "432.00", endReason: null },
          // 72×12 = 864
          { year: 2019, yearNumber: 9, monthsSubsidised: 0, paid: "864.00", amount: "0.00", endReason: "term-expired" },
        ],
        total: "3240.00", // 216+432×7 = 3240
        endsFrom: "2019-01",
        endReason: "term-expired",
      },
      finds: ["year-without-subsidy", "subsidy-ends"],
    },
    {
      clause: "六11",
      when: "员工，2010年12月31日参保、次年1月起缴费：参保当年为第1年，不视为全年未缴费",
      facts: { enrolledOn: "2010-12-31" },
      value: {
        schedule: [
          { year: 2010, yearNumber: 1, contributionMonths: 0, amount: "0.00", endReason: null },
          { year: 2011, yearNumber: 2, amount: "432.00" },
        ],
        endsFrom: "2018-01",
        endReason: "term-expired",
      },
    },
    {
      clause: "六11",
      when: "员工，基数900.07元：缴费按月、补贴按年四舍五入到分",
      facts: { periods: [{ ...year, contributionBase: "900.07" }] },
      // 900.07×8% = 72.0056，进为72.01；×12 = 864.12；一半432.06
      value: { schedule: [{ paid: "864.12", amount: "432.06" }] },
    },
    {
      clause: "五10",
      when: "2012年只缴3月至6月，2013年恢复缴费：不视为全年未缴费，2013年照常补贴",
      facts: { periods: [year, employee("2012-03", "2012-06"), employee("2013-01", "2013-12")] },
      value: { total: "1008.00", endsFrom: "2019-01", endReason: "term-expired" }, // 432+72×4×50%+432 = 1008
    },
    {
      clause: "五10",
      when: "2011年12月31日放弃，2012年未缴费，2013年恢复缴费：因放弃停止",
      facts: { periods: [year, employee("2013-01", "2013-12")], waivedOn: "2011-12-31" },
      value: {
        schedule: [
          { amount: "432.00", endReason: null },
          { amount: "0.00", endReason: "waiver" },
          { paid: "864.00", amount: "0.00", endReason: "waiver" }, // 72×12 = 864
        ],
        endsFrom: "2012-01",
        endReason: "waiver",
      },
    },
    {
      clause: "五10",
      when: "2011年12月31日放弃，2012年1月起应缴未缴：因放弃停止",
      facts: { periods: [year, employee("2012-01", "2012-12", "missed")], waivedOn: "2011-12-31" },
      value: { total: "432.00", endsFrom: "2012-01", endReason: "waiver" }, // 72×12×50% = 432
    },
    {
      clause: "五10",
      when: "死亡当天放弃：自次月起停止，原因为放弃",
      facts: { periods: [employee("2011-01", "2012-05")], waivedOn: "2012-05-20", diedOn: "2012-05-20" },
      value: { endsFrom: "2012-06", endReason: "waiver" },
    },
    {
      clause: "五10",
      when: "缴费数据至2011年12月，2014年2月1日死亡：最迟自死亡次月起停止",
      facts: { diedOn: "2014-02-01" },
      value: { total: "432.00", endsFrom: "2014-03", endReason: "death" }, // 72×12×50% = 432
      finds: ["subsidy-ends-at-the-latest"],
    },
    {
      clause: "五10",
      when: "缴费数据至2011年12月，2012年2月1日放弃：1月无数据，最迟自3月起停止",
      facts: { waivedOn: "2012-02-01" },
      value: { total: "432.00", endsFrom: "2012-03", endReason: "waiver" },
      finds: ["subsidy-ends-at-the-latest"],
    },
    {
      clause: "五10",
      when: "缴费数据至2011年12月，2012年1月10日放弃：当月无数据，最迟自2月起停止",
      facts: { waivedOn: "2012-01-10" },
      value: { total: "432.00", endsFrom: "2012-02", endReason: "waiver" },
      finds: [["subsidy-ends-at-the-latest", { month: "2012-02", reason: { code: "waiver" } }]],
      notFound: ["subsidy-ends"],
    },
    {
      clause: "五10",
      when: "8年期满后才逾期缴费：因期满停止",
      facts: { periods: [employee("2011-01", "2018-12"), employee("2019-01", "2019-12", "late")] },
      value: { total: "3456.00", endsFrom: "2019-01", endReason: "term-expired" }, // 432×8 = 3456
    },
    {
      clause: "六11",
      when: "员工，5月参保，只缴5月：补贴1个月",
      facts: { enrolledOn: "2011-05-10", periods: [employee("2011-05", "2011-05")] },
      value: { schedule: [{ contributionMonths: 1, paid: "72.00", amount: "36.00" }] }, // 900×8% = 72；72×50% = 36
    },
    {
      clause: "五9",
      when: "灵活就业人员，7月起应缴未缴：已缴的6个月补贴，未缴的不予补贴",
      facts: { periods: [flexible("2011-01", "2011-06"), flexible("2011-07", "2011-12", "missed")] },
      value: { schedule: [{ contributionMonths: 6, paid: "1320.00", amount: "660.00" }] }, // 220×6 = 1320；一半660
      finds: ["paid-first"],
    },
    {
      clause: "五10",
      when: "灵活就业人员，全年应缴未缴：不予补贴",
      facts: { periods: [flexible("2011-01", "2011-12", "missed")] },
      value: {
        schedule: [{ contributionMonths: 0, paid: "0.00", amount: "0.00", endReason: "missed-payment" }],
        endsFrom: "2011-01",
        endReason: "missed-payment",
      },
      finds: ["year-without-payment"],
      notFound: ["paid-first"],
    },
    {
      clause: "五10",
      when: "员工，2011年2月起应缴未缴，基数为零：自2月起停止",
      facts: {
        periods: [
          employee("2011-01", "2011-01"),
          { ...employee("2011-02", "2011-12", "missed"), contributionBase: "0" },
        ],
      },
      value: { total: "36.00", endsFrom: "2011-02", endReason: "missed-payment" }, // 72×50% = 36
      finds: ["subsidy-ends"],
    },
    {
      clause: "五10",
      when: "2012年4月起逾期缴费：视同放弃参保资格，此前已缴的3个月照常补贴",
      facts: { periods: [employee("2011-01", "2012-03"), employee("2012-04", "2012-12", "late")] },
      value: {
        schedule: [
          { year: 2011, amount: "432.00", endReason: null },
          {
            year: 2012,
            contributionMonths: 12,
            monthsSubsidised: 3,
            paid: "864.00",
            amount: "108.00", // 72×3×50% = 108
            endReason: "late-payment",
          },
        ],
        endsFrom: "2012-04",
        endReason: "late-payment",
      },
    },
    {
      clause: "五10",
      when: "2012年4月应缴未缴，5月起恢复缴费：自4月起停止",
      facts: {
        periods: [
          employee("2011-01", "2012-03"),
          employee("2012-04", "2012-04", "missed"),
          employee("2012-05", "2012-12"),
        ],
      },
      value: {
        schedule: [
          { year: 2011, amount: "432.00" },
          {
            year: 2012,
            contributionMonths: 11,
            monthsSubsidised: 3,
            paid: "792.00", // 72×11 = 792
            amount: "108.00", // 72×3×50% = 108
            endReason: "missed-payment",
          },
        ],
        endsFrom: "2012-04",
        endReason: "missed-payment",
      },
    },
    {
      clause: "五10",
      when: "2011年7月、2012年4月两次应缴未缴：以先发生的为准",
      facts: {
        periods: [
          employee("2012-04", "2012-04", "missed"),
          employee("2011-01", "2011-06"),
          employee("2011-07", "2011-07", "missed"),
          employee("2011-08", "2012-03"),
        ],
      },
      value: { total: "216.00", endsFrom: "2011-07", endReason: "missed-payment" }, // 72×6×50% = 216
    },
    {
      clause: "五10",
      when: "2012年全年未缴费，2013年恢复缴费：自2012年起停止，年限不顺延",
      facts: { periods: [year, employee("2013-01", "2013-12")] },
      value: {
        schedule: [
          { year: 2011, amount: "432.00", endReason: null },
          { year: 2012, contributionMonths: 0, paid: "0.00", amount: "0.00", endReason: "year-without-payment" },
          { year: 2013, contributionMonths: 12, paid: "864.00", amount: "0.00", endReason: "year-without-payment" },
        ],
        endsFrom: "2012-01",
        endReason: "year-without-payment",
      },
      finds: ["year-without-payment", "year-without-subsidy"], // 2012年未缴费，2013年已缴费但不予补贴
    },
    {
      clause: "五10",
      when: "2012年5月20日放弃参保资格：补贴至5月",
      facts: { periods: [employee("2011-01", "2012-12")], waivedOn: "2012-05-20" },
      value: {
        schedule: [
          { amount: "432.00" },
          // 72×5×50% = 180
          { contributionMonths: 12, monthsSubsidised: 5, paid: "864.00", amount: "180.00", endReason: "waiver" },
        ],
        endsFrom: "2012-06",
        endReason: "waiver",
      },
    },
    {
      clause: "五10",
      when: "2012年未缴费、当年5月放弃，2013年恢复缴费：因放弃停止",
      facts: { periods: [year, employee("2013-01", "2013-12")], waivedOn: "2012-05-20" },
      value: { total: "432.00", endsFrom: "2012-06", endReason: "waiver" }, // 72×12×50% = 432
    },
    {
      clause: "五10",
      when: "2012年未缴费，2013年恢复缴费、当年放弃：因2012年全年未缴费停止",
      facts: { periods: [year, employee("2013-01", "2013-12")], waivedOn: "2013-05-20" },
      // 72×12×50% = 432
      value: { total: "432.00", endsFrom: "2012-01", endReason: "year-without-payment" },
    },
    {
      clause: "五10",
      when: "2012年5月20日死亡：已缴的5个月照常补贴",
      facts: { periods: [employee("2011-01", "2012-05")], diedOn: "2012-05-20" },
      value: {
        // 72×5×50% = 180
        schedule: [{ amount: "432.00" }, { monthsSubsidised: 5, amount: "180.00", endReason: "death" }],
        endsFrom: "2012-06",
        endReason: "death",
      },
    },
    {
      clause: "五10",
      when: "2011年12月31日放弃，2012年死亡：以先发生的放弃为准",
      facts: { waivedOn: "2011-12-31", diedOn: "2012-05-20" },
      value: { total: "432.00", endsFrom: "2012-01", endReason: "waiver" },
      finds: ["subsidy-ends"],
    },
    {
      clause: "六11",
      when: "员工，7月参保，按月计算口径：补贴至满96个月",
      readings: { "subsidy-term": "months" },
      facts: { enrolledOn: "2011-07-05", periods: [employee("2011-07", "2019-12")] },
      value: {
        total: "3456.00", // 216+432×7+216 = 3456；2019年补贴1至6月
        endsFrom: "2019-07",
        endReason: "term-expired",
      },
      finds: [["term", { from: "2011-07", until: "2019-06" }]], // 96个月
    },
    {
      clause: "六11",
      when: "员工，实际基数1500元，按公布标准口径：补贴432元",
      readings: { "subsidy-base": "published-standard" },
      facts: { periods: [{ ...year, contributionBase: "1500" }] },
      value: { schedule: [{ paid: "1440.00", amount: "432.00" }] }, // 实缴1500×8%×12；补贴按900元
      finds: ["published-standard"],
    },
    {
      clause: "六11",
      when: "上半年为员工、下半年为灵活就业人员，基数均为1500元，按“员工按公布的补贴标准，灵活就业人员按本人实际缴费”口径：补贴1116元",
      readings: { "subsidy-base": "published-standard-for-employees" },
      facts: {
        periods: [
          { ...employee("2011-01", "2011-06"), contributionBase: "1500" },
          { ...flexible("2011-07", "2011-12"), contributionBase: "1500" },
        ],
      },
      // 员工按标准900×8%×6 = 432；灵活就业人员按实缴1500×20%×6 = 1800；(432+1800)×50% = 1116
      // 本人缴费1500×8%×6 = 720；720+1800 = 2520
      value: { schedule: [{ paid: "2520.00", amount: "1116.00" }], monthsSubsidised: 12, total: "1116.00" },
      finds: [["published-standard", { insuredAs: { code: "employee" } }]],
    },
    {
      clause: "六11",
      when: "只以灵活就业人员身份缴费，按“员工按公布的补贴标准，灵活就业人员按本人实际缴费”口径：按实缴补贴1800元",
      readings: { "subsidy-base": "published-standard-for-employees" },
      facts: { periods: [{ ...flexible("2011-01", "2011-12"), contributionBase: "1500" }] },
      value: { total: "1800.00" }, // 1500×20%×12×50% = 1800
      notFound: ["published-standard"],
    },
    {
      clause: "六11",
      when: "灵活就业人员，实际基数1500元，按公布标准口径：补贴1320元",
      readings: { "subsidy-base": "published-standard" },
      facts: { periods: [{ ...flexible("2011-01", "2011-12"), contributionBase: "1500" }] },
      value: { schedule: [{ paid: "3600.00", amount: "1320.00" }] }, // 1500×20%×12 = 3600；补贴按1100元
    },
    {
      clause: "六12",
      when: "员工，实际基数400元，按公布标准口径：补贴以本人缴费384元为限",
      readings: { "subsidy-base": "published-standard" },
      facts: { periods: [{ ...year, contributionBase: "400" }] },
      // 实缴400×8%×12 = 384；按标准900×8%×50%×12 = 432，超过384
      value: { schedule: [{ paid: "384.00", amount: "384.00" }], total: "384.00" },
      finds: ["limited-to-paid"],
    },
    {
      clause: "六12",
      when: "员工，实际基数400元，5月放弃参保资格，按公布标准口径：补贴以享受补贴月份的本人缴费160元为限",
      readings: { "subsidy-base": "published-standard" },
      facts: { periods: [{ ...year, contributionBase: "400" }], waivedOn: "2011-05-20" },
      // 实缴32×12 = 384，其中补贴月份32×5 = 160；按标准72×50%×5 = 180，超过160
      value: { schedule: [{ paid: "384.00", amount: "160.00" }] },
    },
    {
      clause: "六11",
      when: "员工，实际基数450元，按公布标准口径：补贴恰好等于本人缴费432元",
      readings: { "subsidy-base": "published-standard" },
      facts: { periods: [{ ...year, contributionBase: "450" }] },
      value: { schedule: [{ paid: "432.00", amount: "432.00" }] }, // 450×8%×12 = 432
      notFound: ["limited-to-paid"],
    },
    {
      clause: "五10",
      when: "2012年4月起逾期缴费，按“补缴后仍可享受补贴”口径：照常补贴",
      readings: { "late-payment": "still-subsidised" },
      facts: { periods: [employee("2011-01", "2012-03"), employee("2012-04", "2012-12", "late")] },
      value: { total: "864.00", endsFrom: "2019-01", endReason: "term-expired" }, // 432×2 = 864
    },
    {
      clause: "六11",
      when: "已参保，尚未缴费，按公布标准口径：未计算补贴，不说明基数",
      readings: { "subsidy-base": "published-standard" },
      facts: { periods: [] },
      value: { schedule: [], total: "0.00" },
      notFound: ["published-standard"],
    },
    {
      clause: "六11",
      when: "本县公布2012年标准为1000元，按公布标准口径：各年按当年标准补贴",
      readings: { "subsidy-base": "published-standard" },
      figures: { employeeSubsidyBase: [{ from: "2012-01-01", value: "1000" }] },
      facts: { periods: [employee("2011-01", "2012-12")] },
      value: { schedule: [{ amount: "432.00" }, { amount: "480.00" }] }, // 1000×8%×50%×12 = 480
    },
    {
      clause: "六11",
      when: "本县把员工补贴比例调整为40%，同一年内两种身份：分别按比例计算后合计",
      figures: { employeeSubsidyShare: "40%" },
      facts: {
        periods: [
          { ...employee("2011-01", "2011-01"), contributionBase: "900.13" },
          { ...flexible("2011-02", "2011-02"), contributionBase: "1100.05" },
        ],
      },
      value: { total: "138.81" }, // 72.01×40%+220.01×50% = 28.804+110.005 = 138.809
    },
    {
      clause: "六11",
      when: "本县把员工补贴比例调整为40%，同一年内两种身份：合计后四舍五入一次，不分开进位",
      figures: { employeeSubsidyShare: "40%" },
      facts: {
        periods: [
          { ...employee("2011-01", "2011-01"), contributionBase: "900.25" }, // ×8% = 72.02
          { ...flexible("2011-02", "2011-02"), contributionBase: "1100.15" }, // ×20% = 220.03
        ],
      },
      // 72.02×40%+220.03×50% = 28.808+110.015 = 138.823，舍为138.82；分开进位则是28.81+110.02 = 138.83
      value: { total: "138.82" },
    },
    {
      clause: "六11",
      when: "本县规定的两种补贴比例均有多位小数：合计后四舍五入一次",
      figures: { employeeSubsidyShare: "33.333333%", flexibleSubsidyShare: "66.666667%" },
      facts: { periods: [employee("2011-01", "2011-06"), flexible("2011-07", "2011-12")] },
      // 432×33.333333%+1320×66.666667% = 143.99999856+880.0000044 = 1024.00000296
      value: { total: "1024.00" },
    },
    {
      clause: "六11",
      when: "本县自2011年1月16日起把员工补贴比例调整为60%：自2月起适用",
      figures: { employeeSubsidyShare: [{ from: "2011-01-16", value: "60%" }] },
      value: { schedule: [{ amount: "511.20" }] }, // 72×50%+72×11×60% = 36+475.20 = 511.20
    },
    {
      clause: "六11",
      when: "本县自2011年2月2日起把员工补贴比例调整为60%：2月1日仍为50%，自3月起适用",
      figures: { employeeSubsidyShare: [{ from: "2011-02-02", value: "60%" }] },
      value: { schedule: [{ amount: "504.00" }] }, // 72×2×50%+72×10×60% = 72+432 = 504
    },
    {
      clause: "六11",
      when: "本县规定2012年个人比例为9%：各年按当年比例补贴",
      figures: { individualRate: [{ from: "2012-01-01", value: "9%" }] },
      facts: { periods: [employee("2011-01", "2012-12")] },
      value: { schedule: [{ amount: "432.00" }, { amount: "486.00" }] }, // 900×9%×12×50% = 486
    },
    {
      clause: "六11",
      when: "本县把员工补贴比例误填为150%：指出",
      figures: { employeeSubsidyShare: "150%" },
      faults: [["figures.employeeSubsidyShare", "out-of-range"]],
    },
    {
      clause: "六11",
      when: "本县把灵活就业人员补贴比例误填为150%：指出",
      figures: { flexibleSubsidyShare: "150%" },
      facts: { periods: [flexible("2011-01", "2011-12")] },
      faults: [["figures.flexibleSubsidyShare", "out-of-range"]],
    },
    {
      clause: "六11",
      when: "本县把灵活就业人员缴费比例误填为999999：指出",
      figures: { flexibleRate: "999999" },
      facts: { periods: [flexible("2011-01", "2011-12")] },
      faults: [["figures.flexibleRate", "out-of-range"]],
    },
    {
      clause: "六11",
      when: "公布的标准过大，金额不能精确表示，按公布标准口径：指出",
      readings: { "subsidy-base": "published-standard" },
      figures: { flexibleSubsidyBase: "9999999999999.99", flexibleRate: "100%" },
      facts: { periods: [flexible("2011-01", "2011-12")] },
      faults: [["figures.flexibleSubsidyBase", "out-of-range"]],
    },
    {
      clause: "六12",
      when: "已缴费月份的基数为零：指出",
      facts: { periods: [{ ...year, contributionBase: "0" }] },
      faults: [["periods", "contradiction"]],
    },
    {
      clause: "五10",
      when: "放弃日期比死亡日期晚1天：指出",
      facts: { waivedOn: "2012-05-21", diedOn: "2012-05-20" },
      faults: [["waivedOn", "contradiction"]],
    },
    {
      clause: "六11",
      when: "同一月份重复填报：指出",
      facts: { periods: [employee("2011-01", "2011-06"), flexible("2011-06", "2011-12")] },
      faults: [["periods", "contradiction"]],
    },
    {
      clause: "六11",
      when: "开始月份晚于结束月份：指出",
      facts: { periods: [employee("2011-12", "2011-01")] },
      faults: [["periods", "contradiction"]],
    },
    {
      clause: "六11",
      when: "死亡次月仍填报缴费：指出",
      facts: { periods: [employee("2011-01", "2012-06")], diedOn: "2012-05-31" },
      faults: [["periods", "contradiction"]],
    },
    {
      clause: "六11",
      when: "缴费金额过大，不能精确表示：指出",
      facts: { periods: [{ ...flexible("2011-01", "2018-12"), contributionBase: "9999999999999.99" }] },
      faults: [["periods", "out-of-range"]],
    },
    {
      clause: "六11",
      when: "2192年参保，8年届满在2199年以后：指出",
      facts: { enrolledOn: "2192-01-10", periods: [] }, // 2192+8 = 2200
      faults: [["enrolledOn", "out-of-range"]],
    },
    {
      clause: "六11",
      when: "参保前缴费、放弃和死亡早于参保、多余字段：一并指出",
      facts: { enrolledOn: "2011-02-01", waivedOn: "2011-01-31", diedOn: "2011-01-31", insuredAs: "employee" },
      faults: [
        ["insuredAs", "unknown-key"],
        ["periods", "contradiction"], // 1月早于参保当月
        ["waivedOn", "contradiction"],
        ["diedOn", "contradiction"],
        ["periods", "contradiction"], // 12月晚于死亡当月
      ],
    },
    {
      clause: "六11",
      when: "2192年参保：补贴年限至2199年12月，停止补贴的月份在2200年，不予认定",
      facts: { enrolledOn: "2192-01-10", periods: [] },
      faults: [["enrolledOn", "out-of-range"]], // 2192+8 = 2200
    },
    {
      clause: "六11",
      when: "两段缴费，只有一段在死亡当月以后：矛盾",
      facts: { diedOn: "2011-08-10", periods: [employee("2011-01", "2011-06"), employee("2011-07", "2011-12")] },
      faults: [["periods", "contradiction"]],
    },
    {
      clause: "六11",
      when: "缴费基数太大，3年补贴合计超出可计算的金额：指出各时段",
      // 每月9999999999999.99×8%，一年约9.6万亿元，补贴一半约4.8万亿元；3年约14.4万亿元
      facts: { periods: [months("employee", "9999999999999.99")("2011-01", "2013-12")] },
      faults: [["periods", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
