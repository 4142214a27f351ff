import { nursingCareSubsidy } from "../../../src/policies/safety-net/nursing-care-subsidy.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(二)4 — 一级、二级为重度；金额由县里给出。 */
export default {
  rule: nursingCareSubsidy,
  given: { disabilityGrade: 2, meetsOtherConditions: true, monthlyAmount: "60", on: "2016-05-01" },
  rows: [
    {
      clause: "三(二)4",
      when: "二级：重度",
      value: { entitled: true, monthlyAmount: "60.00" },
      failing: [],
      finds: ["subsidy"],
    },
    { clause: "三(二)4", when: "一级：重度", facts: { disabilityGrade: 1 }, value: { entitled: true } },
    {
      clause: "三(二)4",
      when: "三级：不是重度",
      facts: { disabilityGrade: 3 },
      value: { entitled: false, monthlyAmount: "0.00" },
      failing: ["severe"],
    },
    {
      clause: "三(二)4",
      when: "不符合其他条件",
      facts: { meetsOtherConditions: false },
      value: { entitled: false, monthlyAmount: "0.00" },
      failing: ["other-conditions"],
    },
    {
      clause: "三(二)4",
      when: "县里扩大到三级",
      figures: { severeGrade: "3" },
      facts: { disabilityGrade: 3 },
      value: { entitled: true, monthlyAmount: "60.00" },
    },
    {
      clause: "三(二)4",
      when: "应当补贴而没有给出金额：不推算",
      facts: { monthlyAmount: undefined },
      faults: [["monthlyAmount", "missing"]],
    },
    {
      clause: "三(二)4",
      when: "不补贴的不需要金额",
      facts: { monthlyAmount: undefined, disabilityGrade: 4 },
      value: { entitled: false, monthlyAmount: "0.00" },
    },
    {
      clause: "三(二)4",
      when: "没有五级、金额为负、日期不存在：一次列出",
      facts: { disabilityGrade: 5, monthlyAmount: "-60", on: "2015-02-29" },
      faults: [
        ["disabilityGrade", "out-of-range"],
        ["monthlyAmount", "out-of-range"],
        ["on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
