import { employmentServices } from "../../../src/policies/disability-employment/employment-services.ts";
import type { CaseTable } from "../../support/cases.ts";

const window = [
  { code: "window-placement", clause: "disability-employment/三(五)" },
  { code: "psychological-counselling" },
  { code: "ability-assessment" },
  { code: "job-search-guidance" },
  { code: "adaptation-training" },
  { code: "registration" },
  { code: "policy-advice" },
  { code: "assistance" },
];

/** 三(一)4、三(五) — 有需求又愿受训的免费得三项，窗口的八项人人免费。 */
export default {
  rule: employmentServices,
  given: { needsWork: true, wantsTraining: true },
  rows: [
    {
      clause: "三(一)4",
      when: "有就业需求和培训愿望：三项加八项",
      value: {
        entitledToTraining: true,
        services: [
          { code: "skills-training", clause: "disability-employment/三(一)4", by: { code: "all-service-bodies" } },
          { code: "guidance" },
          { code: "placement" },
          ...window,
        ],
      },
      finds: ["free-service"],
      failing: [],
    },
    {
      clause: "三(五)",
      when: "没有就业需求：只有窗口的八项",
      facts: { needsWork: false },
      value: { entitledToTraining: false, services: window },
      failing: ["needs-work"],
    },
    {
      clause: "三(一)4",
      when: "没有培训愿望：只有窗口的八项",
      facts: { wantsTraining: false },
      value: { entitledToTraining: false, services: window },
      failing: ["wants-training"],
    },
    {
      clause: "三(一)4",
      when: "两项都没有填：一次列出",
      facts: { needsWork: undefined, wantsTraining: undefined },
      faults: [
        ["needsWork", "missing"],
        ["wantsTraining", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
