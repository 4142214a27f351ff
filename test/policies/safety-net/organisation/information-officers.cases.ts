import { informationOfficers } from "../../../../src/policies/safety-net/organisation/information-officers.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(一) — 每个村（居）设社会救助信息员。 */
export default {
  rule: informationOfficers,
  given: {
    villages: [
      { village: "01", hasOfficer: true },
      { village: "02", hasOfficer: true },
    ],
  },
  rows: [
    {
      clause: "四(一)",
      when: "2个村均已设信息员：完成",
      value: { complete: true, villagesWithoutOfficer: [] },
      unmet: [],
    },
    {
      clause: "四(一)",
      when: "2个村中1个村未设信息员：未完成，列出该村",
      facts: {
        villages: [
          { village: "01", hasOfficer: true },
          { village: "02", hasOfficer: false },
        ],
      },
      value: { complete: false, villagesWithoutOfficer: ["02"] },
      unmet: ["each-has-officer"],
    },
    {
      clause: "四(一)",
      when: "同一个村填报两次：指出不得重复",
      facts: {
        villages: [
          { village: "01", hasOfficer: true },
          { village: "01", hasOfficer: false },
        ],
      },
      faults: [["villages", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "村（居）编号填成数字、未填报是否已设信息员：一并指出",
      facts: { villages: [{ village: 1 }] },
      faults: [
        ["villages[0].village", "wrong-type"],
        ["villages[0].hasOfficer", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
