import { leaverReport } from "../../../src/policies/employee-pension/leaver-report.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五10 — 死亡或放弃的，及时申报参保减员表。 */
export default {
  rule: leaverReport,

  given: { change: "death" },
  rows: [
    {
      clause: "五10",
      when: "死亡",
      value: { required: true, steps: [{ code: "leaver-form", clause: "employee-pension/五10" }] },
      failing: [],
      finds: ["step"],
    },
    { clause: "五10", when: "自愿放弃", facts: { change: "waiver" }, value: { required: true } },
    {
      clause: "五10",
      when: "失业：可以续保，不减员",
      facts: { change: "job-lost" },
      value: { required: false, steps: [] },
      failing: ["report-required"],
      lacks: ["step"],
    },
    {
      clause: "五10",
      when: "没有变化",
      facts: { change: "none" },
      value: { required: false },
      failing: ["report-required"],
    },
    {
      clause: "五10",
      when: "变化不在可选范围、多余字段：一次列出",
      facts: { change: "retired", on: "2011-05-01" },
      faults: [
        ["change", "unknown-option"],
        ["on", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
