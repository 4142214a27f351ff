import { pensionContributionSubsidy } from "../../../src/policies/disability-employment/pension-contribution-subsidy.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(三) — 试点：以残保金补贴灵活就业残疾人个人的养老缴费，金额未写明。 */
export default {
  rule: pensionContributionSubsidy,
  given: { inPilot: true, worksFlexibly: true, paysContributions: true, subsidy: "300" },
  rows: [
    {
      clause: "四(三)",
      when: "三个条件都符合",
      value: { entitled: true, failing: [], amount: "300.00" },
      failing: [],
    },
    {
      clause: "四(三)",
      when: "没有给出金额：不推算",
      facts: { subsidy: undefined },
      value: { entitled: true, amount: null },
    },
    {
      clause: "四(三)",
      when: "不在试点范围内",
      facts: { inPilot: false },
      value: { entitled: false, failing: ["in-pilot"], amount: null },
      failing: ["in-pilot"],
    },
    { clause: "四(三)", when: "不是灵活就业", facts: { worksFlexibly: false }, failing: ["works-flexibly"] },
    { clause: "四(三)", when: "没有个人缴费", facts: { paysContributions: false }, failing: ["pays-contributions"] },
    {
      clause: "四(三)",
      when: "是否试点没有填、负的金额：一次列出",
      facts: { inPilot: undefined, subsidy: "-300" },
      faults: [
        ["inPilot", "missing"],
        ["subsidy", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
