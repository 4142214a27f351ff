import { contributionDeferral } from "../../../../src/policies/startup-year-bureau/insurance/contribution-deferral.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二5 — 待遇足额、按时支付，基金无缺口，且属于符合条件的困难企业：单位应缴部分可以缓缴。期限由县另行规定，此处为6个月。 */
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
      when: "全部条件符合、本县规定缓缴6个月：只缓缴单位应缴部分",
      value: { eligible: true, unmet: [], deferred: "8000.00", amountDue: "3200.50", until: "2009-09-15" }, // 3月15日加6个月
      unmet: [],
      finds: ["deferred", "deferred-amount", "amount-due", "until"],
    },
    {
      clause: "二5",
      when: "应缴日期8月31日，6个月后的2月无31日：缓缴至月末",
      facts: { dueOn: "2009-08-31" },
      value: { until: "2010-02-28" },
    },
    {
      clause: "二5",
      when: "社保待遇未足额支付：不得缓缴，单位和个人部分均应缴纳",
      facts: { benefitsPaidInFull: false },
      value: {
        eligible: false,
        unmet: ["benefits-paid-in-full"],
        deferred: "0.00",
        amountDue: "11200.50", // 8000+3200.50
        until: null,
      },
      unmet: ["benefits-paid-in-full"],
      finds: ["not-deferred"],
    },
    {
      clause: "二5",
      when: "社保待遇未按时支付：不得缓缴",
      facts: { benefitsPaidOnTime: false },
      value: { eligible: false },
      unmet: ["benefits-paid-on-time"],
    },
    {
      clause: "二5",
      when: "社保基金出现缺口：不得缓缴",
      facts: { fundHasShortfall: true },
      value: { eligible: false },
      unmet: ["no-fund-shortfall"],
    },
    {
      clause: "二5",
      when: "不属于符合条件的困难企业：不得缓缴",
      facts: { isEligibleHardshipEnterprise: false },
      value: { eligible: false },
      unmet: ["eligible-hardship-enterprise"],
    },
    {
      clause: "二5",
      when: "全部条件符合，未填报金额和应缴日期：可以缓缴，金额和截止日期无法计算",
      facts: { employerContribution: undefined, employeeContribution: undefined, dueOn: undefined },
      value: { eligible: true, unmet: [], deferred: null, amountDue: null, until: null },
      finds: ["deferred", "deferred-not-known", "amount-due-not-known", "until-not-known"],
    },
    {
      clause: "二5",
      when: "全部条件符合，只填报单位应缴金额：缓缴8000元，仍应缴纳的无法计算",
      facts: { employeeContribution: undefined },
      value: { eligible: true, deferred: "8000.00", amountDue: null },
      finds: ["deferred-amount", "amount-due-not-known"],
    },
    {
      clause: "二5",
      when: "全部条件符合，只填报个人应缴金额：仍应缴纳3200.50元，缓缴金额无法计算",
      facts: { employerContribution: undefined },
      value: { eligible: true, deferred: null, amountDue: "3200.50" },
      finds: ["deferred-not-known", "amount-due"],
    },
    {
      clause: "二5",
      when: "社保基金出现缺口，未填报单位应缴金额：不得缓缴，缓缴0元，仍应缴纳的无法计算",
      facts: { fundHasShortfall: true, employerContribution: undefined },
      value: { eligible: false, deferred: "0.00", amountDue: null, until: null },
      finds: ["not-deferred", "amount-due-not-known"],
      notFound: ["until-not-known"],
    },
    {
      clause: "二5",
      when: "社保基金出现缺口，本县未规定缓缴期限：不得缓缴，无需期限",
      figures: { deferralMonths: undefined },
      facts: { fundHasShortfall: true },
      value: { eligible: false, amountDue: "11200.50", until: null }, // 8000+3200.50
    },
    {
      clause: "二5",
      when: "全部条件符合，本县未规定缓缴期限：可以缓缴，金额可以计算，截止日期无法计算",
      figures: { deferralMonths: undefined },
      value: { eligible: true, deferred: "8000.00", amountDue: "3200.50", until: null },
      finds: ["until-not-known"],
    },
    {
      clause: "二5",
      when: "本县规定的缓缴期限只适用至2009年底，2010年应缴：可以缓缴，截止日期无法计算",
      figures: { deferralMonths: [{ from: "2009-01-01", until: "2009-12-31", value: "6" }] },
      facts: { dueOn: "2010-01-01" },
      value: { eligible: true, deferred: "8000.00", until: null },
      finds: ["until-not-known"],
    },
    {
      clause: "二5",
      when: "本县规定的缓缴期限过长，到期日晚于2199年：不予接受",
      figures: { deferralMonths: "1200" },
      facts: { dueOn: "2100-01-01" }, // 2100年加100年
      faults: [["figures.deferralMonths", "out-of-range"]],
    },
    {
      clause: "二5",
      when: "单位应缴额有三位小数、个人应缴额为负数、应缴日期格式不正确：一并指出",
      facts: { employerContribution: "1.234", employeeContribution: "-1", dueOn: "2009/3/15" },
      faults: [
        ["employerContribution", "too-precise"],
        ["employeeContribution", "out-of-range"],
        ["dueOn", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
