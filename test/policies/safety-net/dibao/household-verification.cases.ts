import { householdVerification } from "../../../../src/policies/safety-net/dibao/household-verification.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
    {
      clause: "三(一)2",
      when: "登记2户，均已核实：完成",
      value: { complete: true, unverifiedHouseholds: [] },
      unmet: [],
    },
    {
      clause: "三(一)2",
      when: "无登记的贫困户：无待核实户，完成",
      facts: { households: [] },
      value: { complete: true, unverifiedHouseholds: [] },
    },
    {
      clause: "三(一)2",
      when: "登记2户，其中1户尚未核实：未完成，列出该户",
      facts: {
        households: [
          { household: "001", verified: true },
          { household: "002", verified: false },
        ],
      },
      value: { complete: false, unverifiedHouseholds: ["002"] },
      unmet: ["each-verified"],
    },
    {
      clause: "三(一)2",
      when: "同一户编号填报两次：指出不得重复",
      facts: {
        households: [
          { household: "001", verified: true },
          { household: "001", verified: false },
        ],
      },
      faults: [["households", "contradiction"]],
    },
    {
      clause: "三(一)2",
      when: "户编号为空格、未填报是否已核实：一并指出",
      facts: { households: [{ household: " " }] },
      faults: [
        ["households[0].household", "out-of-range"],
        ["households[0].verified", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
