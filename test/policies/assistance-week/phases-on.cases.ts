import { phasesOn } from "../../../src/policies/assistance-week/phases-on.ts";
import type { CaseTable } from "../../support/cases.ts";

const stages = {
  organisation: { from: "2010-01-04", until: "2010-01-06" },
  preparation: { from: "2010-01-07", until: "2010-01-09" },
  activity: { from: "2010-01-11", until: "2010-01-17" },
  summary: { from: "2010-01-18", until: "2010-01-22" },
};

/** 七 — 组织、准备、开展、总结；日期都是空白，由使用者给出。 */
export default {
  rule: phasesOn,
  given: stages,
  rows: [
    {
      clause: "七(一)",
      when: "组织阶段前一天",
      facts: { on: "2010-01-03" },
      value: { phases: [] },
      failing: ["runs", "runs", "runs", "runs"],
      finds: ["no-phase"],
    },
    {
      clause: "七(一)",
      when: "组织阶段首日",
      facts: { on: "2010-01-04" },
      value: {
        phases: [{ code: "organisation", clause: "assistance-week/七(一)", start: "2010-01-04", end: "2010-01-06" }],
      },
      finds: ["running"],
    },
    {
      clause: "七(一)",
      when: "组织阶段末日",
      facts: { on: "2010-01-06" },
      value: { phases: [{ code: "organisation" }] },
    },
    {
      clause: "七(一)",
      when: "组织阶段只有1月4日一天：当天就是首日和末日",
      facts: { organisation: { from: "2010-01-04", until: "2010-01-04" }, on: "2010-01-04" },
      value: { phases: [{ code: "organisation", start: "2010-01-04", end: "2010-01-04" }] },
    },
    {
      clause: "七(二)",
      when: "准备阶段首日",
      facts: { on: "2010-01-07" },
      value: { phases: [{ code: "preparation" }] },
    },
    {
      clause: "七(二)",
      when: "准备阶段末日",
      facts: { on: "2010-01-09" },
      value: { phases: [{ code: "preparation" }] },
    },
    { clause: "七(二)", when: "准备和开展之间的一天", facts: { on: "2010-01-10" }, value: { phases: [] } },
    { clause: "七(三)", when: "开展活动", facts: { on: "2010-01-16" }, value: { phases: [{ code: "activity" }] } },
    {
      clause: "七(三)",
      when: "开展活动首日",
      facts: { on: "2010-01-11" },
      value: { phases: [{ code: "activity" }] },
    },
    {
      clause: "七(三)",
      when: "开展活动末日",
      facts: { on: "2010-01-17" },
      value: { phases: [{ code: "activity" }] },
    },
    {
      clause: "七(四)",
      when: "总结阶段首日",
      facts: { on: "2010-01-18" },
      value: { phases: [{ code: "summary" }] },
    },
    { clause: "七(四)", when: "总结阶段末日", facts: { on: "2010-01-22" }, value: { phases: [{ code: "summary" }] } },
    { clause: "七(四)", when: "总结阶段之后", facts: { on: "2010-01-23" }, value: { phases: [] } },
    {
      clause: "七",
      when: "准备阶段在组织阶段末日就开始，总结阶段末日早于首日：一次列出",
      facts: {
        on: "2010-01-16",
        preparation: { from: "2010-01-06", until: "2010-01-09" },
        summary: { from: "2010-01-22", until: "2010-01-18" },
      },
      faults: [
        ["summary", "impossible"],
        ["preparation", "impossible"],
      ],
    },
    {
      clause: "七",
      when: "缺少阶段、不存在的日子、多余字段：一次列出",
      facts: { on: "2010-02-30", organisation: undefined, year: 2010 },
      faults: [
        ["organisation", "missing"],
        ["on", "malformed"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
