import { workStudySubsidy } from "../../../src/policies/employment-poverty-relief/work-study-subsidy.ts";
import type { CaseTable } from "../../support/cases.ts";

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
      when: "企业、院校各1500元，学生3000元",
      value: { enterprise: "1500.00", college: "1500.00", student: "3000.00", total: "6000.00", unmet: [] },
      failing: [],
      finds: ["amounts"],
    }, // 1500+1500+3000
    {
      clause: "二(八)",
      when: "企业和院校合得1500元",
      readings: { "work-study-amount": "together" },
      value: { enterprise: "750.00", college: "750.00", student: "3000.00", total: "4500.00" },
    }, // 1500÷2
    {
      clause: "二(八)",
      when: "合得，不能平分时企业多一分",
      readings: { "work-study-amount": "together" },
      figures: { workStudyAmount: "0.01" },
      value: { enterprise: "0.01", college: "0.00" },
    },
    {
      clause: "二(八)",
      when: "不是紧缺专业：学生没有",
      facts: { shortageOccupation: false },
      value: { enterprise: "1500.00", college: "1500.00", student: "0.00", total: "3000.00", unmet: [] },
      failing: ["shortage-occupation"],
    },
    {
      clause: "二(八)",
      when: "不是贫困家庭子女",
      facts: { childOfPoorFamily: false },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00", unmet: ["poor-family"] },
      failing: ["poor-family"],
    },
    {
      clause: "二(八)",
      when: "没有在财政部门备案",
      facts: { filedWith: ["human-resources", "education"] },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      failing: ["filed"],
    },
    {
      clause: "二(八)",
      when: "已经领过",
      facts: { alreadyPaid: true },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      failing: ["not-already-paid"],
    },
    { clause: "二(八)", when: "毕业当天签合同", facts: { contractFrom: "2018-06-30" }, value: { total: "6000.00" } },
    {
      clause: "二(八)",
      when: "毕业前一天签合同",
      facts: { contractFrom: "2018-06-29" },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      failing: ["after-graduation"],
    },
    {
      clause: "二(八)",
      when: "不是合作企业",
      facts: { withPartnerEnterprise: false },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      failing: ["partner-enterprise"],
    },
    {
      clause: "二(八)",
      when: "合同比一年少一天",
      facts: { contractUntil: "2019-06-29" },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
      failing: ["contract-duration"],
    },
    {
      clause: "二(八)",
      when: "合同只有一天：不满一年",
      facts: { contractUntil: "2018-07-01" },
      value: { total: "0.00" },
      failing: ["contract-duration"],
    },
    {
      clause: "二(八)",
      when: "县里把合同年限改为2年：一年的合同不够",
      figures: { workStudyContractYears: "2" },
      value: { total: "0.00" },
      failing: ["contract-duration"],
    },
    {
      clause: "二(八)",
      when: "2月29日起的合同，次年没有对应日：到2月28日满一年",
      facts: { contractFrom: "2020-02-29", contractUntil: "2021-02-28" },
      value: { total: "6000.00" },
    }, // 没有2021-02-29，月末日2021-02-28为最后一日
    {
      clause: "二(八)",
      when: "2月29日起的合同，到次年2月27日：少一天",
      facts: { contractFrom: "2020-02-29", contractUntil: "2021-02-27" },
      value: { total: "0.00" },
      failing: ["contract-duration"],
    },
    { clause: "二(八)", when: "无固定期限合同", facts: { contractUntil: undefined }, value: { total: "6000.00" } },
    {
      clause: "二(八)",
      when: "没有签合同",
      facts: { contractFrom: undefined, contractUntil: undefined },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00", unmet: ["contract-signed"] },
      failing: ["contract-signed"],
    },
    {
      clause: "二(八)",
      when: "没有签合同，学生不要合同",
      readings: { "student-contract": "not-required" },
      facts: { contractFrom: undefined, contractUntil: undefined },
      value: { enterprise: "0.00", college: "0.00", student: "3000.00", total: "3000.00" },
    },
    {
      clause: "二(八)",
      when: "没有备案，学生不要合同：也没有",
      readings: { "student-contract": "not-required" },
      facts: { filedWith: [] },
      value: { enterprise: "0.00", college: "0.00", student: "0.00", total: "0.00" },
    },
    {
      clause: "二(八)",
      when: "合同开始之日写错：只说写错，不说没有开始之日",
      facts: { contractFrom: "2018-13-01" },
      faults: [["contractFrom", "malformed"]],
    },
    {
      clause: "二(八)",
      when: "合同前后颠倒、同一部门两次",
      facts: { contractUntil: "2018-06-01", filedWith: ["finance", "finance"] },
      faults: [
        ["contractUntil", "impossible"],
        ["filedWith", "impossible"],
      ],
    },
    {
      clause: "二(八)",
      when: "有最后一天却没有开始之日",
      facts: { contractFrom: undefined },
      faults: [["contractUntil", "impossible"]],
    },
    {
      clause: "二(八)",
      when: "县里把标准定到不能精确合计",
      figures: { workStudyAmount: "9999999999999.99" },
      faults: [["figures.workStudyAmount", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
