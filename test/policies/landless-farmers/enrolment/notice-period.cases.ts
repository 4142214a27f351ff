import { noticePeriod } from "../../../../src/policies/landless-farmers/enrolment/notice-period.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(三)2 — 公示一周。2012年6月1日是星期五，6月22日（星期五）至24日是端午假期。 */
export default {
  rule: noticePeriod,
  given: { postedOn: "2012-06-01" },
  rows: [
    {
      clause: "五(三)2",
      when: "6月1日张贴：自次日起公示7天",
      value: {
        until: "2012-06-08", // 2日至8日
        reportFrom: "2012-06-09",
      },
      finds: ["notice-period"],
    },
    {
      clause: "五(三)2",
      when: "星期六张贴：公示7天，下星期六期满",
      facts: { postedOn: "2012-06-02" },
      value: { until: "2012-06-09", reportFrom: "2012-06-10" },
    },
    {
      clause: "五(三)2",
      when: "期满日为假期首日：顺延至假期后第一日",
      facts: { postedOn: "2012-06-15", daysOff: ["2012-06-22", "2012-06-23", "2012-06-24"] },
      value: {
        until: "2012-06-25", // 15+7 = 22日放假
        reportFrom: "2012-06-26",
      },
    },
    {
      clause: "五(三)2",
      when: "期满日为假期首日、未填报休假日：不顺延",
      facts: { postedOn: "2012-06-15" },
      value: { until: "2012-06-22", reportFrom: "2012-06-23" },
    },
    {
      clause: "五(三)2",
      when: "公示期跨闰年2月：计入2月29日",
      facts: { postedOn: "2012-02-25" },
      value: { until: "2012-03-03" }, // 26、27、28、29、1、2、3日
    },
    {
      clause: "五(三)2",
      when: "公示期跨平年2月：2月只有28日",
      facts: { postedOn: "2011-02-25" },
      value: { until: "2011-03-04" },
    },
    {
      clause: "五(三)2",
      when: "6月1日张贴，按“自张贴当日起算”口径：自张贴当日起公示7天",
      readings: { "notice-days": "with-posting-day" },
      value: {
        until: "2012-06-07", // 1日至7日
        reportFrom: "2012-06-08",
      },
    },
    {
      clause: "五(三)2",
      when: "星期六张贴，按“自张贴次日起按工作日计算”口径：下星期五期满",
      readings: { "notice-days": "five-working-days" },
      facts: { postedOn: "2012-06-02" },
      value: {
        until: "2012-06-08", // 4日（一）至8日（五）
        reportFrom: "2012-06-09",
      },
    },
    {
      clause: "五(三)2",
      when: "星期日张贴，按“自张贴次日起按工作日计算”口径：本星期五期满",
      readings: { "notice-days": "five-working-days" },
      facts: { postedOn: "2012-06-03" },
      value: { until: "2012-06-08" },
    },
    {
      clause: "五(三)2",
      when: "星期一张贴、星期五放假，按“自张贴次日起按工作日计算”口径：下星期二期满",
      readings: { "notice-days": "five-working-days" },
      facts: { postedOn: "2012-06-18", daysOff: ["2012-06-22", "2012-06-23", "2012-06-24"] },
      value: {
        until: "2012-06-26", // 19、20、21、25、26日
        reportFrom: "2012-06-27",
      },
    },
    {
      clause: "五(三)2",
      when: "期满日为假期首日，按“自张贴当日起算”口径：顺延至假期后第一日",
      readings: { "notice-days": "with-posting-day" },
      facts: { postedOn: "2012-06-16", daysOff: ["2012-06-22", "2012-06-23", "2012-06-24"] },
      value: { until: "2012-06-25" }, // 16+6 = 22日放假
    },
    {
      clause: "五(三)2",
      when: "本县将公示期调整为3个工作日，按“自张贴次日起按工作日计算”口径：6月6日期满",
      readings: { "notice-days": "five-working-days" },
      figures: { noticeWorkingDays: 3 },
      value: { until: "2012-06-06" }, // 4、5、6日
    },
    {
      clause: "五(三)2",
      when: "本县将公示期调整为10天：6月11日期满",
      figures: { noticeDays: 10 },
      value: { until: "2012-06-11", reportFrom: "2012-06-12" },
    },
    {
      clause: "五(三)2",
      when: "公示期满日晚于2199年：超出日期范围",
      facts: { postedOn: "2199-12-28" },
      faults: [["postedOn", "out-of-range"]],
    },
    {
      clause: "五(三)2",
      when: "本县规定的工作日数过大，按“自张贴次日起按工作日计算”口径：不予接受",
      readings: { "notice-days": "five-working-days" },
      figures: { noticeWorkingDays: 999999999 },
      facts: { postedOn: "2199-01-01" },
      faults: [["figures.noticeWorkingDays", "out-of-range"]],
    },
    {
      clause: "五(三)2",
      when: "未填报张贴日期、休假日无效、填报项之外多填一项：一并指出",
      facts: { postedOn: undefined, daysOff: ["2012-06-31"], days: 7 },
      faults: [
        ["postedOn", "missing"],
        ["daysOff[0]", "malformed"],
        ["days", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
