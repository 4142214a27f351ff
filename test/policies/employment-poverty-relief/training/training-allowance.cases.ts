import { trainingAllowance } from "../../../../src/policies/employment-poverty-relief/training/training-allowance.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(七) — 3月1日至30日培训，参加22天，每天50元。 */
export default {
  rule: trainingAllowance,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    trainingFrom: "2017-03-01",
    trainingUntil: "2017-03-30",
    daysAttended: 22,
  },
  rows: [
    {
      clause: "二(七)",
      when: "参加培训22天：补助1100元",
      value: { days: 22, amount: "1100.00" }, // 22×50
      unmet: [],
      finds: ["allowance"],
    },
    { clause: "二(七)", when: "未参加培训：补助0元", facts: { daysAttended: 0 }, value: { amount: "0.00" } },
    {
      clause: "二(七)",
      when: "30天培训全部参加：补助1500元",
      facts: { daysAttended: 30 },
      value: { amount: "1500.00" }, // 30×50
    },
    {
      clause: "二(七)",
      when: "培训只有1天，参加1天：补助50元",
      facts: { trainingUntil: "2017-03-01", daysAttended: 1 },
      value: { days: 1, amount: "50.00" },
    },
    {
      clause: "二(七)",
      when: "不属于贫困劳动者：不予补助",
      facts: { isRuralResident: false },
      value: { days: 0, amount: "0.00" },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(七)",
      when: "参加培训22天，按“培训期间的日历天数”口径：按30天补助1500元",
      readings: { "training-days": "calendar" },
      value: { days: 30, amount: "1500.00" }, // 30×50
    },
    {
      clause: "二(七)",
      when: "30天培训填报参加31天：不接受",
      facts: { daysAttended: 31 },
      faults: [["daysAttended", "contradiction"]],
    },
    {
      clause: "二(七)",
      when: "培训只有1天，填报参加2天：不接受",
      facts: { trainingUntil: "2017-03-01", daysAttended: 2 },
      faults: [["daysAttended", "contradiction"]],
    },
    {
      clause: "二(七)",
      when: "培训起止日期颠倒：只指出起止日期，不比较天数",
      facts: { trainingUntil: "2017-02-28" },
      faults: [["trainingUntil", "contradiction"]],
    },
    {
      clause: "二(七)",
      when: "培训起止日期颠倒、参加天数为半天、出生日期晚于培训：一并指出",
      facts: { birthDate: "2018-01-01", trainingUntil: "2017-02-01", daysAttended: 1.5 },
      faults: [
        ["daysAttended", "too-precise"],
        ["trainingUntil", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "二(七)",
      when: "本县的标准太大，合计超出可计算的金额：指出该参数",
      figures: { trainingDayAmount: "9999999999999.99" },
      faults: [["figures.trainingDayAmount", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
