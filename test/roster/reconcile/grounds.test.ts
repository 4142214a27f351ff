import { describe, expect, it } from "vitest";
import { socialInsuranceSubsidy } from "../../../src/policies/employee-pension/index.ts";
import { auxiliaryPost, workerSubsidies } from "../../../src/policies/employment-poverty-relief/index.ts";
import { oldAgeAllowance, pensionPeriod } from "../../../src/policies/landless-farmers/index.ts";
import { annualSupplement } from "../../../src/policies/safety-net/index.ts";
import { compared, type Given } from "./compared.ts";

const worker = { isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true };
const oneWorker = "人员编号,出生日期\nP,1980-03-02\n";
const insured = (from: string, until: string) => `P,员工,${from},${until},1000,及时缴费\n`;

/** A post from January 2021 on, without a minimum wage before June. */
const withoutWage = {
  publicWelfare: {
    subsidyApprovedOn: "2021-01-15",
    posts: [{ contractFrom: "2021-01-15", contractUntil: "2022-12-31", workedUntil: "2022-12-31" }],
    contributions: [
      {
        ...{ from: "2021-01", until: "2022-12", pension: "300", medical: "100" },
        ...{ unemployment: "10", workInjury: "0", maternity: "0" },
      },
    ],
    minimumWages: [{ from: "2021-06-01", monthlyAmount: "1500" }],
  },
};

const allowanceHeadings =
  "人员编号,出生日期,已参加养老保障,确认为补助对象日期,身故日期,本县规定的月养老补助金（元）,认定日期";
/** Barred from 2011-07 to 2012-09, died in July 2013. */
const returned = {
  rule: oldAgeAllowance,
  facts: { employeePension: { enrolledOn: "2011-06-15", withdrawnOn: "2012-09-30" } },
  readings: { "landless-pension-after-withdrawal": "only-while-insured" },
  roster: `${allowanceHeadings}\nP,1950-03-02,否,2009-04-01,2013-07-08,80,2013-05-01\n`,
};
const gap = {
  rule: socialInsuranceSubsidy,
  roster: "人员编号,参保登记日期\nP,2012-05-11\n",
  lists: {
    periods: `人员编号,参保身份,开始月份,结束月份,月缴费基数（元）,缴费情况\n${insured("2012-05", "2013-12")}${insured("2016-01", "2016-12")}`,
  },
};
const auxiliary = {
  subsidyApprovedOn: "2021-01-15",
  isAuxiliaryPost: true,
  work: [{ from: "2021-01-15", until: "2021-12-31" }],
};
const byDate = {
  rule: auxiliaryPost,
  roster: oneWorker,
  facts: { ...worker, retirement: { by: "man" }, ...auxiliary },
  figures: { auxiliaryAmount: [{ from: "2021-10-01", value: "250" }] },
};

