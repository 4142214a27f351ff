import { nursingCareSubsidy } from "../../../../src/policies/safety-net/support/nursing-care-subsidy.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(二)4 — 一级、二级为重度；金额由县另行规定。 */
export default {
  rule: nursingCareSubsidy,
  given: { disabilityGrade: 2, meetsOtherConditions: true, monthlyAmount: "60", on: "2016-05-01" },
  rows: [
    {
      clause: "三(二)4",
      when: "残疾二级，符合其他条件：属于重度，每月补贴60元",
      value: { entitled: true, monthlyAmount: "60.00" }, // 本县规定60
      unmet: [],
      finds: ["subsidy"],
    },
    {
      clause: "三(二)4",
      when: "残疾一级，符合其他条件：属于重度，享受补贴",
      facts: { disabilityGrade: 1 },
      value: { entitled: true },
    },
    {
      clause: "三(二)4",
      when: "残疾三级：不属于重度，不享受补贴",
      facts: { disabilityGrade: 3 },
      value: { entitled: false, monthlyAmount: "0.00" },
      unmet: ["severe"],
    },
    {
      clause: "三(二)4",
      when: "残疾二级，不符合护理补贴制度的其他条件：不享受补贴",
      facts: { meetsOtherConditions: false },
      value: { entitled: false, monthlyAmount: "0.00" },
      unmet: ["other-conditions"],
    },
    {
      clause: "三(二)4",
      when: "残疾四级，未填报补贴金额：不享受补贴，无需填报金额",
      facts: { monthlyAmount: undefined, disabilityGrade: 4 },
      value: { entitled: false, monthlyAmount: "0.00" },
    },
    {
      clause: "三(二)4",
      when: "残疾二级，应享受补贴而未填报补贴金额：享受补贴，金额不推算，由县填报",
      facts: { monthlyAmount: undefined },
      value: { entitled: true, monthlyAmount: null },
      finds: ["amount-needed"],
    },
    {
      clause: "三(二)4",
      when: "残疾三级，本县将重度标准调整为三级：属于重度，享受补贴",
      figures: { severeGrade: "3" },
      facts: { disabilityGrade: 3 },
      value: { entitled: true, monthlyAmount: "60.00" }, // 本县规定60
    },
    {
      clause: "三(二)4",
      when: "残疾等级为5、补贴金额为负、日期无效：一并指出",
      facts: { disabilityGrade: 5, monthlyAmount: "-60", on: "2015-02-29" },
      faults: [
        ["disabilityGrade", "out-of-range"],
        ["monthlyAmount", "out-of-range"],
        ["on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
