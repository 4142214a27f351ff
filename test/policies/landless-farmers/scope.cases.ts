import { scope } from "../../../src/policies/landless-farmers/scope.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三 — 剩余1.16亩、3人的农户；上年度全县人均1.3亩：1.16÷3 < 1.3×30%，因为 1.16 < 1.17。 */
export default {
  rule: scope,
  given: {
    expropriatedByGovernment: true,
    collectiveArableLand: true,
    hadContractRight: true,
    registeredAtExpropriation: true,
    household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
    county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }],
    referenceDate: "2012-05-01",
  },
  rows: [
    {
      clause: "三",
      when: "各项条件都符合",
      value: { inScope: true, unmet: [] },
      unmet: [],
      finds: [["land-below-threshold", { relation: { code: "below" } }]],
    },
    { clause: "三", when: "不是政府依法征收", facts: { expropriatedByGovernment: false }, unmet: ["expropriated"] },
    {
      clause: "三",
      when: "征收的不是集体耕地",
      facts: { collectiveArableLand: false },
      unmet: ["collective-arable-land"],
    },
    { clause: "三", when: "征地时没有承包权", facts: { hadContractRight: false }, unmet: ["contract-right"] },
    {
      clause: "三",
      when: "征地时不是在册农业人口",
      facts: { registeredAtExpropriation: false },
      unmet: ["registered-agricultural"],
    },
    {
      clause: "三",
      when: "剩余耕地恰好等于30%：不低于",
      facts: { household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 } }, // 1.17 = 1.3×30%×3
      value: { inScope: false, unmet: ["land-below-threshold"] },
      finds: [["land-below-threshold", { relation: { code: "equal" } }]],
    },
    {
      clause: "三",
      when: "同一户，恰好等于也计入",
      readings: { "land-threshold": "not-above" },
      facts: { household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 } },
      value: { inScope: true, unmet: [] },
      finds: ["land-below-threshold"],
    },
    {
      clause: "三",
      when: "比30%多万分之一亩：怎样都不计入",
      readings: { "land-threshold": "not-above" },
      facts: { household: { remainingArableMu: "1.1701", registeredAgriculturalMembers: 3 } }, // 1.1701 > 1.17
      value: { inScope: false, unmet: ["land-below-threshold"] },
      unmet: ["land-below-threshold"],
      finds: [["land-below-threshold", { relation: { code: "above" } }]],
    },
    {
      clause: "三",
      when: "比30%少万分之一亩：低于",
      facts: { household: { remainingArableMu: "1.1699", registeredAgriculturalMembers: 3 } }, // 1.1699 < 1.17
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "县里把比例线改为40%，恰好等于：不低于",
      figures: { landThreshold: "40%" },
      facts: { household: { remainingArableMu: "1.56", registeredAgriculturalMembers: 3 } }, // 1.3×40%×3 = 1.56
      value: { inScope: false, unmet: ["land-below-threshold"] },
    },
    {
      clause: "三",
      when: "县里把比例线改为40%，少万分之一亩：低于",
      figures: { landThreshold: "40%" },
      facts: { household: { remainingArableMu: "1.5599", registeredAgriculturalMembers: 3 } },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "全县数字是大数时也按分数比较，恰好等于30%",
      facts: {
        household: { remainingArableMu: "0.9", registeredAgriculturalMembers: 3 }, // 0.9÷3 = 0.3
        county: [{ year: 2011, arableMu: "654321", agriculturalPopulation: 654321 }], // 1×30% = 0.3
      },
      value: { unmet: ["land-below-threshold"] },
      unmet: ["land-below-threshold"],
    },
    {
      clause: "三",
      when: "“上年度”是确认年龄之日的上一年",
      facts: {
        referenceDate: "2012-05-01",
        expropriatedOn: "2011-12-20",
        enrolledOn: "2013-02-01",
        county: [
          { year: 2010, arableMu: "1.2", agriculturalPopulation: 1 }, // 1.2×30%×3 = 1.08
          { year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }, // 1.17
          { year: 2012, arableMu: "1.25", agriculturalPopulation: 1 }, // 1.125
        ],
      },
      value: { inScope: true }, // 1.16 < 1.17
    },
    {
      clause: "三",
      when: "另一解读：征地之日的上一年",
      readings: { "last-year-before": "expropriation" },
      facts: { expropriatedOn: "2011-12-20", county: [{ year: 2010, arableMu: "1.2", agriculturalPopulation: 1 }] },
      unmet: ["land-below-threshold"], // 1.16 ≥ 1.08
    },
    {
      clause: "三",
      when: "另一解读：1988年征地，用1987年的全县数字",
      readings: { "last-year-before": "expropriation" },
      facts: { expropriatedOn: "1988-05-01", county: [{ year: 1987, arableMu: "1.3", agriculturalPopulation: 1 }] },
      value: { inScope: true }, // 1.16 < 1.17
    },
    {
      clause: "三",
      when: "另一解读：参保登记日的上一年",
      readings: { "last-year-before": "enrolment" },
      facts: { enrolledOn: "2013-02-01", county: [{ year: 2012, arableMu: "1.25", agriculturalPopulation: 1 }] },
      unmet: ["land-below-threshold"], // 1.16 ≥ 1.125
    },
    {
      clause: "三",
      when: "另一解读：方案执行日的上一年",
      readings: { "last-year-before": "effective-date" },
      figures: { effectiveFrom: "2009-01-01" },
      facts: { county: [{ year: 2008, arableMu: "1.2", agriculturalPopulation: 1 }] },
      unmet: ["land-below-threshold"], // 1.16 ≥ 1.08
    },
    {
      clause: "三",
      when: "县里给出的执行日不是1月1日：与第八条不符",
      readings: { "last-year-before": "effective-date" },
      figures: { effectiveFrom: "2009-01-02" },
      facts: { county: [{ year: 2008, arableMu: "1.2", agriculturalPopulation: 1 }] },
      faults: [["figures.effectiveFrom", "out-of-range"]],
    },
    {
      clause: "三",
      when: "用不到执行日的解读：不看县里怎样给出",
      figures: { effectiveFrom: "2009-01-02" },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "户内3名农业人口、共4人：按农业人口平均",
      facts: { household: { remainingArableMu: "1.2", registeredAgriculturalMembers: 3, members: 4 } },
      unmet: ["land-below-threshold"], // 1.2÷3 = 0.4 ≥ 0.39
    },
    {
      clause: "三",
      when: "同一户，按全部人口平均",
      readings: { "household-divisor": "all-members" },
      facts: { household: { remainingArableMu: "1.2", registeredAgriculturalMembers: 3, members: 4 } },
      value: { inScope: true }, // 1.2÷4 = 0.3 < 0.39
    },
    {
      clause: "三",
      when: "以前还征过0.5亩：只看现在剩余的",
      facts: {
        household: { remainingArableMu: "1.16", expropriatedEarlierMu: "0.5", registeredAgriculturalMembers: 3 },
      },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "同一户，只扣除最近一次征地",
      readings: { "expropriations-counted": "latest-expropriation-only" },
      facts: {
        household: { remainingArableMu: "1.16", expropriatedEarlierMu: "0.5", registeredAgriculturalMembers: 3 },
      },
      unmet: ["land-below-threshold"], // 1.16+0.5 = 1.66 ≥ 1.17
    },
    {
      clause: "三",
      when: "征地后迁出农业户口：以征地时为准",
      facts: { registeredAtExpropriation: true, registeredAtConfirmation: false },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "同一人，以确认时为准",
      readings: { "registration-tested": "at-confirmation" },
      facts: { registeredAtExpropriation: true, registeredAtConfirmation: false },
      unmet: ["registered-agricultural"],
    },
    {
      clause: "三",
      when: "没有上年度的全县数字：不推算",
      facts: { county: [{ year: 2010, arableMu: "1.3", agriculturalPopulation: 1 }] },
      faults: [["county", "missing"]],
    },
    {
      clause: "三",
      when: "上年度有两组全县数字：无法判断以哪组为准",
      facts: {
        county: [
          { year: 2011, arableMu: "1.3", agriculturalPopulation: 1 },
          { year: 2011, arableMu: "1.2", agriculturalPopulation: 1 },
        ],
      },
      faults: [["county", "contradiction"]],
    },
    {
      clause: "三",
      when: "零人口、负面积、五位小数、多余字段：一次列出",
      facts: {
        household: { remainingArableMu: "-1", registeredAgriculturalMembers: 0, acres: 1 },
        county: [{ year: 2011, arableMu: "1.30001", agriculturalPopulation: 1 }],
      },
      faults: [
        ["household.remainingArableMu", "out-of-range"],
        ["household.registeredAgriculturalMembers", "out-of-range"],
        ["household.acres", "unknown-key"],
        ["county[0].arableMu", "too-precise"],
      ],
    },
    {
      clause: "三",
      when: "家庭人口比在册农业人口少：矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 2 } },
      faults: [["household", "contradiction"]],
    },
    {
      clause: "三",
      when: "家庭人口与在册农业人口相同：不矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 3 } },
      value: { inScope: true },
    },
  ],
} satisfies CaseTable;
