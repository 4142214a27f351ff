import { contributionDeferral } from "../../../src/policies/startup-year-bureau/contribution-deferral.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二5 — 待遇足额、按时支付，基金无缺口，又是符合条件的困难企业：单位部分可以缓缴。期限由县里给出，这里是6个月。 */
export default {
  rule: contributionDeferral,
  figures: { deferralMonths: "6" },
  given: {
    benefitsPaidInFull: true,
    benefitsPaidOnTime: true,
    fundHasShortfall: false,
    isEligibleHardshipEnterprise: true,
    employerContribution: "8000",
    employeeContribution: "3200.50",
    dueOn: "2009-03-15",
  },
  rows: [
    {
      clause: "二5",
      when: "条件都符合：只缓单位部分",
      value: { eligible: true, unmet: [], deferred: "8000.00", amountDue: "3200.50", until: "2009-09-15" }, // 3月15日加6个月
      failing: [],
      finds: ["deferred"],
    },
    {
      clause: "二5",
      when: "待遇没有足额支付",
      facts: { benefitsPaidInFull: false },
      value: {
        eligible: false,
        unmet: ["benefits-paid-in-full"],
        deferred: "0.00",
        amountDue: "11200.50",
        until: null,
      }, // 8000+3200.50
      failing: ["benefits-paid-in-full"],
      finds: ["not-deferred"],
    },
    {
      clause: "二5",
      when: "待遇没有按时支付",
      facts: { benefitsPaidOnTime: false },
      value: { eligible: false },
      failing: ["benefits-paid-on-time"],
    },
    {
      clause: "二5",
      when: "基金出现缺口",
      facts: { fundHasShortfall: true },
      value: { eligible: false },
      failing: ["no-fund-shortfall"],
    },
    {
      clause: "二5",
      when: "不是符合条件的困难企业",
      facts: { isEligibleHardshipEnterprise: false },
      value: { eligible: false },
      failing: ["eligible-hardship-enterprise"],
    },
    {
      clause: "二5",
      when: "应缴日8月31日，6个月后没有31日：到月末",
      facts: { dueOn: "2009-08-31" },
      value: { until: "2010-02-28" },
    },
    {
      clause: "二5",
      when: "条件都符合，但县里没有给期限：原文空着，判断不了",
      figures: { deferralMonths: undefined },
      faults: [["figures.deferralMonths", "outside-figures"]],
    },
    {
      clause: "二5",
      when: "基金出现缺口，县里没有给期限：不能缓缴，用不着期限",
      figures: { deferralMonths: undefined },
      facts: { fundHasShortfall: true },
      value: { eligible: false, amountDue: "11200.50", until: null }, // 8000+3200.50
    },
    {
      clause: "二5",
      when: "县里把期限定到2009年底：此后应缴的没有期限可依",
      figures: { deferralMonths: [{ from: "2009-01-01", until: "2009-12-31", value: "6" }] },
      facts: { dueOn: "2010-01-01" },
      faults: [["figures.deferralMonths", "outside-figures"]],
    },
    {
      clause: "二5",
      when: "县里给的期限长得到期日超出2199年",
      figures: { deferralMonths: "1200" },
      facts: { dueOn: "2100-01-01" }, // 2100年加100年
      faults: [["figures.deferralMonths", "out-of-range"]],
    },
    {
      clause: "二5",
      when: "三位小数、负数、缺少日期：一次列出",
      facts: { employerContribution: "1.234", employeeContribution: "-1", dueOn: undefined },
      faults: [
        ["employerContribution", "too-precise"],
        ["employeeContribution", "out-of-range"],
        ["dueOn", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
