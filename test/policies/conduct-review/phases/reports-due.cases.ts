import { reportsDue } from "../../../../src/policies/conduct-review/phases/reports-due.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** Everything due on the last day of the review, in the order of the text. */
const lastDay = [
  "self-check-findings",
  "county-office-findings",
  "inspector-findings",
  "criticism",
  "lasting-mechanism",
  "rectification-report",
  "rectification-compiled-report",
  "summary-report",
  "summary-compiled-report",
];

/** 四(五)3 — 每阶段结束后及时报送，由局行评办汇总上报；各阶段须完成的事项，最迟在阶段结束日期完成。 */
export default {
  rule: reportsDue,
  given: { year: 2013, from: "2013-05-01", until: "2013-05-31" },
  rows: [
    {
      clause: "四(一)",
      when: "查询5月：动员部署的五项任务于5月31日到期，局办理三项，各单位办理方案、专班和宣传",
      value: {
        duties: [
          {
            code: "meeting",
            dueOn: "2013-05-31",
            by: [{ code: "bureau" }],
            to: null,
            timing: { code: "by" },
            clause: "conduct-review/四(一)",
          },
          { code: "leading-group", by: [{ code: "bureau" }] },
          { code: "plan", by: [{ code: "bureau" }] },
          { code: "body-plan", dueOn: "2013-05-31", by: [{ code: "bodies" }] },
          { code: "publicity", dueOn: "2013-05-31", by: [{ code: "bodies" }] },
        ],
      },
      finds: ["duty-due"],
      notFound: ["report-due"],
    },
    {
      clause: "四(五)3",
      when: "查询6月1日至29日：动员部署阶段的报送和汇总上报到期，依据写明报送局行评办；查找问题步骤尚未到期",
      facts: { from: "2013-06-01", until: "2013-06-29" },
      value: {
        duties: [
          {
            code: "mobilisation-report",
            zh: "报送动员部署阶段情况",
            dueOn: "2013-06-01",
            by: [{ code: "bodies" }],
            to: { code: "review-office" },
            timing: { code: "promptly-from" },
            clause: "conduct-review/四(五)3",
          },
          { code: "mobilisation-compiled-report", dueOn: "2013-06-01", by: [{ code: "review-office" }], to: null },
        ],
      },
      finds: [["report-due", { to: { code: "review-office" } }]],
    },
    {
      clause: "四(二)1",
      when: "查询6月30日：查找问题的四个步骤到期，征求意见由局和局属各单位办理",
      facts: { from: "2013-06-30", until: "2013-06-30" },
      value: {
        duties: [
          { code: "gather-opinions", dueOn: "2013-06-30", by: [{ code: "bureau" }, { code: "bodies" }] },
          { code: "self-check" },
          { code: "public-promises" },
          { code: "announced-and-unannounced-visits" },
        ],
      },
    },
    {
      clause: "四(二)2",
      when: "查询6月30日：自查自纠由局属各单位办理",
      facts: { from: "2013-06-30", until: "2013-06-30" },
      value: {
        duties: [{}, { code: "self-check", by: [{ code: "bodies" }], clause: "conduct-review/四(二)2" }, {}, {}],
      },
    },
    {
      clause: "四(二)3",
      when: "查询6月30日：公开承诺由局属各单位办理",
      facts: { from: "2013-06-30", until: "2013-06-30" },
      value: {
        duties: [{}, {}, { code: "public-promises", by: [{ code: "bodies" }], clause: "conduct-review/四(二)3" }, {}],
      },
    },
    {
      clause: "四(二)4",
      when: "查询6月30日：明察暗访由局行评办办理",
      facts: { from: "2013-06-30", until: "2013-06-30" },
      value: { duties: [{}, {}, {}, { by: [{ code: "review-office" }], clause: "conduct-review/四(二)4" }] },
    },
    {
      clause: "四(五)3",
      when: "查询7月1日：查找问题阶段的报送和汇总上报到期",
      facts: { from: "2013-07-01", until: "2013-07-01" },
      value: { duties: [{ code: "problem-finding-report" }, { code: "problem-finding-compiled-report" }] },
    },
    {
      clause: "四(四)1",
      when: "查询10月31日：集中测评的四项任务到期，服务对象信息报送局行评办",
      facts: { from: "2013-10-31", until: "2013-10-31" },
      value: {
        duties: [
          {
            code: "records",
            by: [{ code: "bodies" }],
            to: { code: "review-office" },
            clause: "conduct-review/四(四)1",
          },
          { code: "assessment-meeting" },
          { code: "attendance" },
          { code: "complaints" },
        ],
      },
      finds: ["report-due"],
    },
    {
      clause: "四(四)2",
      when: "查询10月31日：局主要领导汇报、各单位参加集中评议到期",
      facts: { from: "2013-10-31", until: "2013-10-31" },
      value: {
        duties: [
          {},
          { code: "assessment-meeting", by: [{ code: "bureau" }], clause: "conduct-review/四(四)2" },
          { code: "attendance", by: [{ code: "bodies" }], clause: "conduct-review/四(四)2" },
          {},
        ],
      },
    },
    {
      clause: "四(四)3",
      when: "查询10月31日：办理批转的投诉、咨询和信访到期",
      facts: { from: "2013-10-31", until: "2013-10-31" },
      value: { duties: [{}, {}, {}, { code: "complaints", clause: "conduct-review/四(四)3", to: null }] },
    },
    {
      clause: "四(五)3",
      when: "查询11月1日至29日：集中测评阶段的报送和汇总上报到期，整改阶段尚未结束",
      facts: { from: "2013-11-01", until: "2013-11-29" },
      value: {
        duties: [
          { code: "assessment-report", dueOn: "2013-11-01" },
          { code: "assessment-compiled-report", dueOn: "2013-11-01" },
        ],
      },
    },
    ...[
      ["四(三)1", "整改自查发现的问题", "self-check-findings"],
      ["四(三)2", "整改县纠风办反馈的问题", "county-office-findings"],
      ["四(三)3", "整改行评督查员发现的问题", "inspector-findings"],
      ["四(五)1", "整改或说明集中评议所提问题", "criticism"],
      ["四(五)2", "建立长效机制、邀请评议代表监督", "lasting-mechanism"],
    ].map(([clause = "", task = "", code = ""]) => ({
      clause,
      when: `查询11月30日，整改和总结阶段结束日期：${task}到期`,
      facts: { from: "2013-11-30", until: "2013-11-30" },
      value: { duties: lastDay.map((one) => (one === code ? { code, clause: `conduct-review/${clause}` } : {})) },
    })),
    {
      clause: "四(五)3",
      when: "查询11月30日：整改和总结两个阶段与行评同日结束，其报送和汇总上报不迟于当日",
      facts: { from: "2013-11-30", until: "2013-11-30" },
      value: { duties: lastDay.map((code) => ({ code, dueOn: "2013-11-30", timing: { code: "by" } })) },
    },
    {
      clause: "四",
      when: "查询12月：行评已结束，无到期事项",
      facts: { from: "2013-12-01", until: "2013-12-31" },
      value: { duties: [] },
    },
    {
      clause: "四",
      when: "查询5月1日至30日：无到期事项",
      facts: { until: "2013-05-30" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "四",
      when: "2013年行评，查询下一年5月至12月：无到期事项",
      facts: { from: "2014-05-01", until: "2014-12-31" },
      value: { duties: [] },
    },
    {
      clause: "四(三)1",
      when: "查询11月30日，按结束次日起及时报送的口径：各项任务到期，整改和总结阶段的报送尚未到期",
      readings: { "last-reports": "after-the-end" },
      facts: { from: "2013-11-30", until: "2013-11-30" },
      value: { duties: lastDay.slice(0, 5).map((code) => ({ code })) },
    },
    {
      clause: "四(五)3",
      when: "查询12月，按结束次日起及时报送的口径：12月1日起报送整改和总结阶段情况",
      readings: { "last-reports": "after-the-end" },
      facts: { from: "2013-12-01", until: "2013-12-31" },
      value: {
        duties: lastDay.slice(5).map((code) => ({ code, dueOn: "2013-12-01", timing: { code: "promptly-from" } })),
      },
    },
    {
      clause: "四",
      when: "未填报年份，查询起始日期晚于截止日期：一并指出",
      facts: { year: undefined, from: "2013-06-01", until: "2013-05-01" },
      faults: [
        ["year", "missing"],
        ["from", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
