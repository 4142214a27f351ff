import { phasesOn } from "../../../../src/policies/conduct-review/phases/phases-on.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四 — 5月；5月至6月；7月至11月；8月至10月；11月。按整月计，阶段可以重叠。 */
export default {
  rule: phasesOn,
  given: { year: 2013 },
  rows: [
    {
      clause: "四(一)",
      when: "4月30日，行评开始前一天：不在任何阶段",
      facts: { on: "2013-04-30" },
      value: { phases: [] },
      no: ["runs", "runs", "runs", "runs", "runs"],
      finds: ["no-phase"],
    },
    {
      clause: "四(一)",
      when: "5月1日，行评开始日期：动员部署和查找问题两个阶段",
      facts: { on: "2013-05-01" },
      value: {
        phases: [
          { code: "mobilisation", clause: "conduct-review/四(一)", from: "2013-05-01", until: "2013-05-31" },
          { code: "problem-finding", clause: "conduct-review/四(二)", from: "2013-05-01", until: "2013-06-30" },
        ],
      },
      no: ["runs", "runs", "runs"],
      finds: ["running"],
    },
    {
      clause: "四(一)",
      when: "5月31日，动员部署结束日期：动员部署和查找问题两个阶段",
      facts: { on: "2013-05-31" },
      value: { phases: [{ code: "mobilisation" }, { code: "problem-finding" }] },
    },
    {
      clause: "四(二)",
      when: "6月1日，动员部署已结束：查找问题阶段",
      facts: { on: "2013-06-01" },
      value: { phases: [{ code: "problem-finding" }] },
    },
    {
      clause: "四(二)",
      when: "6月30日，查找问题结束日期：查找问题阶段",
      facts: { on: "2013-06-30" },
      value: { phases: [{ code: "problem-finding" }] },
    },
    {
      clause: "四(三)",
      when: "7月1日，整改开始日期：整改阶段",
      facts: { on: "2013-07-01" },
      value: { phases: [{ code: "rectification" }] },
    },
    {
      clause: "四(四)",
      when: "7月31日，集中测评开始前一天：整改阶段",
      facts: { on: "2013-07-31" },
      value: { phases: [{ code: "rectification" }] },
    },
    {
      clause: "四(四)",
      when: "8月1日，集中测评开始日期：整改和集中测评两个阶段",
      facts: { on: "2013-08-01" },
      value: { phases: [{ code: "rectification" }, { code: "assessment" }] },
    },
    {
      clause: "四(四)",
      when: "10月31日，集中测评结束日期：整改和集中测评两个阶段",
      facts: { on: "2013-10-31" },
      value: { phases: [{ code: "rectification" }, { code: "assessment" }] },
    },
    {
      clause: "四(五)",
      when: "11月1日，总结开始日期：整改和总结两个阶段",
      facts: { on: "2013-11-01" },
      value: { phases: [{ code: "rectification" }, { code: "summary" }] },
    },
    {
      clause: "四(五)",
      when: "11月30日，行评结束日期：整改和总结两个阶段",
      facts: { on: "2013-11-30" },
      value: { phases: [{ code: "rectification" }, { code: "summary" }] },
    },
    { clause: "四(五)", when: "12月1日，行评已结束：不在任何阶段", facts: { on: "2013-12-01" }, value: { phases: [] } },
    {
      clause: "四",
      when: "2013年行评，查询日期为上一年5月20日：不在任何阶段",
      facts: { on: "2012-05-20" },
      value: { phases: [] },
    },
    {
      clause: "四",
      when: "2013年行评，查询日期为下一年8月1日：不在任何阶段",
      facts: { on: "2014-08-01" },
      value: { phases: [] },
    },
    {
      clause: "四",
      when: "未填报年份，查询日期填11月31日：一并指出",
      facts: { year: undefined, on: "2013-11-31" },
      faults: [
        ["year", "missing"],
        ["on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
