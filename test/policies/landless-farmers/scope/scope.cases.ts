import { scope } from "../../../../src/policies/landless-farmers/scope/scope.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三 — 剩余1.16亩、在册农业人口3人的农户；上年度全县人均1.3亩：1.16÷3 < 1.3×30%，因为 1.16 < 1.17。 */
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
      when: "各项条件均符合：属于工作对象",
      value: {
        inScope: true,
        unmet: [],
        landPerPerson: "0.3867", // 1.16÷3 = 0.38666…
        countyLandPerPerson: "1.3", // 1.3÷1
        thresholdPerPerson: "0.39", // 1.3×30%
      },
      unmet: [],
      finds: [["land-below-threshold", { relation: { code: "below" } }]],
    },
    {
      clause: "三",
      when: "填报3个年份的全县耕地数：“上年度”为年龄确认基准日的上一年",
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
      when: "此前另征收0.5亩：只看现有剩余耕地，属于工作对象",
      facts: {
        household: { remainingArableMu: "1.16", expropriatedEarlierMu: "0.5", registeredAgriculturalMembers: 3 },
      },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "征地后不再是在册农业人口：以征地时为准，属于工作对象",
      facts: { registeredAtExpropriation: true, registeredAtConfirmation: false },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "户人均剩余耕地恰好等于30%：不低于，不属于工作对象",
      facts: { household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 } }, // 1.17 = 1.3×30%×3
      value: { inScope: false, unmet: ["land-below-threshold"] },
      finds: [["land-below-threshold", { relation: { code: "equal" } }]],
    },
    {
      clause: "三",
      when: "剩余耕地比30%少万分之一亩：属于工作对象",
      facts: { household: { remainingArableMu: "1.1699", registeredAgriculturalMembers: 3 } }, // 1.1699 < 1.17
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "全县耕地和人口为大数、户人均剩余耕地恰好等于30%：按分数精确比较，不属于工作对象",
      facts: {
        household: { remainingArableMu: "0.9", registeredAgriculturalMembers: 3 }, // 0.9÷3 = 0.3
        county: [{ year: 2011, arableMu: "654321", agriculturalPopulation: 654321 }], // 1×30% = 0.3
      },
      value: {
        unmet: ["land-below-threshold"],
        landPerPerson: "0.3", // 0.9÷3
        countyLandPerPerson: "1", // 654321÷654321
        thresholdPerPerson: "0.3", // 1×30%
      },
      unmet: ["land-below-threshold"],
    },
    {
      clause: "三",
      when: "家庭人口等于在册农业人口：不矛盾，属于工作对象",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 3 } },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "不是政府依法征收：不属于工作对象",
      facts: { expropriatedByGovernment: false },
      unmet: ["expropriated"],
    },
    {
      clause: "三",
      when: "征收的不是农村集体耕地：不属于工作对象",
      facts: { collectiveArableLand: false },
      unmet: ["collective-arable-land"],
    },
    {
      clause: "三",
      when: "征地时不享有耕地承包权：不属于工作对象",
      facts: { hadContractRight: false },
      unmet: ["contract-right"],
    },
    {
      clause: "三",
      when: "征地时不是在册农业人口：不属于工作对象",
      facts: { registeredAtExpropriation: false },
      unmet: ["registered-agricultural"],
    },
    {
      clause: "三",
      when: "户内在册农业人口3人、共4人：按在册农业人口平均，不属于工作对象",
      facts: { household: { remainingArableMu: "1.2", registeredAgriculturalMembers: 3, members: 4 } },
      unmet: ["land-below-threshold"], // 1.2÷3 = 0.4 ≥ 0.39
    },
    {
      clause: "三",
      when: "户人均剩余耕地恰好等于30%，按“计入（不高于即可）”口径：属于工作对象",
      readings: { "land-threshold": "not-above" },
      facts: { household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 } },
      value: { inScope: true, unmet: [] },
      finds: ["land-below-threshold"],
    },
    {
      clause: "三",
      when: "剩余耕地比30%多万分之一亩，按“计入（不高于即可）”口径：仍不属于工作对象",
      readings: { "land-threshold": "not-above" },
      facts: { household: { remainingArableMu: "1.1701", registeredAgriculturalMembers: 3 } }, // 1.1701 > 1.17
      value: { inScope: false, unmet: ["land-below-threshold"] },
      unmet: ["land-below-threshold"],
      finds: [["land-below-threshold", { relation: { code: "above" } }]],
    },
    {
      clause: "三",
      when: "2011年征地，按“征地日期”口径，用2010年全县数：不属于工作对象",
      readings: { "last-year-before": "expropriation" },
      facts: { expropriatedOn: "2011-12-20", county: [{ year: 2010, arableMu: "1.2", agriculturalPopulation: 1 }] },
      unmet: ["land-below-threshold"], // 1.16 ≥ 1.08
    },
    {
      clause: "三",
      when: "1988年征地，按“征地日期”口径，用1987年全县数：属于工作对象",
      readings: { "last-year-before": "expropriation" },
      facts: { expropriatedOn: "1988-05-01", county: [{ year: 1987, arableMu: "1.3", agriculturalPopulation: 1 }] },
      value: { inScope: true }, // 1.16 < 1.17
    },
    {
      clause: "三",
      when: "2013年参保登记，按“参保登记日期”口径，用2012年全县数：不属于工作对象",
      readings: { "last-year-before": "enrolment" },
      facts: { enrolledOn: "2013-02-01", county: [{ year: 2012, arableMu: "1.25", agriculturalPopulation: 1 }] },
      unmet: ["land-below-threshold"], // 1.16 ≥ 1.125
    },
    {
      clause: "三",
      when: "方案2009年执行，按“方案执行日期”口径，用2008年全县数：不属于工作对象",
      readings: { "last-year-before": "effective-date" },
      figures: { effectiveFrom: "2009-01-01" },
      facts: { county: [{ year: 2008, arableMu: "1.2", agriculturalPopulation: 1 }] },
      unmet: ["land-below-threshold"], // 1.16 ≥ 1.08
    },
    {
      clause: "三",
      when: "户内在册农业人口3人、共4人，按“全部家庭成员”口径：属于工作对象",
      readings: { "household-divisor": "all-members" },
      facts: { household: { remainingArableMu: "1.2", registeredAgriculturalMembers: 3, members: 4 } },
      value: { inScope: true }, // 1.2÷4 = 0.3 < 0.39
    },
    {
      clause: "三",
      when: "此前另征收0.5亩，按“只扣除最近一次征地”口径：不属于工作对象",
      readings: { "expropriations-counted": "latest-expropriation-only" },
      facts: {
        household: { remainingArableMu: "1.16", expropriatedEarlierMu: "0.5", registeredAgriculturalMembers: 3 },
      },
      unmet: ["land-below-threshold"], // 1.16+0.5 = 1.66 ≥ 1.17
    },
    {
      clause: "三",
      when: "征地后不再是在册农业人口，按“确认对象时”口径：不属于工作对象",
      readings: { "registration-tested": "at-confirmation" },
      facts: { registeredAtExpropriation: true, registeredAtConfirmation: false },
      unmet: ["registered-agricultural"],
    },
    {
      clause: "三",
      when: "本县将比例标准调整为40%，户人均剩余耕地恰好等于40%：不低于，不属于工作对象",
      figures: { landThreshold: "40%" },
      facts: { household: { remainingArableMu: "1.56", registeredAgriculturalMembers: 3 } }, // 1.3×40%×3 = 1.56
      value: { inScope: false, unmet: ["land-below-threshold"] },
    },
    {
      clause: "三",
      when: "本县将比例标准调整为40%，剩余耕地比40%少万分之一亩：属于工作对象",
      figures: { landThreshold: "40%" },
      facts: { household: { remainingArableMu: "1.5599", registeredAgriculturalMembers: 3 } },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "本县规定的执行日期不是1月1日，默认口径不涉及执行日期：照常认定",
      figures: { effectiveFrom: "2009-01-02" },
      value: { inScope: true },
    },
    {
      clause: "三",
      when: "本县规定的执行日期不是1月1日，按“方案执行日期”口径：与第八部分不符，不予接受",
      readings: { "last-year-before": "effective-date" },
      figures: { effectiveFrom: "2009-01-02" },
      facts: { county: [{ year: 2008, arableMu: "1.2", agriculturalPopulation: 1 }] },
      faults: [["figures.effectiveFrom", "out-of-range"]],
    },
    {
      clause: "三",
      when: "未填报上年度全县耕地数：指出缺少，不推算",
      facts: { county: [{ year: 2010, arableMu: "1.3", agriculturalPopulation: 1 }] },
      faults: [["county", "missing"]],
    },
    {
      clause: "三",
      when: "未填报确认对象时是否在册，按“确认对象时”口径：指出缺少",
      readings: { "registration-tested": "at-confirmation" },
      faults: [["registeredAtConfirmation", "missing"]],
    },
    {
      clause: "三",
      when: "未填报以前征收的耕地，按“只扣除最近一次征地”口径：指出缺少",
      readings: { "expropriations-counted": "latest-expropriation-only" },
      faults: [["household.expropriatedEarlierMu", "missing"]],
    },
    {
      clause: "三",
      when: "未填报家庭人口数，按“全部家庭成员”口径：指出缺少",
      readings: { "household-divisor": "all-members" },
      faults: [["household.members", "missing"]],
    },
    {
      clause: "三",
      when: "未填报征地日期，上年度按“征地日期”口径：指出缺少",
      readings: { "last-year-before": "expropriation" },
      faults: [["expropriatedOn", "missing"]],
    },
    {
      clause: "三",
      when: "未填报参保登记日期，上年度按“参保登记日期”口径：指出缺少",
      readings: { "last-year-before": "enrolment" },
      faults: [["enrolledOn", "missing"]],
    },
    {
      clause: "三",
      when: "上年度填报两组全县耕地数：无法认定以哪组为准",
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
      when: "剩余耕地为负数、在册农业人口为0、填报项之外多填一项、全县耕地有五位小数：一并指出",
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
      when: "家庭人口少于在册农业人口：矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 2 } },
      faults: [["household", "contradiction"]],
    },
  ],
} satisfies CaseTable;
