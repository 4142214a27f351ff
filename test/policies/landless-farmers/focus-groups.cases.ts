import { focusGroups } from "../../../src/policies/landless-farmers/focus-groups.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(一)、二(二) — 42周岁、失去大部分耕地的人；2012年5月1日确认年龄，6月1日认定。 */
export default {
  rule: focusGroups,
  given: {
    expropriatedByGovernment: true,
    collectiveArableLand: true,
    landLost: "most",
    birthDate: "1970-03-02",
    referenceDate: "2012-05-01",
    on: "2012-06-01",
  },
  rows: [
    {
      clause: "二(一)",
      when: "各项都符合",
      value: { focusGroup: true, trainingFocus: true, pensionFocus: true, form: "pension" },
      finds: ["expropriated", "collective-arable-land", "lost-all-or-most", "training-focus", "pension-focus", "form"],
      failing: [],
    },
    { clause: "二(一)", when: "失去全部耕地", facts: { landLost: "all" }, value: { focusGroup: true } },
    {
      clause: "二(一)",
      when: "失去的不到大部分",
      facts: { landLost: "less" },
      value: { focusGroup: false },
      failing: ["lost-all-or-most"],
    },
    {
      clause: "二(一)",
      when: "不是政府依法征收",
      facts: { expropriatedByGovernment: false },
      value: { focusGroup: false },
      failing: ["expropriated"],
    },
    {
      clause: "二(一)",
      when: "征收的不是集体耕地",
      facts: { collectiveArableLand: false },
      value: { focusGroup: false },
      failing: ["collective-arable-land"],
    },
    {
      clause: "二(二)",
      when: "差一天满35周岁：培训重点，适用培训",
      facts: { birthDate: "1977-05-02" },
      value: { trainingFocus: true, pensionFocus: false, form: "training" },
      failing: ["pension-focus"],
    },
    {
      clause: "二(二)",
      when: "当天满35周岁：两种重点，适用养老保障",
      facts: { birthDate: "1977-05-01" },
      value: { trainingFocus: true, pensionFocus: true, form: "pension" },
    },
    {
      clause: "二(二)",
      when: "确认年龄时59周岁，认定时已满60周岁：不再是培训重点，形式不变",
      facts: { birthDate: "1952-05-15" },
      value: { trainingFocus: false, pensionFocus: true, form: "pension" },
      failing: ["training-focus"],
    },
    {
      clause: "二(二)",
      when: "确认年龄当天满60周岁：适用补助",
      facts: { birthDate: "1952-05-01" },
      value: { trainingFocus: false, pensionFocus: true, form: "subsidy" },
    },
    {
      clause: "二(二)",
      when: "15周岁：没有适用的形式",
      facts: { birthDate: "1997-01-01" },
      value: { trainingFocus: false, pensionFocus: false, form: null },
      finds: ["no-form"],
      failing: ["training-focus", "pension-focus"],
    },
    {
      clause: "二(二)",
      when: "确认年龄时15周岁，认定当天满16周岁：不进入养老的年龄段，但适用培训",
      facts: { birthDate: "1996-06-01" },
      value: { trainingFocus: true, pensionFocus: false, form: "training" },
      finds: ["form"],
    },
    {
      clause: "二(二)",
      when: "确认年龄时15周岁，认定时差一天满16周岁：没有适用的形式",
      facts: { birthDate: "1996-06-02" },
      value: { trainingFocus: false, form: null },
    },
    {
      clause: "二(二)",
      when: "确认年龄时15周岁，认定当天满16周岁：进入第一年龄段",
      readings: { "under-16": "enters-on-growing-up" },
      facts: { birthDate: "1996-06-01" },
      value: { trainingFocus: true, form: "training" },
    },
    {
      clause: "二(一)",
      when: "女，55周岁：男女相同",
      facts: { birthDate: "1957-01-01", sex: "female" },
      value: { trainingFocus: true },
    },
    {
      clause: "二(一)",
      when: "女，55周岁：女到54周岁",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-01-01", sex: "female" },
      value: { trainingFocus: false },
    },
    {
      clause: "二(二)",
      when: "确认当天出生，当天认定：没有适用的形式",
      facts: { birthDate: "2012-05-01", on: "2012-05-01" },
      value: { trainingFocus: false, pensionFocus: false, form: null },
    },
    {
      clause: "二(二)",
      when: "出生晚于两个日期：一次列出",
      facts: { birthDate: "2012-06-02" },
      faults: [
        ["birthDate", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "二(一)",
      when: "用文字写是否、未知的程度、多余字段：一次列出",
      facts: { expropriatedByGovernment: "是", landLost: "half", share: "60%" },
      faults: [
        ["expropriatedByGovernment", "wrong-type"],
        ["landLost", "unknown-option"],
        ["share", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
