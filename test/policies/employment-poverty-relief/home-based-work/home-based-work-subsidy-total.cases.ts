import { homeBasedWorkSubsidyTotal } from "../../../../src/policies/employment-poverty-relief/home-based-work/home-based-work-subsidy-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  place: "home",
  work: [{ from: "2016-01-01", until: "2016-02-29" }],
};
const two = {
  ...one,
  work: [
    { from: "2016-01-01", until: "2016-01-31" },
    { from: "2016-02-01", until: "2016-02-29" },
  ],
};

/** 二(四) — 一个村的居家就业补助。 */
export default {
  rule: homeBasedWorkSubsidyTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(四)",
      when: "居家就业2个月、3个月和在外就业的各1人：补助300元、450元、0元，合计750元",
      facts: {
        persons: [
          one,
          { ...one, person: "2", work: [{ from: "2016-01-01", until: "2016-03-31" }] },
          { ...one, person: "3", place: "elsewhere" },
        ],
      },
      value: {
        persons: [
          { person: "1", amount: "300.00" },
          { person: "2", amount: "450.00" },
          { person: "3", amount: "0.00" },
        ],
        personsWithAmount: 2,
        total: "750.00", // 2×150+3×150
      },
      finds: ["sum"],
    },
    {
      clause: "二(四)",
      when: "名单第二人就业起止日期颠倒：指出该人的就业时段",
      facts: { persons: [one, { ...one, person: "2", work: [{ from: "2016-03-01", until: "2016-01-31" }] }] },
      faults: [["persons[1].work", "contradiction"]],
    },
    {
      clause: "二(四)",
      when: "按“每个单位分别计算”口径，两人均未填报用人单位：一并指出",
      readings: { "term-scope": "employer" },
      facts: { persons: [two, { ...two, person: "2" }] },
      faults: [
        ["persons[0].work[0].employer", "missing"],
        ["persons[1].work[0].employer", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
