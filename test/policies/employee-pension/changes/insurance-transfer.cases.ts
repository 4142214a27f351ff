import { insuranceTransfer } from "../../../../src/policies/employee-pension/changes/insurance-transfer.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 八15 — 三种情形中有一种即应转移养老保险关系。 */
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
      when: "此前已参加养老保险统筹：应转移",
      facts: { insuredBefore: true },
      value: { required: true, reasons: ["insured-before"] },
      finds: ["transfer-required"],
    },
    {
      clause: "八15",
      when: "被国家机关或事业单位录用：应转移",
      facts: { recruitedByStateOrPublicInstitution: true },
      value: { required: true, reasons: ["recruited"] },
    },
    {
      clause: "八15",
      when: "户口已迁出并在外地参保：应转移",
      facts: { hukouMovedOut: true, insuredElsewhere: true },
      value: { required: true, reasons: ["moved-and-insured-elsewhere"] },
      no: ["insured-before", "recruited"],
    },
    {
      clause: "八15",
      when: "三种情形都有：应转移，列出三种情形",
      facts: {
        insuredBefore: true,
        recruitedByStateOrPublicInstitution: true,
        hukouMovedOut: true,
        insuredElsewhere: true,
      },
      value: { reasons: ["insured-before", "recruited", "moved-and-insured-elsewhere"] },
      unmet: [],
    },
    {
      clause: "八15",
      when: "三种情形均无：无需转移",
      value: { required: false, reasons: [] },
      no: ["insured-before", "recruited", "moved-and-insured-elsewhere"],
      notFound: ["transfer-required"],
    },
    {
      clause: "八15",
      when: "户口已迁出，未在外地参保：无需转移",
      facts: { hukouMovedOut: true },
      value: { required: false },
    },
    {
      clause: "八15",
      when: "在外地参保，户口未迁出：无需转移",
      facts: { insuredElsewhere: true },
      value: { required: false },
    },
    {
      clause: "八15",
      when: "此前是否参保未填报、是否在外地参保为空：一并指出",
      facts: { insuredBefore: undefined, insuredElsewhere: null },
      faults: [
        ["insuredBefore", "missing"],
        ["insuredElsewhere", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
