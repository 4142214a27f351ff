import { oneStopServices } from "../../../src/policies/startup-year-system/one-stop-services.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(一) — “一条龙”服务，按原文顺序。 */
export default {
  rule: oneStopServices,
  given: {},
  rows: [
    {
      clause: "二(一)",
      when: "无需填报：列出全部7项服务",
      value: {
        items: [
          { code: "project-development", clause: "startup-year-system/二(一)" },
          { code: "start-up-training", clause: "startup-year-system/二(一)" },
          { code: "opening-guidance", clause: "startup-year-system/二(一)" },
          { code: "policy-advice", clause: "startup-year-system/二(一)" },
          { code: "finance", clause: "startup-year-system/二(一)" },
          { code: "policy-support", clause: "startup-year-system/二(一)" },
          { code: "follow-up", clause: "startup-year-system/二(一)" },
        ],
      },
      unmet: [],
      finds: ["item"],
    },
    {
      clause: "二(一)",
      when: "填报了本规则不需要的两项：一并指出",
      facts: { county: 1, year: 2010 },
      faults: [
        ["county", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
