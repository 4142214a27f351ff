import { disabilityEmploymentLevy } from "../../../src/policies/disability-employment/disability-employment-levy.ts";
import type { CaseTable } from "../../support/cases.ts";

const small = { isSmallOrMicro: true, staff: 20, staffWithDisabilities: 0 };

/** 三(一)2 — 未达到比例的缴保障金，创业3年内、职工不超过20人的小微企业除外；超比例的有奖励。比例由县里给出，此处1.5%。 */
export default {
  rule: disabilityEmploymentLevy,
  given: { on: "2018-12-31", staff: 200, staffWithDisabilities: 2, isSmallOrMicro: false },
  figures: { quota: "1.5%" },
  rows: [
    {
      clause: "三(一)2",
      when: "200人中2名，未达到比例，不是小微企业：应缴",
      value: { levy: { required: true, exempt: false, amountDue: null }, reward: { entitled: false, amount: null } }, // 2 < 200×1.5% = 3
      finds: ["levy-required"],
      lacks: ["exempt"],
      failing: ["small-or-micro"],
    },
    {
      clause: "三(一)2",
      when: "应征保障金由其他规定算出",
      facts: { assessedLevy: "35000", assessedReward: "9" },
      value: { levy: { amountDue: "35000.00" }, reward: { amount: null } },
    },
    {
      clause: "三(一)2",
      when: "200人中3名，恰好达到：不缴也没有奖励",
      facts: { staffWithDisabilities: 3, assessedLevy: "35000", assessedReward: "5000" }, // 3 = 200×1.5%
      value: { levy: { required: false, exempt: false, amountDue: null }, reward: { entitled: false, amount: null } },
      failing: ["below-quota", "above-quota"],
    },
    {
      clause: "三(一)2",
      when: "200人中4名，超过比例：奖励",
      facts: { staffWithDisabilities: 4, assessedReward: "5000" },
      value: { levy: { required: false }, reward: { entitled: true, amount: "5000.00" } },
      finds: ["above-quota"],
    },
    {
      clause: "三(一)2",
      when: "133人中2名，刚刚超过比例：奖励",
      facts: { staff: 133, staffWithDisabilities: 2 }, // 133×1.5% = 1.995
      value: { levy: { required: false }, reward: { entitled: true } },
    },
    {
      clause: "三(一)2",
      when: "134人中2名，刚刚不到比例：应缴",
      facts: { staff: 134, staffWithDisabilities: 2 }, // 134×1.5% = 2.01
      value: { levy: { required: true }, reward: { entitled: false } },
    },
    {
      clause: "三(一)2",
      when: "5人全是残疾人（如盲人按摩机构）：奖励",
      facts: { staff: 5, staffWithDisabilities: 5 },
      value: { levy: { required: false }, reward: { entitled: true } },
    },
    {
      clause: "三(一)2",
      when: "奖励金额没有给出：不推算",
      facts: { staffWithDisabilities: 4 },
      value: { reward: { entitled: true, amount: null } },
    },
    {
      clause: "三(一)2",
      when: "小微企业，20人，3年届满当天：免缴",
      facts: { ...small, registeredOn: "2015-12-31" }, // 2015-12-31加3年是2018-12-31
      value: { levy: { required: false, exempt: true, amountDue: null }, reward: { entitled: false } },
      finds: ["exempt", "within-years", "few-staff", "small-or-micro", "below-quota"],
      lacks: ["levy-required"],
      failing: [],
    },
    {
      clause: "三(一)2",
      when: "3年届满次日：应缴",
      facts: { ...small, registeredOn: "2015-12-30" }, // 到2018-12-30
      value: { levy: { required: true, exempt: false } },
      failing: ["within-years"],
    },
    {
      clause: "三(一)2",
      when: "征缴当天登记并开业的小微企业：免缴",
      facts: { ...small, registeredOn: "2018-12-31", openedOn: "2018-12-31" },
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "3年届满次日，两项具备其一即可",
      readings: { "exemption-conditions": "either" },
      facts: { ...small, registeredOn: "2015-12-30" },
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "21人：应缴",
      facts: { ...small, staff: 21, registeredOn: "2017-01-01" },
      value: { levy: { required: true, exempt: false } },
      failing: ["few-staff"],
    },
    {
      clause: "三(一)2",
      when: "21人，两项具备其一即可",
      readings: { "exemption-conditions": "either" },
      facts: { ...small, staff: 21, registeredOn: "2017-01-01" },
      value: { levy: { exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "两项都不具备，具备其一的解读下也应缴",
      readings: { "exemption-conditions": "either" },
      facts: { ...small, staff: 21, registeredOn: "2015-12-30" },
      value: { levy: { required: true } },
    },
    {
      clause: "三(一)2",
      when: "20人、3年内，但不是小微企业：应缴",
      facts: { ...small, isSmallOrMicro: false, registeredOn: "2017-01-01" },
      value: { levy: { required: true, exempt: false } },
      failing: ["small-or-micro"],
    },
    {
      clause: "三(一)2",
      when: "2016年2月29日登记，2019年2月28日届满",
      facts: { ...small, registeredOn: "2016-02-29", on: "2019-02-28" },
      value: { levy: { exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "2016年2月29日登记，2019年3月1日已过",
      facts: { ...small, registeredOn: "2016-02-29", on: "2019-03-01" },
      value: { levy: { exempt: false } },
    },
    {
      clause: "三(一)2",
      when: "2014年登记、2016年开业：从登记起算",
      facts: { ...small, registeredOn: "2014-01-01", openedOn: "2016-01-01" },
      value: { levy: { required: true } },
    },
    {
      clause: "三(一)2",
      when: "同一企业，从开业起算",
      readings: { "founding-date": "opening" },
      facts: { ...small, registeredOn: "2014-01-01", openedOn: "2016-01-01" },
      value: { levy: { required: false, exempt: true } },
    },
    { clause: "三(一)2", when: "小微企业没有登记日期", facts: small, faults: [["registeredOn", "missing"]] },
    {
      clause: "三(一)2",
      when: "21人，没有登记日期：人数已经决定，应缴",
      facts: { ...small, staff: 21 },
      value: { levy: { required: true, exempt: false } },
      failing: ["few-staff"],
    },
    {
      clause: "三(一)2",
      when: "20人，没有登记日期，两项具备其一即可：人数已经决定",
      readings: { "exemption-conditions": "either" },
      facts: small,
      value: { levy: { required: false, exempt: true } },
    },
    {
      clause: "三(一)2",
      when: "21人，没有登记日期，两项具备其一即可：要看年限",
      readings: { "exemption-conditions": "either" },
      facts: { ...small, staff: 21 },
      faults: [["registeredOn", "missing"]],
    },
    {
      clause: "三(一)2",
      when: "从开业起算而没有开业日期",
      readings: { "founding-date": "opening" },
      facts: { ...small, registeredOn: "2017-01-01" },
      faults: [["openedOn", "missing"]],
    },
    {
      clause: "三(一)2",
      when: "小微企业达到比例：不问登记日期",
      facts: { ...small, staffWithDisabilities: 1 }, // 1÷20 = 5%
      value: { levy: { required: false, exempt: false }, reward: { entitled: true } },
    },
    {
      clause: "三(一)2",
      when: "县里没有给出比例：不推算",
      figures: { quota: undefined },
      faults: [["figures.quota", "outside-figures"]],
    },
    {
      clause: "三(一)2",
      when: "1.5%写成了1.5，就是150%：不接受",
      figures: { quota: "1.5" },
      faults: [["figures.quota", "out-of-range"]],
    },
    {
      clause: "三(一)2",
      when: "残疾职工比职工多、登记和开业在以后、负的金额：一次列出",
      facts: {
        staff: 1,
        staffWithDisabilities: 2,
        registeredOn: "2019-01-01",
        openedOn: "2019-01-02",
        assessedLevy: "-1",
      },
      faults: [
        ["assessedLevy", "out-of-range"],
        ["staffWithDisabilities", "impossible"],
        ["registeredOn", "impossible"],
        ["openedOn", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
