import { auxiliaryEmployerRewardTotal } from "../../../../src/policies/employment-poverty-relief/posts/auxiliary-employer-reward-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  isAuxiliaryPost: true,
  work: [{ from: "2016-01-01", until: "2016-06-30" }],
};

/** 二(六) — 一个单位的全部人员。 */
export default {
  rule: auxiliaryEmployerRewardTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(六)",
      when: "安置满1个年度、满2个年度、不满6个月的各1人：奖励500元、1000元、0元，合计1500元",
      facts: {
        persons: [
          one,
          { ...one, person: "2", work: [{ from: "2016-01-01", until: "2017-12-31" }] },
          { ...one, person: "3", work: [{ from: "2016-01-01", until: "2016-05-31" }] },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "500.00" },
          { person: "2", amount: "1000.00" },
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        total: "1500.00", // 500+2×500
      },
      finds: ["sum"],
    },
    {
      clause: "二(六)",
      when: "名单中同一人出现两次：不接受",
      facts: { persons: [one, one] },
      faults: [["persons[1].person", "contradiction"]],
    },
  ],
} satisfies CaseTable;
