import { noticePeriod } from "../../../src/policies/landless-farmers/notice-period.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(三)2 — 公示一周。2012年6月1日是星期五，6月22日（星期五）至24日是端午假期。 */
export default {
  rule: noticePeriod,
  given: { postedOn: "2012-06-01" },
  rows: [
    {
      clause: "五(三)2",
      when: "张贴次日起七天",
      value: { lastDay: "2012-06-08", reportFrom: "2012-06-09" }, // 2日至8日
      finds: ["notice-period"],
    },
    {
      clause: "五(三)2",
      when: "张贴当天起七天",
      readings: { "notice-days": "with-posting-day" },
      value: { lastDay: "2012-06-07", reportFrom: "2012-06-08" }, // 1日至7日
    },
    {
      clause: "五(三)2",
      when: "星期六张贴：七天",
      facts: { postedOn: "2012-06-02" },
      value: { lastDay: "2012-06-09", reportFrom: "2012-06-10" },
    },
    {
      clause: "五(三)2",
      when: "星期六张贴：五个工作日",
      readings: { "notice-days": "five-working-days" },
      facts: { postedOn: "2012-06-02" },
      value: { lastDay: "2012-06-08", reportFrom: "2012-06-09" }, // 4日（一）至8日（五）
    },
    {
      clause: "五(三)2",
      when: "星期日张贴：五个工作日",
      readings: { "notice-days": "five-working-days" },
      facts: { postedOn: "2012-06-03" },
      value: { lastDay: "2012-06-08" },
    },
    {
      clause: "五(三)2",
      when: "星期一张贴，星期五放假：五个工作日",
      readings: { "notice-days": "five-working-days" },
      facts: { postedOn: "2012-06-18", daysOff: ["2012-06-22", "2012-06-23", "2012-06-24"] },
      value: { lastDay: "2012-06-26", reportFrom: "2012-06-27" }, // 19、20、21、25、26日
    },
    {
      clause: "五(三)2",
      when: "最后一天放假：顺延到假期后第一天",
      facts: { postedOn: "2012-06-15", daysOff: ["2012-06-22", "2012-06-23", "2012-06-24"] },
      value: { lastDay: "2012-06-25", reportFrom: "2012-06-26" }, // 15+7 = 22日放假
    },
    {
      clause: "五(三)2",
      when: "没有给出休假日：不顺延",
      facts: { postedOn: "2012-06-15" },
      value: { lastDay: "2012-06-22", reportFrom: "2012-06-23" },
    },
    {
      clause: "五(三)2",
      when: "张贴当天起算，最后一天放假",
      readings: { "notice-days": "with-posting-day" },
      facts: { postedOn: "2012-06-16", daysOff: ["2012-06-22", "2012-06-23", "2012-06-24"] },
      value: { lastDay: "2012-06-25" }, // 16+6 = 22日放假
    },
    {
      clause: "五(三)2",
      when: "跨过闰年2月",
      facts: { postedOn: "2012-02-25" },
      value: { lastDay: "2012-03-03" }, // 26、27、28、29、1、2、3日
    },
    {
      clause: "五(三)2",
      when: "跨过平年2月",
      facts: { postedOn: "2011-02-25" },
      value: { lastDay: "2011-03-04" },
    },
    {
      clause: "五(三)2",
      when: "县里改为公示十天",
      figures: { noticeDays: 10 },
      value: { lastDay: "2012-06-11", reportFrom: "2012-06-12" },
    },
    {
      clause: "五(三)2",
      when: "县里改为三个工作日",
      readings: { "notice-days": "five-working-days" },
      figures: { noticeWorkingDays: 3 },
      value: { lastDay: "2012-06-06" }, // 4、5、6日
    },
    {
      clause: "五(三)2",
      when: "公示期满超出日期范围",
      facts: { postedOn: "2199-12-28" },
      faults: [["postedOn", "out-of-range"]],
    },
    {
      clause: "五(三)2",
      when: "县里给出的工作日数大得不可能",
      readings: { "notice-days": "five-working-days" },
      figures: { noticeWorkingDays: 999999999 },
      facts: { postedOn: "2199-01-01" },
      faults: [["figures.noticeWorkingDays", "out-of-range"]],
    },
    {
      clause: "五(三)2",
      when: "没有张贴日、写错的休假日、多余字段：一次列出",
      facts: { postedOn: undefined, daysOff: ["2012-06-31"], days: 7 },
      faults: [
        ["postedOn", "missing"],
        ["daysOff[0]", "malformed"],
        ["days", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
