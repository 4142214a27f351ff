import { calendar } from "../../../src/policies/startup-year-system/calendar.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三 — 三个阶段：1月8日至2月28日，3月1日至10月31日，11月1日至12月31日。原文年份留空，由填报人填写。 */
export default {
  rule: calendar,
  given: { year: 2010 },
  rows: [
    {
      clause: "三",
      when: "2010年：列出三个阶段的起止日期、任务和办理者",
      value: {
        count: 3,
        phases: [
          {
            code: "mobilisation",
            clause: "startup-year-system/三(一)",
            from: "2010-01-08",
            until: "2010-02-28",
            days: 52, // 1月8日至31日24天，2月28天
            tasks: [{ code: "study" }, { code: "plan" }, { code: "mobilisation-meeting", by: [{ code: "system" }] }],
          },
          {
            code: "implementation",
            clause: "startup-year-system/三(二)",
            from: "2010-03-01",
            until: "2010-10-31",
            tasks: [{ code: "break-down-tasks" }, { code: "name-those-responsible" }, { code: "carry-out" }],
          },
          {
            code: "appraisal",
            clause: "startup-year-system/三(三)",
            from: "2010-11-01",
            until: "2010-12-31",
            tasks: [
              { code: "collect-material" },
              { code: "self-check" },
              { code: "rectification" },
              { code: "summary" },
              { code: "appraisal" },
              { code: "awards" },
            ],
          },
        ],
      },
      unmet: [],
      finds: ["phases", "phase", "task"],
    },
    {
      clause: "三(一)",
      when: "闰年：学习动员阶段仍于2月28日结束",
      facts: { year: 2012 },
      value: {
        phases: [
          { from: "2012-01-08", until: "2012-02-28" },
          { from: "2012-03-01", until: "2012-10-31" },
          { from: "2012-11-01", until: "2012-12-31" },
        ],
      },
    },
    {
      clause: "三(二)",
      when: "组织实施阶段：分解任务、明确负责人和配合股室、抓好落实，由全系统办理",
      value: {
        phases: [
          {},
          {
            code: "implementation",
            clause: "startup-year-system/三(二)",
            tasks: [
              { code: "break-down-tasks", zh: "分解重点工作任务", by: [{ code: "system", zh: "全系统" }] },
              { code: "name-those-responsible", by: [{ code: "system" }] },
              { code: "carry-out", by: [{ code: "system" }] },
            ],
          },
          {},
        ],
      },
    },
    {
      clause: "三(三)",
      when: "总结考评阶段：收集资料、自查、整改、总结、考评、表彰六项任务，由全系统办理",
      value: {
        phases: [
          {},
          {},
          {
            code: "appraisal",
            clause: "startup-year-system/三(三)",
            tasks: [
              { code: "collect-material", zh: "收集资料", by: [{ code: "system" }] },
              { code: "self-check", by: [{ code: "system" }] },
              { code: "rectification", by: [{ code: "system" }] },
              { code: "summary", by: [{ code: "system" }] },
              { code: "appraisal", by: [{ code: "system" }] },
              { code: "awards", zh: "表彰先进", by: [{ code: "system" }] },
            ],
          },
        ],
      },
    },
    {
      clause: "三(一)",
      when: "本县将学习动员结束日期调整为2月29日：并非每年都有这一天，不予接受",
      figures: { mobilisationUntil: "02-29" },
      faults: [["figures.mobilisationUntil", "malformed"]],
    },
    {
      clause: "三(一)",
      when: "本县将学习动员结束日期调整到开始日期之前：不予接受",
      figures: { mobilisationUntil: "01-07" },
      faults: [["figures.mobilisationUntil", "contradiction"]],
    },
    {
      clause: "三",
      when: "年份填成小数、填报项之外多填一项：一并指出",
      facts: { year: 2010.5, on: "2010-01-08" },
      faults: [
        ["year", "too-precise"],
        ["on", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
