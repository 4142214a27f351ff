import { informationOfficers } from "../../../src/policies/safety-net/information-officers.ts";
import type { CaseTable } from "../../support/cases.ts";

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
    { clause: "四(一)", when: "都设了信息员", value: { complete: true, remaining: [] }, failing: [] },
    {
      clause: "四(一)",
      when: "一个村没有信息员",
      facts: {
        villages: [
          { village: "01", hasOfficer: true },
          { village: "02", hasOfficer: false },
        ],
      },
      value: { complete: false, remaining: ["02"] },
      failing: ["each-has-officer"],
    },
    {
      clause: "四(一)",
      when: "同一个村出现两次",
      facts: {
        villages: [
          { village: "01", hasOfficer: true },
          { village: "01", hasOfficer: false },
        ],
      },
      faults: [["villages", "impossible"]],
    },
    {
      clause: "四(一)",
      when: "村名是数字、是否设了不明：一次列出",
      facts: { villages: [{ village: 1 }] },
      faults: [
        ["villages[0].village", "wrong-type"],
        ["villages[0].hasOfficer", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
