import { insuranceTransfer } from "../../../src/policies/employee-pension/insurance-transfer.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 八15 — 三种情形各自引起关系转移。 */
export default {
  rule: insuranceTransfer,

  given: {
    insuredBefore: false,
    recruitedByStateOrPublicInstitution: false,
    hukouMovedOut: false,
    insuredElsewhere: false,
  },
  rows: [
    {
      clause: "八15",
      when: "一种情形也没有",
      value: { required: false, reasons: [] },
      failing: ["insured-before", "recruited", "moved-and-insured-elsewhere"],
      lacks: ["transfer-required"],
    },
    {
      clause: "八15",
      when: "以前参加过统筹",
      facts: { insuredBefore: true },
      value: { required: true, reasons: ["insured-before"] },
      finds: ["transfer-required"],
    },
    {
      clause: "八15",
      when: "被机关或事业单位录用",
      facts: { recruitedByStateOrPublicInstitution: true },
      value: { required: true, reasons: ["recruited"] },
    },
    {
      clause: "八15",
      when: "户口迁出并在外地参保",
      facts: { hukouMovedOut: true, insuredElsewhere: true },
      value: { required: true, reasons: ["moved-and-insured-elsewhere"] },
      failing: ["insured-before", "recruited"],
    },
    {
      clause: "八15",
      when: "户口迁出，没有在外地参保",
      facts: { hukouMovedOut: true },
      value: { required: false },
    },
    { clause: "八15", when: "在外地参保，户口没有迁出", facts: { insuredElsewhere: true }, value: { required: false } },
    {
      clause: "八15",
      when: "三种情形都有",
      facts: {
        insuredBefore: true,
        recruitedByStateOrPublicInstitution: true,
        hukouMovedOut: true,
        insuredElsewhere: true,
      },
      value: { reasons: ["insured-before", "recruited", "moved-and-insured-elsewhere"] },
      failing: [],
    },
    {
      clause: "八15",
      when: "缺一项、一项为空：一次列出",
      facts: { insuredBefore: undefined, insuredElsewhere: null },
      faults: [
        ["insuredBefore", "missing"],
        ["insuredElsewhere", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
