import { townshipPlan } from "../../../../src/policies/safety-net/organisation/township-plan.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(三) — 结合实际，有时间表和路线图。 */
export default {
  rule: townshipPlan,
  given: { fitsLocalConditions: true, hasTimetable: true, hasRoadmap: true },
  rows: [
    { clause: "四(三)", when: "结合当地实际，有时间表和路线图：完整", value: { complete: true, unmet: [] }, unmet: [] },
    {
      clause: "四(三)",
      when: "有时间表和路线图，未结合当地实际：不完整",
      facts: { fitsLocalConditions: false },
      value: { complete: false, unmet: ["fits-local-conditions"] },
      unmet: ["fits-local-conditions"],
    },
    {
      clause: "四(三)",
      when: "结合当地实际，有路线图，无时间表：不完整",
      facts: { hasTimetable: false },
      value: { complete: false, unmet: ["timetable"] },
      unmet: ["timetable"],
    },
    {
      clause: "四(三)",
      when: "结合当地实际，有时间表，无路线图：不完整",
      facts: { hasRoadmap: false },
      value: { complete: false, unmet: ["roadmap"] },
      unmet: ["roadmap"],
    },
    {
      clause: "四(三)",
      when: "未填报有无路线图、是/否项填成文字：一并指出",
      facts: { fitsLocalConditions: "是", hasRoadmap: undefined },
      faults: [
        ["fitsLocalConditions", "wrong-type"],
        ["hasRoadmap", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