const rows: readonly (readonly [
  when: string,
  given: Given,
  clause: string,
  includes: readonly string[],
  excludes: string,
])[] = [
  [
    "1月是A类，7月起才是B类：1月的理由只有A类",
    {
      rule: annualSupplement,
      roster: "人员编号,年份\nP,2024\n",
      payments: "人员编号,月份,金额\nP,2024-01,80\n",
      lists: {
        periods:
          "人员编号,起始月份,截止月份,低保类别,本人月低保标准（元）\nP,2024-01,2024-06,A类,400\nP,2024-07,2024-12,B类,400\n",
      },
    },
    "三(一)2",
    ["A类"],
    "B类",
  ],
  [
    "2020年5月参加职工养老保险，2023年7月身故：2020年7月的发放不是因为身故",
    {
      rule: oldAgeAllowance,
      roster:
        "人员编号,出生日期,年龄确认基准日,已参加养老保障,参加职工养老保险日期,确认为补助对象日期,身故日期,本县规定的月养老补助金（元）,认定日期\nP,1950-03-02,2009-01-01,否,2020-05-10,2009-04-01,2023-07-08,80,2024-05-01\n",
      payments: "人员编号,月份,金额\nP,2020-07,80\n",
    },
    // as without the death
    "五",
    ["参加职工养老保险"],
    "身故",
  ],
  [
    "2014年全年未缴费，视同放弃；2016年又缴费：2014年在终止之后，理由是视同放弃",
    {
      rule: socialInsuranceSubsidy,
      roster: "人员编号,参保登记日期\nP,2012-05-11\n",
      payments: "人员编号,年度,金额\nP,2014,480\n",
      lists: {
        periods: `人员编号,参保身份,开始月份,结束月份,月缴费基数（元）,缴费情况\n${insured("2012-05", "2013-12")}${insured("2016-01", "2016-12")}`,
      },
    },
    "五10",
    ["视同放弃参保资格"],
    "先缴后补",
  ],
  [
    "只有公益性岗位，几个月没有最低工资标准：起始月之前的发放按公益性岗位的条款，并有理由",
    {
      rule: workerSubsidies,
      roster: oneWorker,
      payments: "人员编号,月份,金额\nP,2020-12,1\n",
      facts: { ...worker, retirement: { by: "man" }, ...withoutWage },
    },
    "二(五)",
    ["早于应发的第一个月："],
    "二(四)",
  ],
  [
    "辅助性岗位到12月，居家就业的末两个月与它重叠：次年1月的发放按辅助性岗位的条款",
    {
      rule: workerSubsidies,
      roster: oneWorker,
      payments: "人员编号,月份,金额\nP,2022-01,200\n",
      facts: {
        ...worker,
        retirement: { by: "man" },
        auxiliary: {
          subsidyApprovedOn: "2021-01-15",
          isAuxiliaryPost: true,
          work: [
            { from: "2021-01-15", until: "2021-06-30" },
            { from: "2021-09-01", until: "2021-12-31" },
          ],
        },
        homeBasedWork: { place: "home", work: [{ from: "2021-05-01", until: "2021-10-31" }] },
      },
    },
    "二(六)",
    ["晚于应发的最后一个月："],
    "居家",
  ],
  [
    // 112.50 × 20 ÷ 29 = 77.586…
    "2024年2月10日满60周岁，当日起领：首月按日77.59元，理由说明按日",
    {
      rule: pensionPeriod,
      roster: "人员编号,出生日期,缴清日期,月养老保障金\nP,1964-02-10,2012-05-01,112.50\n",
      payments: "人员编号,月份,金额\nP,2024-02,112.50\n",
      readings: { "pension-start": "birthday" },
    },
    "五(四)",
    ["77.59"],
    "身故",
  ],
  [
    "同上，次月是整月：理由不说按日",
    {
      rule: pensionPeriod,
      roster: "人员编号,出生日期,缴清日期,月养老保障金\nP,1964-02-10,2012-05-01,112.50\n",
      payments: "人员编号,月份,金额\nP,2024-03,100\n",
      readings: { "pension-start": "birthday" },
    },
    "五(四)",
    ["月养老保障金112.50元"],
    "77.59",
  ],
  [
    "未填报月养老保障金：应发金额无法计算，理由说缺什么",
    {
      rule: pensionPeriod,
      roster: "人员编号,出生日期,缴清日期,月养老保障金\nP,1964-02-10,2012-05-01,\n",
      payments: "人员编号,月份,金额\nP,2024-03,100\n",
    },
    "五(四)",
    ["应发金额无法计算：未填报养老保障金"],
    "身故",
  ],
  [
    "11月是其他类别：理由是该类别，不是别的月份的类别",
    {
      rule: annualSupplement,
      roster: "人员编号,年份\nP,2024\n",
      payments: "人员编号,月份,金额\nP,2024-11,80\n",
      lists: {
        periods:
          "人员编号,起始月份,截止月份,低保类别,本人月低保标准（元）\nP,2024-01,2024-10,A类,400\nP,2024-11,2024-12,其他类别,400\n",
      },
    },
    "三(一)2",
    ["其他类别不属于增发范围"],
    "A类",
  ],
  [
    "A类，低保标准填0元：应发0元，不是因为类别",
    {
      rule: annualSupplement,
      roster: "人员编号,年份\nP,2024\n",
      payments: "人员编号,月份,金额\nP,2024-01,80\n",
      lists: { periods: "人员编号,起始月份,截止月份,低保类别,本人月低保标准（元）\nP,2024-01,2024-12,A类,0\n" },
    },
    "三(一)2",
    ["A类：按0.00元的30%"],
    "不属于",
  ],
  [
    "县里自10月起改为250元：2月的理由只有200元",
    { ...byDate, payments: "人员编号,月份,金额\nP,2021-02,100\n" },
    "二(六)",
    ["200.00"],
    "250.00",
  ],
  [
    "同上，10月的理由只有250元",
    { ...byDate, payments: "人员编号,月份,金额\nP,2021-10,200\n" },
    "二(六)",
    ["250.00"],
    "200.00元；",
  ],
  [
    "2016年缴费，在终止之后：同一理由",
    { ...gap, payments: "人员编号,年度,金额\nP,2016,480\n" },
    "五10",
    ["自2014年1月起停止补贴"],
    "未缴费，不予",
  ],
  [
    "2017年，在终止之后：同一理由",
    { ...gap, payments: "人员编号,年度,金额\nP,2017,480\n" },
    "五10",
    ["自2014年1月起停止补贴"],
    "先缴后补",
  ],
  [
    "参加职工养老保险期间：理由是参加",
    { ...returned, payments: "人员编号,月份,金额\nP,2012-09,80\n" },
    "五",
    ["2011年6月15日参加职工养老保险"],
    "身故",
  ],
  [
    "退出后恢复领取，直至身故：身故以后的理由是身故",
    { ...returned, payments: "人员编号,月份,金额\nP,2013-08,80\n" },
    "五(二)",
    ["发放至身故当月2013年7月"],
    "职工养老保险",
  ],
  [
    "到龄以前：理由是到龄和确认，不说已到龄",
    { ...returned, payments: "人员编号,月份,金额\nP,2010-03,80\n" },
    "五(二)",
    ["2010年3月2日年满60周岁", "自2010年4月起按月发放"],
    "已到龄",
  ],
  [
    // turns 60 on 10 May, in the month of enrolling: June would be the first month
    "到龄当月参加职工养老保险，认定日期在参加之前：各月不应发，有理由",
    {
      rule: oldAgeAllowance,
      facts: { employeePension: { enrolledOn: "2010-05-20" } },
      roster: `${allowanceHeadings}\nP,1950-05-10,否,2009-04-01,,80,2010-05-12\n`,
      payments: "人员编号,月份,金额\nP,2010-06,80\n",
    },
    "五",
    ["各月均不应发放：2010年5月20日参加职工养老保险"],
    "已到龄",
  ],
];

describe("疑点的条款和理由说的是这个月、这一项", () => {
  it.each(rows)("%s", async (_, given, clause, includes, excludes) => {
    const { findings, rejects } = await compared(given);
    expect(rejects).toEqual([]);
    const [one] = findings.filter(({ paymentRows }) => paymentRows.length > 0);
    const { zh = "" } = one?.ground ?? {};
    for (const words of includes) expect(zh).toContain(words);
    expect(zh).not.toContain(excludes);
    expect(one?.clause.split("/")[1]).toBe(clause);
  });
});
