import { fundAccounts } from "../../../../src/policies/landless-farmers/funding/fund-accounts.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 六(二)1、六(二)2 — 政府补贴一次性转入财政专户；村集体补助和个人缴费缴入收入户，再定期转入财政专户。 */
export default {
  rule: fundAccounts,
  given: {},
  rows: [
    {
      clause: "六(二)2",
      when: "未指定资金：列出三方资金缴入和转入的账户",
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
      when: "政府补贴：直接转入财政专户",
      facts: { part: "government" },
      value: { flows: [{ code: "government", into: "special-fiscal-account" }] },
      finds: ["paid-into"],
    },
    {
      clause: "六(二)2",
      when: "个人缴费：缴入收入户",
      facts: { part: "individual" },
      value: { flows: [{ code: "individual", into: "revenue-account" }] },
    },
    {
      clause: "六(二)2",
      when: "资金种类不在可选范围、填报项之外多填一项：一并指出",
      facts: { part: "bank", amount: "1" },
      faults: [
        ["part", "unknown-option"],
        ["amount", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
