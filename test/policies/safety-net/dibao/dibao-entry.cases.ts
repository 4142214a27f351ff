import { dibaoEntry } from "../../../../src/policies/safety-net/dibao/dibao-entry.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
      when: "建档立卡、已核实的“两无”贫困户：应纳入",
      value: { entitled: true, unmet: [] },
      unmet: ["temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "建档立卡、已核实，不属于“两无”，暂时无法脱贫：应纳入",
      facts: { noViableLivelihood: false, temporarilyUnable: true },
      value: { entitled: true, unmet: [] },
      unmet: ["two-lacks"],
    },
    {
      clause: "三(一)2",
      when: "既属于“两无”又暂时无法脱贫：应纳入",
      facts: { temporarilyUnable: true },
      value: { entitled: true, unmet: [] },
      unmet: [],
    },
    {
      clause: "三(一)2",
      when: "有业可扶，不属于“两无”，也不属于暂时无法脱贫：不纳入",
      facts: { noViableLivelihood: false },
      value: { entitled: false, unmet: ["cannot-escape-poverty"] },
      unmet: ["two-lacks", "temporarily-unable", "cannot-escape-poverty"],
    },
    {
      clause: "三(一)2",
      when: "“两无”贫困户，未建档立卡：不纳入",
      facts: { registeredPoor: false },
      value: { entitled: false, unmet: ["registered-poor"] },
      unmet: ["registered-poor", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "“两无”贫困户，乡镇尚未核实：不纳入",
      facts: { verified: false },
      value: { entitled: false, unmet: ["verified"] },
      unmet: ["verified", "temporarily-unable"],
    },
    {
      clause: "三(一)2",
      when: "暂时无法脱贫，但不属于农村家庭：不纳入",
      facts: { isRural: false, temporarilyUnable: true },
      value: { entitled: false, unmet: ["rural"] },
      unmet: ["two-lacks", "rural"],
    },
    {
      clause: "三(一)2",
      when: "暂时无法脱贫，但不属于贫困家庭：不纳入",
      facts: { isPoor: false, noViableLivelihood: false, noCapacity: false, temporarilyUnable: true },
      value: { entitled: false, unmet: ["poor"] },
      unmet: ["poor", "two-lacks"],
    },
    {
      clause: "三(一)2",
      when: "无业可扶、无力脱贫，但不属于贫困家庭：因此不属于“两无”贫困人口，不纳入",
      facts: { isPoor: false },
      value: { entitled: false, unmet: ["poor", "cannot-escape-poverty"] },
      unmet: ["poor", "two-lacks", "temporarily-unable", "cannot-escape-poverty"],
    },
    {
      clause: "三(一)2",
      when: "有业可扶、无力脱贫，按“两无”具备一项即可的口径：属于“两无”，应纳入",
      readings: { "two-lacks": "either" },
      facts: { noViableLivelihood: false },
      value: { entitled: true, unmet: [] },
    },
    {
      clause: "三(一)2",
      when: "未填报是否建档立卡、是否暂时不能脱贫：一并指出",
      facts: { registeredPoor: undefined, temporarilyUnable: undefined },
      faults: [
        ["registeredPoor", "missing"],
        ["temporarilyUnable", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
