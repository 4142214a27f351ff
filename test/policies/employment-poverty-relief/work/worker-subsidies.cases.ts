import { workerSubsidies } from "../../../../src/policies/employment-poverty-relief/work/worker-subsidies.ts";
import type { CaseTable } from "../../../support/cases.ts";

const january = [{ from: "2016-01-01", until: "2016-01-31" }];
const auxiliary = { subsidyApprovedOn: "2016-01-01", isAuxiliaryPost: true, work: january };
const homeBasedWork = { place: "home", work: [{ from: "2016-01-01", until: "2016-02-29" }] };
const publicWelfare = {
  subsidyApprovedOn: "2016-01-01",
  posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-01-31" }],
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
};

/** 二(四)至二(六) — 同一个月只享受一项个人补贴：每月公益性岗位1250×40% = 500元，辅助性岗位200元，居家就业150元。 */
export default {
  rule: workerSubsidies,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    retirement: { by: "man" },
  },
  rows: [
    {
      clause: "二(六)",
      when: "1月辅助性岗位，1月至2月居家就业：1月只发放岗位补贴，合计350元",
      facts: { auxiliary, homeBasedWork },
      value: {
        months: [
          { month: "2016-01", form: "auxiliary", amount: "200.00" },
          { month: "2016-02", form: "home-based-work", amount: "150.00" },
        ],
        total: "350.00", // 200+150
      },
      finds: [
        ["by-form", { form: { code: "auxiliary" }, months: 1, total: "200.00" }],
        ["by-form", { form: { code: "home-based-work" }, months: 1, total: "150.00" }],
        ["one-per-month", { form: { code: "home-based-work" }, months: 1 }],
      ],
    },
    {
      clause: "二(五)",
      when: "1月同时在公益性岗位和辅助性岗位：只发放公益性岗位补贴500元",
      facts: { publicWelfare, auxiliary },
      // 1250×40%
      value: { months: [{ month: "2016-01", form: "public-welfare", amount: "500.00" }], total: "500.00" },
      finds: ["by-form", "one-per-month"],
    },
    {
      clause: "二(五)",
      when: "1月在公益性岗位、2月居家就业，未填报最低工资：1月的个人补贴和合计不推算，2月150元",
      facts: {
        publicWelfare: { ...publicWelfare, minimumWages: undefined },
        homeBasedWork: { place: "home", work: [{ from: "2016-02-01", until: "2016-02-29" }] },
      },
      value: {
        months: [
          { month: "2016-01", form: "public-welfare", amount: null },
          { month: "2016-02", form: "home-based-work", amount: "150.00" },
        ],
        total: null,
      },
      finds: [["by-form-not-known", { form: { code: "public-welfare" }, months: 1 }]],
    },
    {
      clause: "二(四)",
      when: "公益性岗位、辅助性岗位和居家就业均有：每月一项，合计850元",
      facts: {
        publicWelfare,
        auxiliary: { ...auxiliary, work: [{ from: "2016-01-01", until: "2016-02-29" }] },
        homeBasedWork: { place: "home", work: [{ from: "2016-01-01", until: "2016-03-31" }] },
      },
      value: {
        months: [
          { month: "2016-01", form: "public-welfare", amount: "500.00" },
          { month: "2016-02", form: "auxiliary", amount: "200.00" },
          { month: "2016-03", form: "home-based-work", amount: "150.00" },
        ],
        total: "850.00", // 500+200+150
      },
    },
    {
      clause: "二(四)",
      when: "发放岗位补贴的月份：不占居家就业的补助期限",
      facts: { auxiliary, homeBasedWork: { place: "home", work: [{ from: "2016-01-01", until: "2019-12-31" }] } },
      value: { total: "5600.00" }, // 200+36×150
    },
    { clause: "二(四)", when: "无任何就业：合计0元", value: { months: [], total: "0.00" }, finds: ["no-work"] },
    {
      clause: "二(四)",
      when: "辅助性岗位2月首次批准，居家就业自1月起：1月发放居家就业补助",
      facts: {
        auxiliary: {
          ...auxiliary,
          subsidyApprovedOn: "2016-02-01",
          work: [{ from: "2016-01-01", until: "2016-02-29" }],
        },
        homeBasedWork,
      },
      value: {
        months: [
          { month: "2016-01", form: "home-based-work", amount: "150.00" },
          { month: "2016-02", form: "auxiliary", amount: "200.00" },
        ],
        total: "350.00", // 150+200
      },
    },
    {
      clause: "二(四)",
      when: "1月辅助性岗位，1月至2月居家就业，按“各种就业分别享受补贴”口径：1月两项均发放，合计500元",
      readings: { "several-forms-in-month": "each-form" },
      facts: { auxiliary, homeBasedWork },
      value: {
        months: [
          { month: "2016-01", form: "auxiliary", amount: "200.00" },
          { month: "2016-01", form: "home-based-work", amount: "150.00" },
          { month: "2016-02", form: "home-based-work", amount: "150.00" },
        ],
        total: "500.00", // 200+150+150
      },
      notFound: ["one-per-month"],
    },
    {
      clause: "二(五)",
      when: "本县将个人岗位补贴比例40%误填为40：指出该参数，不涉及个人情况",
      figures: { publicWelfareWageShare: "40" },
      facts: { publicWelfare },
      faults: [["figures.publicWelfareWageShare", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "最低工资为0元：按完整路径指出",
      facts: { publicWelfare: { ...publicWelfare, minimumWages: [{ from: "2015-11-01", monthlyAmount: "0" }] } },
      faults: [["publicWelfare.minimumWages[0].monthlyAmount", "out-of-range"]],
    },
    {
      clause: "二(五)",
      when: "在岗日期超出合同、未填报最低工资：只指出矛盾",
      facts: {
        publicWelfare: {
          ...publicWelfare,
          posts: [{ contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2017-01-31" }],
          minimumWages: [],
        },
      },
      faults: [["publicWelfare.posts", "contradiction"]],
    },
    {
      clause: "二(五)",
      when: "居家就业起止日期颠倒、最低工资为0元：按完整路径一并指出",
      facts: {
        publicWelfare: { ...publicWelfare, minimumWages: [{ from: "2015-11-01", monthlyAmount: "0" }] },
        homeBasedWork: { place: "home", work: [{ from: "2016-02-01", until: "2016-01-01" }] },
      },
      faults: [
        ["publicWelfare.minimumWages[0].monthlyAmount", "out-of-range"],
        ["homeBasedWork.work", "contradiction"],
      ],
    },
    {
      clause: "二(四)",
      when: "出生日期晚于就业和批准、退休日期早于出生日期：指出个人的出生日期和退休日期，不指在某种就业之下",
      facts: {
        birthDate: "2016-06-01",
        retirement: { by: "date", on: "2016-01-01" },
        publicWelfare,
        auxiliary,
        homeBasedWork,
      },
      // 公益性岗位的合同和批准、退休、辅助性岗位的就业和批准、居家就业；退休只指出一次
      faults: [
        ["birthDate", "contradiction"],
        ["birthDate", "contradiction"],
        ["retirement", "contradiction"],
        ["birthDate", "contradiction"],
        ["birthDate", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "二(六)",
      when: "缺少首次批准日期、不在可选范围的就业地点：一并指出",
      facts: {
        auxiliary: { ...auxiliary, subsidyApprovedOn: undefined },
        homeBasedWork: { ...homeBasedWork, place: "office" },
      },
      faults: [
        ["auxiliary.subsidyApprovedOn", "missing"],
        ["homeBasedWork.place", "unknown-option"],
      ],
    },
    {
      clause: "二(五)",
      when: "个人岗位补贴已到可计算的最大金额，再加居家就业150元：指出最低工资",
      figures: { publicWelfareWageShare: "100%", publicWelfareEmployerAmount: "0" },
      facts: {
        publicWelfare: {
          ...publicWelfare,
          contributions: [
            {
              from: "2016-01",
              until: "2016-12",
              pension: "0",
              medical: "0",
              unemployment: "0",
              workInjury: "0",
              maternity: "0",
            },
          ],
          minimumWages: [{ from: "2015-11-01", monthlyAmount: "9999999999999.99" }],
        },
        homeBasedWork,
      },
      faults: [["publicWelfare.minimumWages", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
