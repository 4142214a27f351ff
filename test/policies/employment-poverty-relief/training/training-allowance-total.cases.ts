import { trainingAllowanceTotal } from "../../../../src/policies/employment-poverty-relief/training/training-allowance-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  trainingFrom: "2017-03-01",
  trainingUntil: "2017-03-30",
  daysAttended: 22,
};

/** 二(七) — 一个班的生活费补助。 */
export default {
  rule: trainingAllowanceTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(七)",
      when: "参加培训22天、30天和不属于贫困劳动者的各1人：补助1100元、1500元、0元，合计2600元",
      facts: { persons: [one, { ...one, person: "2", daysAttended: 30 }, { ...one, person: "3", wantsWork: false }] },
      value: {
        persons: [
          { person: "1", amount: "1100.00" },
          { person: "2", amount: "1500.00" },
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        total: "2600.00", // 22×50+30×50
      },
      finds: ["sum"],
    },
    {
      clause: "二(七)",
      when: "名单第二人参加天数超过培训天数：指出该人的参加天数",
      facts: { persons: [one, { ...one, person: "2", daysAttended: 31 }] },
      faults: [["persons[1].daysAttended", "contradiction"]],
    },
  ],
} satisfies CaseTable;
