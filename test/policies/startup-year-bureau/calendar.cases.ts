import { calendar } from "../../../src/policies/startup-year-bureau/calendar.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三 — 三个阶段：1月4日至2月28日，3月1日至10月31日，11月1日至12月31日。年份由使用者给出。 */
export default {
  rule: calendar,
  given: { year: 2010 },
  rows: [
    {
      clause: "三",
      when: "2010年：三个阶段的起止日、任务和办理者",
      value: {
        count: 3,
        phases: [
          {
            code: "mobilisation",
            clause: "startup-year-bureau/三1",
            start: "2010-01-04",
            end: "2010-02-28",
            tasks: [
              { code: "study" },
              { code: "mobilisation-meeting", by: { code: "bodies" } },
              { code: "discussion" },
            ],
          },
          {
            code: "implementation",
            clause: "startup-year-bureau/三2",
            start: "2010-03-01",
            end: "2010-10-31",
            tasks: [{ code: "plan" }, { code: "carry-out" }],
          },
          {
            code: "appraisal",
            clause: "startup-year-bureau/三3",
            start: "2010-11-01",
            end: "2010-12-31",
            tasks: [{ code: "summary" }, { code: "closing-meeting" }, { code: "exchange" }],
          },
        ],
      },
      failing: [],
      finds: ["phases", "phase", "task"],
    },
    {
      clause: "三1",
      when: "闰年：学习动员仍在2月28日结束",
      facts: { year: 2012 },
      value: {
        phases: [
          { start: "2012-01-04", end: "2012-02-28" },
          { start: "2012-03-01", end: "2012-10-31" },
          { start: "2012-11-01", end: "2012-12-31" },
        ],
      },
    },
    {
      clause: "三1",
      when: "县里改成2月29日：不是每年都有这一天",
      figures: { mobilisationUntil: "02-29" },
      faults: [["figures.mobilisationUntil", "malformed"]],
    },
    {
      clause: "三1",
      when: "县里改的末日早于首日",
      figures: { mobilisationUntil: "01-03" },
      faults: [["figures.mobilisationUntil", "impossible"]],
    },
    {
      clause: "三",
      when: "年份是小数、多余字段：一次列出",
      facts: { year: 2010.5, on: "2010-01-04" },
      faults: [
        ["year", "too-precise"],
        ["on", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
