import { workStudySubsidy } from "../../../../src/policies/employment-poverty-relief/training/work-study-subsidy.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(八) — 三部门备案，毕业后与合作企业签一年合同，学紧缺专业。 */
export default {
  rule: workStudySubsidy,
  given: {
    childOfPoorFamily: true,
    filedWith: ["human-resources", "education", "finance"],
    graduatedOn: "2018-06-30",
    withPartnerEnterprise: true,
    contractFrom: "2018-07-01",
    contractUntil: "2019-06-30",
    shortageOccupation: true,
    alreadyPaid: false,
  },
  rows: [
    {
      clause: "二(八)",
      when: "紧缺专业学员，各项条件均符合：企业、院校各1500元，学生3000元",
      // 1500+1500+3000
      value: { enterprise: "1500.00", college: "1500.00", student: "3000.00", total: "6000.00", unmet: [] },
      unmet: [],
      finds: ["amounts"],
    },
    {
      clause: "二(八)",
      when: "无固定期限合同：合计6000元",
      facts: { contractUntil: undefined },
      value: { total: "6000.00" }, // 1500+1500+3000
    },
    {
      clause: "二(八)",
      when: "毕业当天签订合同：合计6000元",
      facts: { contractFrom: "2018-06-30" },
      value: { total: "6000.00" }, // 1500+1500+3000
    },
    {
      clause: "二(八)",
      when: "毕业前一天签订合同：均不予补助",
      facts: { contractFrom: "2018-06-29" },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      unmet: ["after-graduation"],
    },
    {
      clause: "二(八)",
      when: "合同差1天满1年：均不予补助",
      facts: { contractUntil: "2019-06-29" },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      unmet: ["contract-duration"],
    },
    {
      clause: "二(八)",
      when: "合同只有1天：不满1年，均不予补助",
      facts: { contractUntil: "2018-07-01" },
      value: { total: "0.00" },
      unmet: ["contract-duration"],
    },
    {
      clause: "二(八)",
      when: "合同自2月29日起，次年无对应日：至2月28日满1年，合计6000元",
      facts: { contractFrom: "2020-02-29", contractUntil: "2021-02-28" },
      // 没有2021-02-29，月末日2021-02-28为最后一日
      value: { total: "6000.00" },
    },
    {
      clause: "二(八)",
      when: "合同自2月29日起至次年2月27日：差1天满1年，均不予补助",
      facts: { contractFrom: "2020-02-29", contractUntil: "2021-02-27" },
      value: { total: "0.00" },
      unmet: ["contract-duration"],
    },
    {
      clause: "二(八)",
      when: "所学不属于紧缺专业：学生不予补助",
      facts: { shortageOccupation: false },
      value: { enterprise: "1500.00", college: "1500.00", student: "0.00", total: "3000.00", unmet: [] }, // 1500+1500
      unmet: ["shortage-occupation"],
    },
    {
      clause: "二(八)",
      when: "不属于贫困家庭子女：均不予补助",
      facts: { childOfPoorFamily: false },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00", unmet: ["poor-family"] },
      unmet: ["poor-family"],
    },
    {
      clause: "二(八)",
      when: "未在财政部门备案：均不予补助",
      facts: { filedWith: ["human-resources", "education"] },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      unmet: ["filed"],
    },
    {
      clause: "二(八)",
      when: "未在教育部门备案：均不予补助",
      facts: { filedWith: ["human-resources", "finance"] },
      value: { total: "0.00", unmet: ["filed"] },
      unmet: ["filed"],
      finds: [["filed", { remaining: [{ code: "education" }] }]],
    },
    {
      clause: "二(八)",
      when: "未在人社部门备案：均不予补助",
      facts: { filedWith: ["education", "finance"] },
      value: { total: "0.00", unmet: ["filed"] },
      unmet: ["filed"],
      finds: [["filed", { remaining: [{ code: "human-resources" }] }]],
    },
    {
      clause: "二(八)",
      when: "已领取过该项补助：不再发放",
      facts: { alreadyPaid: true },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      unmet: ["not-already-paid"],
    },
    {
      clause: "二(八)",
      when: "未与合作企业签订合同：均不予补助",
      facts: { withPartnerEnterprise: false },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      unmet: ["partner-enterprise"],
    },
    {
      clause: "二(八)",
      when: "未签订合同：均不予补助",
      facts: { contractFrom: undefined, contractUntil: undefined },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00", unmet: ["contract-signed"] },
      unmet: ["contract-signed"],
    },
    {
      clause: "二(八)",
      when: "紧缺专业学员，按“合计一份，平均分配”口径：企业、院校各750元",
      readings: { "work-study-amount": "together" },
      value: { enterprise: "750.00", college: "750.00", student: "3000.00", total: "4500.00" }, // 1500÷2
    },
    {
      clause: "二(八)",
      when: "未签订合同，按“无须签订合同”口径：只补助学生3000元",
      readings: { "student-contract": "not-required" },
      facts: { contractFrom: undefined, contractUntil: undefined },
      value: { enterprise: "0.00", college: "0.00", student: "3000.00", total: "3000.00" },
    },
    {
      clause: "二(八)",
      when: "未备案，按“无须签订合同”口径：学生也不予补助",
      readings: { "student-contract": "not-required" },
      facts: { filedWith: [] },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
    },
    {
      clause: "二(八)",
      when: "本县将标准调整为0.01元，按“合计一份，平均分配”口径：不能平分，企业得0.01元",
      readings: { "work-study-amount": "together" },
      figures: { workStudyAmount: "0.01" },
      value: { enterprise: "0.01", college: "0.00" },
    },
    {
      clause: "二(八)",
      when: "本县将合同年限调整为2年，合同期限1年：均不予补助",
      figures: { workStudyContractYears: "2" },
      value: { total: "0.00" },
      unmet: ["contract-duration"],
    },
    {
      clause: "二(八)",
      when: "本县将标准调整得过大，无法精确合计：不接受",
      figures: { workStudyAmount: "9999999999999.99" },
      faults: [["figures.workStudyAmount", "out-of-range"]],
    },
    {
      clause: "二(八)",
      when: "合同开始日期格式有误：只指出格式，不指出缺少开始日期",
      facts: { contractFrom: "2018-13-01" },
      faults: [["contractFrom", "malformed"]],
    },
    {
      clause: "二(八)",
      when: "合同起止日期颠倒、同一部门出现两次：一并指出",
      facts: { contractUntil: "2018-06-01", filedWith: ["finance", "finance"] },
      faults: [
        ["contractUntil", "contradiction"],
        ["filedWith", "contradiction"],
      ],
    },
    {
      clause: "二(八)",
      when: "填报合同结束日期而未填报开始日期：不接受",
      facts: { contractFrom: undefined },
      faults: [["contractUntil", "contradiction"]],
    },
  ],
} satisfies CaseTable;
