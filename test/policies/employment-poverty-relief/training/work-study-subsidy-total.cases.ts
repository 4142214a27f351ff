import { workStudySubsidyTotal } from "../../../../src/policies/employment-poverty-relief/training/work-study-subsidy-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  childOfPoorFamily: true,
  filedWith: ["human-resources", "education", "finance"],
  graduatedOn: "2018-06-30",
  withPartnerEnterprise: true,
  contractFrom: "2018-07-01",
  contractUntil: "2019-06-30",
  shortageOccupation: true,
  alreadyPaid: false,
};

/** 二(八) — 一批学员。 */
export default {
  rule: workStudySubsidyTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(八)",
      when: "紧缺专业、一般专业、未签订合同的学员各1人：按企业、院校和学生分别合计",
      facts: {
        persons: [
          one,
          { ...one, person: "2", shortageOccupation: false },
          { ...one, person: "3", contractFrom: undefined, contractUntil: undefined },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "6000.00" }, // 1500+1500+3000
          { person: "2", amount: "3000.00" }, // 1500+1500
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        enterprise: "3000.00", // 2×1500
        college: "3000.00", // 2×1500
        student: "3000.00",
        total: "9000.00", // 6000+3000
      },
      finds: ["sum"],
    },
    { clause: "二(八)", when: "空名单：合计0元", facts: { persons: [] }, value: { enterprise: "0.00", total: "0.00" } },
  ],
} satisfies CaseTable;
