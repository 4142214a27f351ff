import { townshipDuties } from "../../../../src/policies/safety-net/organisation/township-duties.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(一)2、四(一)、四(三) — 乡镇的职责。 */
export default {
  rule: townshipDuties,
  given: {},
  rows: [
    {
      clause: "四(一)",
      when: "乡镇职责：依原文次序全部列出",
      value: {
        duties: [
          { code: "verify-households", clause: "safety-net/三(一)2" },
          { code: "take-applications", clause: "safety-net/四(一)" },
          { code: "investigate", clause: "safety-net/四(一)" },
          { code: "assess", clause: "safety-net/四(一)" },
          { code: "information-officers", clause: "safety-net/四(一)" },
          { code: "find-eligible", clause: "safety-net/四(一)" },
          { code: "watch-emergencies", clause: "safety-net/四(一)" },
          { code: "staff-and-funds", clause: "safety-net/四(一)" },
          { code: "plan", clause: "safety-net/四(三)" },
          { code: "timetable-and-roadmap", clause: "safety-net/四(三)" },
        ],
      },
      finds: ["duty"],
    },
    {
      clause: "三(一)2",
      when: "低保动态管理方面的乡镇职责：逐户核实登记建档的贫困家庭",
      finds: [["duty", { duty: { code: "verify-households" } }]],
    },
    {
      clause: "四(三)",
      when: "督查考核方面的乡镇职责：制定实施方案，明确时间表和路线图",
      finds: [
        ["duty", { duty: { code: "plan" } }],
        ["duty", { duty: { code: "timetable-and-roadmap" } }],
      ],
    },
    {
      clause: "四(一)",
      when: "填报了乡镇名和年份：本规则无需填报，指出为多余的填报项",
      facts: { township: "x", year: 2016 },
      faults: [
        ["township", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
