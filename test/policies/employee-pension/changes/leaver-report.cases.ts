import { leaverReport } from "../../../../src/policies/employee-pension/changes/leaver-report.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五10 — 死亡或放弃的，应及时申报《参保减员表》。 */
export default {
  rule: leaverReport,

  given: { change: "death" },
  rows: [
    {
      clause: "五10",
      when: "参保人员死亡：应申报减员",
      value: { required: true, steps: [{ code: "leaver-form", clause: "employee-pension/五10" }] },
      unmet: [],
      finds: ["step"],
    },
    { clause: "五10", when: "自愿放弃参保资格：应申报减员", facts: { change: "waiver" }, value: { required: true } },
    {
      clause: "五10",
      when: "失业：可以续保，无需申报减员",
      facts: { change: "job-lost" },
      value: { required: false, steps: [] },
      no: ["report-required"],
      notFound: ["step"],
    },
    {
      clause: "五10",
      when: "无变化：无需申报减员",
      facts: { change: "none" },
      value: { required: false },
      no: ["report-required"],
    },
    {
      clause: "五10",
      when: "变化不在可选范围、多余字段：一并指出",
      facts: { change: "retired", on: "2011-05-01" },
      faults: [
        ["change", "unknown-option"],
        ["on", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
