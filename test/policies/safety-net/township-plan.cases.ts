import { townshipPlan } from "../../../src/policies/safety-net/township-plan.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(三) — 结合实际，有时间表和路线图。 */
export default {
  rule: townshipPlan,
  given: { fitsLocalConditions: true, hasTimetable: true, hasRoadmap: true },
  rows: [
    { clause: "四(三)", when: "三项都有", value: { complete: true, unmet: [] }, failing: [] },
    {
      clause: "四(三)",
      when: "没有结合实际",
      facts: { fitsLocalConditions: false },
      value: { complete: false, unmet: ["fits-local-conditions"] },
      failing: ["fits-local-conditions"],
    },
    {
      clause: "四(三)",
      when: "没有时间表",
      facts: { hasTimetable: false },
      value: { complete: false, unmet: ["timetable"] },
      failing: ["timetable"],
    },
    {
      clause: "四(三)",
      when: "没有路线图",
      facts: { hasRoadmap: false },
      value: { complete: false, unmet: ["roadmap"] },
      failing: ["roadmap"],
    },
    {
      clause: "四(三)",
      when: "缺一项、一项写成文字：一次列出",
      facts: { fitsLocalConditions: "是", hasRoadmap: undefined },
      faults: [
        ["fitsLocalConditions", "wrong-type"],
        ["hasRoadmap", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
