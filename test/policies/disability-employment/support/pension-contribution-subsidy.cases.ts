import { pensionContributionSubsidy } from "../../../../src/policies/disability-employment/support/pension-contribution-subsidy.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(三) — 试点：以残保金补贴灵活就业残疾人个人的养老缴费，金额未写明。 */
export default {
  rule: pensionContributionSubsidy,
  given: { inPilot: true, inFlexibleEmployment: true, paysOwnContributions: true, pilotAmount: "300" },
  rows: [
    {
      clause: "四(三)",
      when: "属于试点范围、灵活就业、个人缴费：享受补贴300元",
      value: { entitled: true, unmet: [], amount: "300.00" },
      unmet: [],
    },
    {
      clause: "四(三)",
      when: "三项条件均符合，试点补贴金额未填：享受补贴，金额不推算",
      facts: { pilotAmount: undefined },
      value: { entitled: true, amount: null },
      finds: ["amount-needed"],
    },
    {
      clause: "四(三)",
      when: "不属于试点范围：不享受补贴",
      facts: { inPilot: false },
      value: { entitled: false, unmet: ["in-pilot"], amount: null },
      unmet: ["in-pilot"],
    },
    {
      clause: "四(三)",
      when: "不属于灵活就业：不符合",
      facts: { inFlexibleEmployment: false },
      unmet: ["in-flexible-employment"],
    },
    {
      clause: "四(三)",
      when: "个人未缴纳养老保险：不符合",
      facts: { paysOwnContributions: false },
      unmet: ["pays-own-contributions"],
    },
    {
      clause: "四(三)",
      when: "是否属于试点范围未填、金额为负：一并指出",
      facts: { inPilot: undefined, pilotAmount: "-300" },
      faults: [
        ["inPilot", "missing"],
        ["pilotAmount", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
