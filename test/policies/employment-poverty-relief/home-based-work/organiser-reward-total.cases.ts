import { organiserRewardTotal } from "../../../../src/policies/employment-poverty-relief/home-based-work/organiser-reward-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  place: "home",
  work: [{ from: "2016-01-01", until: "2016-06-30" }],
};

/** 二(四) — 一个单位的全部人员。 */
export default {
  rule: organiserRewardTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(四)",
      when: "组织就业满1个年度、满2个年度、不满6个月的各1人：奖励200元、400元、0元，合计600元",
      facts: {
        persons: [
          one,
          { ...one, person: "2", work: [{ from: "2016-01-01", until: "2017-12-31" }] },
          { ...one, person: "3", work: [{ from: "2016-01-01", until: "2016-05-31" }] },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "200.00" },
          { person: "2", amount: "400.00" },
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        total: "600.00", // 200+2×200
      },
      finds: ["sum"],
    },
    {
      clause: "二(四)",
      when: "本县将奖励要求的月数调整为0个月，名单2人：该参数只指出一次",
      figures: { organiserMonths: "0" },
      facts: { persons: [one, { ...one, person: "2" }] },
      faults: [["figures.organiserMonths", "out-of-range"]],
    },
    {
      clause: "二(四)",
      when: "名单中同一人出现两次：不接受",
      facts: { persons: [one, one] },
      faults: [["persons[1].person", "contradiction"]],
    },
  ],
} satisfies CaseTable;
