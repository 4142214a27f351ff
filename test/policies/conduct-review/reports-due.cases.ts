import { reportsDue } from "../../../src/policies/conduct-review/reports-due.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(五)3 — 每阶段结束后及时报送，由局行评办汇总上报；各阶段要办完的事在阶段末日前办好。 */
export default {
  rule: reportsDue,
  given: { year: 2013, from: "2013-05-01", until: "2013-05-31" },
  rows: [
    {
      clause: "四(一)",
      when: "5月末日：局的动员准备，各单位的方案和专班",
      value: {
        duties: [
          {
            code: "bureau-preparation",
            due: "2013-05-31",
            by: { code: "bureau" },
            to: null,
            clause: "conduct-review/四(一)",
          },
          {
            code: "body-plan",
            due: "2013-05-31",
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
      when: "6月1日：动员部署阶段已结束，及时报送并汇总上报；查找问题还没有到期",
      facts: { from: "2013-06-01", until: "2013-06-29" },
      value: {
        duties: [
          {
            code: "mobilisation-report",
            zh: "报送动员部署阶段情况",
            due: "2013-06-01",
            by: { code: "bodies" },
            to: { code: "review-office" },
            timing: { code: "promptly-from" },
            clause: "conduct-review/四(五)3",
          },
          { code: "mobilisation-compiled-report", due: "2013-06-01", by: { code: "review-office" }, to: null },
        ],
      },
    },
    {
      clause: "四(二)",
      when: "6月30日：查找问题四步做完；7月1日：报送查找问题阶段",
      facts: { from: "2013-06-30", until: "2013-07-01" },
      value: {
        duties: [
          {
            code: "problem-finding-steps",
            due: "2013-06-30",
            by: { code: "bureau-and-bodies" },
            clause: "conduct-review/四(二)",
          },
          { code: "problem-finding-report", due: "2013-07-01" },
          { code: "problem-finding-compiled-report", due: "2013-07-01" },
        ],
      },
    },
    {
      clause: "四(四)1",
      when: "10月31日：服务对象信息",
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
      when: "11月1日：报送集中测评阶段；整改阶段还没有结束",
      facts: { from: "2013-11-01", until: "2013-11-29" },
      value: {
        duties: [
          { code: "assessment-report", due: "2013-11-01" },
          { code: "assessment-compiled-report", due: "2013-11-01" },
        ],
      },
    },
    {
      clause: "四(五)1",
      when: "11月30日：三个来源的整改，评议意见的整改或说明",
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
      when: "12月1日：整改和总结两个阶段同日结束，各报各的",
      facts: { from: "2013-12-01", until: "2013-12-31" },
      value: {
        duties: [
          { code: "rectification-report", due: "2013-12-01" },
          { code: "rectification-compiled-report", due: "2013-12-01" },
          { code: "summary-report", due: "2013-12-01" },
          { code: "summary-compiled-report", due: "2013-12-01" },
        ],
      },
    },
    {
      clause: "四",
      when: "5月30日以前没有到期的",
      facts: { until: "2013-05-30" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "四",
      when: "同月同日但在下一年：没有到期的",
      facts: { from: "2014-05-01", until: "2014-12-31" },
      value: { duties: [] },
    },
    {
      clause: "四",
      when: "期间首日晚于末日，缺少年份：一次列出",
      facts: { year: undefined, from: "2013-06-01", until: "2013-05-01" },
      faults: [
        ["year", "missing"],
        ["from", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
