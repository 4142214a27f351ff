import { monthlyPension } from "../../../src/policies/landless-farmers/monthly-pension.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(四) — 存储额18000元÷160 = 112.50元。 */
export default {
  rule: monthlyPension,
  given: { balance: "18000", on: "2012-05-01" },
  rows: [
    {
      clause: "五(四)",
      when: "存储额18000元；没有给出低保标准，不核对最低线",
      value: { monthlyAmount: "112.50", floor: null, meetsFloor: null, shortfall: null },
      finds: ["monthly-amount", "floor-not-checked"],
    },
    {
      clause: "二(三)",
      when: "恰好等于最低生活保障标准：不低于",
      facts: { dibaoStandard: "112.50" },
      value: { floor: "112.50", meetsFloor: true, shortfall: "0.00" },
      unmet: [],
    },
    {
      clause: "二(三)",
      when: "低于最低生活保障标准一分：写明差额，金额不变",
      facts: { dibaoStandard: "112.51" },
      value: { monthlyAmount: "112.50", meetsFloor: false, shortfall: "0.01" },
      unmet: ["meets-floor"],
    },
    {
      clause: "五(五)",
      when: "平均补差更高：养老金只看最低生活保障标准",
      facts: { dibaoStandard: "100", averageDibaoTopUp: "120" },
      value: { floor: "100.00", meetsFloor: true, shortfall: "0.00" },
    },
    {
      clause: "五(五)",
      when: "同一人，两个标准都须达到",
      readings: { "benefit-floor": "both-for-both" },
      facts: { dibaoStandard: "100", averageDibaoTopUp: "120" },
      value: { floor: "120.00", meetsFloor: false, shortfall: "7.50" }, // 120−112.50 = 7.50
      unmet: ["meets-floor"],
    },
    {
      clause: "二(三)",
      when: "两个标准都须达到，低保标准更高：按低保标准",
      readings: { "benefit-floor": "both-for-both" },
      facts: { dibaoStandard: "120", averageDibaoTopUp: "100" },
      value: { floor: "120.00", meetsFloor: false, shortfall: "7.50" }, // 120−112.50
    },
    {
      clause: "五(五)",
      when: "两个标准都须达到，但没有给出平均补差",
      readings: { "benefit-floor": "both-for-both" },
      facts: { dibaoStandard: "100" },
      faults: [["averageDibaoTopUp", "missing"]],
    },
    {
      clause: "二(三)",
      when: "两个标准都须达到，但没有给出低保标准",
      readings: { "benefit-floor": "both-for-both" },
      facts: { averageDibaoTopUp: "100" },
      faults: [["dibaoStandard", "missing"]],
    },
    {
      clause: "二(三)",
      when: "只看低保标准而没有给出：给出平均补差也不核对",
      facts: { averageDibaoTopUp: "120" },
      value: { monthlyAmount: "112.50", floor: null, meetsFloor: null },
      finds: ["floor-not-checked"],
    },
    {
      clause: "二(三)",
      when: "两个标准都须达到，一个也没有给出：不核对",
      readings: { "benefit-floor": "both-for-both" },
      value: { monthlyAmount: "112.50", floor: null },
    },
    { clause: "五(四)", when: "四舍五入到分", facts: { balance: "18500" }, value: { monthlyAmount: "115.63" } }, // 115.625
    {
      clause: "五(四)",
      when: "同一账户，四舍五入到角",
      readings: { "pension-rounding": "jiao" },
      facts: { balance: "18500" },
      value: { monthlyAmount: "115.60" },
    },
    {
      clause: "五(四)",
      when: "同一账户，进到元",
      readings: { "pension-rounding": "up-to-yuan" },
      facts: { balance: "18500" },
      value: { monthlyAmount: "116.00" },
    },
    {
      clause: "五(四)",
      when: "正好五分，进一角",
      readings: { "pension-rounding": "jiao" },
      facts: { balance: "18008" }, // 112.55
      value: { monthlyAmount: "112.60" },
    },
    {
      clause: "五(四)",
      when: "只取整一次：不先取到分",
      readings: { "pension-rounding": "jiao" },
      facts: { balance: "18007.50" }, // 112.546875，直接到角为112.5；先到分为112.55，再到角就成了112.6
      value: { monthlyAmount: "112.50" },
    },
    {
      clause: "五(四)",
      when: "整元的不再进",
      readings: { "pension-rounding": "up-to-yuan" },
      facts: { balance: "17920" }, // 17920÷160 = 112
      value: { monthlyAmount: "112.00" },
    },
    {
      clause: "五(四)",
      when: "一分的账户进到一元",
      readings: { "pension-rounding": "up-to-yuan" },
      facts: { balance: "0.01" },
      value: { monthlyAmount: "1.00" },
    },
    { clause: "五(四)", when: "空账户", facts: { balance: "0" }, value: { monthlyAmount: "0.00" } },
    {
      clause: "五(四)",
      when: "县里从2013年起把系数改为139：2012年底仍是160",
      figures: { annuityDivisor: [{ from: "2013-01-01", value: "139" }] },
      facts: { on: "2012-12-31" },
      value: { monthlyAmount: "112.50" },
    },
    {
      clause: "五(四)",
      when: "2013年元旦起按139",
      figures: { annuityDivisor: [{ from: "2013-01-01", value: "139" }] },
      facts: { on: "2013-01-01" },
      value: { monthlyAmount: "129.50" }, // 18000÷139 = 129.496…
    },
    {
      clause: "五(四)",
      when: "县里给出的系数是0",
      figures: { annuityDivisor: "0" },
      faults: [["figures.annuityDivisor", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "负存储额、三位小数、缺日期：一次列出",
      facts: { balance: "-1", dibaoStandard: "1.234", on: undefined },
      faults: [
        ["balance", "out-of-range"],
        ["on", "missing"],
        ["dibaoStandard", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
