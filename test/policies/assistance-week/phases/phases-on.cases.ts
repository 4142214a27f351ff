import { phasesOn } from "../../../../src/policies/assistance-week/phases/phases-on.ts";
import type { CaseTable } from "../../../support/cases.ts";

const stages = {
  organisation: { from: "2010-01-04", until: "2010-01-06" },
  preparation: { from: "2010-01-07", until: "2010-01-09" },
  activity: { from: "2010-01-11", until: "2010-01-17" },
  summary: { from: "2010-01-18", until: "2010-01-22" },
};

/** 七 — 组织、准备、开展、总结；日期均为空白，由使用者填报。 */
export default {
  rule: phasesOn,
  given: stages,
  rows: [
    {
      clause: "七(一)",
      when: "组织阶段开始前一天：不在任何阶段",
      facts: { on: "2010-01-03" },
      value: { phases: [] },
      no: ["runs", "runs", "runs", "runs"],
      finds: ["no-phase"],
    },
    {
      clause: "七(一)",
      when: "组织阶段开始日期：在组织阶段",
      facts: { on: "2010-01-04" },
      value: {
        phases: [{ code: "organisation", clause: "assistance-week/七(一)", from: "2010-01-04", until: "2010-01-06" }],
      },
      finds: ["running"],
    },
    {
      clause: "七(一)",
      when: "组织阶段结束日期：在组织阶段",
      facts: { on: "2010-01-06" },
      value: { phases: [{ code: "organisation" }] },
    },
    {
      clause: "七(一)",
      when: "组织阶段只有1月4日一天，查询当天：在组织阶段",
      facts: { organisation: { from: "2010-01-04", until: "2010-01-04" }, on: "2010-01-04" },
      value: { phases: [{ code: "organisation", from: "2010-01-04", until: "2010-01-04" }] },
    },
    {
      clause: "七(二)",
      when: "准备阶段开始日期：在准备阶段",
      facts: { on: "2010-01-07" },
      value: { phases: [{ code: "preparation" }] },
    },
    {
      clause: "七(二)",
      when: "准备阶段结束日期：在准备阶段",
      facts: { on: "2010-01-09" },
      value: { phases: [{ code: "preparation" }] },
    },
    {
      clause: "七(二)",
      when: "准备阶段与开展活动阶段之间的一天：不在任何阶段",
      facts: { on: "2010-01-10" },
      value: { phases: [] },
    },
    {
      clause: "七(三)",
      when: "开展活动阶段中的一天：在开展活动阶段",
      facts: { on: "2010-01-16" },
      value: { phases: [{ code: "activity" }] },
    },
    {
      clause: "七(三)",
      when: "开展活动阶段开始日期：在开展活动阶段",
      facts: { on: "2010-01-11" },
      value: { phases: [{ code: "activity" }] },
    },
    {
      clause: "七(三)",
      when: "开展活动阶段结束日期：在开展活动阶段",
      facts: { on: "2010-01-17" },
      value: { phases: [{ code: "activity" }] },
    },
    {
      clause: "七(四)",
      when: "总结阶段开始日期：在总结阶段",
      facts: { on: "2010-01-18" },
      value: { phases: [{ code: "summary" }] },
    },
    {
      clause: "七(四)",
      when: "总结阶段结束日期：在总结阶段",
      facts: { on: "2010-01-22" },
      value: { phases: [{ code: "summary" }] },
    },
    { clause: "七(四)", when: "总结阶段结束后一天：不在任何阶段", facts: { on: "2010-01-23" }, value: { phases: [] } },
    {
      clause: "七",
      when: "准备阶段在组织阶段结束当日开始，总结阶段结束日期早于开始日期：一并指出",
      facts: {
        on: "2010-01-16",
        preparation: { from: "2010-01-06", until: "2010-01-09" },
        summary: { from: "2010-01-22", until: "2010-01-18" },
      },
      faults: [
        ["summary", "contradiction"],
        ["preparation", "contradiction"],
      ],
    },
    {
      clause: "七",
      when: "未填报组织阶段、查询日期填2月30日、填报规定以外的字段：一并指出",
      facts: { on: "2010-02-30", organisation: undefined, year: 2010 },
      faults: [
        ["organisation", "missing"],
        ["on", "malformed"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
