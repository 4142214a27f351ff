import { auxiliaryPostTotal } from "../../../../src/policies/employment-poverty-relief/posts/auxiliary-post-total.ts";
import type { CaseTable } from "../../../support/cases.ts";

const one = {
  person: "1",
  birthDate: "1980-03-02",
  isRuralResident: true,
  registeredPoor: true,
  ableToWork: true,
  wantsWork: true,
  isAuxiliaryPost: true,
  subsidyApprovedOn: "2016-01-01",
  retirement: { by: "man" },
  work: [{ from: "2016-01-01", until: "2016-02-29" }],
};

/** 二(六) — 一个村的辅助性岗位。 */
export default {
  rule: auxiliaryPostTotal,
  given: { persons: [one] },
  rows: [
    {
      clause: "二(六)",
      when: "辅助性岗位就业2个月和3个月的各1人：补贴400元和600元，合计1000元",
      facts: { persons: [one, { ...one, person: "2", work: [{ from: "2016-01-01", until: "2016-03-31" }] }] },
      value: {
        persons: [
          { person: "1", amount: "400.00" },
          { person: "2", amount: "600.00" },
        ],
        personsWithAmount: 2,
        total: "1000.00", // 2×200+3×200
      },
      finds: ["sum"],
    },
    { clause: "二(六)", when: "空名单：合计0元", facts: { persons: [] }, value: { total: "0.00" } },
  ],
} satisfies CaseTable;
