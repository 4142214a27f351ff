import { reportsDue } from "../../../src/policies/conduct-review/reports-due.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(五)3 — 每阶段结束后及时报送，由局行评办汇总上报；四(一)、四(四)1 的事在阶段末日前办好。 */
export default {
  rule: reportsDue,
  given: { year: 2013, from: "2013-05-01", to: "2013-05-31" },
  rows: [
    {
      clause: "四(一)",
      when: "5月末日：各单位的方案和专班",
      value: {
        duties: [
          {
            code: "unit-plan",
            due: "2013-05-31",
            by: { code: "units" },
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
      when: "6月1日：动员部署阶段已结束，及时报送并汇总上报",
      facts: { from: "2013-06-01", to: "2013-06-30" },
      value: {
        duties: [
          {
            code: "phase-report",
            due: "2013-06-01",
            by: { code: "units" },
            to: { code: "review-office" },
            timing: { code: "promptly-from" },
            clause: "conduct-review/四(五)3",
          },
          { code: "compiled-report", due: "2013-06-01", by: { code: "review-office" }, to: null },
        ],
      },
    },
    {
      clause: "四(四)1",
      when: "10月31日：服务对象信息",
      facts: { from: "2013-10-31", to: "2013-10-31" },
      value: { duties: [{ code: "service-records", to: { code: "review-office" }, clause: "conduct-review/四(四)1" }] },
    },
    {
      clause: "四(五)3",
      when: "12月1日：整改和总结两个阶段同日结束，各报一次",
      facts: { from: "2013-12-01", to: "2013-12-31" },
      value: {
        duties: [
          { code: "phase-report", due: "2013-12-01" },
          { code: "compiled-report", due: "2013-12-01" },
          { code: "phase-report", due: "2013-12-01" },
          { code: "compiled-report", due: "2013-12-01" },
        ],
      },
    },
    {
      clause: "四",
      when: "5月30日以前没有到期的",
      facts: { to: "2013-05-30" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "四",
      when: "期间首日晚于末日，缺少年份：一次列出",
      facts: { year: undefined, from: "2013-06-01", to: "2013-05-01" },
      faults: [
        ["year", "missing"],
        ["from", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
