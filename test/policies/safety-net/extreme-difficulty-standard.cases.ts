import { extremeDifficultyStandard } from "../../../src/policies/safety-net/extreme-difficulty-standard.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(二)1 — 2015年当地人均消费支出9000元，2016年供养标准至少9000×60% = 5400元。 */
export default {
  rule: extremeDifficultyStandard,
  given: {
    year: 2016,
    consumption: [{ year: 2015, allResidents: "9000", urbanResidents: "15000", ruralResidents: "7000" }],
    standard: "5400",
  },
  rows: [
    {
      clause: "三(二)1",
      when: "恰好等于60%：不低于",
      value: { floor: "5400.00", meetsFloor: true },
      failing: [],
      finds: ["floor"],
    },
    {
      clause: "三(二)1",
      when: "比60%少一分：低于",
      facts: { standard: "5399.99" },
      value: { floor: "5400.00", meetsFloor: false },
      failing: ["meets-floor"],
    },
    {
      clause: "三(二)1",
      when: "没有给出标准：只答下限",
      facts: { standard: undefined },
      value: { floor: "5400.00", meetsFloor: null },
    },
    {
      clause: "三(二)1",
      when: "下限不能整分时取不低于它的一分",
      facts: { consumption: [{ year: 2015, allResidents: "9000.02" }], standard: "5400.01" },
      value: { floor: "5400.02", meetsFloor: false }, // 9000.02×60% = 5400.012，5400.01低于它
    },
    {
      clause: "三(二)1",
      when: "下限的零头过半分：进为一分",
      facts: { consumption: [{ year: 2015, allResidents: "9000.01" }], standard: "5400.01" },
      value: { floor: "5400.01", meetsFloor: true }, // 9000.01×60% = 5400.006
    },
    {
      clause: "三(二)1",
      when: "“上年度”是供养标准所在年的上一年",
      facts: {
        consumption: [
          { year: 2014, allResidents: "8000" },
          { year: 2015, allResidents: "9000" },
          { year: 2016, allResidents: "10000" },
        ],
      },
      value: { floor: "5400.00" }, // 9000×60%
    },
    {
      clause: "三(二)1",
      when: "按当地城镇居民的消费支出",
      readings: { "local-consumption": "urban-residents" },
      value: { floor: "9000.00", meetsFloor: false }, // 15000×60% = 9000
    },
    {
      clause: "三(二)1",
      when: "按当地农村居民的消费支出",
      readings: { "local-consumption": "rural-residents" },
      value: { floor: "4200.00", meetsFloor: true }, // 7000×60% = 4200
    },
    {
      clause: "三(二)1",
      when: "县里从2017年起把下限提高到65%：2016年仍是60%",
      figures: { minConsumptionShare: [{ from: "2017-01-01", value: "65%" }] },
      value: { floor: "5400.00" },
    },
    {
      clause: "三(二)1",
      when: "2017年是65%",
      figures: { minConsumptionShare: [{ from: "2017-01-01", value: "65%" }] },
      facts: { year: 2017, consumption: [{ year: 2016, allResidents: "10000" }] },
      value: { floor: "6500.00" }, // 10000×65% = 6500
    },
    {
      clause: "三(二)1",
      when: "没有上年度的数字：不推算",
      facts: { consumption: [{ year: 2014, allResidents: "8000" }] },
      faults: [["consumption", "missing"]],
    },
    {
      clause: "三(二)1",
      when: "有上年度，但缺所选解读要的那一种",
      readings: { "local-consumption": "rural-residents" },
      facts: { consumption: [{ year: 2015, allResidents: "9000" }] },
      faults: [["consumption[0].ruralResidents", "missing"]],
    },
    {
      clause: "三(二)1",
      when: "同一年有两组数字",
      facts: {
        consumption: [
          { year: 2015, allResidents: "9000" },
          { year: 2015, allResidents: "8000" },
        ],
      },
      faults: [["consumption", "impossible"]],
    },
    {
      clause: "三(二)1",
      when: "县里给的下限比例超过100%",
      figures: { minConsumptionShare: "160%" },
      faults: [["figures.minConsumptionShare", "out-of-range"]],
    },
    {
      clause: "三(二)1",
      when: "年份有小数、没有数字、标准为负：一次列出",
      facts: { year: 2016.5, consumption: [], standard: "-5400" },
      faults: [
        ["year", "too-precise"],
        ["consumption", "out-of-range"],
        ["standard", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
