import { placementSubsidyTotal } from "../../../../src/policies/employment-poverty-relief/placement/placement-subsidy-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  graduateOfPoorHousehold: false,
  placedBy: "agency",
  placedOn: "2017-03-01",
  atCountyEnterprise: true,
  proofOfEmployment: "labour-contract",
  contractFrom: "2017-03-01",
  contractUntil: "2018-02-28",
  alreadyPaid: false,
};

/** 二(三) — 一次招工，按名单合计。 */
export default {
  rule: placementSubsidyTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(三)",
      when: "介绍一般人员、高校毕业生、合同不满1年的各1人：补贴200元、250元、0元，合计450元",
      facts: {
        persons: [
          one,
          { ...one, person: "2", graduateOfPoorHousehold: true },
          { ...one, person: "3", contractUntil: "2017-08-31" },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "200.00" },
          { person: "2", amount: "250.00" },
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        total: "450.00", // 200+250+0 = 450
      },
      finds: ["sum"],
    },
    {
      clause: "二(三)",
      when: "空名单：合计0元",
      facts: { persons: [] },
      value: { persons: [], personsWithAmount: 0, total: "0.00" },
    },
    {
      clause: "二(三)",
      when: "名单中同一人出现两次、另一人合同起止日期颠倒：一并指出",
      facts: { persons: [one, one, { ...one, person: "3", contractUntil: "2017-01-01" }] },
      faults: [
        ["persons[1].person", "contradiction"],
        ["persons[2].contractUntil", "contradiction"],
      ],
    },
    {
      clause: "二(三)",
      when: "名单中1人缺少姓名或编号：不接受",
      facts: { persons: [{ ...one, person: undefined }] },
      faults: [["persons[0].person", "missing"]],
    },
  ],
} satisfies CaseTable;
