import { specialFund } from "../../../../src/policies/landless-farmers/funding/special-fund.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 六(一)4 — 2012年征用耕地12.5亩，每亩收取30000元；土地出让总收入800万元，提取5%。 */
export default {
  rule: specialFund,
  given: {
    year: 2012,
    expropriations: [{ on: "2012-05-01", areaMu: "12.5" }],
    landTransferRevenue: "8000000",
    openingBalance: "0",
    amountNeeded: "900000",
  },
  rows: [
    {
      clause: "六(一)4",
      when: "可用资金不能满足支出需要：不足部分从新增财政收入中统筹安排",
      value: {
        arableLandLevy: "375000.00", // 12.5×30000
        landRevenueAmount: "400000.00", // 8000000×5%
        available: "775000.00", // 375000+400000
        shortfall: "125000.00", // 900000−775000
      },
      unmet: ["covers-amount-needed"],
      finds: ["levy", "land-revenue"],
    },
    {
      clause: "六(一)4",
      when: "两个项目各0.5亩：按面积收取",
      facts: {
        expropriations: [
          { on: "2012-05-01", areaMu: "0.5" },
          { on: "2012-06-01", areaMu: "0.5" },
        ],
      },
      value: { arableLandLevy: "30000.00" }, // 15000×2
    },
    {
      clause: "六(一)4",
      when: "可用资金恰好等于支出需要：无不足",
      facts: { amountNeeded: "775000" },
      value: { shortfall: "0.00" },
      unmet: [],
    },
    {
      clause: "六(一)4",
      when: "支出需要比可用资金多一分：不足一分",
      facts: { amountNeeded: "775000.01" },
      value: { shortfall: "0.01" }, // 775000.01−775000
      unmet: ["covers-amount-needed"],
    },
    {
      clause: "六(一)4",
      when: "可用资金多于支出需要：不足为零，不为负数",
      facts: { openingBalance: "1000000", amountNeeded: "0" },
      value: { available: "1775000.00", shortfall: "0.00" }, // 1000000+375000+400000
    },
    {
      clause: "六(一)4",
      when: "当年无征地：只有土地出让收入提取的资金",
      facts: { expropriations: [] },
      value: { arableLandLevy: "0.00", available: "400000.00" }, // 8000000×5%
    },
    {
      clause: "六(一)4",
      when: "提取额为0.005元：四舍五入到分",
      facts: { landTransferRevenue: "0.10" }, // 0.10×5% = 0.005
      value: { landRevenueAmount: "0.01" }, // 0.005四舍五入 = 0.01
    },
    {
      clause: "六(一)4",
      when: "征用12.5亩，按“不足1亩按1亩收取”口径：按13亩收取",
      readings: { "levy-rounding": "rounded-up" },
      value: {
        arableLandLevy: "390000.00", // 13×30000
        available: "790000.00", // 390000+400000
        shortfall: "110000.00", // 900000−790000
      },
    },
    {
      clause: "六(一)4",
      when: "征用12亩，按“不足1亩按1亩收取”口径：整亩不多收",
      readings: { "levy-rounding": "rounded-up" },
      facts: { expropriations: [{ on: "2012-05-01", areaMu: "12" }] },
      value: {
        arableLandLevy: "360000.00", // 12×30000
      },
    },
    {
      clause: "六(一)4",
      when: "征用12.0001亩，按“不足1亩按1亩收取”口径：按13亩收取",
      readings: { "levy-rounding": "rounded-up" },
      facts: { expropriations: [{ on: "2012-05-01", areaMu: "12.0001" }] },
      value: { arableLandLevy: "390000.00" }, // 13×30000
    },
    {
      clause: "六(一)4",
      when: "两个项目各0.5亩，按“不足1亩按1亩收取”口径：每个项目按一亩收取",
      readings: { "levy-rounding": "rounded-up" },
      facts: {
        expropriations: [
          { on: "2012-05-01", areaMu: "0.5" },
          { on: "2012-06-01", areaMu: "0.5" },
        ],
      },
      value: {
        arableLandLevy: "60000.00", // 30000×2
      },
    },
    {
      clause: "六(一)4",
      when: "本县自7月1日起每亩收取40000元：按各项目的征地日期分别适用",
      figures: { levyPerMu: [{ from: "2012-07-01", value: "40000" }] },
      facts: {
        expropriations: [
          { on: "2012-06-30", areaMu: "1" },
          { on: "2012-07-01", areaMu: "1" },
        ],
      },
      value: { arableLandLevy: "70000.00" }, // 30000+40000
    },
    {
      clause: "六(一)4",
      when: "本县将提取比例调整为8%：按8%提取",
      figures: { revenueShare: "8%" },
      value: {
        landRevenueAmount: "640000.00", // 8000000×8%
      },
    },
    {
      clause: "六(一)4",
      when: "征用面积过大：金额不能精确到分，不予接受",
      facts: { expropriations: [{ on: "2012-05-01", areaMu: "999999999" }] },
      faults: [["expropriations", "out-of-range"]],
    },
    {
      clause: "六(一)4",
      when: "各项目面积不大、合计金额过大：不予接受",
      facts: {
        expropriations: [
          { on: "2012-05-01", areaMu: "300000000" }, // 30000×3亿 = 9万亿元
          { on: "2012-05-01", areaMu: "300000000" },
        ],
      },
      faults: [["expropriations", "out-of-range"]],
    },
    {
      clause: "六(一)4",
      when: "年初余额和当年收入合计过大：不予接受",
      facts: { expropriations: [], landTransferRevenue: "0.20", openingBalance: "9999999999999.99" }, // 0.20×5% = 0.01
      faults: [["openingBalance", "out-of-range"]],
    },
    {
      clause: "六(一)4",
      when: "支出需要有五位小数、征地日期不在该年度：一并指出",
      facts: { expropriations: [{ on: "2011-12-31", areaMu: "1" }], amountNeeded: "1.00001" },
      faults: [
        ["amountNeeded", "too-precise"],
        ["expropriations", "contradiction"],
      ],
    },
    {
      clause: "六(一)4",
      when: "本县的征收标准太大，合计超出可计算的金额：指出被征耕地",
      figures: { levyPerMu: "9999999999999.99" },
      facts: { expropriations: [{ on: "2012-05-01", areaMu: "2" }] },
      faults: [["expropriations", "out-of-range"]],
    },
    {
      clause: "六(一)4",
      when: "面积和本县的征收标准都太大，仅一个项目就超出可计算的金额：指出被征耕地",
      figures: { levyPerMu: "9999999999999.99" },
      facts: { expropriations: [{ on: "2012-05-01", areaMu: "999999999.9999" }] },
      faults: [["expropriations", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
