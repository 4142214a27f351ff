import { specialFund } from "../../../src/policies/landless-farmers/special-fund.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 六(一)4 — 2012年征用12.5亩，每亩30000元；土地出让总收入800万元，提取5%。 */
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
      when: "收入不够需要：不足部分由新增财政收入安排",
      value: {
        levy: "375000.00", // 12.5×30000
        landRevenueAmount: "400000.00", // 8000000×5%
        available: "775000.00",
        shortfall: "125000.00", // 900000−775000
      },
      unmet: ["covers-amount-needed"],
      finds: ["levy", "land-revenue"],
    },
    {
      clause: "六(一)4",
      when: "同一年，不足一亩的按一亩",
      readings: { "levy-rounding": "rounded-up" },
      value: { levy: "390000.00", available: "790000.00", shortfall: "110000.00" }, // 13×30000
    },
    {
      clause: "六(一)4",
      when: "整亩的，按一亩收取也不多收",
      readings: { "levy-rounding": "rounded-up" },
      facts: { expropriations: [{ on: "2012-05-01", areaMu: "12" }] },
      value: { levy: "360000.00" },
    },
    {
      clause: "六(一)4",
      when: "超过整亩万分之一，不足一亩的按一亩：多收一亩",
      readings: { "levy-rounding": "rounded-up" },
      facts: { expropriations: [{ on: "2012-05-01", areaMu: "12.0001" }] },
      value: { levy: "390000.00" }, // 13×30000
    },
    {
      clause: "六(一)4",
      when: "正好够：没有不足",
      facts: { amountNeeded: "775000" },
      value: { shortfall: "0.00" },
      unmet: [],
    },
    {
      clause: "六(一)4",
      when: "差一分",
      facts: { amountNeeded: "775000.01" },
      value: { shortfall: "0.01" },
      unmet: ["covers-amount-needed"],
    },
    {
      clause: "六(一)4",
      when: "有余时，不足不为负",
      facts: { openingBalance: "1000000", amountNeeded: "0" },
      value: { available: "1775000.00", shortfall: "0.00" },
    },
    {
      clause: "六(一)4",
      when: "两个项目各半亩：按面积",
      facts: {
        expropriations: [
          { on: "2012-05-01", areaMu: "0.5" },
          { on: "2012-06-01", areaMu: "0.5" },
        ],
      },
      value: { levy: "30000.00" }, // 15000×2
    },
    {
      clause: "六(一)4",
      when: "两个项目各半亩：每个项目按一亩",
      readings: { "levy-rounding": "rounded-up" },
      facts: {
        expropriations: [
          { on: "2012-05-01", areaMu: "0.5" },
          { on: "2012-06-01", areaMu: "0.5" },
        ],
      },
      value: { levy: "60000.00" },
    },
    {
      clause: "六(一)4",
      when: "当年没有征地",
      facts: { expropriations: [] },
      value: { levy: "0.00", available: "400000.00" },
    },
    {
      clause: "六(一)4",
      when: "提取数四舍五入到分",
      facts: { landTransferRevenue: "0.10" }, // 0.10×5% = 0.005
      value: { landRevenueAmount: "0.01" },
    },
    {
      clause: "六(一)4",
      when: "县里从7月1日起每亩收40000元：按各项目的征用日",
      figures: { levyPerMu: [{ from: "2012-07-01", value: "40000" }] },
      facts: {
        expropriations: [
          { on: "2012-06-30", areaMu: "1" },
          { on: "2012-07-01", areaMu: "1" },
        ],
      },
      value: { levy: "70000.00" }, // 30000+40000
    },
    {
      clause: "六(一)4",
      when: "县里把提取比例定为8%",
      figures: { revenueShare: "8%" },
      value: { landRevenueAmount: "640000.00" },
    },
    {
      clause: "六(一)4",
      when: "面积大得不能精确到分",
      facts: { expropriations: [{ on: "2012-05-01", areaMu: "999999999" }] },
      faults: [["expropriations", "out-of-range"]],
    },
    {
      clause: "六(一)4",
      when: "每个项目不大，合计过大",
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
      when: "原有余额和当年收入合计过大",
      facts: { expropriations: [], landTransferRevenue: "0.20", openingBalance: "9999999999999.99" }, // 0.20×5% = 0.01
      faults: [["openingBalance", "out-of-range"]],
    },
    {
      clause: "六(一)4",
      when: "别的年份的征用、五位小数的需要：一次列出",
      facts: { expropriations: [{ on: "2011-12-31", areaMu: "1" }], amountNeeded: "1.00001" },
      faults: [
        ["amountNeeded", "too-precise"],
        ["expropriations", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
