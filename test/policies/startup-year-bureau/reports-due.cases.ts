import { reportsDue } from "../../../src/policies/startup-year-bureau/reports-due.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三 — 各阶段的事在该阶段末日前办好。 */
export default {
  rule: reportsDue,
  given: { year: 2010, from: "2010-01-01", until: "2010-12-31" },
  rows: [
    {
      clause: "三",
      when: "全年：三个阶段末日各有一项，都由各单位办",
      value: {
        duties: [
          {
            code: "mobilisation-meeting",
            due: "2010-02-28",
            by: { code: "bodies" },
            to: null,
            timing: { code: "by" },
            clause: "startup-year-bureau/三1",
          },
          { code: "body-plan", due: "2010-10-31", clause: "startup-year-bureau/三2" },
          { code: "summary-and-meeting", due: "2010-12-31", clause: "startup-year-bureau/三3" },
        ],
      },
      finds: ["duty-due"],
    },
    {
      clause: "三1",
      when: "期间末日是到期前一天：没有到期的",
      facts: { until: "2010-02-27" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "三1",
      when: "期间只有到期这一天",
      facts: { from: "2010-02-28", until: "2010-02-28" },
      value: { duties: [{ code: "mobilisation-meeting" }] },
    },
    {
      clause: "三1",
      when: "期间从到期次日开始",
      facts: { from: "2010-03-01", until: "2010-10-30" },
      value: { duties: [] },
    },
    {
      clause: "三1",
      when: "闰年2月29日：学习动员的事前一天已到期",
      facts: { year: 2012, from: "2012-02-29", until: "2012-02-29" },
      value: { duties: [] },
    },
    {
      clause: "三2",
      when: "期间只有10月31日",
      facts: { from: "2010-10-31", until: "2010-10-31" },
      value: { duties: [{ code: "body-plan" }] },
    },
    {
      clause: "三3",
      when: "期间跨到下一年：只有12月31日到期的，下一年没有",
      facts: { from: "2010-12-31", until: "2011-12-31" },
      value: { duties: [{ code: "summary-and-meeting", due: "2010-12-31" }] },
    },
    {
      clause: "三",
      when: "期间首日晚于末日，年份写成文字：一次列出",
      facts: { year: "2010", from: "2010-12-31", until: "2010-01-01" },
      faults: [
        ["year", "wrong-type"],
        ["from", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
