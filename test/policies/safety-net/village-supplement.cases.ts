import { villageSupplement } from "../../../src/policies/safety-net/village-supplement.ts";
import type { CaseTable } from "../../support/cases.ts";

const rounding = { class: "A", dibaoStandard: "300.05" };

/** 三(一)2 — 全村是各人之和。 */
export default {
  rule: villageSupplement,
  given: {
    recipients: [
      { class: "A", dibaoStandard: "300" },
      { class: "B", dibaoStandard: "300" },
      { class: "other", dibaoStandard: "300" },
    ],
    on: "2016-05-01",
  },
  rows: [
    {
      clause: "三(一)2",
      when: "A类、B类、其他类各一人",
      value: { recipients: 3, supplemented: 2, total: "150.00" }, // 90＋60＋0 = 150
      finds: ["sum"],
    },
    {
      clause: "三(一)2",
      when: "各人先取到分，再相加",
      facts: { recipients: [rounding, rounding, rounding] },
      value: { recipients: 3, supplemented: 3, total: "270.06" }, // 90.015进为90.02，90.02×3 = 270.06（先加后取为270.05）
    },
    {
      clause: "三(一)2",
      when: "实领200元：仍以标准为基数",
      facts: { recipients: [{ class: "A", dibaoStandard: "300", actualPayment: "200" }] },
      value: { total: "90.00" }, // 300×30%
    },
    {
      clause: "三(一)2",
      when: "实领200元，以实领为基数",
      readings: { "supplement-base": "actual-payment" },
      facts: { recipients: [{ class: "A", dibaoStandard: "300", actualPayment: "200" }] },
      value: { total: "60.00" }, // 200×30%
    },
    {
      clause: "三(一)2",
      when: "以实领为基数，有一人没有给出实领；其他类别的、类别已结束的不需要",
      readings: { "supplement-base": "actual-payment" },
      facts: {
        recipients: [
          { class: "other", dibaoStandard: "300" },
          { class: "A", dibaoStandard: "300", classUntil: "2016-04-30" },
          { class: "B", dibaoStandard: "300" },
        ],
      },
      faults: [["recipients[2].actualPayment", "missing"]],
    },
    {
      clause: "三(一)2",
      when: "以实领为基数，一人实领三分：增发一分，也计入增发人数",
      readings: { "supplement-base": "actual-payment" },
      facts: { recipients: [{ class: "A", dibaoStandard: "300", actualPayment: "0.03" }] },
      value: { recipients: 1, supplemented: 1, total: "0.01" }, // 0.03×30% = 0.009，进为0.01
    },
    {
      clause: "三(一)2",
      when: "没有低保对象",
      facts: { recipients: [] },
      value: { recipients: 0, supplemented: 0, total: "0.00" },
    },
    {
      clause: "三(一)2",
      when: "有一人实领多于标准，有一人类别先结束后开始：逐条列出",
      facts: {
        recipients: [
          { class: "A", dibaoStandard: "300", actualPayment: "301" },
          { class: "A", dibaoStandard: "300", classFrom: "2016-05-02", classUntil: "2016-05-01" },
        ],
      },
      faults: [
        ["recipients", "impossible"],
        ["recipients", "impossible"],
      ],
    },
    {
      clause: "三(一)2",
      when: "合计超出能够精确表示的范围",
      facts: { recipients: Array.from({ length: 4 }, () => ({ class: "A", dibaoStandard: "9999999999999" })) },
      faults: [["recipients", "out-of-range"]], // 四人各约3万亿，合计超过10万亿元
    },
    {
      clause: "三(一)2",
      when: "类别不明、标准多一位小数：一次列出",
      facts: { recipients: [{ dibaoStandard: "300.001" }] },
      faults: [
        ["recipients[0].class", "missing"],
        ["recipients[0].dibaoStandard", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
