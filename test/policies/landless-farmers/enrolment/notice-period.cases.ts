import { noticePeriod } from "../../../../src/policies/landless-farmers/enrolment/notice-period.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(三)2 — 公示一周。2012年6月1日是星期五，6月22日（星期五）至24日是端午假期；期满日遇休假日顺延。 */
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
      when: "星期六张贴：公示7天，下星期六期满，顺延至星期一",
      facts: { postedOn: "2012-06-02" },
      value: { until: "2012-06-11", reportFrom: "2012-06-12" }, // 2+7 = 9日星期六
    },
    {
      clause: "五(三)2",
      when: "期满日为端午假期首日：顺延至假期后第一日",
      facts: { postedOn: "2012-06-15" },
      value: {
        until: "2012-06-25", // 15+7 = 22日放假
        reportFrom: "2012-06-26",
      },
      finds: [["last-day-moved", { lastDay: "2012-06-22", movedTo: "2012-06-25" }]],
    },
    {
      clause: "五(三)2",
      when: "公示期跨闰年2月：计入2月29日",
      facts: { postedOn: "2012-02-24" },
      value: { until: "2012-03-02" }, // 25、26、27、28、29、1、2日
    },
    {
      clause: "五(三)2",
      when: "公示期跨平年2月：2月只有28日",
      facts: { postedOn: "2011-02-25" },
      value: { until: "2011-03-04" },
    },
    {
      clause: "五(三)2",
      when: "期满日是调休上班的星期六：当日期满",
      facts: { postedOn: "2013-06-01" },
      value: { until: "2013-06-08", reportFrom: "2013-06-09" }, // 1+7 = 8日星期六上班
    },
    {
      clause: "五(三)2",
      when: "期满日为本地另有的休假日：顺延至下星期一",
      facts: { daysOff: ["2012-06-08"] },
      value: { until: "2012-06-11" }, // 8日放假，9日、10日为周末
    },
    {
      clause: "五(三)2",
      when: "2027年的节假日安排未收录：只按周末推算，写明",
      facts: { postedOn: "2027-06-01" },
      value: { until: "2027-06-08" }, // 1+7 = 8日星期二
      finds: [["holidays-unknown", { year: 2027 }]],
    },
    {
      clause: "五(三)2",
      when: "6月2日星期六张贴，填报的休假日与此无关：下星期六期满，顺延至星期一，写明",
      facts: { postedOn: "2012-06-02", daysOff: ["2012-07-02"] },
      value: { until: "2012-06-11" }, // 2+7 = 9日星期六
      finds: [["last-day-moved", { lastDay: "2012-06-09", movedTo: "2012-06-11" }]],
    },
    {
      clause: "五(三)2",
      when: "6月1日张贴：8日星期五期满，不顺延",
      value: { until: "2012-06-08" },
      notFound: ["last-day-moved"],
    },
    {
      clause: "五(三)2",
      when: "期满日为假期首日，按“不顺延”口径：当日期满",
      readings: { "last-day-on-a-day-off": "stays" },
      facts: { postedOn: "2012-06-15" },
      value: { until: "2012-06-22", reportFrom: "2012-06-23" }, // 15+7 = 22
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
      facts: { postedOn: "2012-06-18" },
      value: {
        until: "2012-06-26", // 19、20、21、25、26日
        reportFrom: "2012-06-27",
      },
    },
    {
      clause: "五(三)2",
      when: "期满日为假期首日，按“自张贴当日起算”口径：顺延至假期后第一日",
      readings: { "notice-days": "with-posting-day" },
      facts: { postedOn: "2012-06-16" },
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
      when: "调休上班的周末计入，按“自张贴次日起按工作日计算”口径：端午假期后第一日期满",
      readings: { "notice-days": "five-working-days" },
      facts: { postedOn: "2013-06-05" },
      value: { until: "2013-06-13" }, // 6、7、8、9日上班，10日至12日放假，13日
    },
    {
      clause: "五(三)2",
      when: "6月3日星期日张贴，按“自张贴当日起算”口径：9日星期六期满，顺延至星期一，写明",
      readings: { "notice-days": "with-posting-day" },
      facts: { postedOn: "2012-06-03" },
      value: { until: "2012-06-11" }, // 3+7−1 = 9日星期六
      finds: [["last-day-moved", { lastDay: "2012-06-09", movedTo: "2012-06-11" }]],
    },
    {
      clause: "五(三)2",
      when: "放假安排未收录的年份，按工作日计算：写明只按周末推算",
      readings: { "notice-days": "five-working-days" },
      facts: { postedOn: "2100-06-07" },
      // 2100年6月7日为星期一：8、9、10、11日，14日
      value: { until: "2100-06-14" },
      finds: [["holidays-unknown", { year: 2100 }]],
    },
    {
      clause: "五(三)2",
      when: "本县将公示期调整为10天：6月11日期满",
      figures: { noticeDays: 10 },
      value: { until: "2012-06-11", reportFrom: "2012-06-12" },
    },
    {
      clause: "五(三)2",
      when: "本县补充2027年的节假日安排，期满日在假期内：顺延至假期后第一日",
      figures: {
        daysOff: [
          { from: "2027-01-01", until: "2027-01-03", value: "off" },
          { from: "2027-06-08", until: "2027-06-10", value: "off" },
          { from: "2027-06-12", value: "work" },
        ],
      },
      facts: { postedOn: "2027-06-01" },
      value: { until: "2027-06-11" }, // 8日至10日放假，11日星期五
      notFound: ["holidays-unknown"],
    },
    {
      clause: "五(三)2",
      when: "本县把端午假期中的一天改为上班，期满日是该日：当日期满",
      figures: { daysOff: [{ from: "2012-06-22", value: "work" }] },
      facts: { postedOn: "2012-06-15" },
      value: { until: "2012-06-22" }, // 15+7 = 22日
    },
    {
      clause: "五(三)2",
      when: "本县改动较早的一天：同一假期的其余日期照旧，顺延至假期后第一日",
      figures: { daysOff: [{ from: "2012-06-22", value: "work" }] },
      facts: { postedOn: "2012-06-16" },
      value: { until: "2012-06-25" }, // 16+7 = 23日放假，24日放假
      notFound: ["holidays-unknown"],
    },
    {
      clause: "五(三)2",
      when: "本县补充的放假安排只填一个值，不分日期：指出",
      figures: { daysOff: "off" },
      faults: [["figures.daysOff", "malformed"]],
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
