import { pensionPeriod } from "../../../src/policies/landless-farmers/pension-period.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(四) — 1952年5月10日出生，2012年5月10日满60周岁，次月起领取，到身故当月为止。 */
export default {
  rule: pensionPeriod,
  given: { birthDate: "1952-05-10", paidUpOn: "2010-03-01" },
  rows: [
    {
      clause: "五(四)",
      when: "满60周岁的次月起",
      facts: { monthly: "112.50" },
      value: {
        firstMonth: "2012-06",
        firstDay: "2012-06-01",
        firstAmount: "112.50",
        lastMonth: null,
        months: null,
      },
      finds: ["from-age"],
    },
    {
      clause: "五(四)",
      when: "同一人，当月起",
      readings: { "pension-start": "birthday-month" },
      facts: { monthly: "112.50" },
      value: { firstMonth: "2012-05", firstDay: "2012-05-01", firstAmount: "112.50" },
    },
    {
      clause: "五(四)",
      when: "同一人，当天起，首月按天",
      readings: { "pension-start": "birthday" },
      facts: { monthly: "112.50" },
      value: { firstMonth: "2012-05", firstDay: "2012-05-10", firstAmount: "79.84" }, // 22天：112.50×22÷31 = 79.838…
    },
    {
      clause: "五(四)",
      when: "12月31日满60周岁：次年1月起",
      facts: { birthDate: "1952-12-31" },
      value: { firstMonth: "2013-01", firstAmount: null },
    },
    {
      clause: "五(四)",
      when: "5月31日出生：6月起",
      facts: { birthDate: "1952-05-31" },
      value: { firstMonth: "2012-06" },
    },
    {
      clause: "五(四)",
      when: "同一人，生日次日才满：7月起",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-05-31" },
      value: { firstMonth: "2012-07" },
    },
    {
      clause: "五(四)",
      when: "闰日出生，2100年是平年：2月28日满，3月起",
      facts: { birthDate: "2040-02-29", paidUpOn: "2090-01-01" },
      value: { firstMonth: "2100-03" },
    },
    {
      clause: "五(四)",
      when: "同一人，3月1日满：4月起",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "2040-02-29", paidUpOn: "2090-01-01" },
      value: { firstMonth: "2100-04" },
    },
    {
      clause: "五(二)",
      when: "满60周岁以后缴清：缴清的次月起",
      facts: { paidUpOn: "2013-01-31" },
      value: { firstMonth: "2013-02" },
      finds: ["from-payment"],
    },
    {
      clause: "五(四)",
      when: "生日前一天缴清：按年龄，当月起",
      readings: { "pension-start": "birthday-month" },
      facts: { paidUpOn: "2012-05-09" },
      value: { firstMonth: "2012-05" },
      finds: ["from-age"],
    },
    {
      clause: "五(二)",
      when: "生日当天缴清：已满60周岁，缴清的次月起",
      readings: { "pension-start": "birthday-month" },
      facts: { paidUpOn: "2012-05-10" },
      value: { firstMonth: "2012-06" },
      finds: ["from-payment"],
    },
    {
      clause: "五(四)",
      when: "2014年7月20日身故：领到当月，共26个月",
      facts: { diedOn: "2014-07-20" }, // 2012年6月至12月7个月，2013年12个月，2014年7个月
      value: { firstMonth: "2012-06", lastMonth: "2014-07", months: 26 },
      finds: ["lived-to-start", "until-death"],
    },
    {
      clause: "五(四)",
      when: "满60周岁当月的月底身故：没有领取",
      facts: { diedOn: "2012-05-31" },
      value: { firstMonth: null, firstDay: null, firstAmount: null, lastMonth: null, months: 0 },
      failing: ["lived-to-start"],
    },
    {
      clause: "五(四)",
      when: "开始领取的第一天身故：领一个月",
      facts: { diedOn: "2012-06-01" },
      value: { lastMonth: "2012-06", months: 1 },
      failing: [],
    },
    {
      clause: "五(四)",
      when: "当月起，但生日前一天身故：没有满60周岁",
      readings: { "pension-start": "birthday-month" },
      facts: { diedOn: "2012-05-09" },
      value: { firstMonth: null, months: 0 },
      failing: ["lived-to-start"],
    },
    {
      clause: "五(四)",
      when: "当月起，生日当天身故：领一个月",
      readings: { "pension-start": "birthday-month" },
      facts: { diedOn: "2012-05-10" },
      value: { firstMonth: "2012-05", months: 1 },
    },
    {
      clause: "五(四)",
      when: "县里把年龄定为55周岁",
      figures: { pensionAge: "55" },
      facts: { paidUpOn: "2007-05-09" }, // 2007年5月10日满55周岁
      value: { firstMonth: "2007-06" },
    },
    {
      clause: "五(四)",
      when: "身故早于缴清、出生晚于缴清、多余字段：一次列出",
      facts: { diedOn: "2010-02-28", birthDate: "2010-03-02", sex: "F" },
      faults: [
        ["sex", "unknown-key"],
        ["birthDate", "impossible"],
        ["diedOn", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
