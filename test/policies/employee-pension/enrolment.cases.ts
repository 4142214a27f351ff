import { enrolment } from "../../../src/policies/employee-pension/enrolment.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三5 — 经确认的新被征地人员，男16至44周岁，女16至39周岁。 */
export default {
  rule: enrolment,

  given: {
    isNewlyLandless: true,
    confirmed: true,
    employed: false,
    sex: "male",
    birthDate: "1980-01-01",
    confirmedOn: "2011-05-01",
  },
  rows: [
    {
      clause: "三5",
      when: "男，31周岁，未就业：灵活就业",
      value: { eligible: true, age: 31, options: ["flexible"], unmet: [] },
      failing: [],
      finds: ["options"],
    },
    { clause: "三5", when: "已就业：员工身份", facts: { employed: true }, value: { options: ["employee"] } },
    {
      clause: "三5",
      when: "已就业，两种身份可选",
      readings: { "enrolment-while-employed": "either" },
      facts: { employed: true },
      value: { options: ["flexible", "employee"] },
    },
    {
      clause: "三5",
      when: "未经确认",
      facts: { confirmed: false },
      value: { eligible: false, options: [] },
      failing: ["confirmed"],
      lacks: ["options"],
    },
    {
      clause: "三5",
      when: "未经确认，也就没有确认之日：不谈年龄",
      facts: { confirmed: false, confirmedOn: undefined },
      value: { eligible: false, age: null, options: [], unmet: ["confirmed"] },
      failing: ["confirmed"],
    },
    {
      clause: "三5",
      when: "未经确认，按征地之日45周岁",
      readings: { "age-reference-date": "expropriation" },
      facts: { confirmed: false, confirmedOn: undefined, expropriatedOn: "2025-01-01" },
      value: { eligible: false, age: 45 }, // 2025−1980 = 45
      failing: ["confirmed", "enrolment-age"],
    },
    {
      clause: "三5",
      when: "经确认而没有给出确认之日",
      facts: { confirmedOn: undefined },
      faults: [["confirmedOn", "missing"]],
    },
    {
      clause: "三5",
      when: "不是新被征地人员",
      facts: { isNewlyLandless: false },
      value: { eligible: false },
      failing: ["newly-landless"],
    },
    {
      clause: "三5",
      when: "男，当天满16周岁",
      facts: { birthDate: "1995-05-01" },
      value: { eligible: true, age: 16 },
    },
    { clause: "三5", when: "男，次日才满16周岁", facts: { birthDate: "1995-05-02" }, failing: ["enrolment-age"] },
    {
      clause: "三5",
      when: "男，次日满45周岁",
      facts: { birthDate: "1966-05-02" },
      value: { eligible: true, age: 44 },
    },
    { clause: "三5", when: "男，当天满45周岁", facts: { birthDate: "1966-05-01" }, failing: ["enrolment-age"] },
    {
      clause: "三5",
      when: "女，次日满40周岁",
      facts: { sex: "female", birthDate: "1971-05-02" },
      value: { eligible: true, age: 39 },
    },
    {
      clause: "三5",
      when: "女，当天满40周岁",
      facts: { sex: "female", birthDate: "1971-05-01" },
      failing: ["enrolment-age"],
    },
    {
      clause: "三5",
      when: "女，当天满16周岁",
      facts: { sex: "female", birthDate: "1995-05-01" },
      value: { eligible: true, age: 16 },
    },
    {
      clause: "三5",
      when: "女，次日才满16周岁",
      facts: { sex: "female", birthDate: "1995-05-02" },
      failing: ["enrolment-age"],
    },
    {
      clause: "三5",
      when: "县里把男性的年龄下限改为18周岁，女，16周岁：女性的下限不变",
      figures: { menEnrolmentMinAge: "18" },
      facts: { sex: "female", birthDate: "1995-05-01" },
      value: { eligible: true, age: 16 }, // 2011−1995 = 16
    },
    {
      clause: "三5",
      when: "确认时15周岁、参保时16周岁：按确认之日",
      facts: { birthDate: "1995-06-01", enrolledOn: "2011-06-01" },
      value: { eligible: false },
    },
    {
      clause: "三5",
      when: "确认时15周岁、参保时16周岁",
      readings: { "age-reference-date": "enrolment" },
      facts: { birthDate: "1995-06-01", enrolledOn: "2011-06-01" },
      value: { eligible: true },
    },
    {
      clause: "三5",
      when: "县里把男性的年龄下限改为45周岁，高于上限44周岁",
      figures: { menEnrolmentMinAge: "45" },
      faults: [["figures.menEnrolmentMaxAge", "impossible"]],
    },
    {
      clause: "三5",
      when: "县里把男性的年龄下限改为44周岁，与上限相同，年龄也是44周岁",
      figures: { menEnrolmentMinAge: "44" },
      facts: { birthDate: "1966-05-02" },
      value: { eligible: true, age: 44 }, // 2011−1966 = 45，未到5月2日
    },
    {
      clause: "三5",
      when: "县里把女性的年龄上限改为15周岁，低于下限16周岁",
      figures: { womenEnrolmentMaxAge: "15" },
      facts: { sex: "female" },
      faults: [["figures.womenEnrolmentMaxAge", "impossible"]],
    },
    {
      clause: "三5",
      when: "确认之日写法不对、是否就业写成数字、多余字段：一次列出",
      facts: { confirmedOn: "2011.5.1", employed: 0, insuredAs: "flexible" },
      faults: [
        ["employed", "wrong-type"],
        ["confirmedOn", "malformed"],
        ["insuredAs", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
