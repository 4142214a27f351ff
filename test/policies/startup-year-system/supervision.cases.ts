import { supervision } from "../../../src/policies/startup-year-system/supervision.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四4 — 工作调度、情况报送、跟踪督查；两类问题均应查处。 */
export default {
  rule: supervision,
  given: { breachedConductRules: false, harmedStartUps: false },
  rows: [
    {
      clause: "四4",
      when: "无违纪违规问题：列出三项措施，不予查处",
      value: {
        measures: [{ code: "dispatch" }, { code: "information-reports" }, { code: "inspection" }],
        sanctionRequired: false,
      },
      no: ["breached-conduct-rules", "harmed-start-ups"],
      finds: ["measure"],
    },
    {
      clause: "四4",
      when: "只违反机关作风和效能规定：应予查处",
      facts: { breachedConductRules: true },
      value: { sanctionRequired: true },
      no: ["harmed-start-ups"],
    },
    {
      clause: "四4",
      when: "只有影响、破坏创业发展的违纪违规问题：应予查处",
      facts: { harmedStartUps: true },
      value: { sanctionRequired: true },
      no: ["breached-conduct-rules"],
    },
    {
      clause: "四4",
      when: "违反机关作风和效能规定，又影响、破坏创业发展：应予查处",
      facts: { breachedConductRules: true, harmedStartUps: true },
      value: { sanctionRequired: true },
      unmet: [],
    },
    {
      clause: "四4",
      when: "缺一个是/否项、另一个填成文字：一并指出",
      facts: { breachedConductRules: undefined, harmedStartUps: "否" },
      faults: [
        ["breachedConductRules", "missing"],
        ["harmedStartUps", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
