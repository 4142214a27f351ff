import { activityProgramme } from "../../../../src/policies/assistance-week/activities/activity-programme.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二 — 活动内容，按原文顺序。 */
export default {
  rule: activityProgramme,
  given: {},
  rows: [
    {
      clause: "二",
      when: "就业援助周的活动内容：按原文顺序列出全部6项",
      value: {
        items: [
          { code: "identification", clause: "assistance-week/二" },
          { code: "home-visits", clause: "assistance-week/二" },
          { code: "immediate-jobs", clause: "assistance-week/二" },
          { code: "policies", clause: "assistance-week/二" },
          { code: "follow-up", clause: "assistance-week/二" },
          { code: "theme-day", clause: "assistance-week/二" },
        ],
      },
      unmet: [],
      finds: ["item"],
    },
    {
      clause: "二",
      when: "本项无须填报，填报了规定以外的字段：一并指出",
      facts: { county: 1, year: 2010 },
      faults: [
        ["county", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
