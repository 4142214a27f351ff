import { dibaoExit } from "../../../src/policies/safety-net/dibao-exit.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)2 — 低保标准300元。 */
export default {
  rule: dibaoExit,
  given: { escapedPovertyStably: true, incomePerPerson: "300.01", dibaoStandard: "300" },
  rows: [
    { clause: "三(一)2", when: "稳定脱贫，收入高出一分", value: { required: true, unmet: [] }, failing: [] },
    {
      clause: "三(一)2",
      when: "收入恰好等于标准：不退出",
      facts: { incomePerPerson: "300" },
      value: { required: false, unmet: ["income-above-standard"] },
      failing: ["income-above-standard"],
    },
    {
      clause: "三(一)2",
      when: "收入恰好等于标准，视同高于",
      readings: { "income-equal-to-standard": "leaves" },
      facts: { incomePerPerson: "300" },
      value: { required: true, unmet: [] },
    },
    {
      clause: "三(一)2",
      when: "收入比标准少一分：等于视同高于的解读下也不退出",
      readings: { "income-equal-to-standard": "leaves" },
      facts: { incomePerPerson: "299.99" },
      value: { required: false, unmet: ["income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "收入高于标准，但没有稳定脱贫",
      facts: { escapedPovertyStably: false },
      value: { required: false, unmet: ["stable-escape"] },
      failing: ["stable-escape"],
    },
    {
      clause: "三(一)2",
      when: "同一户，具备一个条件就够",
      readings: { "exit-conditions": "either" },
      facts: { escapedPovertyStably: false },
      value: { required: true, unmet: ["stable-escape"] },
    },
    {
      clause: "三(一)2",
      when: "稳定脱贫而收入不高，具备一个条件就够",
      readings: { "exit-conditions": "either" },
      facts: { incomePerPerson: "300" },
      value: { required: true, unmet: ["income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "两个条件都不具备，哪种解读都不退出",
      readings: { "exit-conditions": "either" },
      facts: { escapedPovertyStably: false, incomePerPerson: "0" },
      value: { required: false, unmet: ["stable-escape", "income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "收入为负、标准写成“三百”、缺一项：一次列出",
      facts: { escapedPovertyStably: undefined, incomePerPerson: "-1", dibaoStandard: "三百" },
      faults: [
        ["escapedPovertyStably", "missing"],
        ["incomePerPerson", "out-of-range"],
        ["dibaoStandard", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
