import { publicWelfarePost } from "../../../../src/policies/employment-poverty-relief/posts/public-welfare-post.ts";
import type { CaseTable } from "../../../support/cases.ts";

const year = { contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-12-31" };
/** 300+90+15+5+10 = 420 */
const paid = {
  from: "2016-01",
  until: "2016-12",
  pension: "300",
  medical: "90",
  unemployment: "15",
  workInjury: "5",
  maternity: "10",
};
const raised = [
  { from: "2016-07-01", monthlyAmount: "1350" },
  { from: "2015-11-01", monthlyAmount: "1250" },
];
const long = [{ contractFrom: "2016-01-01", workedUntil: "2020-12-31" }];

/** 二(五) — 一年的岗位；最低工资1250元，40%为500元；单位每月100元，五险实缴420元。 */
export default {
  rule: publicWelfarePost,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    subsidyApprovedOn: "2016-01-01",
    retirement: { by: "man" },
    posts: [year],
    contributions: [paid],
    minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }],
  },
  rows: [
    {
      clause: "二(五)",
      when: "就业12个月：个人6000元、单位1200元、社会保险补贴5040元",
      value: {
        monthsPaid: 12,
        worker: "6000.00", // 12×500
        employer: "1200.00", // 12×100
        socialInsurance: "5040.00", // 12×420
        total: "12240.00", // 6000+1200+5040
        lastPaidMonth: "2016-12",
        endReason: "work-ended",
        extended: false,
      },
      unmet: [],
      finds: ["months-paid", "total-due", "parts", "end-reason"],
      notFound: ["other-subsidy", "months-unpaid"],
    },
    {
      clause: "二(五)",
      when: "只就业1月：逐月列出，个人500元、单位100元、社会保险补贴420元",
      facts: { posts: [{ ...year, workedUntil: "2016-01-31" }] },
      value: {
        months: [{ month: "2016-01", state: "paid", worker: "500.00", employer: "100.00", socialInsurance: "420.00" }],
        total: "1020.00", // 500+100+420
      },
    },
    {
      clause: "二(五)",
      when: "7月起最低工资调整为1350元：按当月标准，个人6240元",
      facts: { minimumWages: raised },
      value: { worker: "6240.00" }, // 6×500+6×540
    },
    {
      clause: "二(五)",
      when: "只缴纳工伤保险费：按实缴补贴60元",
      facts: { contributions: [{ ...paid, pension: "0", medical: "0", unemployment: "0", maternity: "0" }] },
      value: { socialInsurance: "60.00" }, // 12×5
    },
    {
      clause: "二(五)",
      when: "1月已缴纳社会保险费，单位部分实缴0元，最低工资1150元：个人460元、单位100元、社会保险补贴0元",
      facts: {
        posts: [{ ...year, workedUntil: "2016-01-31" }],
        contributions: [{ ...paid, pension: "0", medical: "0", unemployment: "0", workInjury: "0", maternity: "0" }],
        minimumWages: [{ from: "2015-11-01", monthlyAmount: "1150" }],
      },
      value: {
        monthsPaid: 1,
        worker: "460.00", // 1150×40%
        employer: "100.00",
        socialInsurance: "0.00",
        total: "560.00", // 460+100
      },
      unmet: [],
    },
    {
      clause: "二(五)",
      when: "另缴纳其他社会保险费每月30元：一并补贴，社会保险补贴5400元",
      facts: { contributions: [{ ...paid, other: "30" }] },
      value: { socialInsurance: "5400.00" }, // 12×(420+30)
    },
    {
      clause: "二(五)",
      when: "缴费未按先后顺序填报：结果相同，社会保险补贴5040元",
      facts: {
        contributions: [
          { ...paid, from: "2016-09" },
          { ...paid, until: "2016-04" },
          { ...paid, from: "2016-05", until: "2016-08" },
        ],
      },
      value: { monthsPaid: 12, socialInsurance: "5040.00" }, // 12×420
    },
    {
      clause: "二(五)",
      when: "无固定期限合同，就业4年：补贴满3年为止，36个月",
      facts: {
        posts: [{ contractFrom: "2016-01-01", workedUntil: "2019-12-31" }],
        contributions: [{ ...paid, until: "2019-12" }],
      },
      value: {
        monthsPaid: 36,
        worker: "18000.00", // 36×500
        employer: "3600.00", // 36×100
        socialInsurance: "15120.00", // 36×420
        total: "36720.00", // 18000+3600+15120
        lastPaidMonth: "2018-12",
        endReason: "term-exhausted",
      },
    },
    {
      clause: "二(五)",
      when: "2月已领取其他个人补贴：2月个人补贴不予发放，单位补贴和社会保险补贴照常发放",
      facts: { otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-01" }] },
      // 个人补贴每月一项，单位的照常发放：11×500
      // 12×100；12×420；5500+1200+5040
      value: { monthsPaid: 12, worker: "5500.00", employer: "1200.00", socialInsurance: "5040.00", total: "11740.00" },
      finds: [
        ["other-subsidy", { months: 1 }],
        ["parts", { worker: "5500.00", employer: "1200.00", socialInsurance: "5040.00" }],
      ],
    },
    {
      clause: "二(五)",
      when: "2月已领取其他个人补贴，缺少2月的最低工资：无需填报",
      facts: {
        posts: [{ ...year, contractFrom: "2016-02-01", contractUntil: "2017-01-31", workedUntil: "2016-02-29" }],
        minimumWages: [{ from: "2016-03-01", monthlyAmount: "1250" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-01" }],
      },
      value: { months: [{ month: "2016-02", state: "employer-only", worker: "0.00", employer: "100.00" }] },
    },
    {
      clause: "二(五)",
      when: "3月15日首次批准：自3月起补贴10个月",
      facts: { subsidyApprovedOn: "2016-03-15" },
      // 2016-03至2016-12
      // 10×500；10×100；10×420
      value: { monthsPaid: 10, worker: "5000.00", employer: "1000.00", socialInsurance: "4200.00" },
      finds: ["months-unpaid"],
    },
    {
      clause: "二(五)",
      when: "7月起未缴费，继续就业：6月后停发，原因为未缴纳社会保险费",
      facts: { contributions: [{ ...paid, until: "2016-06" }] },
      value: { monthsPaid: 6, worker: "3000.00", lastPaidMonth: "2016-06", endReason: "not-insured" }, // 6×500
    },
    {
      clause: "二(五)",
      when: "2015年10月首次批准，最低工资自11月起填报：按当月标准，个人6000元",
      facts: { subsidyApprovedOn: "2015-10-01" },
      value: { worker: "6000.00" }, // 12×500
    },
    {
      clause: "二(五)",
      when: "未填报最低工资：照常发放12个月，单位1200元、社会保险补贴5040元，个人补贴不推算",
      facts: { minimumWages: undefined },
      value: {
        monthsPaid: 12,
        worker: null,
        employer: "1200.00", // 12×100
        socialInsurance: "5040.00", // 12×420
        total: null,
        lastPaidMonth: "2016-12",
        endReason: "work-ended",
      },
      unmet: [],
      finds: [
        ["months-paid", { from: "2016-01", until: "2016-12", months: 12 }],
        ["worker-not-known", { paid: 12, months: 12, employer: "1200.00", socialInsurance: "5040.00" }],
      ],
      notFound: ["total-due", "parts"],
    },
    {
      clause: "二(五)",
      when: "最低工资自1月2日起填报，就业1月至2月：1月的个人补贴不推算，2月500元",
      facts: {
        posts: [{ ...year, workedUntil: "2016-02-29" }],
        minimumWages: [{ from: "2016-01-02", monthlyAmount: "1250" }],
      },
      value: {
        months: [
          { month: "2016-01", state: "paid", worker: null, employer: "100.00", socialInsurance: "420.00" },
          { month: "2016-02", state: "paid", worker: "500.00", employer: "100.00", socialInsurance: "420.00" },
        ],
        worker: null,
        total: null,
      },
      finds: [["worker-not-known", { paid: 2, months: 1 }]],
    },
    {
      clause: "二(五)",
      when: "最低工资在月中调整：次月起按新标准，个人6200元",
      facts: {
        minimumWages: [
          { from: "2015-11-01", monthlyAmount: "1250" },
          { from: "2016-07-15", monthlyAmount: "1350" },
        ],
      },
      value: { worker: "6200.00" }, // 7×500+5×540
    },
    {
      clause: "二(五)",
      when: "最低工资的40%不是整分：四舍五入到分，500.53元",
      facts: {
        posts: [{ ...year, workedUntil: "2016-01-31" }],
        minimumWages: [{ from: "2016-01-01", monthlyAmount: "1251.33" }],
      },
      value: { worker: "500.53" }, // 1251.33×40% = 500.532
    },
    {
      clause: "二(五)",
      when: "合同差1天满1年：不享受补贴",
      facts: { posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-30", workedUntil: "2016-12-30" }] },
      value: { months: [], monthsPaid: 0, total: "0.00", lastPaidMonth: null, endReason: null },
      unmet: ["contract-duration"],
      notFound: ["parts"],
    },
    {
      clause: "二(五)",
      when: "合同自2月29日起，次年无对应日：至2月28日满1年，补贴11个月",
      facts: { posts: [{ contractFrom: "2016-02-29", contractUntil: "2017-02-28", workedUntil: "2016-12-31" }] },
      // 没有2017-02-29，月末日2017-02-28为最后一日；2016-02至2016-12，11×500
      value: { monthsPaid: 11, worker: "5500.00" },
      unmet: [],
    },
    {
      clause: "二(五)",
      when: "合同自2月29日起至次年2月27日：差1天满1年，不享受补贴",
      facts: { posts: [{ contractFrom: "2016-02-29", contractUntil: "2017-02-27", workedUntil: "2016-12-31" }] },
      value: { total: "0.00" },
      unmet: ["contract-duration"],
    },
    {
      clause: "二(五)",
      when: "只在合同第一天在岗：补贴当月",
      facts: { posts: [{ ...year, workedUntil: "2016-01-01" }] },
      value: { monthsPaid: 1, worker: "500.00", total: "1020.00" }, // 500+100+420
    },
    {
      clause: "二(五)",
      when: "无固定期限合同，就业36个月：满3年，各月均发放补贴",
      facts: {
        posts: [{ contractFrom: "2016-01-01", workedUntil: "2018-12-31" }],
        contributions: [{ ...paid, until: "2018-12" }],
      },
      value: { monthsPaid: 36, worker: "18000.00", endReason: "term-exhausted" }, // 36×500
      notFound: ["months-unpaid"],
    },
    {
      clause: "二(五)",
      when: "无固定期限合同，就业37个月：最后1个月不予发放",
      facts: {
        posts: [{ contractFrom: "2016-01-01", workedUntil: "2019-01-31" }],
        contributions: [{ ...paid, until: "2019-01" }],
      },
      value: { monthsPaid: 36, worker: "18000.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" }, // 36×500
      finds: [["months-unpaid", { months: 1, state: { code: "term-exhausted" } }]],
    },
    {
      clause: "二(五)",
      when: "2020年3月2日退休，距退休不足5年：补贴至3月",
      facts: { birthDate: "1960-03-02", posts: long, contributions: [{ ...paid, until: "2020-12" }] },
      // 4×12+3 = 51；51×500
      value: { monthsPaid: 51, worker: "25500.00", lastPaidMonth: "2020-03", endReason: "retired", extended: true },
    },
    {
      clause: "二(五)",
      when: "2020年3月1日退休，距退休不足5年：补贴至2月",
      facts: { birthDate: "1960-03-01", posts: long, contributions: [{ ...paid, until: "2020-12" }] },
      value: { monthsPaid: 50, lastPaidMonth: "2020-02", endReason: "retired" },
    },
    {
      clause: "二(五)",
      when: "距退休不足3年的女工人：补贴至退休，27个月",
      facts: {
        birthDate: "1968-03-02",
        retirement: { by: "woman-worker" },
        posts: long,
        contributions: [{ ...paid, until: "2020-12" }],
      },
      // 2016-01至2018-03
      value: { monthsPaid: 27, lastPaidMonth: "2018-03", endReason: "retired" },
    },
    {
      clause: "二(五)",
      when: "就业37个月，2月已领取其他个人补贴：仅发放单位补贴的月份也占补贴期限",
      facts: {
        posts: [{ contractFrom: "2016-01-01", workedUntil: "2019-01-31" }],
        contributions: [{ ...paid, until: "2019-01" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-01" }],
      },
      value: {
        monthsPaid: 36,
        worker: "17500.00", // 35×500
        employer: "3600.00", // 36×100
        lastPaidMonth: "2018-12",
        endReason: "term-exhausted",
      },
    },
    {
      clause: "二(五)",
      when: "3月2日满16周岁：自4月起补贴9个月",
      facts: { birthDate: "2000-03-02" },
      // 2016-04至2016-12
      value: { monthsPaid: 9, worker: "4500.00" }, // 9×500
      unmet: [],
    },
    {
      clause: "二(五)",
      when: "59周岁开始就业，60周岁生日当天首次批准，63周岁退休：批准时已不属于贫困劳动者，不享受补贴",
      facts: { birthDate: "1956-03-02", retirement: { by: "age", age: 63 }, subsidyApprovedOn: "2016-03-02" },
      // 2016−1956 = 60
      value: { months: [], total: "0.00", extended: false },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(五)",
      when: "60周岁生日前一天首次批准，63周岁退休：延长至退休",
      facts: { birthDate: "1956-03-02", retirement: { by: "age", age: 63 }, subsidyApprovedOn: "2016-03-01" },
      // 2016-03至2016-12
      value: { monthsPaid: 10, worker: "5000.00", endReason: "work-ended", extended: true }, // 10×500
      unmet: [],
    },
    {
      clause: "二(五)",
      when: "57周岁半首次批准，距63周岁退休还有5年半：不延长，未满3年已满60周岁，补贴31个月",
      facts: {
        birthDate: "1958-07-10",
        retirement: { by: "age", age: 63 },
        posts: [{ contractFrom: "2016-01-01", workedUntil: "2018-12-31" }],
        contributions: [{ ...paid, until: "2018-12" }],
      },
      // 2021-07-10退休；2016-01至2018-07：12×2+7 = 31
      value: {
        monthsPaid: 31,
        worker: "15500.00", // 31×500
        lastPaidMonth: "2018-07",
        endReason: "above-max-age",
        extended: false,
      },
    },
    {
      clause: "二(五)",
      when: "两份合同，第二份期限半年：只补贴第一份的12个月",
      facts: {
        posts: [year, { contractFrom: "2017-01-01", contractUntil: "2017-06-30", workedUntil: "2017-06-30" }],
        contributions: [{ ...paid, until: "2017-06" }],
      },
      value: { monthsPaid: 12 },
      unmet: ["contract-duration"],
    },
    {
      clause: "二(五)",
      when: "未缴纳社会保险费：不享受补贴",
      facts: { contributions: [] },
      value: { months: [], total: "0.00" },
      unmet: ["insurance-paid"],
      notFound: ["parts"],
    },
    {
      clause: "二(五)",
      when: "2月未缴费：2月不予发放，补贴11个月",
      facts: {
        contributions: [
          { ...paid, until: "2016-01" },
          { ...paid, from: "2016-03" },
        ],
      },
      // 11×500；11×100；11×420
      value: { monthsPaid: 11, worker: "5500.00", employer: "1100.00", socialInsurance: "4620.00" },
      finds: ["months-unpaid"],
    },
    {
      clause: "二(五)",
      when: "已达到退休年龄的女工人：不享受补贴",
      facts: { birthDate: "1964-03-02", retirement: { by: "woman-worker" } },
      value: { months: [], total: "0.00" },
      unmet: ["term-available"],
      notFound: ["parts"],
    },
    {
      clause: "二(五)",
      when: "不属于贫困劳动者：不享受补贴",
      facts: { wantsWork: false },
      value: { total: "0.00" },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(五)",
      when: "15周岁时在岗3个月，满16周岁后的合同满1年：只补贴后一份",
      facts: {
        birthDate: "2000-03-02",
        posts: [
          { contractFrom: "2015-06-01", contractUntil: "2015-08-31", workedUntil: "2015-08-31" },
          { contractFrom: "2016-04-01", contractUntil: "2017-03-31", workedUntil: "2016-12-31" },
        ],
      },
      value: { monthsPaid: 9, worker: "4500.00" }, // 9×500
      unmet: ["contract-duration"],
    },
    {
      clause: "二(五)",
      when: "59周岁时的合同不满1年，满1年的合同自60周岁起：不属于贫困劳动者，不享受补贴",
      facts: {
        birthDate: "1956-03-02",
        posts: [
          { contractFrom: "2015-07-01", contractUntil: "2015-12-31", workedUntil: "2015-12-31" },
          { contractFrom: "2016-04-01", contractUntil: "2017-03-31", workedUntil: "2016-12-31" },
        ],
      },
      value: { total: "0.00" },
      unmet: ["contract-duration", "impoverished-worker"],
    },
    {
      clause: "二(五)",
      when: "7月起最低工资调整为1350元，按“首次批准补贴时的标准”口径：个人6000元",
      readings: { "minimum-wage": "at-approval" },
      facts: { minimumWages: raised },
      value: { worker: "6000.00" }, // 12×500
    },
    {
      clause: "二(五)",
      when: "2015年10月首次批准，最低工资自11月起填报，按“首次批准补贴时的标准”口径：个人补贴不推算",
      readings: { "minimum-wage": "at-approval" },
      facts: { subsidyApprovedOn: "2015-10-01" },
      value: { monthsPaid: 12, worker: null, employer: "1200.00", total: null }, // 12×100
    },
    {
      clause: "二(五)",
      when: "距退休不足3年的女工人，按“补贴至一般期限届满”口径：补贴36个月",
      readings: { "retires-before-term-ends": "ordinary-term" },
      facts: {
        birthDate: "1968-03-02",
        retirement: { by: "woman-worker" },
        posts: long,
        contributions: [{ ...paid, until: "2020-12" }],
      },
      value: { monthsPaid: 36, lastPaidMonth: "2018-12", endReason: "term-exhausted" },
    },
    {
      clause: "二(五)",
      when: "2月已领取其他个人补贴，按“各种就业分别享受补贴”口径：补贴12个月，合计12240元",
      readings: { "several-forms-in-month": "each-form" },
      facts: { otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-01" }] },
      value: { monthsPaid: 12, worker: "6000.00", total: "12240.00" }, // 12×500；6000+1200+5040
    },
    {
      clause: "二(五)",
      when: "3月15日首次批准，按“予以补发”口径：补贴12个月",
      readings: { "months-before-approval": "paid" },
      facts: { subsidyApprovedOn: "2016-03-15" },
      value: { monthsPaid: 12, worker: "6000.00" }, // 12×500
    },
    {
      clause: "二(五)",
      when: "本县将合同年限调整为2年，合同期限1年：不享受补贴",
      figures: { publicWelfareContractYears: "2" },
      value: { total: "0.00" },
      unmet: ["contract-duration"],
    },
    {
      clause: "二(五)",
      when: "本县将补贴年限调整为0年：各月均不予发放",
      figures: { publicWelfareYears: "0" },
      value: { monthsPaid: 0, total: "0.00", lastPaidMonth: null, endReason: null },
    },
    {
      clause: "二(五)",
      when: "本县将个人岗位补贴比例调整为100%：个人补贴15000元",
      figures: { publicWelfareWageShare: "100%" },
      value: { worker: "15000.00" }, // 12×1250
    },
    {
      clause: "二(五)",
      when: "本县将个人岗位补贴比例40%误填为40（即4000%）：不接受",
      figures: { publicWelfareWageShare: "40" },
      faults: [["figures.publicWelfareWageShare", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "缴费未按先后顺序填报，4月重复缴费：不接受",
      facts: {
        contributions: [
          { ...paid, from: "2016-09" },
          { ...paid, from: "2016-04", until: "2016-08" },
          { ...paid, until: "2016-04" },
        ],
      },
      faults: [["contributions", "contradiction"]],
    },
    {
      clause: "二(五)",
      when: "缴费的结束月份早于开始月份：不接受",
      facts: { contributions: [{ ...paid, from: "2016-02", until: "2016-01" }] },
      faults: [["contributions", "contradiction"]],
    },
    {
      clause: "二(五)",
      when: "缴费开始月份填成日期：不接受",
      facts: { contributions: [{ ...paid, from: "2016-01-01" }] },
      faults: [["contributions[0].from", "malformed"]],
    },
    {
      clause: "二(五)",
      when: "未填报合同结束日期，在岗结束日期早于合同开始日期：不接受",
      facts: { posts: [{ contractFrom: "2016-01-02", workedUntil: "2016-01-01" }] },
      faults: [["posts", "contradiction"]],
    },
    {
      clause: "二(五)",
      when: "最低工资为0元：不接受",
      facts: {
        minimumWages: [
          { from: "2015-11-01", monthlyAmount: "1250" },
          { from: "2020-01-01", monthlyAmount: "0" },
        ],
      },
      faults: [["minimumWages[1].monthlyAmount", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "在岗日期超出合同、缴费月份重叠、同一执行日期有两个最低工资：一并指出",
      facts: {
        posts: [{ ...year, workedUntil: "2017-01-01" }],
        contributions: [paid, { ...paid, from: "2016-12" }],
        minimumWages: [
          { from: "2016-01-01", monthlyAmount: "1250" },
          { from: "2016-01-01", monthlyAmount: "1260" },
        ],
      },
      faults: [
        ["posts", "contradiction"],
        ["contributions", "contradiction"],
        ["minimumWages", "contradiction"],
      ],
    },
    {
      clause: "二(五)",
      when: "出生日期晚于合同和批准、缴费为三位小数、缺养老保险费：一并指出",
      facts: { birthDate: "2016-02-01", contributions: [{ ...paid, pension: undefined, medical: "90.001" }] },
      faults: [
        ["contributions[0].pension", "missing"],
        ["contributions[0].medical", "too-precise"],
        ["birthDate", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "二(五)",
      when: "第三个岗位未填报用人单位，按“每个单位分别计算”口径：指出须填报",
      readings: { "term-scope": "employer" },
      facts: {
        posts: [
          { ...year, employer: "甲" },
          { contractFrom: "2017-01-01", contractUntil: "2017-06-30", workedUntil: "2017-06-30" },
          { contractFrom: "2017-07-01", workedUntil: "2017-12-31" },
        ],
        contributions: [{ ...paid, until: "2017-12" }],
      },
      faults: [["posts[2].employer", "missing"]],
    },
    {
      clause: "二(五)",
      when: "缴费金额过大，无法精确合计：不接受",
      facts: { contributions: [{ ...paid, pension: "9999999999999.99" }] },
      faults: [["contributions", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "两个岗位，只有一个的在岗结束日期超出合同：矛盾",
      facts: { posts: [year, { contractFrom: "2017-01-01", contractUntil: "2017-12-31", workedUntil: "2018-01-01" }] },
      faults: [["posts", "contradiction"]],
    },
    {
      clause: "二(五)",
      when: "两个岗位，只有一个的合同早于出生：矛盾",
      facts: {
        birthDate: "2016-06-01",
        subsidyApprovedOn: "2016-06-01",
        posts: [{ ...year, contractFrom: "2016-06-01" }, year],
      },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "二(五)",
      when: "最低工资太大，12个月的个人补贴超出可计算的金额：指出最低工资",
      facts: { minimumWages: [{ from: "2015-11-01", monthlyAmount: "9999999999999.99" }] },
      faults: [["minimumWages", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "本县的单位岗位补贴太大，12个月超出可计算的金额：指出该参数",
      figures: { publicWelfareEmployerAmount: "9999999999999.99" },
      faults: [["figures.publicWelfareEmployerAmount", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "实缴金额太大，12个月的社会保险补贴超出可计算的金额：指出缴费",
      facts: { contributions: [{ ...paid, pension: "9999999999999.99", medical: "0" }] },
      faults: [["contributions", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "个人和单位的补贴各在可计算的金额之内，合计超出：指出缴费",
      // 1500000000000×40%×12、600000000000×12，各7200000000000
      figures: { publicWelfareEmployerAmount: "600000000000" },
      facts: { minimumWages: [{ from: "2015-11-01", monthlyAmount: "1500000000000" }] },
      faults: [["contributions", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
