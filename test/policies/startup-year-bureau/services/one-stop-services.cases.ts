import { oneStopServices } from "../../../../src/policies/startup-year-bureau/services/one-stop-services.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二1 — “一条龙”服务，按原文顺序。 */
export default {
  rule: oneStopServices,
  given: {},
  rows: [
    {
      clause: "二1",
      when: "无需填报：列出全部7项服务",
      value: {
        items: [
          { code: "project-development", clause: "startup-year-bureau/二1" },
          { code: "start-up-training", clause: "startup-year-bureau/二1" },
          { code: "opening-guidance", clause: "startup-year-bureau/二1" },
          { code: "policy-advice", clause: "startup-year-bureau/二1" },
          { code: "finance", clause: "startup-year-bureau/二1" },
          { code: "policy-support", clause: "startup-year-bureau/二1" },
          { code: "follow-up", clause: "startup-year-bureau/二1" },
        ],
      },
      unmet: [],
      finds: ["item"],
    },
    {
      clause: "二1",
      when: "填报了本规则不需要的两项：一并指出",
      facts: { county: 1, year: 2010 },
      faults: [
        ["county", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
