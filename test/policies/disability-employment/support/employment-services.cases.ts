import { employmentServices } from "../../../../src/policies/disability-employment/support/employment-services.ts";
import type { CaseTable } from "../../../support/cases.ts";

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

/** 三(一)4、三(五) — 有就业需求和培训愿望的另免费享受3项服务，窗口的8项对所有残疾人免费。 */
export default {
  rule: employmentServices,
  given: { needsWork: true, wantsTraining: true },
  rows: [
    {
      clause: "三(一)4",
      when: "有就业需求和培训愿望：免费享受三(一)4的3项和窗口的8项服务",
      value: {
        entitledToTraining: true,
        services: [
          { code: "skills-training", clause: "disability-employment/三(一)4", by: [{ code: "all-service-bodies" }] },
          { code: "guidance" },
          { code: "placement" },
          ...window,
        ],
      },
      finds: ["free-service", "open-list"],
      unmet: [],
    },
    {
      clause: "三(五)",
      when: "无就业需求：只享受窗口的8项服务",
      facts: { needsWork: false },
      value: { entitledToTraining: false, services: window },
      unmet: ["needs-work"],
    },
    {
      clause: "三(一)4",
      when: "无培训愿望：只享受窗口的8项服务",
      facts: { wantsTraining: false },
      value: { entitledToTraining: false, services: window },
      unmet: ["wants-training"],
    },
    {
      clause: "三(一)4",
      when: "就业需求和培训愿望均未填：一并指出",
      facts: { needsWork: undefined, wantsTraining: undefined },
      faults: [
        ["needsWork", "missing"],
        ["wantsTraining", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
