import { enrolment } from "../../../../src/policies/employee-pension/enrolment/enrolment.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
      when: "男，31周岁，未就业：可以灵活就业人员身份参保",
      value: { eligible: true, age: 31, options: ["flexible"], unmet: [] }, // 2011−1980 = 31
      unmet: [],
      finds: ["options"],
    },
    {
      clause: "三5",
      when: "男，31周岁，已就业：可以员工身份参保",
      facts: { employed: true },
      value: { options: ["employee"] },
    },
    {
      clause: "三5",
      when: "男，确认当天满16周岁：可以参保",
      facts: { birthDate: "1995-05-01" },
      value: { eligible: true, age: 16 }, // 2011−1995 = 16
    },
    {
      clause: "三5",
      when: "男，确认次日才满16周岁：不能参保",
      facts: { birthDate: "1995-05-02" },
      unmet: ["enrolment-age"],
    },
    {
      clause: "三5",
      when: "男，确认次日满45周岁：可以参保",
      facts: { birthDate: "1966-05-02" },
      value: { eligible: true, age: 44 }, // 2011−1966 = 45，未到5月2日
    },
    {
      clause: "三5",
      when: "男，确认当天满45周岁：不能参保",
      facts: { birthDate: "1966-05-01" },
      unmet: ["enrolment-age"],
    },
    {
      clause: "三5",
      when: "女，确认次日满40周岁：可以参保",
      facts: { sex: "female", birthDate: "1971-05-02" },
      value: { eligible: true, age: 39 }, // 2011−1971 = 40，未到5月2日
    },
    {
      clause: "三5",
      when: "女，确认当天满40周岁：不能参保",
      facts: { sex: "female", birthDate: "1971-05-01" },
      unmet: ["enrolment-age"],
    },
    {
      clause: "三5",
      when: "女，确认当天满16周岁：可以参保",
      facts: { sex: "female", birthDate: "1995-05-01" },
      value: { eligible: true, age: 16 }, // 2011−1995 = 16
    },
    {
      clause: "三5",
      when: "女，确认次日才满16周岁：不能参保",
      facts: { sex: "female", birthDate: "1995-05-02" },
      unmet: ["enrolment-age"],
    },
    {
      clause: "三5",
      when: "未经确认：不能参保",
      facts: { confirmed: false },
      value: { eligible: false, options: [] },
      unmet: ["confirmed"],
      notFound: ["options"],
    },
    {
      clause: "三5",
      when: "未经确认，也无身份确认日期：不能参保，年龄不作判断",
      facts: { confirmed: false, confirmedOn: undefined },
      value: { eligible: false, age: null, options: [], unmet: ["confirmed"] },
      unmet: ["confirmed"],
    },
    {
      clause: "三5",
      when: "不是新被征地人员：不能参保",
      facts: { isNewlyLandless: false },
      value: { eligible: false },
      unmet: ["newly-landless"],
    },
    {
      clause: "三5",
      when: "确认时15周岁、参保登记时16周岁：按确认日期计算，不能参保",
      facts: { birthDate: "1995-06-01", enrolledOn: "2011-06-01" },
      value: { eligible: false },
    },
    {
      clause: "三5",
      when: "男，31周岁，已就业，按“两种身份任选其一”口径：可以任一身份参保",
      readings: { "enrolment-while-employed": "either" },
      facts: { employed: true },
      value: { options: ["flexible", "employee"] },
    },
    {
      clause: "三5",
      when: "未经确认，按征地日期口径45周岁：两项条件都不符合",
      readings: { "age-reference-date": "expropriation" },
      facts: { confirmed: false, confirmedOn: undefined, expropriatedOn: "2025-01-01" },
      value: { eligible: false, age: 45 }, // 2025−1980 = 45
      unmet: ["confirmed", "enrolment-age"],
    },
    {
      clause: "三5",
      when: "确认时15周岁、参保登记时16周岁，按参保登记日期口径：可以参保",
      readings: { "age-reference-date": "enrolment" },
      facts: { birthDate: "1995-06-01", enrolledOn: "2011-06-01" },
      value: { eligible: true },
    },
    {
      clause: "三5",
      when: "本县把男性最低年龄调整为18周岁，女16周岁：女性最低年龄不变，可以参保",
      figures: { menEnrolmentMinAge: "18" },
      facts: { sex: "female", birthDate: "1995-05-01" },
      value: { eligible: true, age: 16 }, // 2011−1995 = 16
    },
    {
      clause: "三5",
      when: "本县把男性最低年龄调整为44周岁，与最高年龄相同，本人44周岁：可以参保",
      figures: { menEnrolmentMinAge: "44" },
      facts: { birthDate: "1966-05-02" },
      value: { eligible: true, age: 44 }, // 2011−1966 = 45，未到5月2日
    },
    {
      clause: "三5",
      when: "本县把男性最低年龄调整为45周岁，高于最高年龄44周岁：指出",
      figures: { menEnrolmentMinAge: "45" },
      faults: [["figures.menEnrolmentMaxAge", "contradiction"]],
    },
    {
      clause: "三5",
      when: "本县把女性最高年龄调整为15周岁，低于最低年龄16周岁：指出",
      figures: { womenEnrolmentMaxAge: "15" },
      facts: { sex: "female" },
      faults: [["figures.womenEnrolmentMaxAge", "contradiction"]],
    },
    {
      clause: "三5",
      when: "经确认而未填报身份确认日期：指出",
      facts: { confirmedOn: undefined },
      faults: [["confirmedOn", "missing"]],
    },
    {
      clause: "三5",
      when: "身份确认日期格式不正确、是否就业填成数字、多余字段：一并指出",
      facts: { confirmedOn: "2011.5.1", employed: 0, insuredAs: "flexible" },
      faults: [
        ["employed", "wrong-type"],
        ["confirmedOn", "malformed"],
        ["insuredAs", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
