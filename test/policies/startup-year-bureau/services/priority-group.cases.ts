import { priorityGroup } from "../../../../src/policies/startup-year-bureau/services/priority-group.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二1 — 高校毕业生、失业人员、农民工和就业困难人员。 */
export default {
  rule: priorityGroup,
  given: { belongsTo: [] },
  rows: [
    {
      clause: "二1",
      when: "高校毕业生：属于重点就业人群",
      facts: { belongsTo: ["graduates"] },
      value: { inPriorityGroup: true, groups: [{ code: "graduates", clause: "startup-year-bureau/二1" }] },
      no: ["belongs", "belongs", "belongs"],
    },
    {
      clause: "二1",
      when: "失业人员：属于重点就业人群",
      facts: { belongsTo: ["unemployed"] },
      value: { inPriorityGroup: true, groups: [{ code: "unemployed" }] },
    },
    {
      clause: "二1",
      when: "既是就业困难人员又是农民工：按原文顺序列出两类",
      facts: { belongsTo: ["employment-difficulty", "migrant-workers"] },
      value: { inPriorityGroup: true, groups: [{ code: "migrant-workers" }, { code: "employment-difficulty" }] },
    },
    {
      clause: "二1",
      when: "四类人群均不属于：不属于重点就业人群",
      value: { inPriorityGroup: false, groups: [] },
      no: ["belongs", "belongs", "belongs", "belongs"],
    },
    {
      clause: "二1",
      when: "人群不在可选范围、填报项之外多填一项：一并指出",
      facts: { belongsTo: ["retired"], county: 1 },
      faults: [
        ["belongsTo[0]", "unknown-option"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
