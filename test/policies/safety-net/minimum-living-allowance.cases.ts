import { minimumLivingAllowance } from "../../../src/policies/safety-net/minimum-living-allowance.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)2 — 建档立卡、已核实的“两无”贫困户。 */
export default {
  rule: minimumLivingAllowance,
  given: {
    registered: true,
    verified: true,
    poor: true,
    rural: true,
    withoutOccupation: true,
    withoutStrength: true,
    temporarilyUnable: false,
  },
  rows: [
    {
      clause: "三(一)2",
      when: "“两无”贫困户",
      value: { enters: true, failing: [] },
      failing: ["temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "不是“两无”，暂时无法脱贫",
      facts: { withoutOccupation: false, temporarilyUnable: true },
      value: { enters: true, failing: [] },
      failing: ["two-withouts"],
    },
    {
      clause: "三(一)2",
      when: "两项都符合",
      facts: { temporarilyUnable: true },
      value: { enters: true, failing: [] },
      failing: [],
    },
    {
      clause: "三(一)2",
      when: "不是“两无”，也不是暂时无法脱贫",
      facts: { withoutOccupation: false },
      value: { enters: false, failing: ["two-withouts", "temporarily-unable"] },
      failing: ["two-withouts", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "同一户，“两无”具备一项就够",
      readings: { "two-withouts": "either" },
      facts: { withoutOccupation: false },
      value: { enters: true, failing: [] },
    },
    {
      clause: "三(一)2",
      when: "没有建档立卡",
      facts: { registered: false },
      value: { enters: false, failing: ["registered"] },
      failing: ["registered", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "乡镇还没有核实",
      facts: { verified: false },
      value: { enters: false, failing: ["verified"] },
      failing: ["verified", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "暂时无法脱贫，但不在农村",
      facts: { rural: false, temporarilyUnable: true },
      value: { enters: false, failing: ["rural"] },
      failing: ["two-withouts", "rural"],
    },
    {
      clause: "三(一)2",
      when: "暂时无法脱贫，但不是贫困家庭",
      facts: { poor: false, withoutOccupation: false, withoutStrength: false, temporarilyUnable: true },
      value: { enters: false, failing: ["poor"] },
      failing: ["poor", "two-withouts"],
    },
    {
      clause: "三(一)2",
      when: "无业可扶、无力脱贫，但不是贫困家庭：也就不是“两无”贫困人口",
      facts: { poor: false },
      value: { enters: false, failing: ["poor", "two-withouts", "temporarily-unable"] },
      failing: ["poor", "two-withouts", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "缺两项：一次列出",
      facts: { registered: undefined, temporarilyUnable: undefined },
      faults: [
        ["registered", "missing"],
        ["temporarilyUnable", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
