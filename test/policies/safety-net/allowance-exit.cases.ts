import { allowanceExit } from "../../../src/policies/safety-net/allowance-exit.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)2 — 低保标准300元。 */
export default {
  rule: allowanceExit,
  given: { stableEscape: true, incomePerHead: "300.01", standard: "300" },
  rows: [
    { clause: "三(一)2", when: "稳定脱贫，收入高出一分", value: { exits: true, failing: [] }, failing: [] },
    {
      clause: "三(一)2",
      when: "收入恰好等于标准：不退出",
      facts: { incomePerHead: "300" },
      value: { exits: false, failing: ["income-above-standard"] },
      failing: ["income-above-standard"],
    },
    {
      clause: "三(一)2",
      when: "收入恰好等于标准，视同高于",
      readings: { "exit-at-the-standard": "leaves" },
      facts: { incomePerHead: "300" },
      value: { exits: true, failing: [] },
    },
    {
      clause: "三(一)2",
      when: "收入比标准少一分：等于视同高于的解读下也不退出",
      readings: { "exit-at-the-standard": "leaves" },
      facts: { incomePerHead: "299.99" },
      value: { exits: false, failing: ["income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "收入高于标准，但没有稳定脱贫",
      facts: { stableEscape: false },
      value: { exits: false, failing: ["stable-escape"] },
      failing: ["stable-escape"],
    },
    {
      clause: "三(一)2",
      when: "同一户，具备一个条件就够",
      readings: { "exit-conditions": "either" },
      facts: { stableEscape: false },
      value: { exits: true, failing: ["stable-escape"] },
    },
    {
      clause: "三(一)2",
      when: "稳定脱贫而收入不高，具备一个条件就够",
      readings: { "exit-conditions": "either" },
      facts: { incomePerHead: "300" },
      value: { exits: true, failing: ["income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "两个条件都不具备，哪种解读都不退出",
      readings: { "exit-conditions": "either" },
      facts: { stableEscape: false, incomePerHead: "0" },
      value: { exits: false, failing: ["stable-escape", "income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "收入为负、标准写成“三百”、缺一项：一次列出",
      facts: { stableEscape: undefined, incomePerHead: "-1", standard: "三百" },
      faults: [
        ["stableEscape", "missing"],
        ["incomePerHead", "out-of-range"],
        ["standard", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
