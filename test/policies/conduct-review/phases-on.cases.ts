import { phasesOn } from "../../../src/policies/conduct-review/phases-on.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四 — 5月；5月至6月；7月至11月；8月至10月；11月。按整月计，阶段可以重叠。 */
export default {
  rule: phasesOn,
  given: { year: 2013 },
  rows: [
    {
      clause: "四(一)",
      when: "4月30日：还没有开始",
      facts: { on: "2013-04-30" },
      value: { phases: [] },
      failing: ["runs", "runs", "runs", "runs", "runs"],
      finds: ["no-phase"],
    },
    {
      clause: "四(一)",
      when: "5月1日：动员部署和查找问题同时进行",
      facts: { on: "2013-05-01" },
      value: {
        phases: [
          { code: "mobilisation", clause: "conduct-review/四(一)", start: "2013-05-01", end: "2013-05-31" },
          { code: "problem-finding", clause: "conduct-review/四(二)", start: "2013-05-01", end: "2013-06-30" },
        ],
      },
      failing: ["runs", "runs", "runs"],
      finds: ["running"],
    },
    {
      clause: "四(一)",
      when: "5月31日：两个阶段",
      facts: { on: "2013-05-31" },
      value: { phases: [{ code: "mobilisation" }, { code: "problem-finding" }] },
    },
    {
      clause: "四(二)",
      when: "6月1日：只有查找问题",
      facts: { on: "2013-06-01" },
      value: { phases: [{ code: "problem-finding" }] },
    },
    {
      clause: "四(二)",
      when: "6月30日：查找问题末日",
      facts: { on: "2013-06-30" },
      value: { phases: [{ code: "problem-finding" }] },
    },
    {
      clause: "四(三)",
      when: "7月1日：整改首日",
      facts: { on: "2013-07-01" },
      value: { phases: [{ code: "rectification" }] },
    },
    {
      clause: "四(四)",
      when: "7月31日：集中测评还没有开始",
      facts: { on: "2013-07-31" },
      value: { phases: [{ code: "rectification" }] },
    },
    {
      clause: "四(四)",
      when: "8月1日：整改和集中测评",
      facts: { on: "2013-08-01" },
      value: { phases: [{ code: "rectification" }, { code: "assessment" }] },
    },
    {
      clause: "四(四)",
      when: "10月31日：集中测评末日",
      facts: { on: "2013-10-31" },
      value: { phases: [{ code: "rectification" }, { code: "assessment" }] },
    },
    {
      clause: "四(五)",
      when: "11月1日：整改和总结",
      facts: { on: "2013-11-01" },
      value: { phases: [{ code: "rectification" }, { code: "summary" }] },
    },
    {
      clause: "四(五)",
      when: "11月30日：末日",
      facts: { on: "2013-11-30" },
      value: { phases: [{ code: "rectification" }, { code: "summary" }] },
    },
    { clause: "四(五)", when: "12月1日：已经结束", facts: { on: "2013-12-01" }, value: { phases: [] } },
    { clause: "四", when: "同月同日但在上一年：不在任何阶段", facts: { on: "2012-05-20" }, value: { phases: [] } },
    { clause: "四", when: "同月同日但在下一年：不在任何阶段", facts: { on: "2014-08-01" }, value: { phases: [] } },
    {
      clause: "四",
      when: "不存在的日子、缺少年份：一次列出",
      facts: { year: undefined, on: "2013-11-31" },
      faults: [
        ["year", "missing"],
        ["on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
