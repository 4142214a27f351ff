import { trainingAllowance } from "../../../src/policies/employment-poverty-relief/training-allowance.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(七) — 3月1日至30日培训，参加22天，每天50元。 */
export default {
  rule: trainingAllowance,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    courseFrom: "2017-03-01",
    courseUntil: "2017-03-30",
    daysAttended: 22,
  },
  rows: [
    {
      clause: "二(七)",
      when: "按参加的22天",
      value: { days: 22, amount: "1100.00" },
      failing: [],
      finds: ["allowance"],
    }, // 22×50
    {
      clause: "二(七)",
      when: "按培训期间的30天",
      readings: { "training-days": "calendar" },
      value: { days: 30, amount: "1500.00" },
    }, // 30×50
    { clause: "二(七)", when: "一天也没有参加", facts: { daysAttended: 0 }, value: { amount: "0.00" } },
    { clause: "二(七)", when: "30天全部参加", facts: { daysAttended: 30 }, value: { amount: "1500.00" } },
    {
      clause: "二(七)",
      when: "参加31天：超过培训天数",
      facts: { daysAttended: 31 },
      faults: [["daysAttended", "impossible"]],
    },
    {
      clause: "二(七)",
      when: "培训只有一天，参加了这一天",
      facts: { courseUntil: "2017-03-01", daysAttended: 1 },
      value: { days: 1, amount: "50.00" },
    },
    {
      clause: "二(七)",
      when: "培训只有一天，参加2天：超过培训天数",
      facts: { courseUntil: "2017-03-01", daysAttended: 2 },
      faults: [["daysAttended", "impossible"]],
    },
    {
      clause: "二(七)",
      when: "培训前后颠倒：只说这一处，天数无从比较",
      facts: { courseUntil: "2017-02-28" },
      faults: [["courseUntil", "impossible"]],
    },
    {
      clause: "二(七)",
      when: "不是贫困劳动者",
      facts: { isRuralResident: false },
      value: { days: 0, amount: "0.00" },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(七)",
      when: "培训前后颠倒、半天、出生晚于培训",
      facts: { birthDate: "2018-01-01", courseUntil: "2017-02-01", daysAttended: 1.5 },
      faults: [
        ["daysAttended", "too-precise"],
        ["courseUntil", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
