import { phasesOn } from "../../../../src/policies/startup-year-bureau/phases/phases-on.ts";
import type { CaseTable } from "../../../support/cases.ts";

const every = ["runs", "runs", "runs"];

/** 三 — 1月4日至2月28日，3月1日至10月31日，11月1日至12月31日，起止两日均计入。 */
export default {
  rule: phasesOn,
  given: { year: 2010 },
  rows: [
    { clause: "三1", when: "1月1日：活动尚未开始，不属于任何阶段", facts: { on: "2010-01-01" }, value: { phases: [] } },
    {
      clause: "三1",
      when: "1月3日，学习动员开始前一天：不属于任何阶段",
      facts: { on: "2010-01-03" },
      value: { phases: [] },
      no: every,
      finds: ["no-phase"],
    },
    {
      clause: "三1",
      when: "1月4日，学习动员开始当日：属于学习动员阶段",
      facts: { on: "2010-01-04" },
      value: {
        phases: [
          {
            code: "mobilisation",
            clause: "startup-year-bureau/三1",
            from: "2010-01-04",
            until: "2010-02-28",
            days: 56, // 1月4日至31日28天，2月28天
          },
        ],
      },
      no: ["runs", "runs"],
      finds: ["running"],
    },
    {
      clause: "三1",
      when: "2月28日，学习动员结束当日：属于学习动员阶段",
      facts: { on: "2010-02-28" },
      value: { phases: [{ code: "mobilisation" }] },
    },
    {
      clause: "三1",
      when: "闰年2月29日，学习动员结束次日：不属于任何阶段",
      facts: { year: 2012, on: "2012-02-29" },
      value: { phases: [] },
      no: every,
    },
    {
      clause: "三2",
      when: "3月1日，组织实施开始当日：属于组织实施阶段",
      facts: { on: "2010-03-01" },
      value: { phases: [{ code: "implementation" }] },
    },
    {
      clause: "三2",
      when: "10月31日，组织实施结束当日：属于组织实施阶段",
      facts: { on: "2010-10-31" },
      value: { phases: [{ code: "implementation" }] },
    },
    {
      clause: "三3",
      when: "11月1日，总结考评开始当日：属于总结考评阶段",
      facts: { on: "2010-11-01" },
      value: { phases: [{ code: "appraisal" }] },
    },
    {
      clause: "三3",
      when: "12月31日，总结考评结束当日：属于总结考评阶段",
      facts: { on: "2010-12-31" },
      value: { phases: [{ code: "appraisal" }] },
    },
    {
      clause: "三3",
      when: "次年1月1日：活动已结束，不属于任何阶段",
      facts: { on: "2011-01-01" },
      value: { phases: [] },
    },
    {
      clause: "三",
      when: "上一年5月1日：不属于2010年方案的任何阶段",
      facts: { on: "2009-05-01" },
      value: { phases: [] },
    },
    {
      clause: "三",
      when: "年份过早、查询日期不是有效日期、填报项之外多填一项：一并指出",
      facts: { year: 20, on: "2010-02-29", county: 1 },
      faults: [
        ["year", "out-of-range"],
        ["on", "malformed"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
