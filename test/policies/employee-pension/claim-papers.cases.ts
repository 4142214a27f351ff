import { claimPapers } from "../../../src/policies/employee-pension/claim-papers.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 六12 — 及时足额缴费后凭三项材料申领补贴。 */
export default {
  rule: claimPapers,

  given: { insuredAs: "flexible", paidOnTime: true, paidInFull: true },
  rows: [
    {
      clause: "六12",
      when: "灵活就业：发票",
      value: {
        eligible: true,
        papers: [
          { code: "pension-application", clause: "employee-pension/六12" },
          { code: "register-and-identity-card" },
          { code: "invoice" },
        ],
        unmet: [],
      },
      failing: [],
      finds: ["paper"],
    },
    {
      clause: "六12",
      when: "员工：发票或者对账单",
      facts: { insuredAs: "employee" },
      value: {
        papers: [
          { code: "pension-application" },
          { code: "register-and-identity-card" },
          { code: "invoice-or-statement" },
        ],
      },
    },
    {
      clause: "六12",
      when: "没有及时缴费",
      facts: { paidOnTime: false },
      value: { eligible: false },
      failing: ["paid-on-time"],
    },
    {
      clause: "六12",
      when: "没有及时缴费，后来缴足",
      readings: { "late-payment": "still-subsidised" },
      facts: { paidOnTime: false },
      value: { eligible: true, unmet: [] },
      finds: ["late-counts"],
    },
    {
      clause: "六12",
      when: "逾期缴费仍可申领，而本人按时缴费：只说按时",
      readings: { "late-payment": "still-subsidised" },
      value: { eligible: true, unmet: [] },
      finds: ["paid-on-time"],
      lacks: ["late-counts"],
    },
    {
      clause: "六12",
      when: "没有及时缴费，也没有缴足",
      readings: { "late-payment": "still-subsidised" },
      facts: { paidOnTime: false, paidInFull: false },
      value: { eligible: false },
      failing: ["paid-in-full"],
    },
    {
      clause: "六12",
      when: "没有足额缴费",
      facts: { paidInFull: false },
      value: { eligible: false },
      failing: ["paid-in-full"],
    },
    {
      clause: "六12",
      when: "缺身份、足额写成文字：一次列出",
      facts: { insuredAs: undefined, paidInFull: "是" },
      faults: [
        ["insuredAs", "missing"],
        ["paidInFull", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
