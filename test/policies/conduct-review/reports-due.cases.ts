import { reportsDue } from "../../../src/policies/conduct-review/reports-due.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(五)3 — 每阶段结束后及时报送，由局行评办汇总上报；各阶段须完成的事项，最迟在阶段结束日期完成。 */
export default {
  rule: reportsDue,
  given: { year: 2013, from: "2013-05-01", until: "2013-05-31" },
  rows: [
    {
      clause: "四(一)",
      when: "查询5月：局的动员准备、各单位的方案和专班于5月31日到期",
      value: {
        duties: [
          {
            code: "bureau-preparation",
            dueOn: "2013-05-31",
            by: { code: "bureau" },
            to: null,
            clause: "conduct-review/四(一)",
          },
          {
            code: "body-plan",
            dueOn: "2013-05-31",
            by: { code: "bodies" },
            to: null,
            timing: { code: "by" },
            clause: "conduct-review/四(一)",
          },
        ],
      },
      finds: ["duty-due"],
    },
    {
      clause: "四(五)3",
      when: "查询6月1日至29日：动员部署阶段的报送和汇总上报到期，查找问题步骤尚未到期",
      facts: { from: "2013-06-01", until: "2013-06-29" },
      value: {
        duties: [
          {
            code: "mobilisation-report",
            zh: "报送动员部署阶段情况",
            dueOn: "2013-06-01",
            by: { code: "bodies" },
            to: { code: "review-office" },
            timing: { code: "promptly-from" },
            clause: "conduct-review/四(五)3",
          },
          { code: "mobilisation-compiled-report", dueOn: "2013-06-01", by: { code: "review-office" }, to: null },
        ],
      },
    },
    {
      clause: "四(二)",
      when: "查询6月30日至7月1日：查找问题步骤到期，次日该阶段的报送和汇总上报到期",
      facts: { from: "2013-06-30", until: "2013-07-01" },
      value: {
        duties: [
          {
            code: "problem-finding-steps",
            dueOn: "2013-06-30",
            by: { code: "bureau-and-bodies" },
            clause: "conduct-review/四(二)",
          },
          { code: "problem-finding-report", dueOn: "2013-07-01" },
          { code: "problem-finding-compiled-report", dueOn: "2013-07-01" },
        ],
      },
    },
    {
      clause: "四(四)1",
      when: "查询10月31日：提供服务对象信息到期",
      facts: { from: "2013-10-31", until: "2013-10-31" },
      value: {
        duties: [
          {
            code: "service-records",
            by: { code: "bodies" },
            to: { code: "review-office" },
            clause: "conduct-review/四(四)1",
          },
        ],
      },
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
    {
      clause: "四(三)",
      when: "查询11月30日，整改阶段结束日期：三个来源问题的整改到期，由局属各单位办理",
      facts: { from: "2013-11-30", until: "2013-11-30" },
      value: {
        duties: [
          {
            code: "rectification",
            dueOn: "2013-11-30",
            by: { code: "bodies" },
            to: null,
            timing: { code: "by" },
            clause: "conduct-review/四(三)",
          },
          {},
        ],
      },
    },
    {
      clause: "四(五)1",
      when: "查询11月30日，总结阶段结束日期：集中评议所提问题的整改或说明与问题整改同日到期",
      facts: { from: "2013-11-30", until: "2013-11-30" },
      value: {
        duties: [
          { code: "rectification", by: { code: "bodies" }, clause: "conduct-review/四(三)" },
          { code: "criticism", by: { code: "bodies" }, clause: "conduct-review/四(五)1" },
        ],
      },
    },
    {
      clause: "四(五)3",
      when: "查询12月，整改和总结两个阶段均在11月30日结束：两个阶段分别报送和汇总上报",
      facts: { from: "2013-12-01", until: "2013-12-31" },
      value: {
        duties: [
          { code: "rectification-report", dueOn: "2013-12-01" },
          { code: "rectification-compiled-report", dueOn: "2013-12-01" },
          { code: "summary-report", dueOn: "2013-12-01" },
          { code: "summary-compiled-report", dueOn: "2013-12-01" },
        ],
      },
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
