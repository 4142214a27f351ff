import { enrolmentTerms } from "../../../src/policies/landless-farmers/enrolment-terms.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三、五 — 1970年出生，2012年5月1日确认，各项条件都符合。 */
export default {
  rule: enrolmentTerms,
  given: {
    birthDate: "1970-03-02",
    referenceDate: "2012-05-01",
    expropriatedByGovernment: true,
    collectiveArableLand: true,
    hadContractRight: true,
    registeredAtTaking: true,
    household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
    county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }],
    groups: [],
    villagePart: "0",
    paidOn: "2012-06-01",
  },
  rows: [
    {
      clause: "五",
      when: "42周岁，条件都符合：可以参保，个人和村集体出5400元",
      value: {
        inScope: true,
        fullYears: 42,
        band: "pension-first",
        mayJoinPension: true,
        shares: { joint: "5400.00" },
      }, // 18000×30%
      failing: [],
    },
    {
      clause: "三",
      when: "没有承包权：不是工作对象，不能参保",
      facts: { hadContractRight: false },
      value: { inScope: false, failing: ["contract-right"], mayJoinPension: false },
      failing: ["in-scope", "may-join"],
    },
    {
      clause: "五",
      when: "确认时差一天满16周岁：没有年龄段，不能参保",
      facts: { birthDate: "1996-05-02" },
      value: { inScope: true, fullYears: 15, band: "below-all-bands", mayJoinPension: false, shares: null },
      failing: ["may-join"],
    },
    {
      clause: "五",
      when: "确认当天满16周岁",
      facts: { birthDate: "1996-05-01" },
      value: { fullYears: 16, band: "training-first", mayJoinPension: true },
    },
    {
      clause: "五",
      when: "出生晚于确认之日、村集体出资三位小数：一次列出",
      facts: { birthDate: "2012-05-02", villagePart: "0.001" },
      faults: [
        ["villagePart", "too-precise"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "三",
      when: "家庭人口比在册农业人口少：矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 2 } },
      faults: [["household", "impossible"]],
    },
  ],
} satisfies CaseTable;
