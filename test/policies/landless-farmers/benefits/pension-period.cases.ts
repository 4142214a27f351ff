import { pensionPeriod } from "../../../../src/policies/landless-farmers/benefits/pension-period.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(四) — 1952年5月10日出生，2012年5月10日满60周岁，自次月起领取，至身故当月（含当月）止。 */
export default {
  rule: pensionPeriod,
  given: { birthDate: "1952-05-10", paidInFullOn: "2010-03-01" },
  rows: [
    {
      clause: "五(四)",
      when: "满60周岁前已缴清：自满60周岁的次月起领取",
      facts: { monthlyAmount: "112.50" },
      value: {
        firstMonth: "2012-06",
        pensionFrom: "2012-06-01",
        firstAmount: "112.50",
        lastMonth: null,
        monthsPaid: null,
      },
      finds: ["from-age"],
    },
    {
      clause: "五(二)",
      when: "满60周岁后缴清：自缴清的次月起领取",
      facts: { paidInFullOn: "2013-01-31" },
      value: { firstMonth: "2013-02" },
      finds: ["from-payment"],
      notFound: ["waits"],
    },
    {
      clause: "五(四)",
      when: "2014年7月20日身故：领取至当月，共26个月",
      facts: { diedOn: "2014-07-20" }, // 2012年6月至12月7个月，2013年12个月，2014年7个月
      value: { firstMonth: "2012-06", lastMonth: "2014-07", monthsPaid: 26 },
      finds: ["alive-at-start", "until-death"],
    },
    {
      clause: "五(四)",
      when: "领取首日查询：应领取当月养老保障金",
      facts: { on: "2012-06-01" },
      value: { payable: true },
      finds: ["payable"],
    },
    {
      clause: "五(四)",
      when: "领取首日前一日查询：无应领取的养老保障金",
      facts: { on: "2012-05-31" },
      value: { payable: false },
      no: ["payable"],
    },
    {
      clause: "五(四)",
      when: "2014年7月20日身故、当月月底查询：当月仍应领取",
      facts: { diedOn: "2014-07-20", on: "2014-07-31" },
      value: { payable: true },
    },
    {
      clause: "五(四)",
      when: "2014年7月20日身故、8月1日查询：无应领取的养老保障金",
      facts: { diedOn: "2014-07-20", on: "2014-08-01" },
      value: { payable: false },
      no: ["payable"],
    },
    {
      clause: "五(四)",
      when: "满60周岁当月月底身故、当日查询：未开始领取",
      facts: { diedOn: "2012-05-31", on: "2012-05-31" },
      value: { payable: false },
    },
    {
      clause: "五(四)",
      when: "12月31日满60周岁：自次年1月起领取",
      facts: { birthDate: "1952-12-31" },
      value: { firstMonth: "2013-01", firstAmount: null },
    },
    {
      clause: "五(四)",
      when: "5月31日满60周岁：自6月起领取",
      facts: { birthDate: "1952-05-31" },
      value: { firstMonth: "2012-06" },
    },
    {
      clause: "五(四)",
      when: "2月29日出生、平年2100年2月28日满60周岁：自3月起领取",
      facts: { birthDate: "2040-02-29", paidInFullOn: "2090-01-01" },
      value: { firstMonth: "2100-03" },
    },
    {
      clause: "五(四)",
      when: "2139年11月30日出生：自2199年12月起领取，在日期范围内",
      facts: { birthDate: "2139-11-30", paidInFullOn: "2190-01-01" },
      value: { firstMonth: "2199-12" },
    },
    {
      clause: "五(四)",
      when: "满60周岁当月月底身故：未领取",
      facts: { diedOn: "2012-05-31" },
      value: { firstMonth: null, pensionFrom: null, firstAmount: null, lastMonth: null, monthsPaid: 0 },
      unmet: ["alive-at-start"],
    },
    {
      clause: "五(四)",
      when: "领取首日身故：领取1个月",
      facts: { diedOn: "2012-06-01" },
      value: { lastMonth: "2012-06", monthsPaid: 1 },
      unmet: [],
    },
    {
      clause: "五(四)",
      when: "缴清当日身故、不满60周岁：未领取",
      facts: { diedOn: "2010-03-01" },
      value: { firstMonth: null, monthsPaid: 0 },
      unmet: ["alive-at-start"],
    },
    {
      clause: "五(四)",
      when: "2012年6月起、未调整：每月应发112.50元，无终止月",
      facts: { monthlyAmount: "112.50" },
      value: { payments: [{ from: "2012-06", until: null, monthlyAmount: "112.50" }] },
      finds: ["amount-given"],
    },
    {
      clause: "五(四)",
      when: "2013年1月起提高3%、2014年7月20日身故：应发至身故当月",
      facts: {
        monthlyAmount: "112.50",
        diedOn: "2014-07-20",
        adjustments: [
          { from: "2013-01", occasion: "price-index", change: { kind: "percentage", direction: "raise", rate: "3%" } },
        ],
      },
      value: {
        payments: [
          { from: "2012-06", until: "2012-12", monthlyAmount: "112.50" },
          { from: "2013-01", until: "2014-07", monthlyAmount: "115.88" }, // 112.50×1.03＝115.875
        ],
      },
    },
    {
      clause: "五(四)",
      when: "身故当月之后才执行的调整：不影响应发",
      facts: {
        monthlyAmount: "112.50",
        diedOn: "2012-06-30",
        adjustments: [
          { from: "2012-07", occasion: "economy", change: { kind: "amount", direction: "raise", amount: "10" } },
        ],
      },
      value: { payments: [{ from: "2012-06", until: "2012-06", monthlyAmount: "112.50" }] },
    },
    {
      clause: "五(四)",
      when: "领取起始月当月执行两次调整：自该月起按两次调整后的金额",
      facts: {
        monthlyAmount: "112.50",
        adjustments: [
          { from: "2012-06", occasion: "economy", change: { kind: "amount", direction: "raise", amount: "10" } },
          { from: "2012-06", occasion: "economy", change: { kind: "amount", direction: "lower", amount: "2.5" } },
        ],
      },
      // 112.50＋10－2.50
      value: { firstAmount: "120.00", payments: [{ from: "2012-06", until: null, monthlyAmount: "120.00" }] },
    },
    {
      clause: "五(四)",
      when: "未填报月养老保障金：应发月份可以确定，金额无法计算",
      value: { payments: [{ from: "2012-06", until: null, monthlyAmount: null }] },
      notFound: ["amount-given"],
    },
    {
      clause: "五(四)",
      when: "开始领取前身故：各月均不应发",
      facts: { diedOn: "2012-05-31", monthlyAmount: "112.50" },
      value: { payments: [] },
      unmet: ["alive-at-start"],
    },
    {
      clause: "五(四)",
      when: "满60周岁前身故、未填报查询日期：不能领取，当月是否应发不作判断",
      facts: { diedOn: "2012-05-09", on: undefined },
      value: { firstMonth: null, payable: null, payments: [] },
      unmet: ["alive-at-start"],
    },
    {
      clause: "五(四)",
      when: "5月10日满60周岁，按“到领取年龄的当月”口径：5月10日起领取，首月全额",
      readings: { "pension-start": "birthday-month" },
      facts: { monthlyAmount: "112.50" },
      value: { firstMonth: "2012-05", pensionFrom: "2012-05-10", firstAmount: "112.50" },
      notFound: ["first-month-by-days"],
    },
    {
      clause: "五(四)",
      when: "5月10日满60周岁，按“到领取年龄的当日”口径：首月应发22天，次月起全额",
      readings: { "pension-start": "birthday" },
      facts: { monthlyAmount: "112.50" },
      value: {
        payments: [
          { from: "2012-05", until: "2012-05", monthlyAmount: "79.84" }, // 112.50×22÷31＝79.838…
          { from: "2012-06", until: null, monthlyAmount: "112.50" },
        ],
      },
      finds: [["first-month-by-days", { on: "2012-05-10", days: 22, daysOfMonth: 31, amount: "79.84" }]],
    },
    {
      clause: "五(四)",
      when: "按“到领取年龄的当日”口径，次月即调整：首月按调整前的金额按日计发",
      readings: { "pension-start": "birthday" },
      facts: {
        monthlyAmount: "112.50",
        adjustments: [
          { from: "2012-06", occasion: "economy", change: { kind: "amount", direction: "raise", amount: "10" } },
        ],
      },
      value: {
        payments: [
          { from: "2012-05", until: "2012-05", monthlyAmount: "79.84" }, // 112.50×22÷31 = 79.838
          { from: "2012-06", until: null, monthlyAmount: "122.50" }, // 112.50+10
        ],
      },
    },
    {
      clause: "五(四)",
      when: "5月10日满60周岁，按“到领取年龄的当日”口径：首月按日计发",
      readings: { "pension-start": "birthday" },
      facts: { monthlyAmount: "112.50" },
      value: {
        firstMonth: "2012-05",
        pensionFrom: "2012-05-10",
        firstAmount: "79.84", // 22天：112.50×22÷31 = 79.838…
      },
    },
    {
      clause: "五(四)",
      when: "5月31日出生，按“生日次日”口径：自7月起领取",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-05-31" },
      value: { firstMonth: "2012-07" },
    },
    {
      clause: "五(四)",
      when: "2月29日出生、平年2100年，按“平年为3月1日”口径：自4月起领取",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "2040-02-29", paidInFullOn: "2090-01-01" },
      value: { firstMonth: "2100-04" },
    },
    {
      clause: "五(二)",
      when: "满60周岁后缴清，按“缴清后须等待”口径、本县规定等待12个月：自等待期满的次月起领取",
      readings: { "late-enrolment-start": "after-a-wait" },
      figures: { lateEnrolmentWait: "12" },
      facts: { paidInFullOn: "2013-01-31" },
      value: {
        firstMonth: "2014-02", // 2014年1月31日等待期满，次月
      },
      finds: ["waits", "from-payment"],
    },
    {
      clause: "五(四)",
      when: "满60周岁前缴清，按“缴清后须等待”口径、本县规定等待12个月：不适用等待期",
      readings: { "late-enrolment-start": "after-a-wait" },
      figures: { lateEnrolmentWait: "12" },
      facts: { paidInFullOn: "2012-05-09" },
      value: { firstMonth: "2012-06" },
    },
    {
      clause: "五(四)",
      when: "满60周岁前缴清，按“缴清后须等待”口径、本县未规定等待几个月：不适用等待期，无需规定",
      readings: { "late-enrolment-start": "after-a-wait" },
      facts: { paidInFullOn: "2012-05-09" },
      value: { firstMonth: "2012-06" },
    },
    {
      clause: "五(四)",
      when: "60周岁生日前一日缴清，按“到领取年龄的当月”口径：按年龄自当月起领取",
      readings: { "pension-start": "birthday-month" },
      facts: { paidInFullOn: "2012-05-09" },
      value: { firstMonth: "2012-05" },
      finds: ["from-age"],
    },
    {
      clause: "五(二)",
      when: "60周岁生日当日缴清，按“到领取年龄的当月”口径：已满60周岁，自缴清的次月起领取",
      readings: { "pension-start": "birthday-month" },
      facts: { paidInFullOn: "2012-05-10" },
      value: { firstMonth: "2012-06" },
      finds: ["from-payment"],
    },
    {
      clause: "五(四)",
      when: "60周岁生日前一日身故，按“到领取年龄的当月”口径：未满60周岁，未领取",
      readings: { "pension-start": "birthday-month" },
      facts: { diedOn: "2012-05-09" },
      value: { firstMonth: null, monthsPaid: 0 },
      unmet: ["alive-at-start"],
    },
    {
      clause: "五(四)",
      when: "60周岁生日当日身故，按“到领取年龄的当月”口径：领取1个月",
      readings: { "pension-start": "birthday-month" },
      facts: { diedOn: "2012-05-10" },
      value: { firstMonth: "2012-05", monthsPaid: 1 },
    },
    {
      clause: "五(四)",
      when: "2012年6月起提高10%，按“到领取年龄的当日，首月按日计发”口径：起始月按提高后的数额计天，以后各月照此发放",
      readings: { "pension-start": "birthday" },
      facts: {
        birthDate: "1952-06-16",
        monthlyAmount: "100",
        adjustments: [
          { from: "2012-06", occasion: "economy", change: { kind: "percentage", direction: "raise", rate: "10%" } },
        ],
      },
      // 100×1.1 = 110；6月30天，16日起15天：110×15÷30 = 55
      value: {
        payments: [
          { from: "2012-06", until: "2012-06", monthlyAmount: "55.00" },
          { from: "2012-07", until: null, monthlyAmount: "110.00" },
        ],
      },
    },
    {
      clause: "五(四)",
      when: "2012年7月起提高10%，按“到领取年龄的当日，首月按日计发”口径：起始月按原数额计天，次月起发提高后的数额",
      readings: { "pension-start": "birthday" },
      facts: {
        birthDate: "1952-06-16",
        monthlyAmount: "100",
        adjustments: [
          { from: "2012-07", occasion: "economy", change: { kind: "percentage", direction: "raise", rate: "10%" } },
        ],
      },
      // 6月30天，16日起15天：100×15÷30 = 50；100×1.1 = 110
      value: {
        payments: [
          { from: "2012-06", until: "2012-06", monthlyAmount: "50.00" },
          { from: "2012-07", until: null, monthlyAmount: "110.00" },
        ],
      },
    },
    {
      clause: "五(四)",
      when: "本县将领取年龄调整为55周岁：自满55周岁的次月起领取",
      figures: { pensionAge: "55" },
      facts: { paidInFullOn: "2007-05-09" }, // 2007年5月10日满55周岁
      value: { firstMonth: "2007-06" },
    },
    {
      clause: "五(六)",
      when: "调整决定降低100元，每月只有60元：不予接受，指出填报的调整决定",
      facts: {
        monthlyAmount: "60",
        adjustments: [
          { from: "2013-01", occasion: "economy", change: { kind: "amount", direction: "lower", amount: "100" } },
        ],
      },
      faults: [["adjustments[0].change", "out-of-range"]], // 60－100 = －40
    },
    {
      clause: "五(二)",
      when: "满60周岁后缴清，按“缴清后须等待”口径、本县未规定等待几个月：不推算",
      readings: { "late-enrolment-start": "after-a-wait" },
      facts: { paidInFullOn: "2013-01-31" },
      faults: [["figures.lateEnrolmentWait", "no-value-on-date"]],
    },
    {
      clause: "五(四)",
      when: "2139年12月1日出生：2200年才能领取，超出日期范围",
      facts: { birthDate: "2139-12-01", paidInFullOn: "2190-01-01" },
      faults: [["birthDate", "out-of-range"]],
    },
    {
      clause: "五(二)",
      when: "满60周岁后、2199年12月缴清：2200年才能领取，超出日期范围",
      facts: { paidInFullOn: "2199-12-01" },
      faults: [["paidInFullOn", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "填报项之外多填一项、出生日期晚于缴清日期、身故日期早于缴清日期：一并指出",
      facts: { diedOn: "2010-02-28", birthDate: "2010-03-02", sex: "F" },
      faults: [
        ["sex", "unknown-key"],
        ["birthDate", "contradiction"],
        ["diedOn", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
