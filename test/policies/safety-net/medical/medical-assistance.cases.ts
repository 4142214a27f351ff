import { medicalAssistance } from "../../../../src/policies/safety-net/medical/medical-assistance.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 30000−18000−2000−0 = 10000，剩余合规费用（元）。 */
const stay = {
  billedOn: "2016-05-01",
  eligibleCosts: "30000",
  basicInsurance: "18000",
  catastrophicInsurance: "2000",
  supplementaryInsurance: "0",
  isListedDisease: true,
};
const other = { ...stay, isListedDisease: false };
const ordinary = { ...stay, rate: "50%", deductible: "2000" };
const child = { ...other, childIllness: "acute-leukaemia", childhoodIllnessStandard: { kind: "rate", rate: "80%" } };
const ofChild = { isRuralResident: true, birthDate: "2006-05-01", admissions: [child] };
const rate90 = { kind: "rate", rate: "90%" };
const paidInFull = { ...stay, supplementaryInsurance: "10000" };
const inExtremeDifficulty = { categories: ["extreme-difficulty"] };

/** 特困供养的大病儿童，病种范围外，儿童大病文件按比例或者定额。 */
const childInExtremeDifficulty = (standard: string | { kind: "amount"; amount: string }) => ({
  ...ofChild,
  ...inExtremeDifficulty,
  admissions: [
    { ...child, childhoodIllnessStandard: typeof standard === "string" ? { kind: "rate", rate: standard } : standard },
  ],
});

