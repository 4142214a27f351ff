import { publicWelfarePost } from "../../../src/policies/employment-poverty-relief/public-welfare-post.ts";
import type { CaseTable } from "../../support/cases.ts";

const year = { contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-12-31" };
/** 300+90+15+5+10 = 420 */
const paid = {
  from: "2016-01-01",
  until: "2016-12-31",
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
      when: "12个月",
      value: {
        monthsPaid: 12,
        worker: "6000.00",
        employer: "1200.00",
        socialInsurance: "5040.00",
        total: "12240.00",
        lastPaidMonth: "2016-12",
        endReason: "work-ended",
        extended: false,
      },
      failing: [],
      finds: ["months-paid", "parts", "end-reason"],
      lacks: ["other-subsidy", "months-unpaid"],
    }, // 12×500；12×100；12×420；6000+1200+5040
    {
      clause: "二(五)",
      when: "只做了1月：逐月列出",
      facts: { posts: [{ ...year, workedUntil: "2016-01-31" }] },
      value: {
        months: [{ month: "2016-01", state: "paid", worker: "500.00", employer: "100.00", socialInsurance: "420.00" }],
        total: "1020.00",
      },
    }, // 500+100+420
    {
      clause: "二(五)",
      when: "7月起最低工资1350元：按当月标准",
      facts: { minimumWages: raised },
      value: { worker: "6240.00" },
    }, // 6×500+6×540
    {
      clause: "二(五)",
      when: "7月起最低工资1350元，按批准时标准",
      readings: { "minimum-wage": "at-approval" },
      facts: { minimumWages: raised },
      value: { worker: "6000.00" },
    },
    {
      clause: "二(五)",
      when: "月中调整：从下个月起按新标准",
      facts: {
        minimumWages: [
          { from: "2015-11-01", monthlyAmount: "1250" },
          { from: "2016-07-15", monthlyAmount: "1350" },
        ],
      },
      value: { worker: "6200.00" },
    }, // 7×500+5×540
    {
      clause: "二(五)",
      when: "40%不是整分：进到分",
      facts: {
        posts: [{ ...year, workedUntil: "2016-01-31" }],
        minimumWages: [{ from: "2016-01-01", monthlyAmount: "1251.33" }],
      },
      value: { worker: "500.53" },
    }, // 1251.33×40% = 500.532
    {
      clause: "二(五)",
      when: "合同比一年少一天",
      facts: { posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-30", workedUntil: "2016-12-30" }] },
      value: { months: [], monthsPaid: 0, total: "0.00", lastPaidMonth: null, endReason: null },
      failing: ["contract-duration"],
      lacks: ["parts"],
    },
    {
      clause: "二(五)",
      when: "2月29日起的合同，次年没有对应日：到2月28日满一年",
      facts: { posts: [{ contractFrom: "2016-02-29", contractUntil: "2017-02-28", workedUntil: "2016-12-31" }] },
      value: { monthsPaid: 11, worker: "5500.00" },
      failing: [],
    }, // 没有2017-02-29，月末日2017-02-28为最后一日；2016-02至2016-12，11×500
    {
      clause: "二(五)",
      when: "2月29日起的合同，到次年2月27日：少一天",
      facts: { posts: [{ contractFrom: "2016-02-29", contractUntil: "2017-02-27", workedUntil: "2016-12-31" }] },
      value: { total: "0.00" },
      failing: ["contract-duration"],
    },
    {
      clause: "二(五)",
      when: "县里把合同年限改为2年：一年的合同不够",
      figures: { publicWelfareContractYears: "2" },
      value: { total: "0.00" },
      failing: ["contract-duration"],
    },
    {
      clause: "二(五)",
      when: "只在合同第一天在岗：补这个月",
      facts: { posts: [{ ...year, workedUntil: "2016-01-01" }] },
      value: { monthsPaid: 1, worker: "500.00", total: "1020.00" },
    }, // 500+100+420
    {
      clause: "二(五)",
      when: "第二份合同只有半年：只补第一份",
      facts: {
        posts: [year, { contractFrom: "2017-01-01", contractUntil: "2017-06-30", workedUntil: "2017-06-30" }],
        contributions: [{ ...paid, until: "2017-06-30" }],
      },
      value: { monthsPaid: 12 },
      failing: ["contract-duration"],
    },
    {
      clause: "二(五)",
      when: "没有缴纳社会保险费",
      facts: { contributions: [] },
      value: { months: [], total: "0.00" },
      failing: ["insurance-paid"],
      lacks: ["parts"],
    },
    {
      clause: "二(五)",
      when: "缴费都是0元：没有缴纳",
      facts: {
        contributions: [{ ...paid, pension: "0", medical: "0", unemployment: "0", workInjury: "0", maternity: "0" }],
      },
      failing: ["insurance-paid"],
    },
    {
      clause: "二(五)",
      when: "2月没有缴费：2月不补",
      facts: {
        contributions: [
          { ...paid, until: "2016-01-15" },
          { ...paid, from: "2016-03-01" },
        ],
      },
      value: { monthsPaid: 11, worker: "5500.00", employer: "1100.00", socialInsurance: "4620.00" },
      finds: ["months-unpaid"],
    }, // 11×500；11×100；11×420
    {
      clause: "二(五)",
      when: "只缴了工伤保险费：补实缴数",
      facts: { contributions: [{ ...paid, pension: "0", medical: "0", unemployment: "0", maternity: "0" }] },
      value: { socialInsurance: "60.00" },
    }, // 12×5
    {
      clause: "二(五)",
      when: "缴费没有按先后写：同样计算",
      facts: {
        contributions: [
          { ...paid, from: "2016-09-01" },
          { ...paid, until: "2016-04-30" },
          { ...paid, from: "2016-05-01", until: "2016-08-31" },
        ],
      },
      value: { monthsPaid: 12, socialInsurance: "5040.00" },
    }, // 12×420
    {
      clause: "二(五)",
      when: "缴费没有按先后写，4月缴了两次：不接受",
      facts: {
        contributions: [
          { ...paid, from: "2016-09-01" },
          { ...paid, from: "2016-04-30", until: "2016-08-31" },
          { ...paid, until: "2016-04-01" },
        ],
      },
      faults: [["contributions", "impossible"]],
    },
    {
      clause: "二(五)",
      when: "缴费的结束月份早于开始月份：不接受",
      facts: { contributions: [{ ...paid, from: "2016-02-01", until: "2016-01-31" }] },
      faults: [["contributions", "impossible"]],
    },
    {
      clause: "二(五)",
      when: "没有合同最后一天，在岗最后一天早于合同开始：不接受",
      facts: { posts: [{ contractFrom: "2016-01-02", workedUntil: "2016-01-01" }] },
      faults: [["posts", "impossible"]],
    },
    {
      clause: "二(五)",
      when: "无固定期限，四年：满3年为止",
      facts: {
        posts: [{ contractFrom: "2016-01-01", workedUntil: "2019-12-31" }],
        contributions: [{ ...paid, until: "2019-12-31" }],
      },
      value: {
        monthsPaid: 36,
        worker: "18000.00",
        employer: "3600.00",
        socialInsurance: "15120.00",
        total: "36720.00",
        lastPaidMonth: "2018-12",
        endReason: "term-exhausted",
      },
    }, // 36×500；36×100；36×420
    {
      clause: "二(五)",
      when: "2020年3月2日退休，不足5年：补到3月",
      facts: { birthDate: "1960-03-02", posts: long, contributions: [{ ...paid, until: "2020-12-31" }] },
      value: { monthsPaid: 51, worker: "25500.00", lastPaidMonth: "2020-03", endReason: "retired", extended: true },
    }, // 4×12+3 = 51；51×500
    {
      clause: "二(五)",
      when: "2020年3月1日退休：补到2月",
      facts: { birthDate: "1960-03-01", posts: long, contributions: [{ ...paid, until: "2020-12-31" }] },
      value: { monthsPaid: 50, lastPaidMonth: "2020-02", endReason: "retired" },
    },
    {
      clause: "二(五)",
      when: "不足3年退休的女工人：到退休为止",
      facts: {
        birthDate: "1968-03-02",
        retirement: { by: "woman-worker" },
        posts: long,
        contributions: [{ ...paid, until: "2020-12-31" }],
      },
      value: { monthsPaid: 27, lastPaidMonth: "2018-03", endReason: "retired" },
    }, // 2016-01至2018-03
    {
      clause: "二(五)",
      when: "不足3年退休的女工人，仍补满3年",
      readings: { "retires-before-term-ends": "ordinary-term" },
      facts: {
        birthDate: "1968-03-02",
        retirement: { by: "woman-worker" },
        posts: long,
        contributions: [{ ...paid, until: "2020-12-31" }],
      },
      value: { monthsPaid: 36, lastPaidMonth: "2018-12", endReason: "term-exhausted" },
    },
    {
      clause: "二(五)",
      when: "已过女工人退休年龄",
      facts: { birthDate: "1964-03-02", retirement: { by: "woman-worker" } },
      value: { months: [], total: "0.00" },
      failing: ["term-available"],
      lacks: ["parts"],
    },
    {
      clause: "二(五)",
      when: "不是贫困劳动者",
      facts: { wantsWork: false },
      value: { total: "0.00" },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(五)",
      when: "2月已领其他个人补贴",
      facts: { otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-01" }] },
      value: { monthsPaid: 12, worker: "5500.00", employer: "1200.00", socialInsurance: "5040.00", total: "11740.00" },
      finds: [
        ["other-subsidy", { months: 1 }],
        ["parts", { worker: "5500.00", employer: "1200.00", socialInsurance: "5040.00" }],
      ],
    }, // 个人补贴一月一份，单位的照发：11×500；12×100；12×420；5500+1200+5040
    {
      clause: "二(五)",
      when: "2月已领其他个人补贴，各补各的",
      readings: { "several-forms-in-month": "each-form" },
      facts: { otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-01" }] },
      value: { monthsPaid: 12, worker: "6000.00", total: "12240.00" },
    }, // 12×500；6000+1200+5040
    {
      clause: "二(五)",
      when: "2月已领其他个人补贴，没有2月的最低工资：用不着",
      facts: {
        posts: [{ ...year, contractFrom: "2016-02-01", contractUntil: "2017-01-31", workedUntil: "2016-02-29" }],
        minimumWages: [{ from: "2016-03-01", monthlyAmount: "1250" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-01" }],
      },
      value: { months: [{ month: "2016-02", state: "employer-only", worker: "0.00", employer: "100.00" }] },
    },
    {
      clause: "二(五)",
      when: "做了37个月，2月已领其他个人补贴：只发单位部分的月份也占期限",
      facts: {
        posts: [{ contractFrom: "2016-01-01", workedUntil: "2019-01-31" }],
        contributions: [{ ...paid, until: "2019-01-31" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-01" }],
      },
      value: {
        monthsPaid: 36,
        worker: "17500.00",
        employer: "3600.00",
        lastPaidMonth: "2018-12",
        endReason: "term-exhausted",
      },
    }, // 35×500；36×100
    {
      clause: "二(五)",
      when: "3月15日批准：从3月起补",
      facts: { subsidyApprovedOn: "2016-03-15" },
      value: { monthsPaid: 10, worker: "5000.00", employer: "1000.00", socialInsurance: "4200.00" },
      finds: ["months-unpaid"],
    }, // 2016-03至2016-12；10×500；10×100；10×420
    {
      clause: "二(五)",
      when: "3月15日批准，批准之前的月份补发",
      readings: { "months-before-approval": "paid" },
      facts: { subsidyApprovedOn: "2016-03-15" },
      value: { monthsPaid: 12, worker: "6000.00" },
    }, // 12×500
    {
      clause: "二(五)",
      when: "3月2日满16周岁：从4月起补",
      facts: { birthDate: "2000-03-02" },
      value: { monthsPaid: 9, worker: "4500.00" },
      failing: [],
    }, // 2016-04至2016-12；9×500
    {
      clause: "二(五)",
      when: "15周岁有过三个月的岗位，满16周岁后的合同满一年：只补后来的",
      facts: {
        birthDate: "2000-03-02",
        posts: [
          { contractFrom: "2015-06-01", contractUntil: "2015-08-31", workedUntil: "2015-08-31" },
          { contractFrom: "2016-04-01", contractUntil: "2017-03-31", workedUntil: "2016-12-31" },
        ],
      },
      value: { monthsPaid: 9, worker: "4500.00" },
      failing: ["contract-duration"],
    }, // 9×500
    {
      clause: "二(五)",
      when: "59周岁时的合同不满一年，满一年的合同从60周岁起：不是贫困劳动者",
      facts: {
        birthDate: "1956-03-02",
        posts: [
          { contractFrom: "2015-07-01", contractUntil: "2015-12-31", workedUntil: "2015-12-31" },
          { contractFrom: "2016-04-01", contractUntil: "2017-03-31", workedUntil: "2016-12-31" },
        ],
      },
      value: { total: "0.00" },
      failing: ["contract-duration", "impoverished-worker"],
    },
    {
      clause: "二(五)",
      when: "59周岁开始工作，60周岁生日当天首次批准，63周岁退休：批准时已不是贫困劳动者",
      facts: {
        birthDate: "1956-03-02",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2016-03-02",
      },
      value: { months: [], total: "0.00", extended: false },
      failing: ["impoverished-worker"],
    }, // 2016−1956 = 60
    {
      clause: "二(五)",
      when: "60周岁生日前一天首次批准，63周岁退休：延长到退休",
      facts: {
        birthDate: "1956-03-02",
        retirement: { by: "age", age: 63 },
        subsidyApprovedOn: "2016-03-01",
      },
      value: { monthsPaid: 10, worker: "5000.00", endReason: "work-ended", extended: true },
      failing: [],
    }, // 2016-03至2016-12；10×500
    {
      clause: "二(五)",
      when: "57周岁半首次批准，63周岁退休，还有五年半，不延长：三年没有满就满60周岁，到此为止",
      facts: {
        birthDate: "1958-07-10",
        retirement: { by: "age", age: 63 },
        posts: [{ contractFrom: "2016-01-01", workedUntil: "2018-12-31" }],
        contributions: [{ ...paid, until: "2018-12-31" }],
      },
      value: {
        monthsPaid: 31,
        worker: "15500.00",
        lastPaidMonth: "2018-07",
        endReason: "above-max-age",
        extended: false,
      },
    }, // 2021-07-10退休；2016-01至2018-07：12×2+7 = 31；31×500
    {
      clause: "二(五)",
      when: "7月起没有缴费，工作照旧：6月以后不再发的原因",
      facts: { contributions: [{ ...paid, until: "2016-06-30" }] },
      value: { monthsPaid: 6, worker: "3000.00", lastPaidMonth: "2016-06", endReason: "not-insured" },
    }, // 6×500
    {
      clause: "二(五)",
      when: "县里把补贴年限改为0年：一个月也不发",
      figures: { publicWelfareYears: "0" },
      value: { monthsPaid: 0, total: "0.00", lastPaidMonth: null, endReason: null },
    },
    {
      clause: "二(五)",
      when: "最低工资0元",
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
      when: "县里把个人岗位补贴比例提到100%",
      figures: { publicWelfareWageShare: "100%" },
      value: { worker: "15000.00" },
    }, // 12×1250
    {
      clause: "二(五)",
      when: "40%写成了40，就是4000%：不接受",
      figures: { publicWelfareWageShare: "40" },
      faults: [["figures.publicWelfareWageShare", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "没有当月的最低工资：不推算",
      facts: { minimumWages: [{ from: "2016-01-02", monthlyAmount: "1250" }] },
      faults: [["minimumWages", "missing"]],
    },
    {
      clause: "二(五)",
      when: "2015年10月批准，最低工资从11月给起：按当月标准",
      facts: { subsidyApprovedOn: "2015-10-01" },
      value: { worker: "6000.00" },
    }, // 12×500
    {
      clause: "二(五)",
      when: "2015年10月批准，最低工资从11月给起，按批准时标准：不推算",
      readings: { "minimum-wage": "at-approval" },
      facts: { subsidyApprovedOn: "2015-10-01" },
      faults: [["minimumWages", "missing"]],
    },
    {
      clause: "二(五)",
      when: "在岗超出合同、缴费月份重叠、同一天两个最低工资",
      facts: {
        posts: [{ ...year, workedUntil: "2017-01-01" }],
        contributions: [paid, { ...paid, from: "2016-12-01" }],
        minimumWages: [
          { from: "2016-01-01", monthlyAmount: "1250" },
          { from: "2016-01-01", monthlyAmount: "1260" },
        ],
      },
      faults: [
        ["posts", "impossible"],
        ["contributions", "impossible"],
        ["minimumWages", "impossible"],
      ],
    },
    {
      clause: "二(五)",
      when: "出生晚于合同、缴费三位小数、缺少养老保险费",
      facts: { birthDate: "2016-02-01", contributions: [{ ...paid, pension: undefined, medical: "90.001" }] },
      faults: [
        ["contributions[0].pension", "missing"],
        ["contributions[0].medical", "too-precise"],
        ["birthDate", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "二(五)",
      when: "每个单位一个期限，却没有写明第三个岗位的单位",
      readings: { "term-scope": "employer" },
      facts: {
        posts: [
          { ...year, employer: "甲" },
          { contractFrom: "2017-01-01", contractUntil: "2017-06-30", workedUntil: "2017-06-30" },
          { contractFrom: "2017-07-01", workedUntil: "2017-12-31" },
        ],
        contributions: [{ ...paid, until: "2017-12-31" }],
      },
      faults: [["posts[2].employer", "missing"]],
    },
    {
      clause: "二(五)",
      when: "缴费大到不能精确合计",
      facts: { contributions: [{ ...paid, pension: "9999999999999.99" }] },
      faults: [["contributions", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
