import { reductionReport } from "../../../src/policies/employee-pension/reduction-report.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五10 — 死亡或放弃的，及时申报参保减员表。 */
export default {
  rule: reductionReport,

  given: { change: "death" },
  rows: [
    {
      clause: "五10",
      when: "死亡",
      value: { due: true, steps: [{ code: "reduction-form", clause: "employee-pension/五10" }] },
      failing: [],
      finds: ["step"],
    },
    { clause: "五10", when: "自愿放弃", facts: { change: "waiver" }, value: { due: true } },
    {
      clause: "五10",
      when: "失业：可以续保，不减员",
      facts: { change: "job-lost" },
      value: { due: false, steps: [] },
      failing: ["reduction-due"],
      lacks: ["step"],
    },
    { clause: "五10", when: "没有变化", facts: { change: "none" }, value: { due: false }, failing: ["reduction-due"] },
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
