import { villageSupplement } from "../../../../src/policies/safety-net/dibao/village-supplement.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = { person: "1", class: "class-a", dibaoStandard: "300", on: "2016-05-01" };
const rounding = { ...one, dibaoStandard: "300.05" };
const highest = { ...one, dibaoStandard: "9999999999999" };

/** 三(一)2 — 全村合计等于各人之和。 */
export default {
  rule: villageSupplement,
  given: { persons: [one, { ...one, person: "2", class: "class-b" }, { ...one, person: "3", class: "other" }] },
  rows: [
    {
      clause: "三(一)2",
      when: "A类、B类、其他类别低保对象各1人，低保标准均为300元：合计增发150元",
      value: {
        persons: [
          { person: "1", amount: "90.00" }, // 300×30%
          { person: "2", amount: "60.00" }, // 300×20%
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        total: "150.00", // 90＋60＋0
      },
      finds: [["sum", { persons: 3, some: 2 }]],
    },
    {
      clause: "三(一)2",
      when: "1名A类低保对象，实发低保金200元：仍以低保标准300元为基数",
      facts: { persons: [{ ...one, actualPayment: "200" }] },
      value: { total: "90.00" }, // 300×30%
    },
    {
      clause: "三(一)2",
      when: "3名A类低保对象，每人增发90.015元：先各自四舍五入到分，再相加，合计270.06元",
      facts: { persons: [rounding, { ...rounding, person: "2" }, { ...rounding, person: "3" }] },
      value: { personsWithAmount: 3, total: "270.06" }, // 90.015进为90.02，90.02×3 = 270.06（先加总再四舍五入为270.05）
    },
    {
      clause: "三(一)2",
      when: "低保对象名单为空：合计为零",
      facts: { persons: [] },
      value: { persons: [], personsWithAmount: 0, total: "0.00" }, // 无人可加
    },
    {
      clause: "三(一)2",
      when: "1名A类低保对象，实发低保金200元，按以实发低保金为基数的口径：增发60元",
      readings: { "supplement-base": "actual-payment" },
      facts: { persons: [{ ...one, actualPayment: "200" }] },
      value: { total: "60.00" }, // 200×30%
    },
    {
      clause: "三(一)2",
      when: "1名A类低保对象，实发低保金0.03元，按以实发低保金为基数的口径：增发一分，计入增发人数",
      readings: { "supplement-base": "actual-payment" },
      facts: { persons: [{ ...one, actualPayment: "0.03" }] },
      value: { personsWithAmount: 1, total: "0.01" }, // 0.03×30% = 0.009，进为0.01
    },
    {
      clause: "三(一)2",
      when: "按以实发低保金为基数的口径，1名B类低保对象未填报实发低保金：合计无法计算；其他类别和类别已结束的无需填报",
      readings: { "supplement-base": "actual-payment" },
      facts: {
        persons: [
          { ...one, class: "other" },
          { ...one, person: "2", classUntil: "2016-04-30" },
          { ...one, person: "3", class: "class-b" },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "0.00" },
          { person: "2", amount: "0.00" },
          { person: "3", amount: null },
        ],
        personsWithAmount: 1,
        total: null,
      },
      finds: [["sum-not-known", { persons: 3, some: 1 }]], // 只有B类1人应增发
    },
    {
      clause: "三(一)2",
      when: "1人实发低保金超过低保标准、1人类别起止日期颠倒、1人列名两次：逐项指出",
      facts: {
        persons: [
          { ...one, actualPayment: "301" },
          { ...one, person: "2", classFrom: "2016-05-02", classUntil: "2016-05-01" },
          { ...one, person: "2" },
        ],
      },
      faults: [
        ["persons[0].actualPayment", "contradiction"],
        ["persons[1].classFrom", "contradiction"],
        ["persons[2].person", "contradiction"],
      ],
    },
    {
      clause: "三(一)2",
      when: "4名低保对象增发合计超出金额范围：指出金额过大",
      facts: { persons: ["1", "2", "3", "4"].map((person) => ({ ...highest, person })) },
      faults: [["persons", "out-of-range"]], // 四人各约3万亿，合计超过10万亿元
    },
    {
      clause: "三(一)2",
      when: "未填报类别、低保标准有三位小数：一并指出",
      facts: { persons: [{ ...one, class: undefined, dibaoStandard: "300.001" }] },
      faults: [
        ["persons[0].class", "missing"],
        ["persons[0].dibaoStandard", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
