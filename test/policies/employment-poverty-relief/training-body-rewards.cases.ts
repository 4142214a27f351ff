import { trainingBodyRewards } from "../../../src/policies/employment-poverty-relief/training-body-rewards.ts";
import type { CaseTable } from "../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  rural: true,
  registeredPoor: true,
  able: true,
  willing: true,
  trainedUntil: "2017-03-30",
  placedOn: "2017-04-10",
  introducedByTrainingBody: true,
  atEnterprise: true,
  placementSubsidyPaid: false,
  rewardedBefore: false,
};

/** 二(七) — 一家培训机构介绍的全部人员。 */
export default {
  rule: trainingBodyRewards,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(七)",
      when: "三人中两人符合",
      facts: { persons: [one, { ...one, person: "2" }, { ...one, person: "3", atEnterprise: false }] },
      value: {
        persons: [
          { person: "1", amount: "200.00" },
          { person: "2", amount: "200.00" },
          { person: "3", amount: "0.00" },
        ],
        paidPersons: 2,
        total: "400.00",
      },
      finds: ["sum"],
    }, // 2×200
    { clause: "二(七)", when: "空名单", facts: { persons: [] }, value: { total: "0.00" } },
  ],
} satisfies CaseTable;
