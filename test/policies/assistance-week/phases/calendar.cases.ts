import { calendar } from "../../../../src/policies/assistance-week/phases/calendar.ts";
import type { Case, CaseTable } from "../../../support/cases.ts";

/** A list of which the row is about one entry. */
const only = (index: number, length: number, expected: NonNullable<Case["value"]>) =>
  Array.from({ length }, (_, place) => (place === index ? expected : {}));

const stages = {
  organisation: { from: "2010-01-04", until: "2010-01-06" },
  preparation: { from: "2010-01-07", until: "2010-01-09" },
  activity: { from: "2010-01-11", until: "2010-01-17" },
  summary: { from: "2010-01-18", until: "2010-01-22" },
};

/** 七 — 四个阶段；日期均为空白，由使用者填报。 */
export default {
  rule: calendar,
  given: stages,
  rows: [
    {
      clause: "七",
      when: "组织、准备、开展活动、总结四个阶段，日期为填报的日期",
      value: {
        count: 4,
        phases: [
          { code: "organisation", clause: "assistance-week/七(一)", ...stages.organisation },
          { code: "preparation", clause: "assistance-week/七(二)", ...stages.preparation },
          { code: "activity", clause: "assistance-week/七(三)", ...stages.activity },
          { code: "summary", clause: "assistance-week/七(四)", ...stages.summary },
        ],
      },
      finds: ["phases", "phase", "task"],
    },
    {
      clause: "七(一)",
      when: "组织阶段自1月4日至6日：五项任务，均由区局办理",
      value: {
        phases: only(0, 4, {
          from: "2010-01-04",
          until: "2010-01-06",
          tasks: [
            { code: "media", by: [{ code: "bureau" }] },
            { code: "sub-districts", by: [{ code: "bureau" }] },
            { code: "material-placement", by: [{ code: "bureau" }] },
            { code: "jobs", by: [{ code: "bureau" }] },
            { code: "training-points", by: [{ code: "bureau" }] },
          ],
        }),
      },
    },
    {
      clause: "七(一)1",
      when: "组织阶段的联系新闻媒体：由区局办理",
      value: {
        phases: only(0, 4, {
          tasks: only(0, 5, {
            code: "media",
            zh: "联系新闻媒体",
            clause: "assistance-week/七(一)1",
            by: [{ code: "bureau" }],
          }),
        }),
      },
    },
    {
      clause: "七(一)2",
      when: "组织阶段的通知街道、社区，确定宣传点：由区局办理",
      value: {
        phases: only(0, 4, {
          tasks: only(1, 5, {
            code: "sub-districts",
            zh: "通知街道、社区，确定宣传点",
            clause: "assistance-week/七(一)2",
            by: [{ code: "bureau" }],
          }),
        }),
      },
    },
    {
      clause: "七(一)3",
      when: "组织阶段的商定海报、宣传单、咨询点摆放：由区局办理",
      value: {
        phases: only(0, 4, {
          tasks: only(2, 5, {
            code: "material-placement",
            zh: "商定海报、宣传单、咨询点摆放",
            clause: "assistance-week/七(一)3",
            by: [{ code: "bureau" }],
          }),
        }),
      },
    },
    {
      clause: "七(一)4",
      when: "组织阶段的联系企业、落实岗位：由区局办理",
      value: {
        phases: only(0, 4, {
          tasks: only(3, 5, {
            code: "jobs",
            zh: "联系企业，落实岗位",
            clause: "assistance-week/七(一)4",
            by: [{ code: "bureau" }],
          }),
        }),
      },
    },
    {
      clause: "七(一)5",
      when: "组织阶段的准备技能培训点：由区局办理",
      value: {
        phases: only(0, 4, {
          tasks: only(4, 5, {
            code: "training-points",
            zh: "准备技能培训点",
            clause: "assistance-week/七(一)5",
            by: [{ code: "bureau" }],
          }),
        }),
      },
    },
    {
      clause: "七(二)",
      when: "准备阶段自1月7日至9日：做好各项准备，由区局办理",
      value: {
        phases: only(1, 4, {
          from: "2010-01-07",
          until: "2010-01-09",
          tasks: [{ code: "all-preparations", clause: "assistance-week/七(二)", by: [{ code: "bureau" }] }],
        }),
      },
    },
    {
      clause: "七(三)",
      when: "开展活动阶段自1月11日至17日：十项任务，由区局、街道和社区、劳动力资源市场、各单位分别办理",
      value: {
        phases: only(2, 4, {
          from: "2010-01-11",
          until: "2010-01-17",
          tasks: [
            { code: "publicity-points", by: [{ code: "sub-districts", zh: "各街道、社区" }] },
            { code: "sub-district-support", clause: "assistance-week/七(三)", by: [{ code: "bureau" }] },
            { code: "theme-day-preparation", by: [{ code: "labour-market", zh: "区劳动力资源市场" }] },
            { code: "statistics", by: [{ code: "bodies", zh: "各单位" }] },
            { code: "subsidy-check", by: [{ code: "bodies" }] },
            { code: "visit-list", by: [{ code: "bureau" }] },
            { code: "home-visits", by: [{ code: "bureau" }, { code: "sub-districts" }] },
            { code: "five-day-summary", by: [{ code: "bureau" }] },
            { code: "theme-day", by: [{ code: "bureau" }] },
            { code: "closing-meeting", by: [{ code: "bureau" }] },
          ],
        }),
      },
    },
    {
      clause: "七(四)",
      when: "总结阶段自1月18日至22日：上报总结和统计报表、安排后续服务，由区局办理",
      value: {
        phases: only(3, 4, {
          from: "2010-01-18",
          until: "2010-01-22",
          tasks: [
            { code: "report", clause: "assistance-week/七(四)", by: [{ code: "bureau" }] },
            { code: "follow-up", clause: "assistance-week/七(四)", by: [{ code: "bureau" }] },
          ],
        }),
      },
    },
    {
      clause: "七",
      when: "开展活动阶段早于准备阶段：不予接受",
      facts: { activity: { from: "2010-01-01", until: "2010-01-02" } },
      faults: [["activity", "contradiction"]],
    },
    {
      clause: "七",
      when: "总结阶段开始日期填1月32日、填报规定以外的字段：一并指出",
      facts: { summary: { from: "2010-01-32", until: "2010-01-22" }, year: 2010 },
      faults: [
        ["summary.from", "malformed"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
