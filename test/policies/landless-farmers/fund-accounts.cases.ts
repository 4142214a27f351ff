import { fundAccounts } from "../../../src/policies/landless-farmers/fund-accounts.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 六(二)1、六(二)2 — 政府的资金一次转入财政专户；村集体和个人的缴入收入户，再定期转入财政专户。 */
export default {
  rule: fundAccounts,
  given: {},
  rows: [
    {
      clause: "六(二)2",
      when: "三方资金的去向",
      value: {
        flows: [
          { code: "government", into: "special-fiscal-account", movedOnTo: null, clause: "landless-farmers/六(二)1" },
          {
            code: "village",
            into: "revenue-account",
            movedOnTo: "special-fiscal-account",
            clause: "landless-farmers/六(二)2",
          },
          {
            code: "individual",
            into: "revenue-account",
            movedOnTo: "special-fiscal-account",
            clause: "landless-farmers/六(二)2",
          },
        ],
      },
      finds: ["paid-into", "paid-into-and-moved"],
    },
    {
      clause: "六(二)1",
      when: "只看政府补贴",
      facts: { part: "government" },
      value: { flows: [{ code: "government", into: "special-fiscal-account" }] },
      finds: ["paid-into"],
    },
    {
      clause: "六(二)2",
      when: "只看个人缴费",
      facts: { part: "individual" },
      value: { flows: [{ code: "individual", into: "revenue-account" }] },
    },
    {
      clause: "六(二)2",
      when: "没有的资金种类、多余字段：一次列出",
      facts: { part: "bank", amount: "1" },
      faults: [
        ["part", "unknown-option"],
        ["amount", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
