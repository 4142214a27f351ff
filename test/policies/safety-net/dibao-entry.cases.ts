import { dibaoEntry } from "../../../src/policies/safety-net/dibao-entry.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)2 — 建档立卡、已核实的“两无”贫困户。 */
export default {
  rule: dibaoEntry,
  given: {
    registeredPoor: true,
    verified: true,
    isPoor: true,
    isRural: true,
    noViableLivelihood: true,
    noCapacity: true,
    temporarilyUnable: false,
  },
  rows: [
    {
      clause: "三(一)2",
      when: "“两无”贫困户",
      value: { entitled: true, unmet: [] },
      failing: ["temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "不是“两无”，暂时无法脱贫",
      facts: { noViableLivelihood: false, temporarilyUnable: true },
      value: { entitled: true, unmet: [] },
      failing: ["two-lacks"],
    },
    {
      clause: "三(一)2",
      when: "两项都符合",
      facts: { temporarilyUnable: true },
      value: { entitled: true, unmet: [] },
      failing: [],
    },
    {
      clause: "三(一)2",
      when: "不是“两无”，也不是暂时无法脱贫",
      facts: { noViableLivelihood: false },
      value: { entitled: false, unmet: ["two-lacks", "temporarily-unable"] },
      failing: ["two-lacks", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "同一户，“两无”具备一项就够",
      readings: { "two-lacks": "either" },
      facts: { noViableLivelihood: false },
      value: { entitled: true, unmet: [] },
    },
    {
      clause: "三(一)2",
      when: "没有建档立卡",
      facts: { registeredPoor: false },
      value: { entitled: false, unmet: ["registered-poor"] },
      failing: ["registered-poor", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "乡镇还没有核实",
      facts: { verified: false },
      value: { entitled: false, unmet: ["verified"] },
      failing: ["verified", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "暂时无法脱贫，但不在农村",
      facts: { isRural: false, temporarilyUnable: true },
      value: { entitled: false, unmet: ["rural"] },
      failing: ["two-lacks", "rural"],
    },
    {
      clause: "三(一)2",
      when: "暂时无法脱贫，但不是贫困家庭",
      facts: { isPoor: false, noViableLivelihood: false, noCapacity: false, temporarilyUnable: true },
      value: { entitled: false, unmet: ["poor"] },
      failing: ["poor", "two-lacks"],
    },
    {
      clause: "三(一)2",
      when: "无业可扶、无力脱贫，但不是贫困家庭：也就不是“两无”贫困人口",
      facts: { isPoor: false },
      value: { entitled: false, unmet: ["poor", "two-lacks", "temporarily-unable"] },
      failing: ["poor", "two-lacks", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "缺两项：一次列出",
      facts: { registeredPoor: undefined, temporarilyUnable: undefined },
      faults: [
        ["registeredPoor", "missing"],
        ["temporarilyUnable", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
