import { fundingSharesTotal } from "../../../../src/policies/landless-farmers/funding/funding-shares-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = { person: "1", groups: [], paidOn: "2012-05-01", villageContribution: "1800" };

/** 六(一)2 — 一户几人，每人筹资规模18000元。 */
export default {
  rule: fundingSharesTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "六(一)2",
      when: "一户2人，其一为一般人员、村集体补助1800元，其二残疾二级：按各自比例分别合计",
      facts: {
        persons: [
          one,
          {
            ...one,
            person: "2",
            groups: [{ kind: "disability", grade: 2, certificate: "second-generation" }],
            villageContribution: undefined,
          },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "18000.00" },
          { person: "2", amount: "18000.00" },
        ],
        personsWithAmount: 2,
        government: "27000.00", // 12600+14400
        joint: "9000.00", // 5400+3600
        village: "1800.00",
        individual: "7200.00", // 3600+3600
        differenceDue: "0.00",
        total: "36000.00", // 18000×2
      },
      finds: [["sum", { persons: 2, some: 2, total: "36000.00" }]],
    },
    {
      clause: "六(一)2",
      when: "名单为空：合计0元",
      facts: { persons: [] },
      value: { persons: [], personsWithAmount: 0, total: "0.00" },
    },
    {
      clause: "六(一)2",
      when: "同一人列名两次、村集体补助超过应出资：一并指出",
      facts: { persons: [one, { ...one, villageContribution: "5400.01" }] },
      faults: [
        ["persons[1].person", "contradiction"],
        ["persons[1].villageContribution", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
