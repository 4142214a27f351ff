import { trainingPriority } from "../../../../src/policies/employee-pension/training/training-priority.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 一1 — 培训重点：男16至44周岁，女16至39周岁。身份确认日期为2011年5月1日。 */
export default {
  rule: trainingPriority,

  given: { coveredByOpinions: true, sex: "male", birthDate: "1980-01-01", confirmedOn: "2011-05-01" },
  rows: [
    // 2011−1980 = 31
    { clause: "一1", when: "男，31周岁：属于重点对象", value: { hasPriority: true, age: 31, unmet: [] } },
    {
      clause: "一1",
      when: "男，确认当天满16周岁：属于重点对象",
      facts: { birthDate: "1995-05-01" },
      value: { hasPriority: true, age: 16 }, // 2011−1995 = 16
    },
    {
      clause: "一1",
      when: "男，确认次日才满16周岁：不属于重点对象",
      facts: { birthDate: "1995-05-02" },
      unmet: ["priority-age"],
    },
    {
      clause: "一1",
      when: "男，确认次日满45周岁：属于重点对象",
      facts: { birthDate: "1966-05-02" },
      value: { hasPriority: true, age: 44 }, // 2011−1966 = 45，未到5月2日
    },
    {
      clause: "一1",
      when: "男，确认当天满45周岁：不属于重点对象",
      facts: { birthDate: "1966-05-01" },
      value: { hasPriority: false, age: 45, unmet: ["priority-age"] }, // 2011−1966 = 45
      unmet: ["priority-age"],
    },
    {
      clause: "一1",
      when: "女，确认次日满40周岁：属于重点对象",
      facts: { sex: "female", birthDate: "1971-05-02" },
      value: { hasPriority: true, age: 39 }, // 2011−1971 = 40，未到5月2日
    },
    {
      clause: "一1",
      when: "女，确认当天满40周岁：不属于重点对象",
      facts: { sex: "female", birthDate: "1971-05-01" },
      unmet: ["priority-age"],
    },
    {
      clause: "一1",
      when: "女，确认当天满16周岁：属于重点对象",
      facts: { sex: "female", birthDate: "1995-05-01" },
      value: { hasPriority: true, age: 16 }, // 2011−1995 = 16
    },
    {
      clause: "一1",
      when: "女，确认次日才满16周岁：不属于重点对象",
      facts: { sex: "female", birthDate: "1995-05-02" },
      unmet: ["priority-age"],
    },
    {
      clause: "一1",
      when: "不是上级《实施意见》所指的被征地人员：不属于重点对象",
      facts: { coveredByOpinions: false },
      value: { hasPriority: false, unmet: ["covered-by-opinions"] },
      unmet: ["covered-by-opinions"],
    },
    {
      clause: "一1",
      when: "男，确认当天满45周岁，征地时44周岁：按确认日期计算，不属于重点对象",
      facts: { birthDate: "1966-05-01", expropriatedOn: "2010-12-01" },
      value: { hasPriority: false },
    },
    {
      clause: "一1",
      when: "男，确认当天满45周岁，征地时44周岁，按征地日期口径：属于重点对象",
      readings: { "age-reference-date": "expropriation" },
      facts: { birthDate: "1966-05-01", expropriatedOn: "2010-12-01" },
      value: { hasPriority: true },
    },
    {
      clause: "一1",
      when: "本县把女性最低年龄调整为18周岁，男16周岁：男性最低年龄不变，属于重点对象",
      figures: { womenPriorityMinAge: "18" },
      facts: { birthDate: "1995-05-01" },
      value: { hasPriority: true, age: 16 }, // 2011−1995 = 16
    },
    {
      clause: "一1",
      when: "本县把男性最高年龄调整为15周岁，低于最低年龄16周岁：指出",
      figures: { menPriorityMaxAge: "15" },
      faults: [["figures.menPriorityMaxAge", "contradiction"]],
    },
    {
      clause: "一1",
      when: "本县把女性最低年龄调整为40周岁，高于最高年龄39周岁：指出",
      figures: { womenPriorityMinAge: "40" },
      facts: { sex: "female" },
      faults: [["figures.womenPriorityMaxAge", "contradiction"]],
    },
    {
      clause: "一1",
      when: "性别填报内容不在可选范围、未填报出生日期、多余字段：一并指出",
      facts: { sex: "男", birthDate: undefined, age: 31 },
      faults: [
        ["sex", "unknown-option"],
        ["birthDate", "missing"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
