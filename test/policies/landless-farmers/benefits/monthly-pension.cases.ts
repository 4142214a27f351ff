import { monthlyPension } from "../../../../src/policies/landless-farmers/benefits/monthly-pension.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(四) — 个人账户储存额18000元÷计发系数160 = 112.50元。 */
export default {
  rule: monthlyPension,
  given: { balance: "18000", on: "2012-05-01" },
  rows: [
    {
      clause: "五(四)",
      when: "储存额18000元、未填报低保标准：每月112.50元，未核对待遇下限",
      value: { monthlyAmount: "112.50", floor: null, meetsFloor: null, shortfall: null },
      finds: ["monthly-amount", "standard-not-given"],
    },
    {
      clause: "二(三)",
      when: "低保标准100元、平均补差120元：养老保障金只按低保标准核对",
      facts: { dibaoStandard: "100", averageDibaoTopUp: "120" },
      value: { floor: "100.00", meetsFloor: true, shortfall: "0.00" },
    },
    {
      clause: "二(三)",
      when: "只填报平均补差、未填报低保标准：未核对待遇下限",
      facts: { averageDibaoTopUp: "120" },
      value: { monthlyAmount: "112.50", floor: null, meetsFloor: null },
      finds: ["standard-not-given"],
    },
    {
      clause: "五(四)",
      when: "储存额18500元：四舍五入到分",
      facts: { balance: "18500" },
      value: {
        monthlyAmount: "115.63", // 18500÷160 = 115.625
      },
    },
    {
      clause: "二(三)",
      when: "每月112.50元、恰好等于低保标准：达到待遇下限",
      facts: { dibaoStandard: "112.50" },
      value: { floor: "112.50", meetsFloor: true, shortfall: "0.00" },
      unmet: [],
    },
    {
      clause: "二(三)",
      when: "每月112.50元、低于低保标准一分：列明差额，金额不变",
      facts: { dibaoStandard: "112.51" },
      value: { monthlyAmount: "112.50", meetsFloor: false, shortfall: "0.01" }, // 112.51−112.50
      unmet: ["meets-floor"],
    },
    { clause: "五(四)", when: "储存额为零：养老保障金为零", facts: { balance: "0" }, value: { monthlyAmount: "0.00" } },
    {
      clause: "五(五)",
      when: "低保标准100元、平均补差120元，按“两项待遇均须达到其中较高的一项”口径：低于待遇下限",
      readings: { "benefit-floor": "both-for-both" },
      facts: { dibaoStandard: "100", averageDibaoTopUp: "120" },
      value: {
        floor: "120.00",
        meetsFloor: false,
        shortfall: "7.50", // 120−112.50
      },
      unmet: ["meets-floor"],
    },
    {
      clause: "二(三)",
      when: "低保标准120元、平均补差100元，按“两项待遇均须达到其中较高的一项”口径：按较高的低保标准核对",
      readings: { "benefit-floor": "both-for-both" },
      facts: { dibaoStandard: "120", averageDibaoTopUp: "100" },
      value: {
        floor: "120.00",
        meetsFloor: false,
        shortfall: "7.50", // 120−112.50
      },
    },
    {
      clause: "二(三)",
      when: "低保标准和平均补差均未填报，按“两项待遇均须达到其中较高的一项”口径：未核对待遇下限",
      readings: { "benefit-floor": "both-for-both" },
      value: { monthlyAmount: "112.50", floor: null },
    },
    {
      clause: "五(四)",
      when: "储存额18500元，按“四舍五入到角”口径：115.60元",
      readings: { "pension-rounding": "jiao" },
      facts: { balance: "18500" },
      value: {
        monthlyAmount: "115.60", // 18500÷160 = 115.625
      },
    },
    {
      clause: "五(四)",
      when: "储存额18500元，按“见分进元”口径：116.00元",
      readings: { "pension-rounding": "up-to-yuan" },
      facts: { balance: "18500" },
      value: {
        monthlyAmount: "116.00", // 18500÷160 = 115.625
      },
    },
    {
      clause: "五(四)",
      when: "储存额18008元，按“四舍五入到角”口径：恰好五分，进一角",
      readings: { "pension-rounding": "jiao" },
      facts: { balance: "18008" }, // 18008÷160 = 112.55
      value: { monthlyAmount: "112.60" }, // 112.55见五进一角 = 112.60
    },
    {
      clause: "五(四)",
      when: "储存额18007.50元，按“四舍五入到角”口径：只四舍五入一次，不先四舍五入到分",
      readings: { "pension-rounding": "jiao" },
      facts: { balance: "18007.50" }, // 18007.50÷160 = 112.546875，直接到角为112.5；先到分为112.55，再到角就成了112.6
      value: { monthlyAmount: "112.50" },
    },
    {
      clause: "五(四)",
      when: "储存额17920元，按“见分进元”口径：整元不再进位",
      readings: { "pension-rounding": "up-to-yuan" },
      facts: { balance: "17920" }, // 17920÷160 = 112
      value: { monthlyAmount: "112.00" },
    },
    {
      clause: "五(四)",
      when: "储存额一分，按“见分进元”口径：进为1元",
      readings: { "pension-rounding": "up-to-yuan" },
      facts: { balance: "0.01" },
      value: { monthlyAmount: "1.00" },
    },
    {
      clause: "五(五)",
      when: "未填报平均补差，按“两项待遇均须达到其中较高的一项”口径：月领取额照常计算，未核对待遇下限",
      readings: { "benefit-floor": "both-for-both" },
      facts: { dibaoStandard: "100" },
      value: { monthlyAmount: "112.50", floor: null, meetsFloor: null, shortfall: null },
      finds: ["top-up-not-given"],
      notFound: ["standard-not-given"],
    },
    {
      clause: "二(三)",
      when: "未填报低保标准，按“两项待遇均须达到其中较高的一项”口径：月领取额照常计算，未核对待遇下限",
      readings: { "benefit-floor": "both-for-both" },
      facts: { averageDibaoTopUp: "100" },
      value: { monthlyAmount: "112.50", floor: null },
      finds: ["standard-not-given"],
      notFound: ["top-up-not-given"],
    },
    {
      clause: "五(四)",
      when: "本县自2013年起将计发系数调整为139：2012年底仍按160",
      figures: { annuityDivisor: [{ from: "2013-01-01", value: "139" }] },
      facts: { on: "2012-12-31" },
      value: { monthlyAmount: "112.50" },
    },
    {
      clause: "五(四)",
      when: "本县自2013年起将计发系数调整为139：2013年元旦按139",
      figures: { annuityDivisor: [{ from: "2013-01-01", value: "139" }] },
      facts: { on: "2013-01-01" },
      value: {
        monthlyAmount: "129.50", // 18000÷139 = 129.496…
      },
    },
    {
      clause: "五(四)",
      when: "本县将计发系数误填为0：不予接受",
      figures: { annuityDivisor: "0" },
      faults: [["figures.annuityDivisor", "out-of-range"]],
    },
    {
      clause: "五(四)",
      when: "储存额为负数、缺计发日期、低保标准有三位小数：一并指出",
      facts: { balance: "-1", dibaoStandard: "1.234", on: undefined },
      faults: [
        ["balance", "out-of-range"],
        ["on", "missing"],
        ["dibaoStandard", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
