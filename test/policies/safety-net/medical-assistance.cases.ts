import { medicalAssistance } from "../../../src/policies/safety-net/medical-assistance.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 30000−18000−2000−0 = 10000 元剩余。 */
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
const paidInFull = { ...stay, supplementaryInsurance: "10000" };
const inExtremeDifficulty = { categories: ["extreme-difficulty"] };

/** 特困供养的大病儿童，病种范围外，另一文件按比例或者定额。 */
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
      when: "重点救助对象，病种范围内：不设门槛费，70%",
      value: {
        admissions: [
          {
            base: "10000.00", // 30000−18000−2000−0
            basis: "listed-disease",
            rate: "70%",
            childhoodIllnessAssistance: "0.00",
            assistance: "7000.00", // 10000×70%
            outOfPocket: "3000.00",
          },
        ],
        total: "7000.00",
        capRemaining: "13000.00", // 20000−7000
      },
      failing: [],
      finds: [["base", { number: 1, costs: "30000.00", base: "10000.00" }], "priority-rate", "total"],
      lacks: ["within-costs"], // 没有按儿童大病文件救助
    },
    {
      clause: "三(三)4",
      when: "重点救助对象，病种范围外：15%",
      facts: { admissions: [other] },
      value: { admissions: [{ basis: "other-disease", rate: "15%", assistance: "1500.00" }], total: "1500.00" }, // 10000×15%
    },
    {
      clause: "三(三)4",
      when: "三项补偿都扣除",
      facts: { admissions: [{ ...stay, supplementaryInsurance: "4000" }] },
      value: { admissions: [{ base: "6000.00", assistance: "4200.00" }] }, // 30000−18000−2000−4000 = 6000；×70%
    },
    {
      clause: "三(三)4",
      when: "补偿恰好等于合规费用：没有剩余",
      facts: { admissions: [paidInFull] },
      value: {
        admissions: [{ base: "0.00", basis: null, rate: null, assistance: "0.00", outOfPocket: "0.00" }],
        total: "0.00",
      },
    },
    {
      clause: "三(三)4",
      when: "不能整分时四舍五入到分",
      facts: { admissions: [{ ...stay, eligibleCosts: "20000.05" }] },
      value: { admissions: [{ base: "0.05", assistance: "0.04", outOfPocket: "0.01" }] }, // 0.05×70% = 0.035，进为0.04
    },
    {
      clause: "三(三)4",
      when: "给重点救助对象写了门槛费和比例：不适用",
      facts: { admissions: [ordinary] },
      value: { total: "7000.00" }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "救助恰好用完限额",
      facts: { annualCap: "7000" },
      value: { total: "7000.00", capRemaining: "0.00" },
      failing: [],
    },
    {
      clause: "三(三)4",
      when: "限额少一分：只救助限额",
      facts: { annualCap: "6999.99" },
      value: { total: "6999.99", capRemaining: "0.00" },
      failing: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "一年四次住院，逐次用完限额",
      facts: {
        admissions: [
          { ...stay, billedOn: "2016-01-10" },
          { ...other, billedOn: "2016-03-10" },
          { ...stay, billedOn: "2016-03-10", eligibleCosts: "38000" },
          { ...stay, billedOn: "2016-12-31" },
        ],
      },
      value: {
        admissions: [
          { assistance: "7000.00" }, // 余20000
          { assistance: "1500.00" }, // 余13000
          { assistance: "11500.00" }, // 18000×70% = 12600，余20000−7000−1500 = 11500
          { assistance: "0.00" }, // 余0
        ],
        total: "20000.00",
        capRemaining: "0.00",
      },
      failing: ["within-cap", "within-cap"],
    },
    {
      clause: "三(三)4",
      when: "本年此前已用15000元：只余5000元",
      facts: { capUsedBefore: "15000" },
      value: { total: "5000.00", capRemaining: "0.00" }, // 20000−15000 = 5000 < 7000
    },
    {
      clause: "三(三)4",
      when: "本年此前已用完20000元：不再救助",
      facts: { capUsedBefore: "20000" },
      value: { total: "0.00", capRemaining: "0.00" }, // 20000−20000 = 0
      failing: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "重点救助对象没有给出年度限额：不推算",
      facts: { annualCap: undefined },
      faults: [["annualCap", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "没有剩余费用：不用限额也能判断",
      facts: { annualCap: undefined, admissions: [paidInFull] },
      value: { admissions: [{ base: "0.00", assistance: "0.00" }], total: "0.00", capRemaining: null },
    }, // 30000−18000−2000−10000 = 0
    {
      clause: "三(三)4",
      when: "病种范围外只剩一分，救助不到半分：不用限额也能判断",
      facts: { annualCap: undefined, admissions: [{ ...other, supplementaryInsurance: "9999.99" }] },
      value: {
        admissions: [{ base: "0.01", rate: "15%", assistance: "0.00", outOfPocket: "0.01" }],
        capRemaining: null,
      }, // 0.01×15% = 0.0015
    },
    {
      clause: "三(三)4",
      when: "病种范围内只剩二分，救助一分：需要限额",
      facts: { annualCap: undefined, admissions: [{ ...stay, supplementaryInsurance: "9999.98" }] },
      faults: [["annualCap", "missing"]], // 0.02×70% = 0.014，舍为0.01
    },
    {
      clause: "三(三)4",
      when: "年度限额为零：不救助",
      facts: { annualCap: "0" },
      value: { admissions: [{ assistance: "0.00", outOfPocket: "10000.00" }], total: "0.00", capRemaining: "0.00" },
      failing: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户没有剩余费用：不用比例和门槛费也能判断",
      facts: { categories: ["registered-poor"], annualCap: undefined, admissions: [paidInFull] },
      value: { admissions: [{ base: "0.00", basis: null, assistance: "0.00" }], total: "0.00", capRemaining: null }, // 30000−18000−2000−10000 = 0
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户只剩一分：需要比例",
      facts: { categories: ["registered-poor"], admissions: [{ ...stay, supplementaryInsurance: "9999.99" }] },
      faults: [["admissions[0].rate", "missing"]], // 30000−18000−2000−9999.99 = 0.01
    },
    {
      clause: "三(三)4",
      when: "大病儿童没有剩余费用：不用年龄和另一文件的标准也能判断",
      facts: { admissions: [{ ...paidInFull, childIllness: "acute-leukaemia" }] },
      value: { admissions: [{ childhoodIllnessAssistance: "0.00", assistance: "0.00" }], capRemaining: "20000.00" },
    },
    {
      clause: "三(三)4",
      when: "没有剩余费用：难以负担作为条件，也不用认定",
      readings: { unaffordability: "condition" },
      facts: { admissions: [paidInFull] },
      value: { total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "已用过限额，却没有给出年度限额",
      facts: { categories: ["registered-poor"], admissions: [ordinary], annualCap: undefined, capUsedBefore: "0.01" },
      faults: [["annualCap", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "已用限额为零，没有年度限额：不受限",
      facts: { categories: ["registered-poor"], admissions: [ordinary], annualCap: undefined, capUsedBefore: "0" },
      value: { total: "4000.00", capRemaining: null }, // (10000−2000)×50%
    },
    // 特困供养人员
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围内：90%",
      facts: inExtremeDifficulty,
      value: { admissions: [{ basis: "extreme-difficulty", rate: "90%", assistance: "9000.00" }] }, // 10000×90%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围外：也是90%",
      facts: { ...inExtremeDifficulty, admissions: [other] },
      value: { admissions: [{ basis: "extreme-difficulty", rate: "90%", assistance: "9000.00" }] },
    },
    {
      clause: "三(三)4",
      when: "同一人，90%只取代病种内的比例",
      readings: { "extreme-difficulty-rate": "replaces-listed-disease-rate-only" },
      facts: { ...inExtremeDifficulty, admissions: [other] },
      value: { admissions: [{ basis: "other-disease", rate: "15%", assistance: "1500.00" }] },
    },
    {
      clause: "三(三)4",
      when: "那一解读下，病种范围内仍是90%",
      readings: { "extreme-difficulty-rate": "replaces-listed-disease-rate-only" },
      facts: inExtremeDifficulty,
      value: { total: "9000.00" },
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，限额8000元：限额也限制90%",
      facts: { ...inExtremeDifficulty, annualCap: "8000" },
      value: { total: "8000.00", capRemaining: "0.00" },
      failing: ["within-cap"],
    },
    {
      clause: "三(三)4",
      when: "同一人，限额不限制90%",
      readings: { "cap-on-extreme-difficulty": "uncapped" },
      facts: { ...inExtremeDifficulty, annualCap: "8000" },
      value: { total: "9000.00", capRemaining: "8000.00" },
    },
    {
      clause: "三(三)4",
      when: "县里定为95%：不低于90%",
      facts: { ...inExtremeDifficulty, extremeDifficultyRate: "95%" },
      value: { admissions: [{ rate: "95%", assistance: "9500.00" }] },
    },
    {
      clause: "三(三)4",
      when: "县里定为90%：恰好",
      facts: { ...inExtremeDifficulty, extremeDifficultyRate: "0.9" },
      value: { total: "9000.00" },
    },
    {
      clause: "三(三)4",
      when: "县里定为89.99%：低于90%",
      facts: { ...inExtremeDifficulty, extremeDifficultyRate: "89.99%" },
      faults: [["extremeDifficultyRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "县里定为100.01%：超过全部",
      facts: { ...inExtremeDifficulty, extremeDifficultyRate: "100.01%" },
      faults: [["extremeDifficultyRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "不是特困供养人员，也写了超过全部的特困比例",
      facts: { extremeDifficultyRate: "150%" },
      faults: [["extremeDifficultyRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "不是特困供养人员，写了特困比例：不适用",
      facts: { extremeDifficultyRate: "100%" },
      value: { total: "7000.00" }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "特困比例写成数字、写成文字",
      facts: { extremeDifficultyRate: 0.95, admissions: [{ ...stay, rate: "一半" }] },
      faults: [
        ["admissions[0].rate", "malformed"],
        ["extremeDifficultyRate", "wrong-type"],
      ],
    },
    // 一般救助对象
    {
      clause: "三(三)4",
      when: "建档立卡贫困户：比例和门槛费由县里给出",
      facts: { categories: ["registered-poor"], admissions: [ordinary] },
      value: { admissions: [{ basis: "ordinary", rate: "50%", assistance: "4000.00" }], capRemaining: "16000.00" }, // (10000−2000)×50%
      finds: ["ordinary-rate"],
    },
    {
      clause: "三(三)4",
      when: "同一户，也是重点救助对象：70%，不设门槛费",
      readings: { "priority-recipients": "also-registered-poor" },
      facts: { categories: ["registered-poor"], admissions: [ordinary] },
      value: { admissions: [{ basis: "listed-disease", rate: "70%", assistance: "7000.00" }] },
    },
    {
      clause: "三(三)4",
      when: "剩余费用恰好等于门槛费：不救助",
      facts: { categories: ["registered-poor"], admissions: [{ ...ordinary, deductible: "10000" }] },
      value: { total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "剩余费用低于门槛费：不救助，也不为负",
      facts: { categories: ["registered-poor"], admissions: [{ ...ordinary, deductible: "10000.01" }] },
      value: { total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "一般救助对象给出了限额：同样受限",
      facts: { categories: ["registered-poor"], admissions: [ordinary], annualCap: "3000" },
      value: { total: "3000.00", capRemaining: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "一般救助对象没有给出限额：不受限",
      facts: { categories: ["registered-poor"], admissions: [ordinary], annualCap: undefined },
      value: { total: "4000.00", capRemaining: null },
    },
    {
      clause: "三(三)4",
      when: "一般救助对象没有给出比例",
      facts: { categories: ["registered-poor"], admissions: [ordinary, { ...ordinary, rate: undefined }] },
      faults: [["admissions[1].rate", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "一般救助对象没有给出门槛费",
      facts: { categories: ["registered-poor"], admissions: [{ ...ordinary, deductible: undefined }] },
      faults: [["admissions[0].deductible", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "不是医疗救助对象：不救助",
      facts: { categories: [], annualCap: undefined },
      value: { admissions: [{ base: "10000.00", basis: null, rate: null, assistance: "0.00" }], total: "0.00" },
      failing: ["eligible"],
    },
    // 儿童大病
    {
      clause: "三(三)4",
      when: "农村白血病儿童：按另一文件80%，取代一般比例",
      facts: ofChild,
      value: {
        admissions: [
          {
            basis: null,
            rate: null,
            childhoodIllnessAssistance: "8000.00",
            assistance: "8000.00",
            outOfPocket: "2000.00",
          },
        ], // 10000×80%
        capRemaining: "20000.00",
      },
      finds: ["childhood-illness-document"],
    },
    {
      clause: "三(三)4",
      when: "同一儿童，在一般比例15%之外增加",
      readings: { "childhood-illness-rates": "adds" },
      facts: ofChild,
      value: {
        admissions: [
          { basis: "other-disease", rate: "15%", childhoodIllnessAssistance: "8000.00", assistance: "9500.00" },
        ], // 8000＋10000×15%
        capRemaining: "18500.00",
      },
    },
    {
      clause: "三(三)4",
      when: "另外增加时，合计不超过剩余费用",
      readings: { "childhood-illness-rates": "adds" },
      facts: { ...ofChild, admissions: [{ ...child, isListedDisease: true }] },
      value: { admissions: [{ assistance: "10000.00", outOfPocket: "0.00" }], capRemaining: "18000.00" }, // 8000＋7000 > 10000，一般救助2000
      failing: ["within-costs"],
    },
    {
      clause: "三(三)4",
      when: "另外增加时，合计恰好等于剩余费用：不必限制",
      readings: { "childhood-illness-rates": "adds" },
      facts: {
        ...ofChild,
        admissions: [{ ...child, isListedDisease: true, childhoodIllnessStandard: { kind: "amount", amount: "3000" } }],
      },
      value: { admissions: [{ assistance: "10000.00", outOfPocket: "0.00" }], capRemaining: "13000.00" }, // 3000＋7000 = 10000
      failing: [],
      finds: ["within-costs"],
    },
    {
      clause: "三(三)4",
      when: "另一文件为定额6000元",
      facts: { ...ofChild, admissions: [{ ...child, childhoodIllnessStandard: { kind: "amount", amount: "6000" } }] },
      value: { total: "6000.00" },
    },
    {
      clause: "三(三)4",
      when: "定额多于剩余费用：以剩余费用为限",
      facts: {
        ...ofChild,
        admissions: [{ ...child, childhoodIllnessStandard: { kind: "amount", amount: "10000.01" } }],
      },
      value: { total: "10000.00" },
    },
    {
      clause: "三(三)4",
      when: "15周岁生日当天结算：按一般比例",
      facts: { ...ofChild, birthDate: "2001-05-01" },
      value: { admissions: [{ basis: "other-disease", assistance: "1500.00" }] },
    },
    {
      clause: "三(三)4",
      when: "15周岁生日前一天结算：按另一文件",
      facts: { ...ofChild, birthDate: "2001-05-02" },
      value: { total: "8000.00" },
    },
    {
      clause: "三(三)4",
      when: "出生当天结算：按另一文件",
      facts: { ...ofChild, birthDate: "2016-05-01" },
      value: { total: "8000.00" },
    },
    {
      clause: "三(三)4",
      when: "不是农村儿童：按一般比例",
      facts: { ...ofChild, isRuralResident: false },
      value: { total: "1500.00" },
    },
    {
      clause: "三(三)4",
      when: "患病儿童不是医疗救助对象：不救助",
      facts: { ...ofChild, categories: [] },
      value: { total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "患病儿童没有给出另一文件的标准",
      facts: { ...ofChild, admissions: [{ ...child, childhoodIllnessStandard: undefined }] },
      faults: [["admissions[0].childhoodIllnessStandard", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "患病儿童没有给出出生日期",
      facts: { ...ofChild, birthDate: undefined },
      faults: [["birthDate", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "患病儿童没有说明是否农村",
      facts: { ...ofChild, isRuralResident: undefined },
      faults: [["isRuralResident", "missing"]],
    },
    // 特困供养的大病儿童
    {
      clause: "三(三)4",
      when: "特困供养的大病儿童，另一文件50%：补足到90%，补足部分用限额",
      facts: childInExtremeDifficulty("50%"),
      value: {
        admissions: [
          {
            basis: "extreme-difficulty",
            rate: "90%",
            childhoodIllnessAssistance: "5000.00", // 10000×50%
            assistance: "9000.00", // 10000×90%
            outOfPocket: "1000.00",
          },
        ],
        capRemaining: "16000.00", // 20000−(9000−5000)
      },
      failing: ["meets-floor"],
      finds: ["childhood-illness-document", "raised-to-floor"],
    },
    {
      clause: "三(三)4",
      when: "同一儿童，只按另一文件",
      readings: { "child-in-extreme-difficulty": "childhood-illness-document-only" },
      facts: childInExtremeDifficulty("50%"),
      value: {
        admissions: [{ basis: null, rate: null, assistance: "5000.00", outOfPocket: "5000.00" }],
        capRemaining: "20000.00",
      },
      failing: ["meets-floor"],
    },
    {
      clause: "三(三)4",
      when: "另一文件恰好90%：不用补足",
      facts: childInExtremeDifficulty("90%"),
      value: {
        admissions: [{ basis: null, childhoodIllnessAssistance: "9000.00", assistance: "9000.00" }],
        capRemaining: "20000.00",
      },
      failing: [],
    },
    {
      clause: "三(三)4",
      when: "另一文件定额8999.99元：补足一分",
      facts: childInExtremeDifficulty({ kind: "amount", amount: "8999.99" }),
      value: {
        admissions: [{ childhoodIllnessAssistance: "8999.99", assistance: "9000.00" }],
        capRemaining: "19999.99",
      }, // 9000−8999.99 = 0.01
    },
    {
      clause: "三(三)4",
      when: "县里的特困比例为95%：补足到95%",
      facts: { ...childInExtremeDifficulty("50%"), extremeDifficultyRate: "95%" },
      value: { admissions: [{ rate: "95%", assistance: "9500.00" }], capRemaining: "15500.00" }, // 20000−(9500−5000)
    },
    {
      clause: "三(三)4",
      when: "限额只余3000元：补足受限",
      facts: { ...childInExtremeDifficulty("50%"), annualCap: "3000" },
      value: { total: "8000.00", capRemaining: "0.00" }, // 5000＋3000，要补的是4000
      failing: ["meets-floor", "within-cap"],
    },
    {
      clause: "三(三)4",
      when: "同一儿童，限额不限制90%",
      readings: { "cap-on-extreme-difficulty": "uncapped" },
      facts: { ...childInExtremeDifficulty("50%"), annualCap: "3000" },
      value: { total: "9000.00", capRemaining: "3000.00" },
    },
    {
      clause: "三(三)4",
      when: "要补足而没有给出年度限额",
      facts: { ...childInExtremeDifficulty("50%"), annualCap: undefined },
      faults: [["annualCap", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "90%只取代病种内的比例，病种外的儿童没有保底",
      readings: { "extreme-difficulty-rate": "replaces-listed-disease-rate-only" },
      facts: childInExtremeDifficulty("50%"),
      value: { total: "5000.00", capRemaining: "20000.00" },
      failing: [],
    },
    {
      clause: "三(三)4",
      when: "另外增加时：合计不超过剩余费用",
      readings: { "childhood-illness-rates": "adds" },
      facts: childInExtremeDifficulty("50%"),
      value: { admissions: [{ assistance: "10000.00" }], capRemaining: "15000.00" }, // 5000＋9000 > 10000，从限额5000
    },
    // 仍难以负担
    {
      clause: "三(三)4",
      when: "剩余费用能够负担：不作为条件，照样救助",
      facts: { admissions: [{ ...stay, unaffordable: false }] },
      value: { total: "7000.00" },
    },
    {
      clause: "三(三)4",
      when: "剩余费用能够负担：作为条件，不救助",
      readings: { unaffordability: "condition" },
      facts: { admissions: [{ ...stay, unaffordable: false }] },
      value: { total: "0.00", capRemaining: "20000.00" },
      failing: ["unaffordable"],
    },
    {
      clause: "三(三)4",
      when: "剩余费用难以负担：作为条件，救助",
      readings: { unaffordability: "condition" },
      facts: { admissions: [{ ...stay, unaffordable: true }] },
      value: { total: "7000.00" },
      finds: ["unaffordable"],
    },
    {
      clause: "三(三)4",
      when: "作为条件而没有认定",
      readings: { unaffordability: "condition" },
      faults: [["admissions[0].unaffordable", "missing"]],
    },
    // 县里的数值，不能判断的事实
    {
      clause: "三(三)4",
      when: "县里从2016年7月起把病种内提高到75%：按各次结算日",
      figures: { listedDiseaseRate: [{ from: "2016-07-01", value: "75%" }] },
      facts: {
        admissions: [
          { ...stay, billedOn: "2016-06-30" },
          { ...stay, billedOn: "2016-07-01" },
        ],
      },
      value: { admissions: [{ assistance: "7000.00" }, { assistance: "7500.00" }], total: "14500.00" },
    },
    {
      clause: "三(三)4",
      when: "补偿多于合规费用一分",
      facts: { admissions: [{ ...stay, supplementaryInsurance: "10000.01" }] },
      faults: [["admissions", "impossible"]],
    },
    {
      clause: "三(三)4",
      when: "后一次住院先结算",
      facts: { admissions: [stay, { ...stay, billedOn: "2016-04-30" }] },
      faults: [["admissions", "impossible"]],
    },
    {
      clause: "三(三)4",
      when: "两次住院不在同一年",
      facts: { admissions: [stay, { ...stay, billedOn: "2017-01-01" }] },
      faults: [["admissions", "impossible"]],
    },
    {
      clause: "三(三)4",
      when: "次序颠倒、跨年、补偿过多：逐条列出",
      facts: {
        admissions: [stay, { ...child, billedOn: "2015-12-31", supplementaryInsurance: "10000.01" }],
      },
      faults: [
        ["admissions", "impossible"],
        ["admissions", "impossible"],
        ["admissions", "impossible"],
      ],
    },
    {
      clause: "三(三)4",
      when: "两次住院同一天结算：可以",
      facts: { admissions: [stay, stay] },
      value: { total: "14000.00" }, // 7000＋7000
    },
    {
      clause: "三(三)4",
      when: "后一次的比例、另一文件的比例、特困比例都超过100%：逐处指出",
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
      when: "没有住院",
      facts: { admissions: [] },
      faults: [["admissions", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "合计超出能够精确表示的范围",
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
      when: "结算后才出生、已用多于限额、既老又未成年、多余字段：一次列出",
      facts: { circumstances: ["elderly", "minor"], birthDate: "2016-05-02", capUsedBefore: "20000.01", hospital: "x" },
      faults: [
        ["hospital", "unknown-key"],
        ["circumstances", "impossible"],
        ["birthDate", "impossible"],
        ["capUsedBefore", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
