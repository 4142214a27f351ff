import { trainingPriority } from "../../../src/policies/employee-pension/training-priority.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 一1 — 培训重点：男16至44周岁，女16至39周岁。确认身份之日2011年5月1日。 */
export default {
  rule: trainingPriority,

  given: { coveredByOpinions: true, sex: "male", birthDate: "1980-01-01", confirmedOn: "2011-05-01" },
  rows: [
    { clause: "一1", when: "男，31周岁", value: { isPriority: true, age: 31, unmet: [] } },
    {
      clause: "一1",
      when: "男，当天满16周岁",
      facts: { birthDate: "1995-05-01" },
      value: { isPriority: true, age: 16 },
    },
    { clause: "一1", when: "男，次日才满16周岁", facts: { birthDate: "1995-05-02" }, failing: ["priority-age"] },
    {
      clause: "一1",
      when: "男，次日满45周岁",
      facts: { birthDate: "1966-05-02" },
      value: { isPriority: true, age: 44 },
    },
    {
      clause: "一1",
      when: "男，当天满45周岁",
      facts: { birthDate: "1966-05-01" },
      value: { isPriority: false, age: 45, unmet: ["priority-age"] },
      failing: ["priority-age"],
    },
    {
      clause: "一1",
      when: "女，次日满40周岁",
      facts: { sex: "female", birthDate: "1971-05-02" },
      value: { isPriority: true, age: 39 },
    },
    {
      clause: "一1",
      when: "女，当天满40周岁",
      facts: { sex: "female", birthDate: "1971-05-01" },
      failing: ["priority-age"],
    },
    {
      clause: "一1",
      when: "女，当天满16周岁",
      facts: { sex: "female", birthDate: "1995-05-01" },
      value: { isPriority: true, age: 16 },
    },
    {
      clause: "一1",
      when: "女，次日才满16周岁",
      facts: { sex: "female", birthDate: "1995-05-02" },
      failing: ["priority-age"],
    },
    {
      clause: "一1",
      when: "不是上级意见所指的被征地人员",
      facts: { coveredByOpinions: false },
      value: { isPriority: false, unmet: ["covered-by-opinions"] },
      failing: ["covered-by-opinions"],
    },
    {
      clause: "一1",
      when: "男，确认当天满45周岁，征地时44周岁：按确认之日",
      facts: { birthDate: "1966-05-01", expropriatedOn: "2010-12-01" },
      value: { isPriority: false },
    },
    {
      clause: "一1",
      when: "男，确认当天满45周岁，征地时44周岁",
      readings: { "age-reference-date": "expropriation" },
      facts: { birthDate: "1966-05-01", expropriatedOn: "2010-12-01" },
      value: { isPriority: true },
    },
    {
      clause: "一1",
      when: "县里把女性的年龄下限改为18周岁，男，16周岁：男性的下限不变",
      figures: { womenPriorityMinAge: "18" },
      facts: { birthDate: "1995-05-01" },
      value: { isPriority: true, age: 16 }, // 2011−1995 = 16
    },
    {
      clause: "一1",
      when: "县里把男性的年龄上限改为15周岁，低于下限16周岁",
      figures: { menPriorityMaxAge: "15" },
      faults: [["figures.menPriorityMaxAge", "impossible"]],
    },
    {
      clause: "一1",
      when: "县里把女性的年龄下限改为40周岁，高于上限39周岁",
      figures: { womenPriorityMinAge: "40" },
      facts: { sex: "female" },
      faults: [["figures.womenPriorityMaxAge", "impossible"]],
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
