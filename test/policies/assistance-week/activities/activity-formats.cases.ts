import { activityFormats } from "../../../../src/policies/assistance-week/activities/activity-formats.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五、五2、五3、五4 — 活动形式，按原文顺序。 */
export default {
  rule: activityFormats,
  given: {},
  rows: [
    {
      clause: "五",
      when: "就业援助周的活动形式：按原文顺序列出全部4项",
      value: {
        items: [
          { code: "media-and-posters", clause: "assistance-week/五" },
          { code: "advice-points", clause: "assistance-week/五2" },
          { code: "home-visits", clause: "assistance-week/五3" },
          { code: "theme-day", clause: "assistance-week/五4" },
        ],
      },
      unmet: [],
      finds: ["item"],
    },
    {
      clause: "五2",
      when: "街道、社区咨询点：列为第2项",
      value: { items: [{}, { code: "advice-points", clause: "assistance-week/五2" }, {}, {}] },
    },
    {
      clause: "五3",
      when: "入户调查登记：列为第3项",
      value: { items: [{}, {}, { code: "home-visits", clause: "assistance-week/五3" }, {}] },
    },
    {
      clause: "五4",
      when: "专题日和招聘会：列为第4项",
      value: { items: [{}, {}, {}, { code: "theme-day", clause: "assistance-week/五4" }] },
    },
    {
      clause: "五",
      when: "本项无须填报，填报了规定以外的字段：一并指出",
      facts: { county: 1, year: 2010 },
      faults: [
        ["county", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
