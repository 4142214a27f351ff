import { enterpriseRewardTotal } from "../../../../src/policies/employment-poverty-relief/placement/enterprise-reward-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  work: [{ from: "2016-03-01", until: "2017-02-28" }],
  alreadyPaid: false,
};

/** 二(四) — 一家企业吸纳的全部人员；每人奖励3000元。 */
export default {
  rule: enterpriseRewardTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(四)",
      when: "企业吸纳2人满1年、1人不满1年：奖励合计6000元",
      facts: {
        persons: [
          one,
          { ...one, person: "2" },
          { ...one, person: "3", work: [{ from: "2016-03-01", until: "2016-12-31" }] },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "3000.00" },
          { person: "2", amount: "3000.00" },
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        total: "6000.00", // 2×3000
      },
      finds: ["sum"],
    },
    { clause: "二(四)", when: "空名单：合计0元", facts: { persons: [] }, value: { total: "0.00" } },
  ],
} satisfies CaseTable;
