import { claimDocuments } from "../../../src/policies/employee-pension/claim-documents.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 六12 — 及时足额缴费后凭三项材料申领补贴。 */
export default {
  rule: claimDocuments,

  given: { capacity: "flexible", paidInTime: true, paidInFull: true },
  rows: [
    {
      clause: "六12",
      when: "灵活就业：发票",
      value: {
        mayClaim: true,
        documents: [
          { code: "pension-application", clause: "employee-pension/六12" },
          { code: "register-and-identity-card" },
          { code: "invoice" },
        ],
        failing: [],
      },
      failing: [],
      finds: ["paper"],
    },
    {
      clause: "六12",
      when: "员工：发票或者对账单",
      facts: { capacity: "employee" },
      value: {
        documents: [
          { code: "pension-application" },
          { code: "register-and-identity-card" },
          { code: "invoice-or-statement" },
        ],
      },
    },
    {
      clause: "六12",
      when: "没有及时缴费",
      facts: { paidInTime: false },
      value: { mayClaim: false },
      failing: ["paid-in-time"],
    },
    {
      clause: "六12",
      when: "没有及时缴费，后来缴足",
      readings: { "late-payment": "still-subsidised" },
      facts: { paidInTime: false },
      value: { mayClaim: true, failing: [] },
      finds: ["late-counts"],
    },
    {
      clause: "六12",
      when: "逾期缴费仍可申领，而本人按时缴费：只说按时",
      readings: { "late-payment": "still-subsidised" },
      value: { mayClaim: true, failing: [] },
      finds: ["paid-in-time"],
      lacks: ["late-counts"],
    },
    {
      clause: "六12",
      when: "没有及时缴费，也没有缴足",
      readings: { "late-payment": "still-subsidised" },
      facts: { paidInTime: false, paidInFull: false },
      value: { mayClaim: false },
      failing: ["paid-in-full"],
    },
    {
      clause: "六12",
      when: "没有足额缴费",
      facts: { paidInFull: false },
      value: { mayClaim: false },
      failing: ["paid-in-full"],
    },
    {
      clause: "六12",
      when: "缺身份、足额写成文字：一次列出",
      facts: { capacity: undefined, paidInFull: "是" },
      faults: [
        ["capacity", "missing"],
        ["paidInFull", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
