import { trainingProviderRewardTotal } from "../../../../src/policies/employment-poverty-relief/training/training-provider-reward-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  trainingUntil: "2017-03-30",
  placedOn: "2017-04-10",
  placedByTrainingProvider: true,
  atEnterprise: true,
  placementSubsidyPaid: false,
  alreadyPaid: false,
};

/** 二(七) — 一家培训机构介绍的全部人员；每人奖励200元。 */
export default {
  rule: trainingProviderRewardTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(七)",
      when: "介绍3人就业，其中2人符合条件：奖励合计400元",
      facts: { persons: [one, { ...one, person: "2" }, { ...one, person: "3", atEnterprise: false }] },
      value: {
        persons: [
          { person: "1", amount: "200.00" },
          { person: "2", amount: "200.00" },
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        total: "400.00", // 2×200
      },
      finds: ["sum"],
    },
    { clause: "二(七)", when: "空名单：合计0元", facts: { persons: [] }, value: { total: "0.00" } },
  ],
} satisfies CaseTable;
