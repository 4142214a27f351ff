import { calendar } from "../../../../src/policies/conduct-review/phases/calendar.ts";
import type { Case, CaseTable } from "../../../support/cases.ts";

/** A list of which the row is about one entry. */
const only = (index: number, length: number, expected: NonNullable<Case["value"]>) =>
  Array.from({ length }, (_, place) => (place === index ? expected : {}));

/** 四 — 五个阶段，按整月计。年份由使用者填报。 */
export default {
  rule: calendar,
  given: { year: 2013 },
  rows: [
    {
      clause: "四",
      when: "行评自5月1日至11月30日，分五个阶段",
      value: {
        review: { from: "2013-05-01", until: "2013-11-30" },
        count: 5,
        phases: [
          { code: "mobilisation" },
          { code: "problem-finding" },
          { code: "rectification" },
          { code: "assessment" },
          { code: "summary" },
        ],
      },
      finds: ["review", "phases"],
    },
    {
      clause: "四(一)",
      when: "动员部署阶段在5月：局召开动员会、成立领导小组和工作专班、制定方案，局属各单位制定方案、成立专班并开展宣传",
      value: {
        phases: only(0, 5, {
          code: "mobilisation",
          clause: "conduct-review/四(一)",
          from: "2013-05-01",
          until: "2013-05-31",
          tasks: [
            { code: "meeting", by: [{ code: "bureau" }] },
            { code: "leading-group", by: [{ code: "bureau" }] },
            { code: "plan", by: [{ code: "bureau" }] },
            { code: "body-plan", by: [{ code: "bodies" }] },
            { code: "publicity", by: [{ code: "bodies" }] },
          ],
        }),
      },
      finds: ["phase", "task"],
    },
    {
      clause: "四(二)",
      when: "查找问题阶段自5月至6月：征求意见、自查自纠、公开承诺、明察暗访",
      value: {
        phases: only(1, 5, {
          code: "problem-finding",
          clause: "conduct-review/四(二)",
          from: "2013-05-01",
          until: "2013-06-30",
          days: 61, // 31+30
          tasks: [
            { code: "gather-opinions" },
            { code: "self-check" },
            { code: "public-promises" },
            { code: "announced-and-unannounced-visits" },
          ],
        }),
      },
      finds: ["phase", "task"],
    },
    {
      clause: "四(二)1",
      when: "查找问题阶段的广泛征求意见：由局和局属各单位办理",
      value: {
        phases: only(1, 5, {
          tasks: only(0, 4, {
            code: "gather-opinions",
            zh: "广泛征求意见",
            clause: "conduct-review/四(二)1",
            by: [{ code: "bureau" }, { code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(二)2",
      when: "查找问题阶段的自查自纠：由局属各单位办理",
      value: {
        phases: only(1, 5, {
          tasks: only(1, 4, {
            code: "self-check",
            zh: "认真自查自纠",
            clause: "conduct-review/四(二)2",
            by: [{ code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(二)3",
      when: "查找问题阶段的公开承诺：由局属各单位办理",
      value: {
        phases: only(1, 5, {
          tasks: only(2, 4, {
            code: "public-promises",
            zh: "向社会公开承诺",
            clause: "conduct-review/四(二)3",
            by: [{ code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(二)4",
      when: "查找问题阶段的明察暗访：由局行评办办理",
      value: {
        phases: only(1, 5, {
          tasks: only(3, 4, {
            code: "announced-and-unannounced-visits",
            zh: "开展明察暗访",
            clause: "conduct-review/四(二)4",
            by: [{ code: "review-office" }],
          }),
        }),
      },
    },
    {
      clause: "四(三)",
      when: "整改阶段自7月至11月：整改三个来源的问题",
      value: {
        phases: only(2, 5, {
          code: "rectification",
          clause: "conduct-review/四(三)",
          from: "2013-07-01",
          until: "2013-11-30",
          tasks: [{ code: "self-check-findings" }, { code: "county-office-findings" }, { code: "inspector-findings" }],
        }),
      },
      finds: ["phase", "task"],
    },
    {
      clause: "四(三)1",
      when: "整改自查发现的问题：由局属各单位办理",
      value: {
        phases: only(2, 5, {
          tasks: only(0, 3, {
            code: "self-check-findings",
            zh: "整改自查发现的问题",
            clause: "conduct-review/四(三)1",
            by: [{ code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(三)2",
      when: "整改县纠风办反馈的问题：由局属各单位办理",
      value: {
        phases: only(2, 5, {
          tasks: only(1, 3, {
            code: "county-office-findings",
            zh: "整改县纠风办反馈的问题",
            clause: "conduct-review/四(三)2",
            by: [{ code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(三)3",
      when: "整改行评督查员发现的问题：由局属各单位办理",
      value: {
        phases: only(2, 5, {
          tasks: only(2, 3, {
            code: "inspector-findings",
            zh: "整改行评督查员发现的问题",
            clause: "conduct-review/四(三)3",
            by: [{ code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(四)",
      when: "集中测评阶段自8月至10月：提供信息、集中评议会、办理批转投诉",
      value: {
        phases: only(3, 5, {
          code: "assessment",
          clause: "conduct-review/四(四)",
          from: "2013-08-01",
          until: "2013-10-31",
          tasks: [{ code: "records" }, { code: "assessment-meeting" }, { code: "attendance" }, { code: "complaints" }],
        }),
      },
      finds: ["phase", "task"],
    },
    {
      clause: "四(四)1",
      when: "集中测评阶段的服务对象信息：由局属各单位提供",
      value: {
        phases: only(3, 5, {
          tasks: only(0, 4, {
            code: "records",
            zh: "提供服务对象信息",
            clause: "conduct-review/四(四)1",
            by: [{ code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(四)2",
      when: "集中测评阶段的集中评议会：局主要领导汇报，局属各单位宣传解释政策并参加",
      value: {
        phases: only(3, 5, {
          tasks: [
            {},
            { code: "assessment-meeting", clause: "conduct-review/四(四)2", by: [{ code: "bureau", zh: "局" }] },
            { code: "attendance", clause: "conduct-review/四(四)2", by: [{ code: "bodies", zh: "局属各单位" }] },
            {},
          ],
        }),
      },
    },
    {
      clause: "四(四)3",
      when: "集中测评阶段的批转投诉、咨询和信访：由局属各单位办理",
      value: {
        phases: only(3, 5, {
          tasks: only(3, 4, {
            code: "complaints",
            zh: "办理批转的投诉、咨询和信访",
            clause: "conduct-review/四(四)3",
            by: [{ code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(五)",
      when: "总结阶段在11月：整改或说明评议意见、建立长效机制、报送和汇总阶段情况",
      value: {
        phases: only(4, 5, {
          code: "summary",
          clause: "conduct-review/四(五)",
          from: "2013-11-01",
          until: "2013-11-30",
          tasks: [
            { code: "criticism" },
            { code: "lasting-mechanism" },
            { code: "phase-report" },
            { code: "compiled-report" },
          ],
        }),
      },
      finds: ["phase", "task"],
    },
    {
      clause: "四(五)1",
      when: "总结阶段的集中评议意见：由局属各单位整改或说明",
      value: {
        phases: only(4, 5, {
          tasks: only(0, 4, {
            code: "criticism",
            zh: "整改或说明集中评议所提问题",
            clause: "conduct-review/四(五)1",
            by: [{ code: "bodies" }],
          }),
        }),
      },
    },
    {
      clause: "四(五)2",
      when: "总结阶段的长效机制：由局建立",
      value: {
        phases: only(4, 5, {
          tasks: only(1, 4, { code: "lasting-mechanism", clause: "conduct-review/四(五)2", by: [{ code: "bureau" }] }),
        }),
      },
    },
    {
      clause: "四(五)3",
      when: "总结阶段的阶段情况：局属各单位报送，局行评办汇总上报",
      value: {
        phases: only(4, 5, {
          tasks: [
            {},
            {},
            { code: "phase-report", clause: "conduct-review/四(五)3", by: [{ code: "bodies", zh: "局属各单位" }] },
            {
              code: "compiled-report",
              clause: "conduct-review/四(五)3",
              by: [{ code: "review-office", zh: "局行评办" }],
            },
          ],
        }),
      },
    },
    {
      clause: "四",
      when: "本县将行评结束月份调整为12月：行评至12月31日",
      figures: { reviewUntil: "12" },
      value: { review: { from: "2013-05-01", until: "2013-12-31" } },
    },
    {
      clause: "四(四)",
      when: "本县将集中测评调整为2月，年份为闰年：至2月29日",
      facts: { year: 2012 },
      figures: { assessmentFrom: "2", assessmentUntil: "2" },
      value: {
        phases: [
          { from: "2012-05-01" },
          { from: "2012-05-01" },
          { from: "2012-07-01" },
          { from: "2012-02-01", until: "2012-02-29" },
          { from: "2012-11-01" },
        ],
      },
    },
    {
      clause: "四(五)",
      when: "本县将总结结束月份误填为13月：不予接受",
      figures: { summaryUntil: "13" },
      faults: [["figures.summaryUntil", "out-of-range"]],
    },
    {
      clause: "四(三)",
      when: "本县将整改结束月份误填为6月，早于开始月份7月：不予接受",
      figures: { rectificationUntil: "6" },
      faults: [["figures.rectificationUntil", "contradiction"]],
    },
    {
      clause: "四",
      when: "年份填成文字、填报规定以外的字段：一并指出",
      facts: { year: "2013", on: "2013-05-01" },
      faults: [
        ["year", "wrong-type"],
        ["on", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
