import { sequence } from "../../../src/policies/assistance-week/sequence.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七(三) — 定点宣传、调查统计、家访、主题日、媒体专栏和总结，依次进行。 */
export default {
  rule: sequence,
  given: {
    streetPoints: { start: "2010-01-11", end: "2010-01-12" },
    survey: { start: "2010-01-13", end: "2010-01-14" },
    homeVisits: { start: "2010-01-15", end: "2010-01-15" },
    themeDay: "2010-01-16",
    closing: { start: "2010-01-17", end: "2010-01-17" },
  },
  rows: [
    {
      clause: "七(三)",
      when: "依次进行",
      value: {
        inOrder: true,
        outOfOrder: [],
        blocks: [
          { code: "streetPoints", start: "2010-01-11", end: "2010-01-12", clause: "assistance-week/七(三)" },
          { code: "survey", start: "2010-01-13", end: "2010-01-14" },
          { code: "homeVisits", start: "2010-01-15", end: "2010-01-15" },
          { code: "themeDay", start: "2010-01-16", end: "2010-01-16" },
          { code: "closing", start: "2010-01-17", end: "2010-01-17" },
        ],
      },
      failing: [],
    },
    {
      clause: "七(三)",
      when: "定点宣传、调查各只有一天：可以",
      facts: {
        streetPoints: { start: "2010-01-12", end: "2010-01-12" },
        survey: { start: "2010-01-13", end: "2010-01-13" },
      },
      value: { inOrder: true, outOfOrder: [] },
      failing: [],
    },
    {
      clause: "七(三)",
      when: "调查在定点宣传末日就开始",
      facts: { survey: { start: "2010-01-12", end: "2010-01-14" } },
      value: { inOrder: false, outOfOrder: [{ code: "survey" }] },
      failing: ["follows"],
    },
    {
      clause: "七(三)",
      when: "家访在调查结束前开始",
      facts: { homeVisits: { start: "2010-01-14", end: "2010-01-15" } },
      value: { inOrder: false, outOfOrder: [{ code: "homeVisits" }] },
    },
    {
      clause: "七(三)",
      when: "主题日在家访末日，总结又在主题日当天：两处不对",
      facts: { themeDay: "2010-01-15", closing: { start: "2010-01-15", end: "2010-01-17" } },
      value: { inOrder: false, outOfOrder: [{ code: "themeDay" }, { code: "closing" }] },
      failing: ["follows", "follows"],
    },
    {
      clause: "七(三)",
      when: "四段的末日都早于首日：一次列出",
      facts: {
        streetPoints: { start: "2010-01-12", end: "2010-01-11" },
        survey: { start: "2010-01-14", end: "2010-01-13" },
        homeVisits: { start: "2010-01-15", end: "2010-01-14" },
        closing: { start: "2010-01-17", end: "2010-01-16" },
      },
      faults: [
        ["streetPoints", "impossible"],
        ["survey", "impossible"],
        ["homeVisits", "impossible"],
        ["closing", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
