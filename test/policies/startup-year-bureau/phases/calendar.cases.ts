import { calendar } from "../../../../src/policies/startup-year-bureau/phases/calendar.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三 — 三个阶段：1月4日至2月28日，3月1日至10月31日，11月1日至12月31日。原文年份留空，由填报人填写。 */
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
            clause: "startup-year-bureau/三1",
            from: "2010-01-04",
            until: "2010-02-28",
            tasks: [
              { code: "study" },
              { code: "mobilisation-meeting", by: [{ code: "bodies" }] },
              { code: "discussion" },
            ],
          },
          {
            code: "implementation",
            clause: "startup-year-bureau/三2",
            from: "2010-03-01",
            until: "2010-10-31",
            tasks: [{ code: "plan" }, { code: "carry-out" }],
          },
          {
            code: "appraisal",
            clause: "startup-year-bureau/三3",
            from: "2010-11-01",
            until: "2010-12-31",
            tasks: [{ code: "summary" }, { code: "closing-meeting" }, { code: "exchange" }],
          },
        ],
      },
      unmet: [],
      finds: ["phases", "phase", "task"],
    },
    {
      clause: "三1",
      when: "闰年：学习动员阶段仍于2月28日结束",
      facts: { year: 2012 },
      value: {
        phases: [
          { from: "2012-01-04", until: "2012-02-28" },
          { from: "2012-03-01", until: "2012-10-31" },
          { from: "2012-11-01", until: "2012-12-31" },
        ],
      },
    },
    {
      clause: "三2",
      when: "组织实施阶段：制定具体实施方案、抓好落实，由各单位办理",
      value: {
        phases: [
          {},
          {
            code: "implementation",
            clause: "startup-year-bureau/三2",
            tasks: [
              { code: "plan", by: [{ code: "bodies", zh: "各单位" }] },
              { code: "carry-out", zh: "抓好各项任务落实", by: [{ code: "bodies" }] },
            ],
          },
          {},
        ],
      },
    },
    {
      clause: "三3",
      when: "总结考评阶段：总结、召开总结大会、交流经验，由各单位办理",
      value: {
        phases: [
          {},
          {},
          {
            code: "appraisal",
            clause: "startup-year-bureau/三3",
            tasks: [
              { code: "summary", by: [{ code: "bodies" }] },
              { code: "closing-meeting", zh: "召开总结大会", by: [{ code: "bodies" }] },
              { code: "exchange", by: [{ code: "bodies" }] },
            ],
          },
        ],
      },
    },
    {
      clause: "三1",
      when: "本县将学习动员结束日期调整为2月29日：并非每年都有这一天，不予接受",
      figures: { mobilisationUntil: "02-29" },
      faults: [["figures.mobilisationUntil", "malformed"]],
    },
    {
      clause: "三1",
      when: "本县将学习动员结束日期调整到开始日期之前：不予接受",
      figures: { mobilisationUntil: "01-03" },
      faults: [["figures.mobilisationUntil", "contradiction"]],
    },
    {
      clause: "三",
      when: "年份填成小数、填报项之外多填一项：一并指出",
      facts: { year: 2010.5, on: "2010-01-04" },
      faults: [
        ["year", "too-precise"],
        ["on", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
