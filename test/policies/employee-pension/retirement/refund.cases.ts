import { refund } from "../../../../src/policies/employee-pension/retirement/refund.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七14 — 出国定居、在职死亡、领取不满120个月死亡的，享受退保待遇。 */
export default {
  rule: refund,

  given: { event: { kind: "death-in-retirement", pensionMonths: 119 }, on: "2030-05-01" },
  rows: [
    {
      clause: "七14",
      when: "在职时死亡：享受退保待遇",
      facts: { event: { kind: "death-in-service" } },
      value: { entitled: true },
    },
    {
      clause: "七14",
      when: "出国定居：享受退保待遇",
      facts: { event: { kind: "settled-abroad" } },
      value: { entitled: true },
    },
    {
      clause: "七14",
      when: "领取119个月后死亡：享受退保待遇",
      value: { entitled: true, basis: "provincial-rules" },
      unmet: [],
      finds: ["event", "provincial-rules"],
    },
    {
      clause: "七14",
      when: "领取满120个月后死亡：不享受退保待遇",
      facts: { event: { kind: "death-in-retirement", pensionMonths: 120 } },
      value: { entitled: false, basis: null },
      unmet: ["below-limit"],
    },
    {
      clause: "七14",
      when: "退休后死亡未填报领取月数、情形发生日期无效：一并指出",
      facts: { event: { kind: "death-in-retirement" }, on: "2030-02-30" },
      faults: [
        ["event.pensionMonths", "missing"],
        ["on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