/** 三(三)4 — 低保对象，年度限额20000元，剩余合规费用10000元。 */
export default {
  rule: medicalAssistance,
  given: { categories: ["dibao"], circumstances: [], annualCap: "20000", admissions: [stay] },
  rows: [
    {
      clause: "三(三)4",
      when: "低保对象，病种范围内，剩余费用10000元：不设门槛费，救助70%",
      value: {
        admissions: [
          {
            billedOn: "2016-05-01",
            base: "10000.00", // 30000−18000−2000−0
            basis: "listed-disease",
            rate: "70%",
            childhoodIllnessAssistance: "0.00",
            beforeCap: "7000.00", // 10000×70%
            assistance: "7000.00", // 限额20000，足够
            outOfPocket: "3000.00", // 10000−7000
          },
        ],
        total: "7000.00",
        capRemaining: "13000.00", // 20000−7000
      },
      unmet: [],
      finds: [["base", { number: 1, costs: "30000.00", base: "10000.00" }], "priority-rate", "total"],
      notFound: ["within-costs"], // 不涉及儿童大病文件
    },
    {
      clause: "三(三)4",
      when: "低保对象，病种范围外，剩余费用10000元：救助15%",
      facts: { admissions: [other] },
      value: { admissions: [{ basis: "other-disease", rate: "15%", assistance: "1500.00" }], total: "1500.00" }, // 10000×15%
    },
    {
      clause: "三(三)4",
      when: "低保对象，基本医疗保险、大病保险、补充保险均有补偿：三项均扣除",
      facts: { admissions: [{ ...stay, supplementaryInsurance: "4000" }] },
      value: { admissions: [{ base: "6000.00", assistance: "4200.00" }] }, // 30000−18000−2000−4000 = 6000；×70%
    },
    {
      clause: "三(三)4",
      when: "低保对象，填报了一般救助对象的比例和门槛费：不适用，仍救助70%",
      facts: { admissions: [ordinary] },
      value: { total: "7000.00" }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "低保对象，全年住院四次：依次使用年度限额，用完为止",
      facts: {
        admissions: [
          { ...stay, billedOn: "2016-01-10" },
          { ...other, billedOn: "2016-03-09" },
          { ...stay, billedOn: "2016-03-10", eligibleCosts: "38000" },
          { ...stay, billedOn: "2016-12-31" },
        ],
      },
      value: {
        admissions: [
          { assistance: "7000.00" }, // 限额剩余20000；10000×70%
          { assistance: "1500.00" }, // 限额剩余13000；10000×15% = 1500
          { assistance: "11500.00" }, // 18000×70% = 12600，限额剩余20000−7000−1500 = 11500
          { assistance: "0.00" }, // 限额剩余0
        ],
        total: "20000.00",
        capRemaining: "0.00",
      },
      no: ["within-cap", "within-cap"],
    },
    {
      clause: "三(三)4",
      when: "低保对象，本年此前已用限额15000元：剩余5000元，以此为限",
      facts: { capUsedBefore: "15000" },
      value: { total: "5000.00", capRemaining: "0.00" }, // 20000−15000 = 5000 < 7000
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围内：救助90%",
      facts: inExtremeDifficulty,
      value: { admissions: [{ basis: "extreme-difficulty", rate: "90%", assistance: "9000.00" }] }, // 10000×90%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围外：同样救助90%",
      facts: { ...inExtremeDifficulty, admissions: [other] },
      value: { admissions: [{ basis: "extreme-difficulty", rate: "90%", assistance: "9000.00" }] }, // 10000×90%，不是10000×15%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，年度限额8000元，90%为9000元：以限额为限",
      facts: { ...inExtremeDifficulty, annualCap: "8000" },
      value: { total: "8000.00", capRemaining: "0.00" }, // 10000×90% = 9000 > 8000；8000−8000 = 0
      no: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，本县规定比例为95%：不低于90%，救助95%",
      facts: { ...inExtremeDifficulty, extremeDifficultyRate: "95%" },
      value: { admissions: [{ rate: "95%", assistance: "9500.00" }] }, // 10000×95%
    },
    {
      clause: "三(三)4",
      when: "低保对象，填报了特困供养人员救助比例：不适用，仍救助70%",
      facts: { extremeDifficultyRate: "100%" },
      value: { total: "7000.00" }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，本县规定比例50%、门槛费2000元：扣除门槛费后救助50%",
      facts: { categories: ["registered-poor"], admissions: [ordinary] },
      value: { admissions: [{ basis: "ordinary", rate: "50%", assistance: "4000.00" }], capRemaining: "16000.00" }, // (10000−2000)×50%
      finds: ["ordinary-rate"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，填报了年度限额3000元：同样以限额为限",
      facts: { categories: ["registered-poor"], admissions: [ordinary], annualCap: "3000" },
      value: { total: "3000.00", capRemaining: "0.00" }, // (10000−2000)×50% = 4000 > 3000；3000−3000 = 0
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，未填报年度限额：不受限额限制",
      facts: { categories: ["registered-poor"], admissions: [ordinary], annualCap: undefined },
      value: { total: "4000.00", capRemaining: null }, // (10000−2000)×50%
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，儿童大病文件规定80%：按80%救助，取代一般比例，不占用年度限额",
      facts: ofChild,
      value: {
        admissions: [
          {
            basis: null,
            rate: null,
            childhoodIllnessAssistance: "8000.00", // 10000×80%
            assistance: "8000.00",
            outOfPocket: "2000.00", // 10000−8000
          },
        ],
        capRemaining: "20000.00",
      },
      finds: ["childhood-illness-document"],
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，儿童大病文件规定定额6000元：救助6000元",
      facts: { ...ofChild, admissions: [{ ...child, childhoodIllnessStandard: { kind: "amount", amount: "6000" } }] },
      value: { total: "6000.00" }, // 定额6000，不超过剩余费用10000
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，儿童大病文件规定50%：补足到90%，补足部分占用年度限额",
      facts: childInExtremeDifficulty("50%"),
      value: {
        admissions: [
          {
            basis: "extreme-difficulty",
            rate: "90%",
            childhoodIllnessAssistance: "5000.00", // 10000×50%
            assistance: "9000.00", // 10000×90%
            outOfPocket: "1000.00", // 10000−9000
          },
        ],
        capRemaining: "16000.00", // 20000−(9000−5000)
      },
      no: ["meets-floor"],
      finds: ["childhood-illness-document", "raised-to-floor"],
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，儿童大病文件规定50%，本县特困比例为95%：补足到95%",
      facts: { ...childInExtremeDifficulty("50%"), extremeDifficultyRate: "95%" },
      value: { admissions: [{ rate: "95%", assistance: "9500.00" }], capRemaining: "15500.00" }, // 20000−(9500−5000)
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，应补足4000元，年度限额3000元：补足以限额为限",
      facts: { ...childInExtremeDifficulty("50%"), annualCap: "3000" },
      value: { total: "8000.00", capRemaining: "0.00" }, // 5000＋3000，应补足4000
      no: ["meets-floor", "within-cap"],
    },
    {
      clause: "三(三)4",
      when: "低保对象，剩余费用可以负担：难以负担不是救助条件，照常救助",
      facts: { admissions: [{ ...stay, unaffordable: false }] },
      value: { total: "7000.00" }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "低保对象，各项补偿恰好等于合规医疗费用：无剩余费用，不予救助",
      facts: { admissions: [paidInFull] },
      value: {
        admissions: [{ base: "0.00", basis: null, rate: null, assistance: "0.00", outOfPocket: "0.00" }], // 30000−18000−2000−10000 = 0
        total: "0.00",
      },
    },
    {
      clause: "三(三)4",
      when: "低保对象，救助金额为0.035元：四舍五入到分，为0.04元",
      facts: { admissions: [{ ...stay, eligibleCosts: "20000.05" }] },
      value: { admissions: [{ base: "0.05", assistance: "0.04", outOfPocket: "0.01" }] }, // 0.05×70% = 0.035，进为0.04
    },
    {
      clause: "三(三)4",
      when: "低保对象，年度限额恰好等于救助金额：全额救助，限额用完",
      facts: { annualCap: "7000" },
      value: { total: "7000.00", capRemaining: "0.00" }, // 10000×70% = 7000；7000−7000 = 0
      unmet: [],
    },
    {
      clause: "三(三)4",
      when: "低保对象，年度限额比救助金额少一分：以限额为限",
      facts: { annualCap: "6999.99" },
      value: { total: "6999.99", capRemaining: "0.00" }, // 10000×70% = 7000 > 6999.99
      no: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "低保对象，本年此前已用完限额20000元：不再救助",
      facts: { capUsedBefore: "20000" },
      value: { total: "0.00", capRemaining: "0.00" }, // 20000−20000 = 0
      no: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "低保对象，无剩余费用，未填报年度限额：无需限额即可认定",
      facts: { annualCap: undefined, admissions: [paidInFull] },
      value: { admissions: [{ base: "0.00", assistance: "0.00" }], total: "0.00", capRemaining: null }, // 30000−18000−2000−10000 = 0
    },
    {
      clause: "三(三)4",
      when: "低保对象，病种范围外剩余一分，救助金额不足半分：无需限额即可认定",
      facts: { annualCap: undefined, admissions: [{ ...other, supplementaryInsurance: "9999.99" }] },
      value: {
        admissions: [{ base: "0.01", rate: "15%", assistance: "0.00", outOfPocket: "0.01" }], // 0.01×15% = 0.0015
        capRemaining: null,
      },
    },
    {
      clause: "三(三)4",
      when: "低保对象，年度限额为零：不予救助",
      facts: { annualCap: "0" },
      value: { admissions: [{ assistance: "0.00", outOfPocket: "10000.00" }], total: "0.00", capRemaining: "0.00" }, // 10000×70% = 7000 > 0；10000−0 = 10000
      no: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，无剩余费用，未填报比例和门槛费：无需填报即可认定",
      facts: { categories: ["registered-poor"], annualCap: undefined, admissions: [paidInFull] },
      value: { admissions: [{ base: "0.00", basis: null, assistance: "0.00" }], total: "0.00", capRemaining: null }, // 30000−18000−2000−10000 = 0
    },
    {
      clause: "三(三)4",
      when: "白血病儿童，无剩余费用，未填报出生日期和儿童大病文件的标准：无需填报即可认定",
      facts: { admissions: [{ ...paidInFull, childIllness: "acute-leukaemia" }] },
      value: { admissions: [{ childhoodIllnessAssistance: "0.00", assistance: "0.00" }], capRemaining: "20000.00" }, // 30000−18000−2000−10000 = 0
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，已用限额为零，未填报年度限额：不受限额限制",
      facts: { categories: ["registered-poor"], admissions: [ordinary], annualCap: undefined, capUsedBefore: "0" },
      value: { total: "4000.00", capRemaining: null }, // (10000−2000)×50%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，本县规定比例恰好为90%：救助90%",
      facts: { ...inExtremeDifficulty, extremeDifficultyRate: "0.9" },
      value: { total: "9000.00" }, // 10000×90%
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，剩余费用恰好等于门槛费：不予救助",
      facts: { categories: ["registered-poor"], admissions: [{ ...ordinary, deductible: "10000" }] },
      value: { total: "0.00" }, // 10000−10000 = 0
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，剩余费用低于门槛费一分：不予救助，救助金额不为负",
      facts: { categories: ["registered-poor"], admissions: [{ ...ordinary, deductible: "10000.01" }] },
      value: { total: "0.00" }, // 10000−10000.01 < 0，计为0
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，儿童大病文件规定的定额超过剩余费用一分：以剩余费用为限",
      facts: {
        ...ofChild,
        admissions: [{ ...child, childhoodIllnessStandard: { kind: "amount", amount: "10000.01" } }],
      },
      value: { total: "10000.00" }, // 10000.01 > 10000
    },
    {
      clause: "三(三)4",
      when: "白血病患者，15周岁生日当天结算：不适用儿童大病文件，按一般比例",
      facts: { ...ofChild, birthDate: "2001-05-01" },
      value: { admissions: [{ basis: "other-disease", assistance: "1500.00" }] }, // 10000×15%
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，15周岁生日前一天结算：按儿童大病文件",
      facts: { ...ofChild, birthDate: "2001-05-02" },
      value: { total: "8000.00" }, // 10000×80%
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，出生当天结算：按儿童大病文件",
      facts: { ...ofChild, birthDate: "2016-05-01" },
      value: { total: "8000.00" }, // 10000×80%
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，儿童大病文件恰好规定90%：无需补足",
      facts: childInExtremeDifficulty("90%"),
      value: {
        admissions: [{ basis: null, childhoodIllnessAssistance: "9000.00", assistance: "9000.00" }], // 10000×90%
        capRemaining: "20000.00",
      },
      unmet: [],
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，儿童大病文件规定定额8999.99元：补足一分",
      facts: childInExtremeDifficulty({ kind: "amount", amount: "8999.99" }),
      value: {
        admissions: [{ childhoodIllnessAssistance: "8999.99", assistance: "9000.00" }], // 9000−8999.99 = 0.01
        capRemaining: "19999.99", // 20000−0.01
      },
    },
    {
      clause: "三(三)4",
      when: "低保对象，两次住院在同一天结算：可以填报，分别救助",
      facts: { admissions: [stay, stay] },
      value: { total: "14000.00" }, // 7000＋7000
    },
    {
      clause: "三(三)4",
      when: "低保对象，两次住院未按结算日期先后填报，限额10000元：仍依结算日期使用限额",
      facts: { annualCap: "10000", admissions: [stay, { ...stay, billedOn: "2016-04-30" }] },
      value: {
        admissions: [
          { billedOn: "2016-04-30", assistance: "7000.00" }, // 10000×70%
          { billedOn: "2016-05-01", assistance: "3000.00" }, // 限额剩余10000−7000
        ],
        total: "10000.00",
      },
    },
    {
      clause: "三(三)4",
      when: "低保对象，两次住院在同一天结算，限额10000元：剩余费用较高的一次先用限额，与填报次序无关",
      facts: { annualCap: "10000", admissions: [other, { ...stay, eligibleCosts: "31000" }] },
      value: {
        admissions: [
          { base: "11000.00", assistance: "7700.00" }, // 31000−18000−2000 = 11000；×70%
          { base: "10000.00", assistance: "1500.00" }, // 10000×15%；限额剩余2300
        ],
        capRemaining: "800.00", // 10000−7700−1500
      },
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，7月起为低保对象，6月、7月各住院一次：各按结算日期的身份，共用年度限额",
      facts: {
        categories: ["registered-poor"],
        changes: [{ from: "2016-07-01", categories: ["registered-poor", "dibao"], circumstances: [] }],
        annualCap: "10000",
        admissions: [
          { ...ordinary, billedOn: "2016-06-30" },
          { ...stay, billedOn: "2016-07-01" },
        ],
      },
      value: {
        admissions: [
          { basis: "ordinary", assistance: "4000.00" }, // (10000−2000)×50%
          { basis: "listed-disease", beforeCap: "7000.00", assistance: "6000.00" }, // 10000×70% = 7000，限额剩余10000−4000
        ],
        total: "10000.00",
      },
    },
    {
      clause: "三(三)4",
      when: "低保对象，6月起为特困供养人员，9月起不再是救助对象，5月至10月住院三次：以结算日期前最近的变动为准",
      facts: {
        changes: [
          { from: "2016-09-01", categories: [], circumstances: [] },
          { from: "2016-06-01", categories: ["extreme-difficulty"], circumstances: [] },
        ],
        admissions: [
          { ...stay, billedOn: "2016-10-01" },
          { ...stay, billedOn: "2016-06-01" },
          { ...stay, billedOn: "2016-05-31" },
        ],
      },
      value: {
        admissions: [{ assistance: "7000.00" }, { assistance: "9000.00" }, { assistance: "0.00" }], // 10000×70%；10000×90%；不予救助
        total: "16000.00", // 7000+9000
        capRemaining: "4000.00", // 20000−7000−9000
      },
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，限额已用完，未填报比例和门槛费：无论比例多少不再救助",
      facts: { categories: ["registered-poor"], annualCap: "100", capUsedBefore: "100", admissions: [stay] },
      value: { admissions: [{ basis: "ordinary", rate: null, beforeCap: null, assistance: "0.00" }], total: "0.00" }, // 限额剩余100−100 = 0
      no: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，剩余费用恰好等于门槛费，未填报比例：无论比例多少均不予救助",
      facts: { categories: ["registered-poor"], admissions: [{ ...stay, deductible: "10000" }] },
      value: { admissions: [{ rate: null, assistance: "0.00" }], total: "0.00" }, // 10000−10000 = 0
      finds: ["below-deductible"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，剩余费用低于门槛费，未填报比例：不予救助",
      facts: { categories: ["registered-poor"], admissions: [{ ...stay, deductible: "10000.01" }] },
      value: { admissions: [{ rate: null, assistance: "0.00" }], total: "0.00" }, // 10000 < 10000.01
      finds: ["below-deductible"],
      notFound: ["ordinary-rate"],
    },
    {
      clause: "三(三)4",
      when: "不属于医疗救助对象：不予救助",
      facts: { categories: [] },
      value: {
        admissions: [{ base: "10000.00", basis: null, rate: null, assistance: "0.00" }], // 30000−18000−2000−0 = 10000，均由个人负担
        total: "0.00",
        capRemaining: null, // 不是救助对象，没有限额
      },
      unmet: ["eligible"],
    },
    {
      clause: "三(三)4",
      when: "白血病儿童，不属于农村居民：不适用儿童大病文件，按一般比例",
      facts: { ...ofChild, isRuralResident: false },
      value: { total: "1500.00" }, // 10000×15%
    },
    {
      clause: "三(三)4",
      when: "白血病患者，填为其他疾病：不适用儿童大病文件，按一般比例，无需填报出生日期",
      facts: { admissions: [{ ...child, childIllness: "other" }] },
      value: { total: "1500.00" }, // 10000×15%
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，不属于医疗救助对象：不予救助",
      facts: { ...ofChild, categories: [] },
      value: { total: "0.00" }, // 不是救助对象，儿童大病文件也不适用
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，按该文件救助27000元，年度限额20000元：不占用限额，救助27000元",
      facts: { ...ofChild, admissions: [{ ...child, eligibleCosts: "50000", childhoodIllnessStandard: rate90 }] },
      value: { total: "27000.00", capRemaining: "20000.00" }, // 50000−18000−2000 = 30000；×90%
    },
    {
      clause: "三(三)4",
      when: "低保对象，未填报年度限额：限额前为7000元，救助金额无法计算",
      facts: { annualCap: undefined },
      value: {
        admissions: [
          { basis: "listed-disease", rate: "70%", beforeCap: "7000.00", assistance: null, outOfPocket: null }, // 10000×70%
        ],
        total: null,
        capRemaining: null,
      },
      finds: [["fact-needed", { number: 1, fact: { code: "annualCap" } }], "no-total"],
      notFound: ["total"],
    },
    {
      clause: "三(三)4",
      when: "低保对象，病种范围内剩余二分，限额前为一分，未填报年度限额：无法计算",
      facts: { annualCap: undefined, admissions: [{ ...stay, supplementaryInsurance: "9999.98" }] },
      value: { admissions: [{ beforeCap: "0.01", assistance: null }], total: null }, // 0.02×70% = 0.014，舍为0.01
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，剩余一分，未填报比例和门槛费：无法计算",
      facts: { categories: ["registered-poor"], admissions: [{ ...stay, supplementaryInsurance: "9999.99" }] },
      value: { admissions: [{ base: "0.01", basis: "ordinary", rate: null, beforeCap: null, assistance: null }] }, // 30000−18000−2000−9999.99 = 0.01
      finds: [
        ["fact-needed", { number: 1, fact: { code: "rate" } }],
        ["fact-needed", { number: 1, fact: { code: "deductible" } }],
      ],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，已用限额一分，未填报年度限额：受限额限制，救助金额无法计算",
      facts: { categories: ["registered-poor"], admissions: [ordinary], annualCap: undefined, capUsedBefore: "0.01" },
      value: { admissions: [{ beforeCap: "4000.00", assistance: null }], total: null, capRemaining: null }, // (10000−2000)×50%
      finds: [["fact-needed", { number: 1, fact: { code: "annualCap" } }]],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，第二次住院未填报比例：第一次4000元，第二次和全年合计无法计算",
      facts: {
        categories: ["registered-poor"],
        admissions: [ordinary, { ...ordinary, billedOn: "2016-06-01", rate: undefined }],
      },
      value: { admissions: [{ assistance: "4000.00" }, { assistance: null }], total: null, capRemaining: null }, // (10000−2000)×50%
      finds: [["fact-needed", { number: 2, fact: { code: "rate" } }]],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，未填报门槛费：比例50%，救助金额无法计算",
      facts: { categories: ["registered-poor"], admissions: [{ ...ordinary, deductible: undefined }] },
      value: { admissions: [{ basis: "ordinary", rate: "50%", assistance: null }], total: null },
      finds: [["fact-needed", { number: 1, fact: { code: "deductible" } }]],
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，未填报儿童大病文件的标准：救助金额无法计算",
      facts: { ...ofChild, admissions: [{ ...child, childhoodIllnessStandard: undefined }] },
      value: { admissions: [{ base: "10000.00", childhoodIllnessAssistance: null, assistance: null }], total: null }, // 30000−18000−2000−0
      finds: [["fact-needed", { number: 1, fact: { code: "childhoodIllnessStandard" } }]],
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，第一次住院未填报儿童大病文件的标准：该文件不占用限额，第二次患其他疾病照常救助7000元",
      facts: {
        ...ofChild,
        admissions: [
          { ...child, childhoodIllnessStandard: undefined },
          { ...stay, billedOn: "2016-06-01" },
        ],
      },
      value: {
        admissions: [{ assistance: null }, { beforeCap: "7000.00", assistance: "7000.00", outOfPocket: "3000.00" }], // 10000×70%；10000−7000
        total: null,
        capRemaining: "13000.00", // 20000−7000
      },
    },
    {
      clause: "三(三)4",
      when: "白血病儿童，第一次住院未填报出生日期：无法认定是否按该文件，占用的限额和第二次救助金额无法计算",
      facts: { ...ofChild, birthDate: undefined, admissions: [child, { ...stay, billedOn: "2016-06-01" }] },
      value: { admissions: [{ assistance: null }, { beforeCap: "7000.00", assistance: null }], capRemaining: null }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，第一次住院未填报该文件的标准：补足的金额和第二次救助金额无法计算",
      facts: {
        ...ofChild,
        ...inExtremeDifficulty,
        admissions: [
          { ...child, childhoodIllnessStandard: undefined },
          { ...stay, billedOn: "2016-06-01" },
        ],
      },
      value: { admissions: [{ assistance: null }, { beforeCap: "9000.00", assistance: null }], capRemaining: null }, // 10000×90%
    },
    {
      clause: "三(三)4",
      when: "白血病儿童，未填报出生日期：无法认定是否按儿童大病文件，救助金额无法计算",
      facts: { ...ofChild, birthDate: undefined },
      value: { admissions: [{ childhoodIllnessAssistance: null, assistance: null }], total: null },
      finds: ["no-total"],
    },
    {
      clause: "三(三)4",
      when: "白血病儿童，未填报是否农村居民：无法认定是否按儿童大病文件，救助金额无法计算",
      facts: { ...ofChild, isRuralResident: undefined },
      value: { admissions: [{ childhoodIllnessAssistance: null, assistance: null }], total: null },
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，应补足而未填报年度限额：按该文件5000元，补足后的金额无法计算",
      facts: { ...childInExtremeDifficulty("50%"), annualCap: undefined },
      value: {
        admissions: [{ childhoodIllnessAssistance: "5000.00", beforeCap: "9000.00", assistance: null }], // 10000×50%；10000×90%
        total: null,
      },
    },
    {
      clause: "三(三)4",
      when: "低保对象，无剩余费用，按难以负担为救助条件的口径：无需认定是否难以负担",
      readings: { unaffordability: "condition" },
      facts: { admissions: [paidInFull] },
      value: { total: "0.00" }, // 30000−18000−2000−10000 = 0
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围外，按90%只取代病种范围内比例的口径：救助15%",
      readings: { "extreme-difficulty-rate": "replaces-listed-disease-rate-only" },
      facts: { ...inExtremeDifficulty, admissions: [other] },
      value: { admissions: [{ basis: "other-disease", rate: "15%", assistance: "1500.00" }] }, // 10000×15%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围内，按90%只取代病种范围内比例的口径：仍救助90%",
      readings: { "extreme-difficulty-rate": "replaces-listed-disease-rate-only" },
      facts: inExtremeDifficulty,
      value: { total: "9000.00" }, // 10000×90%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，年度限额8000元，按不受年度限额限制的口径：救助9000元",
      readings: { "cap-on-extreme-difficulty": "uncapped" },
      facts: { ...inExtremeDifficulty, annualCap: "8000" },
      value: { total: "9000.00", capRemaining: null }, // 10000×90%；不受限额限制，没有剩余限额可言
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，按也属于重点救助对象的口径：不设门槛费，救助70%",
      readings: { "priority-recipients": "also-registered-poor" },
      facts: { categories: ["registered-poor"], admissions: [ordinary] },
      value: { admissions: [{ basis: "listed-disease", rate: "70%", assistance: "7000.00" }] }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，病种范围外，按在一般比例之外增加的口径：80%之外另救助15%",
      readings: { "childhood-illness-rates": "adds" },
      facts: ofChild,
      value: {
        admissions: [
          { basis: "other-disease", rate: "15%", childhoodIllnessAssistance: "8000.00", assistance: "9500.00" }, // 8000＋10000×15%
        ],
        capRemaining: "18500.00", // 20000−1500
      },
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，病种范围内，按在一般比例之外增加的口径：合计以剩余费用为限",
      readings: { "childhood-illness-rates": "adds" },
      facts: { ...ofChild, admissions: [{ ...child, isListedDisease: true }] },
      value: { admissions: [{ assistance: "10000.00", outOfPocket: "0.00" }], capRemaining: "18000.00" }, // 8000＋7000 > 10000，一般救助以2000为限
      no: ["within-costs"],
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，按在一般比例之外增加的口径，合计恰好等于剩余费用：全额救助",
      readings: { "childhood-illness-rates": "adds" },
      facts: {
        ...ofChild,
        admissions: [{ ...child, isListedDisease: true, childhoodIllnessStandard: { kind: "amount", amount: "3000" } }],
      },
      value: { admissions: [{ assistance: "10000.00", outOfPocket: "0.00" }], capRemaining: "13000.00" }, // 3000＋7000 = 10000
      unmet: [],
      finds: ["within-costs"],
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，儿童大病文件规定50%，按不补足的口径：救助50%",
      readings: { "child-in-extreme-difficulty": "childhood-illness-document-only" },
      facts: childInExtremeDifficulty("50%"),
      value: {
        admissions: [{ basis: null, rate: null, assistance: "5000.00", outOfPocket: "5000.00" }], // 10000×50%
        capRemaining: "20000.00",
      },
      no: ["meets-floor"],
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，应补足4000元，年度限额3000元，按不受年度限额限制的口径：全额补足",
      readings: { "cap-on-extreme-difficulty": "uncapped" },
      facts: { ...childInExtremeDifficulty("50%"), annualCap: "3000" },
      value: { total: "9000.00", capRemaining: null }, // 5000＋4000；不受限额限制，没有剩余限额可言
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，病种范围外，按90%只取代病种范围内比例的口径：不补足",
      readings: { "extreme-difficulty-rate": "replaces-listed-disease-rate-only" },
      facts: childInExtremeDifficulty("50%"),
      value: { total: "5000.00", capRemaining: "20000.00" }, // 10000×50%；限额20000未动用
      unmet: [],
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，按在一般比例之外增加的口径：合计以剩余费用为限",
      readings: { "childhood-illness-rates": "adds" },
      facts: childInExtremeDifficulty("50%"),
      value: { admissions: [{ assistance: "10000.00" }], capRemaining: "15000.00" }, // 5000＋9000 > 10000，占用限额5000
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，按该文件救助27000元，年度限额20000元，按占用限额的口径：救助20000元",
      readings: { "cap-on-childhood-illness": "within" },
      facts: { ...ofChild, admissions: [{ ...child, eligibleCosts: "50000", childhoodIllnessStandard: rate90 }] },
      value: {
        admissions: [{ childhoodIllnessAssistance: "20000.00", beforeCap: "27000.00", assistance: "20000.00" }], // 50000−18000−2000 = 30000；×90%
        total: "20000.00",
        capRemaining: "0.00", // 20000−20000
      },
      no: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，儿童大病文件规定50%，年度限额8000元，按占用限额的口径：连同补足以限额为限",
      readings: { "cap-on-childhood-illness": "within" },
      facts: { ...childInExtremeDifficulty("50%"), annualCap: "8000" },
      value: {
        admissions: [{ childhoodIllnessAssistance: "5000.00", beforeCap: "9000.00", assistance: "8000.00" }], // 10000×50%；×90%
        capRemaining: "0.00", // 8000−8000
      },
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，年度限额8000元，按占用限额而特困不受限额限制的口径：全额救助9000元",
      readings: { "cap-on-childhood-illness": "within", "cap-on-extreme-difficulty": "uncapped" },
      facts: { ...childInExtremeDifficulty("50%"), annualCap: "8000" },
      value: { total: "9000.00", capRemaining: null }, // 5000＋4000
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，第一次住院未填报该文件的标准，按占用限额的口径：占用的限额无法计算，第二次救助金额无法计算",
      readings: { "cap-on-childhood-illness": "within" },
      facts: {
        ...ofChild,
        admissions: [
          { ...child, childhoodIllnessStandard: undefined },
          { ...stay, billedOn: "2016-06-01" },
        ],
      },
      value: { admissions: [{ assistance: null }, { beforeCap: "7000.00", assistance: null }], capRemaining: null }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "特困供养的白血病儿童，第一次住院未填报该文件的标准，按不补足的口径：不占用限额，第二次救助9000元",
      readings: { "child-in-extreme-difficulty": "childhood-illness-document-only" },
      facts: {
        ...ofChild,
        ...inExtremeDifficulty,
        admissions: [
          { ...child, childhoodIllnessStandard: undefined },
          { ...stay, billedOn: "2016-06-01" },
        ],
      },
      value: { admissions: [{ assistance: null }, { assistance: "9000.00" }], capRemaining: "11000.00" }, // 10000×90%；20000−9000
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，第一次住院未填报该文件的标准，按在一般比例之外增加的口径：一般比例部分无法计算，第二次救助金额无法计算",
      readings: { "childhood-illness-rates": "adds" },
      facts: {
        ...ofChild,
        admissions: [
          { ...child, childhoodIllnessStandard: undefined },
          { ...stay, billedOn: "2016-06-01" },
        ],
      },
      value: { admissions: [{ assistance: null }, { beforeCap: "7000.00", assistance: null }], capRemaining: null }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，未填报年度限额，按占用限额的口径：限额前为8000元，救助金额无法计算",
      readings: { "cap-on-childhood-illness": "within" },
      facts: { ...ofChild, annualCap: undefined },
      value: { admissions: [{ childhoodIllnessAssistance: null, beforeCap: "8000.00", assistance: null }] }, // 10000×80%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围外，年度限额1000元，按90%只取代病种范围内比例、不受限额限制的口径：15%也不受限额限制",
      readings: {
        "extreme-difficulty-rate": "replaces-listed-disease-rate-only",
        "cap-on-extreme-difficulty": "uncapped",
      },
      facts: { ...inExtremeDifficulty, annualCap: "1000", admissions: [other] },
      value: { total: "1500.00", capRemaining: null }, // 10000×15%
    },
    {
      clause: "三(三)4",
      when: "低保对象，剩余费用可以负担，按难以负担为救助条件的口径：不予救助",
      readings: { unaffordability: "condition" },
      facts: { admissions: [{ ...stay, unaffordable: false }] },
      value: { total: "0.00", capRemaining: "20000.00" }, // 不予救助，限额20000未动用
      unmet: ["unaffordable"],
    },
    {
      clause: "三(三)4",
      when: "低保对象，剩余费用难以负担，按难以负担为救助条件的口径：予以救助",
      readings: { unaffordability: "condition" },
      facts: { admissions: [{ ...stay, unaffordable: true }] },
      value: { total: "7000.00" }, // 10000×70%
      finds: ["unaffordable"],
    },
    {
      clause: "三(三)4",
      when: "低保对象，按难以负担为救助条件的口径，未填报是否难以负担：救助金额无法计算",
      readings: { unaffordability: "condition" },
      value: { admissions: [{ base: "10000.00", assistance: null }], total: null }, // 30000−18000−2000−0
      finds: [["fact-needed", { number: 1, fact: { code: "unaffordable" } }]],
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，未填报该文件的标准，限额已用完，按占用限额的口径：没有救助",
      readings: { "cap-on-childhood-illness": "within" },
      facts: { ...ofChild, capUsedBefore: "20000", admissions: [{ ...child, childhoodIllnessStandard: undefined }] },
      value: { admissions: [{ childhoodIllnessAssistance: "0.00", assistance: "0.00" }], capRemaining: "0.00" }, // 20000−20000
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，第一次住院未填报该文件的标准，按占用限额的口径：第二次没有剩余费用，第三次仍无法计算",
      readings: { "cap-on-childhood-illness": "within" },
      facts: {
        ...ofChild,
        admissions: [
          { ...child, childhoodIllnessStandard: undefined },
          { ...paidInFull, billedOn: "2016-06-01" },
          { ...stay, billedOn: "2016-07-01" },
        ],
      },
      value: { admissions: [{ assistance: null }, { assistance: "0.00" }, { assistance: null }], capRemaining: null },
    },
    {
      clause: "三(三)4",
      when: "本县自2016年7月起将病种范围内比例调整为75%，6月、7月各住院一次：按各次结算日期的比例救助",
      figures: { listedDiseaseRate: [{ from: "2016-07-01", value: "75%" }] },
      facts: {
        admissions: [
          { ...stay, billedOn: "2016-06-30" },
          { ...stay, billedOn: "2016-07-01" },
        ],
      },
      value: { admissions: [{ assistance: "7000.00" }, { assistance: "7500.00" }], total: "14500.00" }, // 10000×70%，10000×75%；7000＋7500
    },
    {
      clause: "三(三)4",
      when: "低保对象，病种范围外，本县将病种范围外比例调整为20%：救助20%",
      figures: { otherDiseaseRate: "20%" },
      facts: { admissions: [other] },
      value: { admissions: [{ rate: "20%", assistance: "2000.00" }] }, // 10000×20%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，本县将比例下限调整为92%，未规定更高比例：救助92%",
      figures: { extremeDifficultyFloor: "92%" },
      facts: inExtremeDifficulty,
      value: { admissions: [{ rate: "92%", assistance: "9200.00" }] }, // 10000×92%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，本县规定比例为89.99%：指出不低于90%",
      facts: { ...inExtremeDifficulty, extremeDifficultyRate: "89.99%" },
      faults: [["extremeDifficultyRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，本县规定比例误填为100.01%：指出不超过100%",
      facts: { ...inExtremeDifficulty, extremeDifficultyRate: "100.01%" },
      faults: [["extremeDifficultyRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "低保对象，特困供养人员救助比例误填为150%：指出不超过100%",
      facts: { extremeDifficultyRate: "150%" },
      faults: [["extremeDifficultyRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "特困供养人员救助比例填成数字、一般救助对象比例填成文字：一并指出",
      facts: { extremeDifficultyRate: 0.95, admissions: [{ ...stay, rate: "一半" }] },
      faults: [
        ["admissions[0].rate", "malformed"],
        ["extremeDifficultyRate", "wrong-type"],
      ],
    },
    {
      clause: "三(三)4",
      when: "各项补偿之和超过合规医疗费用一分：指出矛盾",
      facts: { admissions: [{ ...stay, supplementaryInsurance: "10000.01" }] },
      faults: [["admissions", "contradiction"]],
    },
    {
      clause: "三(三)4",
      when: "同一天有两次身份变动：指出每日一次",
      facts: {
        changes: [
          { from: "2016-03-01", categories: ["dibao"], circumstances: [] },
          { from: "2016-03-01", categories: [], circumstances: ["elderly", "minor"] },
        ],
      },
      faults: [
        ["changes", "contradiction"],
        ["changes", "contradiction"],
      ],
    },
    {
      clause: "三(三)4",
      when: "两次住院不在同一年结算：指出须在同一年",
      facts: { admissions: [stay, { ...stay, billedOn: "2017-01-01" }] },
      faults: [["admissions", "contradiction"]],
    },
    {
      clause: "三(三)4",
      when: "两次住院跨年、补偿之和超过合规医疗费用：逐项指出",
      facts: { admissions: [stay, { ...child, billedOn: "2015-12-31", supplementaryInsurance: "10000.01" }] },
      faults: [
        ["admissions", "contradiction"],
        ["admissions", "contradiction"],
      ],
    },
    {
      clause: "三(三)4",
      when: "第二次住院的一般救助比例和儿童大病文件比例、特困供养人员救助比例均超过100%：逐处指出",
      facts: {
        categories: ["registered-poor"],
        admissions: [ordinary, { ...ordinary, rate: "120%", childhoodIllnessStandard: { kind: "rate", rate: "101%" } }],
        extremeDifficultyRate: "100.01%",
      },
      faults: [
        ["admissions[1].childhoodIllnessStandard.rate", "out-of-range"],
        ["admissions[1].rate", "out-of-range"],
        ["extremeDifficultyRate", "out-of-range"],
      ],
    },
    {
      clause: "三(三)4",
      when: "住院列表为空：指出至少填报一次住院",
      facts: { admissions: [] },
      faults: [["admissions", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，按不受年度限额限制的口径，全年合计超出金额范围：指出金额过大",
      facts: {
        ...inExtremeDifficulty,
        admissions: ["2016-01-01", "2016-01-02"].map((billedOn) => ({
          ...stay,
          billedOn,
          eligibleCosts: "9999999999999",
        })),
      },
      readings: { "cap-on-extreme-difficulty": "uncapped" },
      faults: [["admissions", "out-of-range"]], // 两次各约9万亿元，合计超过10万亿元
    },
    {
      clause: "三(三)4",
      when: "出生日期晚于结算日期、已用限额超过年度限额、既为老年人又为未成年人、多余的填报项：一并指出",
      facts: { circumstances: ["elderly", "minor"], birthDate: "2016-05-02", capUsedBefore: "20000.01", hospital: "x" },
      faults: [
        ["hospital", "unknown-key"],
        ["circumstances", "contradiction"],
        ["birthDate", "contradiction"],
        ["capUsedBefore", "contradiction"],
      ],
    },
    {
      clause: "三(三)4",
      when: "本县将特困供养人员的比例下限填为150%：指出该参数",
      figures: { extremeDifficultyFloor: "150%" },
      facts: inExtremeDifficulty,
      faults: [["figures.extremeDifficultyFloor", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "出生日期在两次结算之间：矛盾",
      facts: { birthDate: "2016-05-15", admissions: [stay, { ...stay, billedOn: "2016-06-01" }] },
      faults: [["birthDate", "contradiction"]],
    },
  ],
} satisfies CaseTable;
