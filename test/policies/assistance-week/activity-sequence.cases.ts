import { activitySequence } from "../../../src/policies/assistance-week/activity-sequence.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七(三) — 定点宣传、调查统计、家访、主题日、媒体专栏和总结，依次进行。 */
export default {
  rule: activitySequence,
  given: {
    publicityPoints: { from: "2010-01-11", until: "2010-01-12" },
    survey: { from: "2010-01-13", until: "2010-01-14" },
    homeVisits: { from: "2010-01-15", until: "2010-01-15" },
    themeDay: "2010-01-16",
    closing: { from: "2010-01-17", until: "2010-01-17" },
  },
  rows: [
    {
      clause: "七(三)",
      when: "依次进行",
      value: {
        inOrder: true,
        outOfOrder: [],
        blocks: [
          { code: "publicity-points", from: "2010-01-11", until: "2010-01-12", clause: "assistance-week/七(三)" },
          { code: "survey", from: "2010-01-13", until: "2010-01-14" },
          { code: "home-visits", from: "2010-01-15", until: "2010-01-15" },
          { code: "theme-day", from: "2010-01-16", until: "2010-01-16" },
          { code: "closing", from: "2010-01-17", until: "2010-01-17" },
        ],
      },
      failing: [],
    },
    {
      clause: "七(三)",
      when: "定点宣传、调查各只有一天：可以",
      facts: {
        publicityPoints: { from: "2010-01-12", until: "2010-01-12" },
        survey: { from: "2010-01-13", until: "2010-01-13" },
      },
      value: { inOrder: true, outOfOrder: [] },
      failing: [],
    },
    {
      clause: "七(三)",
      when: "调查在定点宣传末日就开始",
      facts: { survey: { from: "2010-01-12", until: "2010-01-14" } },
      value: { inOrder: false, outOfOrder: [{ code: "survey" }] },
      failing: ["follows"],
    },
    {
      clause: "七(三)",
      when: "家访在调查结束前开始",
      facts: { homeVisits: { from: "2010-01-14", until: "2010-01-15" } },
      value: { inOrder: false, outOfOrder: [{ code: "home-visits" }] },
    },
    {
      clause: "七(三)",
      when: "主题日在家访末日，总结又在主题日当天：两处不对",
      facts: { themeDay: "2010-01-15", closing: { from: "2010-01-15", until: "2010-01-17" } },
      value: { inOrder: false, outOfOrder: [{ code: "theme-day" }, { code: "closing" }] },
      failing: ["follows", "follows"],
    },
    {
      clause: "七(三)",
      when: "四段的末日都早于首日：一次列出",
      facts: {
        publicityPoints: { from: "2010-01-12", until: "2010-01-11" },
        survey: { from: "2010-01-14", until: "2010-01-13" },
        homeVisits: { from: "2010-01-15", until: "2010-01-14" },
        closing: { from: "2010-01-17", until: "2010-01-16" },
      },
      faults: [
        ["publicityPoints", "impossible"],
        ["survey", "impossible"],
        ["homeVisits", "impossible"],
        ["closing", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
