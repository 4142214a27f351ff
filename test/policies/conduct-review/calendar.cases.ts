import { calendar } from "../../../src/policies/conduct-review/calendar.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四 — 五个阶段，按整月计。年份由使用者给出。 */
export default {
  rule: calendar,
  given: { year: 2013 },
  rows: [
    {
      clause: "四",
      when: "五个阶段的起止日、任务和办理者",
      value: {
        review: { from: "2013-05-01", until: "2013-11-30" },
        count: 5,
        phases: [
          {
            code: "mobilisation",
            clause: "conduct-review/四(一)",
            start: "2013-05-01",
            end: "2013-05-31",
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
            start: "2013-05-01",
            end: "2013-06-30",
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
            start: "2013-07-01",
            end: "2013-11-30",
            tasks: [
              { code: "self-check", clause: "conduct-review/四(三)1", by: { code: "bodies" } },
              { code: "county-office", clause: "conduct-review/四(三)2", by: { code: "bodies" } },
              { code: "inspectors", clause: "conduct-review/四(三)3", by: { code: "bodies" } },
            ],
          },
          {
            code: "assessment",
            start: "2013-08-01",
            end: "2013-10-31",
            tasks: [
              { code: "records", by: { code: "bodies" } },
              { code: "assessment-meeting", clause: "conduct-review/四(四)2", by: { code: "bureau" } },
              { code: "attendance", clause: "conduct-review/四(四)2", by: { code: "bodies" } },
              { code: "complaints", by: { code: "bodies" } },
            ],
          },
          {
            code: "summary",
            start: "2013-11-01",
            end: "2013-11-30",
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
      when: "评议会在测评阶段：局领导汇报，各单位宣传政策并参加",
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
      when: "长效机制在总结阶段，由局建立",
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
      when: "阶段情况由各单位报送，由局行评办汇总上报",
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
      when: "县里把评议延到12月",
      figures: { reviewUntil: "12" },
      value: { review: { from: "2013-05-01", until: "2013-12-31" } },
    },
    {
      clause: "四(四)",
      when: "县里把测评首月改成2月：闰年也按整月计",
      facts: { year: 2012 },
      figures: { assessmentFrom: "2", assessmentUntil: "2" },
      value: {
        phases: [
          { start: "2012-05-01" },
          { start: "2012-05-01" },
          { start: "2012-07-01" },
          { start: "2012-02-01", end: "2012-02-29" },
          { start: "2012-11-01" },
        ],
      },
    },
    {
      clause: "四(五)",
      when: "县里改成13月：没有这个月",
      figures: { summaryUntil: "13" },
      faults: [["figures.summaryUntil", "out-of-range"]],
    },
    {
      clause: "四(三)",
      when: "县里改的末月早于首月",
      figures: { rectificationUntil: "6" },
      faults: [["figures.rectificationUntil", "impossible"]],
    },
    {
      clause: "四",
      when: "年份写成文字、多余字段：一次列出",
      facts: { year: "2013", on: "2013-05-01" },
      faults: [
        ["year", "wrong-type"],
        ["on", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
