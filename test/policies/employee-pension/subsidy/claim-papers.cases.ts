import { claimPapers } from "../../../../src/policies/employee-pension/subsidy/claim-papers.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 六12 — 及时足额缴费后凭三项材料申领补贴。 */
export default {
  rule: claimPapers,

  given: { insuredAs: "flexible", paidOnTime: true, paidInFull: true },
  rows: [
    {
      clause: "六12",
      when: "灵活就业人员及时足额缴费：可以申领，提交发票等三项材料",
      value: {
        eligible: true,
        papers: [
          { code: "pension-application", clause: "employee-pension/六12" },
          { code: "register-and-identity-card" },
          { code: "invoice" },
        ],
        unmet: [],
      },
      unmet: [],
      finds: ["paper"],
    },
    {
      clause: "六12",
      when: "员工及时足额缴费：第③项材料为发票或个人缴费对账单",
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
      when: "未及时缴费：不能申领",
      facts: { paidOnTime: false },
      value: { eligible: false },
      unmet: ["paid-on-time"],
    },
    {
      clause: "六12",
      when: "未足额缴费：不能申领",
      facts: { paidInFull: false },
      value: { eligible: false },
      unmet: ["paid-in-full"],
    },
    {
      clause: "六12",
      when: "未及时缴费但已缴足，按“补缴后仍可享受补贴”口径：可以申领",
      readings: { "late-payment": "still-subsidised" },
      facts: { paidOnTime: false },
      value: { eligible: true, unmet: [] },
      finds: ["late-counts"],
    },
    {
      clause: "六12",
      when: "及时缴费，按“补缴后仍可享受补贴”口径：可以申领，依据为及时缴费",
      readings: { "late-payment": "still-subsidised" },
      value: { eligible: true, unmet: [] },
      finds: ["paid-on-time"],
      notFound: ["late-counts"],
    },
    {
      clause: "六12",
      when: "未及时缴费且未缴足，按“补缴后仍可享受补贴”口径：未足额缴费，不能申领",
      readings: { "late-payment": "still-subsidised" },
      facts: { paidOnTime: false, paidInFull: false },
      value: { eligible: false },
      unmet: ["paid-in-full"],
    },
    {
      clause: "六12",
      when: "未填报参保身份、足额缴费填成文字：一并指出",
      facts: { insuredAs: undefined, paidInFull: "是" },
      faults: [
        ["insuredAs", "missing"],
        ["paidInFull", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
