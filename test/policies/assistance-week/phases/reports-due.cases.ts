import { reportsDue } from "../../../../src/policies/assistance-week/phases/reports-due.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七 — 每项任务不迟于其阶段结束日期；统计数据某日12:00前报区局；总结和统计报表报市局。 */
export default {
  rule: reportsDue,
  given: {
    organisation: { from: "2010-01-04", until: "2010-01-06" },
    preparation: { from: "2010-01-07", until: "2010-01-09" },
    activity: { from: "2010-01-11", until: "2010-01-17" },
    summary: { from: "2010-01-18", until: "2010-01-22" },
    statisticsDueOn: "2010-01-14",
    from: "2010-01-01",
    until: "2010-01-31",
  },
  rows: [
    {
      clause: "七(三)",
      when: "查询整月：四个阶段的每项任务均到期，统计数据先于开展活动阶段的其他任务",
      value: {
        duties: [
          { code: "media", dueOn: "2010-01-06" },
          { code: "sub-districts", dueOn: "2010-01-06" },
          { code: "material-placement", dueOn: "2010-01-06" },
          { code: "jobs", dueOn: "2010-01-06" },
          { code: "training-points", dueOn: "2010-01-06" },
          { code: "all-preparations", dueOn: "2010-01-09" },
          { code: "statistics", dueOn: "2010-01-14" },
          { code: "publicity-points", dueOn: "2010-01-17" },
          { code: "sub-district-support", dueOn: "2010-01-17" },
          { code: "theme-day-preparation", dueOn: "2010-01-17" },
          { code: "subsidy-check", dueOn: "2010-01-17" },
          { code: "visit-list", dueOn: "2010-01-17" },
          { code: "home-visits", dueOn: "2010-01-17" },
          { code: "five-day-summary", dueOn: "2010-01-17" },
          { code: "theme-day", dueOn: "2010-01-17" },
          { code: "closing-meeting", dueOn: "2010-01-17" },
          { code: "report", dueOn: "2010-01-22" },
          { code: "follow-up", dueOn: "2010-01-22" },
        ],
      },
      finds: ["duty-due", "report-due"],
    },
    {
      clause: "七(三)",
      when: "填报主题日为1月16日：此前各项活动不迟于15日，主题日活动在16日当日，总结大会不迟于阶段结束日期",
      facts: { themeDay: "2010-01-16", from: "2010-01-11", until: "2010-01-17" },
      value: {
        duties: [
          { code: "statistics", dueOn: "2010-01-14", timing: { code: "before-time" } },
          ...[
            "publicity-points",
            "sub-district-support",
            "theme-day-preparation",
            "subsidy-check",
            "visit-list",
            "home-visits",
            "five-day-summary",
          ].map((code) => ({ code, dueOn: "2010-01-15", timing: { code: "by" } })), // 16日的前一天
          { code: "theme-day", dueOn: "2010-01-16", timing: { code: "on" } },
          { code: "closing-meeting", dueOn: "2010-01-17", timing: { code: "by" } },
        ],
      },
    },
    {
      clause: "七(三)",
      when: "主题日为阶段最后一天，统计数据在其前一天上报：予以接受，主题日活动和总结大会同日到期",
      facts: { themeDay: "2010-01-17", statisticsDueOn: "2010-01-16", from: "2010-01-17", until: "2010-01-17" },
      value: { duties: [{ code: "theme-day" }, { code: "closing-meeting" }] },
    },
    ...["media", "sub-districts", "material-placement", "jobs", "training-points"].map((code, index) => ({
      clause: `七(一)${index + 1}`,
      when: `查询组织阶段：第${index + 1}项任务由区局办理，不迟于阶段结束日期`,
      facts: { until: "2010-01-06" },
      value: {
        duties: Array.from({ length: 5 }, (_, place) =>
          place === index ? { code, by: [{ code: "bureau" }], to: null, timing: { code: "by" } } : {},
        ),
      },
    })),
    {
      clause: "七(二)",
      when: "只查询准备阶段结束当日：各项准备到期",
      facts: { from: "2010-01-09", until: "2010-01-09" },
      value: { duties: [{ code: "all-preparations", clause: "assistance-week/七(二)" }] },
    },
    {
      clause: "七(三)",
      when: "查询统计数据上报当日：统计数据到期，依据写明报送区局",
      facts: { from: "2010-01-14", until: "2010-01-14" },
      value: {
        duties: [
          {
            code: "statistics",
            dueOn: "2010-01-14",
            by: [{ code: "bodies" }],
            to: { code: "bureau" },
            timing: { code: "before-time", zh: "当日12:00前" },
            clause: "assistance-week/七(三)",
          },
        ],
      },
      finds: [["report-due", { to: { code: "bureau" } }]],
    },
    {
      clause: "七",
      when: "查询准备阶段结束次日至统计数据上报前一天：无到期事项",
      facts: { from: "2010-01-10", until: "2010-01-13" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "七(四)",
      when: "只查询总结阶段结束当日：总结和统计报表报送市局，数据造册和后续服务同日到期",
      facts: { from: "2010-01-22", until: "2010-01-22" },
      value: {
        duties: [
          { code: "report", by: [{ code: "bureau" }], to: { code: "city-bureau" }, clause: "assistance-week/七(四)" },
          { code: "follow-up", to: null },
        ],
      },
    },
    {
      clause: "七",
      when: "查询起始日期为总结阶段结束次日：无到期事项",
      facts: { from: "2010-01-23" },
      value: { duties: [] },
    },
    {
      clause: "七",
      when: "统计数据上报日期为开展活动阶段的最后一天，查询至前一天：予以接受，无到期事项",
      facts: { statisticsDueOn: "2010-01-17", from: "2010-01-12", until: "2010-01-16" },
      value: { duties: [] },
    },
    {
      clause: "七",
      when: "统计数据上报日期在开展活动阶段之后，查询起始日期晚于截止日期：一并指出",
      facts: { statisticsDueOn: "2010-01-18", from: "2010-02-01" },
      faults: [
        ["statisticsDueOn", "contradiction"],
        ["from", "contradiction"],
      ],
    },
    {
      clause: "七(三)",
      when: "主题日为阶段第一天，此前的活动无日可办，统计数据上报日期也不早于主题日：一并指出",
      facts: { themeDay: "2010-01-11" },
      faults: [
        ["themeDay", "contradiction"],
        ["statisticsDueOn", "contradiction"],
      ],
    },
    {
      clause: "七(三)",
      when: "主题日在阶段结束次日：不予接受",
      facts: { themeDay: "2010-01-18" },
      faults: [["themeDay", "contradiction"]],
    },
    {
      clause: "七(三)",
      when: "统计数据在主题日当日上报：不予接受",
      facts: { themeDay: "2010-01-14" },
      faults: [["statisticsDueOn", "contradiction"]],
    },
    {
      clause: "七(三)",
      when: "统计数据上报日期在开展活动阶段之前：不予接受",
      facts: { statisticsDueOn: "2010-01-10" },
      faults: [["statisticsDueOn", "contradiction"]],
    },
    {
      clause: "七(四)",
      when: "总结阶段结束日期早于开始日期：不予接受",
      facts: { summary: { from: "2010-01-18", until: "2010-01-17" } },
      faults: [["summary", "contradiction"]],
    },
  ],
} satisfies CaseTable;
