import { calendar } from "../../../src/policies/conduct-review/calendar.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四 — 五个阶段，按整月计。年份由使用者填报。 */
export default {
  rule: calendar,
  given: { year: 2013 },
  rows: [
    {
      clause: "四",
      when: "列出行评和五个阶段的起止日期、各项任务和办理者",
      value: {
        review: { from: "2013-05-01", until: "2013-11-30" },
        count: 5,
        phases: [
          {
            code: "mobilisation",
            clause: "conduct-review/四(一)",
            from: "2013-05-01",
            until: "2013-05-31",
            tasks: [
              { code: "meeting", by: { code: "bureau" } },
              { code: "leading-group", by: { code: "bureau" } },
              { code: "plan", by: { code: "bureau" } },
              { code: "body-plan", by: { code: "bodies" } },
              { code: "publicity", by: { code: "bodies" } },
            ],
          },
          {
            code: "problem-finding",
            from: "2013-05-01",
            until: "2013-06-30",
            tasks: [
              { code: "gather-opinions", clause: "conduct-review/四(二)1", by: { code: "bureau-and-bodies" } },
              { code: "self-check", clause: "conduct-review/四(二)2", by: { code: "bodies" } },
              { code: "public-promises", clause: "conduct-review/四(二)3", by: { code: "bodies" } },
              {
                code: "announced-and-unannounced-visits",
                clause: "conduct-review/四(二)4",
                by: { code: "review-office" },
              },
            ],
          },
          {
            code: "rectification",
            from: "2013-07-01",
            until: "2013-11-30",
            tasks: [
              { code: "self-check", clause: "conduct-review/四(三)1", by: { code: "bodies" } },
              { code: "county-office", clause: "conduct-review/四(三)2", by: { code: "bodies" } },
              { code: "inspectors", clause: "conduct-review/四(三)3", by: { code: "bodies" } },
            ],
          },
          {
            code: "assessment",
            from: "2013-08-01",
            until: "2013-10-31",
            tasks: [
              { code: "records", by: { code: "bodies" } },
              { code: "assessment-meeting", clause: "conduct-review/四(四)2", by: { code: "bureau" } },
              { code: "attendance", clause: "conduct-review/四(四)2", by: { code: "bodies" } },
              { code: "complaints", by: { code: "bodies" } },
            ],
          },
          {
            code: "summary",
            from: "2013-11-01",
            until: "2013-11-30",
            tasks: [
              { code: "criticism", by: { code: "bodies" } },
              { code: "lasting-mechanism", clause: "conduct-review/四(五)2", by: { code: "bureau" } },
              { code: "phase-report", by: { code: "bodies" } },
              { code: "compiled-report", clause: "conduct-review/四(五)3", by: { code: "review-office" } },
            ],
          },
        ],
      },
      finds: ["review", "phases", "phase", "task"],
    },
    {
      clause: "四(四)2",
      when: "集中测评阶段的集中评议会：局主要领导汇报，局属各单位宣传解释政策并参加",
      value: {
        phases: [
          {},
          {},
          {},
          {
            code: "assessment",
            tasks: [
              {},
              { code: "assessment-meeting", clause: "conduct-review/四(四)2", by: { code: "bureau", zh: "局" } },
              { code: "attendance", clause: "conduct-review/四(四)2", by: { code: "bodies", zh: "局属各单位" } },
              {},
            ],
          },
          {},
        ],
      },
    },
    {
      clause: "四(五)2",
      when: "总结阶段的长效机制：由局建立",
      value: {
        phases: [
          {},
          {},
          {},
          {},
          {
            code: "summary",
            tasks: [
              {},
              { code: "lasting-mechanism", clause: "conduct-review/四(五)2", by: { code: "bureau", zh: "局" } },
              {},
              {},
            ],
          },
        ],
      },
    },
    {
      clause: "四(五)3",
      when: "总结阶段的阶段情况：局属各单位报送，局行评办汇总上报",
      value: {
        phases: [
          {},
          {},
          {},
          {},
          {
            code: "summary",
            tasks: [
              {},
              {},
              { code: "phase-report", clause: "conduct-review/四(五)3", by: { code: "bodies", zh: "局属各单位" } },
              {
                code: "compiled-report",
                clause: "conduct-review/四(五)3",
                by: { code: "review-office", zh: "局行评办" },
              },
            ],
          },
        ],
      },
    },
    {
      clause: "四",
      when: "本县将行评结束月份调整为12月：行评至12月31日",
      figures: { reviewUntil: "12" },
      value: { review: { from: "2013-05-01", until: "2013-12-31" } },
    },
    {
      clause: "四(四)",
      when: "本县将集中测评调整为2月，年份为闰年：至2月29日",
      facts: { year: 2012 },
      figures: { assessmentFrom: "2", assessmentUntil: "2" },
      value: {
        phases: [
          { from: "2012-05-01" },
          { from: "2012-05-01" },
          { from: "2012-07-01" },
          { from: "2012-02-01", until: "2012-02-29" },
          { from: "2012-11-01" },
        ],
      },
    },
    {
      clause: "四(五)",
      when: "本县将总结结束月份误填为13月：不予接受",
      figures: { summaryUntil: "13" },
      faults: [["figures.summaryUntil", "out-of-range"]],
    },
    {
      clause: "四(三)",
      when: "本县将整改结束月份误填为6月，早于开始月份7月：不予接受",
      figures: { rectificationUntil: "6" },
      faults: [["figures.rectificationUntil", "contradiction"]],
    },
    {
      clause: "四",
      when: "年份填成文字、填报规定以外的字段：一并指出",
      facts: { year: "2013", on: "2013-05-01" },
      faults: [
        ["year", "wrong-type"],
        ["on", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
