import { activitySequence } from "../../../../src/policies/assistance-week/activities/activity-sequence.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
      when: "各项活动依次进行：符合顺序",
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
      unmet: [],
    },
    {
      clause: "七(三)",
      when: "定点宣传、调查统计各只有一天，前后相接：符合顺序",
      facts: {
        publicityPoints: { from: "2010-01-12", until: "2010-01-12" },
        survey: { from: "2010-01-13", until: "2010-01-13" },
      },
      value: { inOrder: true, outOfOrder: [] },
      unmet: [],
    },
    {
      clause: "七(三)",
      when: "调查统计在定点宣传结束当日开始：调查统计不符合顺序",
      facts: { survey: { from: "2010-01-12", until: "2010-01-14" } },
      value: { inOrder: false, outOfOrder: [{ code: "survey" }] },
      unmet: ["follows"],
    },
    {
      clause: "七(三)",
      when: "入户家访在调查统计结束当日开始：入户家访不符合顺序",
      facts: { homeVisits: { from: "2010-01-14", until: "2010-01-15" } },
      value: { inOrder: false, outOfOrder: [{ code: "home-visits" }] },
    },
    {
      clause: "七(三)",
      when: "主题日在入户家访结束当日，总结大会又在主题日当日：两项均不符合顺序",
      facts: { themeDay: "2010-01-15", closing: { from: "2010-01-15", until: "2010-01-17" } },
      value: { inOrder: false, outOfOrder: [{ code: "theme-day" }, { code: "closing" }] },
      unmet: ["follows", "follows"],
    },
    {
      clause: "七(三)",
      when: "四项活动的结束日期均早于开始日期：一并指出",
      facts: {
        publicityPoints: { from: "2010-01-12", until: "2010-01-11" },
        survey: { from: "2010-01-14", until: "2010-01-13" },
        homeVisits: { from: "2010-01-15", until: "2010-01-14" },
        closing: { from: "2010-01-17", until: "2010-01-16" },
      },
      faults: [
        ["publicityPoints", "contradiction"],
        ["survey", "contradiction"],
        ["homeVisits", "contradiction"],
        ["closing", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
