import { publicWelfarePostTotal } from "../../../../src/policies/employment-poverty-relief/posts/public-welfare-post-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const year = { contractFrom: "2016-01-01", contractUntil: "2016-12-31", workedUntil: "2016-12-31" };
/** 300+90+15+5+10 = 420 */
const paid = {
  from: "2016-01",
  until: "2016-12",
  pension: "300",
  medical: "90",
  unemployment: "15",
  workInjury: "5",
  maternity: "10",
};
const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  subsidyApprovedOn: "2016-01-01",
  retirement: { by: "man" },
  posts: [year],
  contributions: [paid],
  minimumWages: [{ from: "2015-11-01", monthlyAmount: "1250" }],
};

/** 二(五) — 一个单位的公益性岗位。 */
export default {
  rule: publicWelfarePostTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(五)",
      when: "公益性岗位就业12个月的2人、合同不满1年的1人：按个人、单位和社会保险补贴分别合计",
      facts: {
        persons: [
          one,
          { ...one, person: "2" },
          { ...one, person: "3", posts: [{ ...year, contractUntil: "2016-06-30", workedUntil: "2016-06-30" }] },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "12240.00" }, // 6000+1200+5040
          { person: "2", amount: "12240.00" },
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        worker: "12000.00", // 2×6000
        employer: "2400.00", // 2×1200
        socialInsurance: "10080.00", // 2×5040
        total: "24480.00", // 2×12240
      },
      finds: ["sum"],
    },
    {
      clause: "二(五)",
      when: "名单第二人未填报最低工资：单位和社会保险补贴照常合计，个人补贴和总额不合计",
      facts: { persons: [one, { ...one, person: "2", minimumWages: [] }] },
      value: {
        persons: [
          { person: "1", amount: "12240.00" }, // 6000+1200+5040
          { person: "2", amount: null },
        ],
        personsWithAmount: 2,
        worker: null,
        employer: "2400.00", // 2×1200
        socialInsurance: "10080.00", // 2×5040
        total: null,
      },
      finds: ["sum-not-known"],
    },
    {
      clause: "二(五)",
      when: "名单第二人的最低工资为0元：指出该人的最低工资",
      facts: { persons: [one, { ...one, person: "2", minimumWages: [{ from: "2015-11-01", monthlyAmount: "0" }] }] },
      faults: [["persons[1].minimumWages[0].monthlyAmount", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
