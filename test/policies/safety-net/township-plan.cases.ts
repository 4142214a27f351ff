import { townshipPlan } from "../../../src/policies/safety-net/township-plan.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(三) — 结合实际，有时间表和路线图。 */
export default {
  rule: townshipPlan,
  given: { fitsThePlace: true, hasTimetable: true, hasRoute: true },
  rows: [
    { clause: "四(三)", when: "三项都有", value: { complete: true, failing: [] }, failing: [] },
    {
      clause: "四(三)",
      when: "没有结合实际",
      facts: { fitsThePlace: false },
      value: { complete: false, failing: ["fits-the-place"] },
      failing: ["fits-the-place"],
    },
    {
      clause: "四(三)",
      when: "没有时间表",
      facts: { hasTimetable: false },
      value: { complete: false, failing: ["timetable"] },
      failing: ["timetable"],
    },
    {
      clause: "四(三)",
      when: "没有路线图",
      facts: { hasRoute: false },
      value: { complete: false, failing: ["route"] },
      failing: ["route"],
    },
    {
      clause: "四(三)",
      when: "缺一项、一项写成文字：一次列出",
      facts: { fitsThePlace: "是", hasRoute: undefined },
      faults: [
        ["fitsThePlace", "wrong-type"],
        ["hasRoute", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
