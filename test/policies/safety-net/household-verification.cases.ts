import { householdVerification } from "../../../src/policies/safety-net/household-verification.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)2 — 对登记建档的贫困家庭逐一核实。 */
export default {
  rule: householdVerification,
  given: {
    households: [
      { household: "001", verified: true },
      { household: "002", verified: true },
    ],
  },
  rows: [
    { clause: "三(一)2", when: "两户都已核实", value: { complete: true, remaining: [] }, failing: [] },
    {
      clause: "三(一)2",
      when: "还有一户没有核实",
      facts: {
        households: [
          { household: "001", verified: true },
          { household: "002", verified: false },
        ],
      },
      value: { complete: false, remaining: ["002"] },
      failing: ["each-verified"],
    },
    {
      clause: "三(一)2",
      when: "没有登记的家庭",
      facts: { households: [] },
      value: { complete: true, remaining: [] },
    },
    {
      clause: "三(一)2",
      when: "同一户编号出现两次",
      facts: {
        households: [
          { household: "001", verified: true },
          { household: "001", verified: false },
        ],
      },
      faults: [["households", "impossible"]],
    },
    {
      clause: "三(一)2",
      when: "编号空白、是否核实不明：一次列出",
      facts: { households: [{ household: " " }] },
      faults: [
        ["households[0].household", "out-of-range"],
        ["households[0].verified", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
