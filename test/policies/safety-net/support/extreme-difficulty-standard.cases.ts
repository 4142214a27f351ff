import { extremeDifficultyStandard } from "../../../../src/policies/safety-net/support/extreme-difficulty-standard.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
      when: "供养标准恰好等于人均消费支出的60%：达到下限",
      value: { floor: "5400.00", meetsFloor: true }, // 9000×60%
      unmet: [],
      finds: ["floor"],
    },
    {
      clause: "三(二)1",
      when: "未填报供养标准：只计算下限",
      facts: { standard: undefined },
      value: { floor: "5400.00", meetsFloor: null }, // 9000×60%
      finds: ["standard-needed"],
    },
    {
      clause: "三(二)1",
      when: "填报了三个年份的人均消费支出：以供养标准所在年的上一年为“上年度”",
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
      when: "供养标准低于人均消费支出的60%一分：未达到下限",
      facts: { standard: "5399.99" },
      value: { floor: "5400.00", meetsFloor: false }, // 9000×60%
      unmet: ["meets-floor"],
    },
    {
      clause: "三(二)1",
      when: "下限为5400.012元：进为5400.02元，供养标准5400.01元未达到",
      facts: { consumption: [{ year: 2015, allResidents: "9000.02" }], standard: "5400.01" },
      value: { floor: "5400.02", meetsFloor: false }, // 9000.02×60% = 5400.012，5400.01低于它
    },
    {
      clause: "三(二)1",
      when: "下限为5400.006元：进为5400.01元，供养标准5400.01元达到",
      facts: { consumption: [{ year: 2015, allResidents: "9000.01" }], standard: "5400.01" },
      value: { floor: "5400.01", meetsFloor: true }, // 9000.01×60% = 5400.006
    },
    {
      clause: "三(二)1",
      when: "按当地城镇居民口径：下限为9000元",
      readings: { "local-consumption": "urban-residents" },
      value: { floor: "9000.00", meetsFloor: false }, // 15000×60% = 9000
    },
    {
      clause: "三(二)1",
      when: "按当地农村居民口径：下限为4200元",
      readings: { "local-consumption": "rural-residents" },
      value: { floor: "4200.00", meetsFloor: true }, // 7000×60% = 4200
    },
    {
      clause: "三(二)1",
      when: "本县自2017年起将最低比例调整为65%，计算2016年：仍为60%",
      figures: { minConsumptionShare: [{ from: "2017-01-01", value: "65%" }] },
      value: { floor: "5400.00" }, // 9000×60%
    },
    {
      clause: "三(二)1",
      when: "本县自2017年起将最低比例调整为65%，计算2017年：为65%",
      figures: { minConsumptionShare: [{ from: "2017-01-01", value: "65%" }] },
      facts: { year: 2017, consumption: [{ year: 2016, allResidents: "10000" }] },
      value: { floor: "6500.00" }, // 10000×65% = 6500
    },
    {
      clause: "三(二)1",
      when: "未填报上年度人均消费支出：不推算，指出须填报",
      facts: { consumption: [{ year: 2014, allResidents: "8000" }] },
      faults: [["consumption", "missing"]],
    },
    {
      clause: "三(二)1",
      when: "按当地农村居民口径，只填报了全体居民人均消费支出：指出须填报农村居民数",
      readings: { "local-consumption": "rural-residents" },
      facts: { consumption: [{ year: 2015, allResidents: "9000" }] },
      faults: [["consumption[0].ruralResidents", "missing"]],
    },
    {
      clause: "三(二)1",
      when: "同一年份填报两次人均消费支出：指出不得重复",
      facts: {
        consumption: [
          { year: 2015, allResidents: "9000" },
          { year: 2015, allResidents: "8000" },
        ],
      },
      faults: [["consumption", "contradiction"]],
    },
    {
      clause: "三(二)1",
      when: "本县将最低比例误填为160%：指出不超过100%",
      figures: { minConsumptionShare: "160%" },
      faults: [["figures.minConsumptionShare", "out-of-range"]],
    },
    {
      clause: "三(二)1",
      when: "年份有小数、人均消费支出列表为空、供养标准为负：一并指出",
      facts: { year: 2016.5, consumption: [], standard: "-5400" },
      faults: [
        ["year", "too-precise"],
        ["consumption", "out-of-range"],
        ["standard", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
