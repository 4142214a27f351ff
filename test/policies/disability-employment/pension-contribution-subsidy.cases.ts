import { pensionContributionSubsidy } from "../../../src/policies/disability-employment/pension-contribution-subsidy.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(三) — 试点：以残保金补贴灵活就业残疾人个人的养老缴费，金额未写明。 */
export default {
  rule: pensionContributionSubsidy,
  given: { inPilot: true, inFlexibleEmployment: true, paysOwnContributions: true, pilotAmount: "300" },
  rows: [
    {
      clause: "四(三)",
      when: "三个条件都符合",
      value: { entitled: true, unmet: [], amount: "300.00" },
      failing: [],
    },
    {
      clause: "四(三)",
      when: "没有给出金额：不推算",
      facts: { pilotAmount: undefined },
      value: { entitled: true, amount: null },
    },
    {
      clause: "四(三)",
      when: "不在试点范围内",
      facts: { inPilot: false },
      value: { entitled: false, unmet: ["in-pilot"], amount: null },
      failing: ["in-pilot"],
    },
    {
      clause: "四(三)",
      when: "不是灵活就业",
      facts: { inFlexibleEmployment: false },
      failing: ["in-flexible-employment"],
    },
    {
      clause: "四(三)",
      when: "没有个人缴费",
      facts: { paysOwnContributions: false },
      failing: ["pays-own-contributions"],
    },
    {
      clause: "四(三)",
      when: "是否试点没有填、负的金额：一次列出",
      facts: { inPilot: undefined, pilotAmount: "-300" },
      faults: [
        ["inPilot", "missing"],
        ["pilotAmount", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
