import { trainingFocus } from "../../../src/policies/employee-pension/training-focus.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 一1 — 培训重点：男16至44周岁，女16至39周岁。确认身份之日2011年5月1日。 */
export default {
  rule: trainingFocus,

  given: { coveredByOpinions: true, sex: "male", birthDate: "1980-01-01", confirmedOn: "2011-05-01" },
  rows: [
    { clause: "一1", when: "男，31周岁", value: { inFocus: true, fullYears: 31, failing: [] } },
    {
      clause: "一1",
      when: "男，当天满16周岁",
      facts: { birthDate: "1995-05-01" },
      value: { inFocus: true, fullYears: 16 },
    },
    { clause: "一1", when: "男，次日才满16周岁", facts: { birthDate: "1995-05-02" }, failing: ["focus-age"] },
    {
      clause: "一1",
      when: "男，次日满45周岁",
      facts: { birthDate: "1966-05-02" },
      value: { inFocus: true, fullYears: 44 },
    },
    {
      clause: "一1",
      when: "男，当天满45周岁",
      facts: { birthDate: "1966-05-01" },
      value: { inFocus: false, fullYears: 45, failing: ["focus-age"] },
      failing: ["focus-age"],
    },
    {
      clause: "一1",
      when: "女，次日满40周岁",
      facts: { sex: "female", birthDate: "1971-05-02" },
      value: { inFocus: true, fullYears: 39 },
    },
    {
      clause: "一1",
      when: "女，当天满40周岁",
      facts: { sex: "female", birthDate: "1971-05-01" },
      failing: ["focus-age"],
    },
    {
      clause: "一1",
      when: "女，当天满16周岁",
      facts: { sex: "female", birthDate: "1995-05-01" },
      value: { inFocus: true, fullYears: 16 },
    },
    {
      clause: "一1",
      when: "女，次日才满16周岁",
      facts: { sex: "female", birthDate: "1995-05-02" },
      failing: ["focus-age"],
    },
    {
      clause: "一1",
      when: "不是上级意见所指的被征地人员",
      facts: { coveredByOpinions: false },
      value: { inFocus: false, failing: ["covered"] },
      failing: ["covered"],
    },
    {
      clause: "一1",
      when: "男，确认当天满45周岁，征地时44周岁：按确认之日",
      facts: { birthDate: "1966-05-01", takenOn: "2010-12-01" },
      value: { inFocus: false },
    },
    {
      clause: "一1",
      when: "男，确认当天满45周岁，征地时44周岁",
      readings: { "age-date": "taking" },
      facts: { birthDate: "1966-05-01", takenOn: "2010-12-01" },
      value: { inFocus: true },
    },
    {
      clause: "一1",
      when: "县里把女性的年龄下限改为18周岁，男，16周岁：男性的下限不变",
      figures: { womenFocusFrom: "18" },
      facts: { birthDate: "1995-05-01" },
      value: { inFocus: true, fullYears: 16 }, // 2011−1995 = 16
    },
    {
      clause: "一1",
      when: "县里把男性的年龄上限改为15周岁，低于下限16周岁",
      figures: { menFocusTo: "15" },
      faults: [["figures.menFocusTo", "impossible"]],
    },
    {
      clause: "一1",
      when: "县里把女性的年龄下限改为40周岁，高于上限39周岁",
      figures: { womenFocusFrom: "40" },
      facts: { sex: "female" },
      faults: [["figures.womenFocusTo", "impossible"]],
    },
    {
      clause: "一1",
      when: "性别写法不对、缺出生日期、多余字段：一次列出",
      facts: { sex: "男", birthDate: undefined, age: 31 },
      faults: [
        ["sex", "unknown-option"],
        ["birthDate", "missing"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
