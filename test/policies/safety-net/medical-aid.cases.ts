import { medicalAid } from "../../../src/policies/safety-net/medical-aid.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 30000−18000−2000−0 = 10000 元剩余。 */
const stay = {
  settledOn: "2016-05-01",
  compliantCosts: "30000",
  basicInsurance: "18000",
  catastrophicInsurance: "2000",
  supplementaryInsurance: "0",
  listedDisease: true,
};
const other = { ...stay, listedDisease: false };
const ordinary = { ...stay, rate: "50%", deductible: "2000" };
const child = { ...other, childIllness: "acute-leukaemia", otherDocument: { kind: "rate", rate: "80%" } };
const ofChild = { rural: true, birthDate: "2006-05-01", admissions: [child] };
const paidInFull = { ...stay, supplementaryInsurance: "10000" };
const hardship = { standings: ["special-hardship"] };

/** 特困供养的大病儿童，病种范围外，另一文件按比例或者定额。 */
const childInHardship = (standard: string | { kind: "amount"; amount: string }) => ({
  ...ofChild,
  ...hardship,
  admissions: [{ ...child, otherDocument: typeof standard === "string" ? { kind: "rate", rate: standard } : standard }],
});

/** 三(三)4 — 低保对象，年度限额20000元，剩余合规费用10000元。 */
export default {
  rule: medicalAid,
  given: { standings: ["minimum-living-allowance"], traits: [], yearlyLimit: "20000", admissions: [stay] },
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
            otherDocument: "0.00",
            aid: "7000.00", // 10000×70%
            left: "3000.00",
          },
        ],
        total: "7000.00",
        limitLeft: "13000.00", // 20000−7000
      },
      failing: [],
      finds: [["base", { number: 1, costs: "30000.00", base: "10000.00" }], "key-rate", "total"],
      lacks: ["within-costs"], // 没有按儿童大病文件救助
    },
    {
      clause: "三(三)4",
      when: "重点救助对象，病种范围外：15%",
      facts: { admissions: [other] },
      value: { admissions: [{ basis: "other-disease", rate: "15%", aid: "1500.00" }], total: "1500.00" }, // 10000×15%
    },
    {
      clause: "三(三)4",
      when: "三项补偿都扣除",
      facts: { admissions: [{ ...stay, supplementaryInsurance: "4000" }] },
      value: { admissions: [{ base: "6000.00", aid: "4200.00" }] }, // 30000−18000−2000−4000 = 6000；×70%
    },
    {
      clause: "三(三)4",
      when: "补偿恰好等于合规费用：没有剩余",
      facts: { admissions: [paidInFull] },
      value: { admissions: [{ base: "0.00", basis: null, rate: null, aid: "0.00", left: "0.00" }], total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "不能整分时四舍五入到分",
      facts: { admissions: [{ ...stay, compliantCosts: "20000.05" }] },
      value: { admissions: [{ base: "0.05", aid: "0.04", left: "0.01" }] }, // 0.05×70% = 0.035，进为0.04
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
      facts: { yearlyLimit: "7000" },
      value: { total: "7000.00", limitLeft: "0.00" },
      failing: [],
    },
    {
      clause: "三(三)4",
      when: "限额少一分：只救助限额",
      facts: { yearlyLimit: "6999.99" },
      value: { total: "6999.99", limitLeft: "0.00" },
      failing: ["within-limit"],
    },
    {
      clause: "三(三)4",
      when: "一年四次住院，逐次用完限额",
      facts: {
        admissions: [
          { ...stay, settledOn: "2016-01-10" },
          { ...other, settledOn: "2016-03-10" },
          { ...stay, settledOn: "2016-03-10", compliantCosts: "38000" },
          { ...stay, settledOn: "2016-12-31" },
        ],
      },
      value: {
        admissions: [
          { aid: "7000.00" }, // 余20000
          { aid: "1500.00" }, // 余13000
          { aid: "11500.00" }, // 18000×70% = 12600，余20000−7000−1500 = 11500
          { aid: "0.00" }, // 余0
        ],
        total: "20000.00",
        limitLeft: "0.00",
      },
      failing: ["within-limit", "within-limit"],
    },
    {
      clause: "三(三)4",
      when: "本年此前已用15000元：只余5000元",
      facts: { usedBefore: "15000" },
      value: { total: "5000.00", limitLeft: "0.00" }, // 20000−15000 = 5000 < 7000
    },
    {
      clause: "三(三)4",
      when: "本年此前已用完20000元：不再救助",
      facts: { usedBefore: "20000" },
      value: { total: "0.00", limitLeft: "0.00" }, // 20000−20000 = 0
      failing: ["within-limit"],
    },
    {
      clause: "三(三)4",
      when: "重点救助对象没有给出年度限额：不推算",
      facts: { yearlyLimit: undefined },
      faults: [["yearlyLimit", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "没有剩余费用：不用限额也能判断",
      facts: { yearlyLimit: undefined, admissions: [paidInFull] },
      value: { admissions: [{ base: "0.00", aid: "0.00" }], total: "0.00", limitLeft: null },
    }, // 30000−18000−2000−10000 = 0
    {
      clause: "三(三)4",
      when: "病种范围外只剩一分，救助不到半分：不用限额也能判断",
      facts: { yearlyLimit: undefined, admissions: [{ ...other, supplementaryInsurance: "9999.99" }] },
      value: { admissions: [{ base: "0.01", rate: "15%", aid: "0.00", left: "0.01" }], limitLeft: null }, // 0.01×15% = 0.0015
    },
    {
      clause: "三(三)4",
      when: "病种范围内只剩二分，救助一分：需要限额",
      facts: { yearlyLimit: undefined, admissions: [{ ...stay, supplementaryInsurance: "9999.98" }] },
      faults: [["yearlyLimit", "missing"]], // 0.02×70% = 0.014，舍为0.01
    },
    {
      clause: "三(三)4",
      when: "年度限额为零：不救助",
      facts: { yearlyLimit: "0" },
      value: { admissions: [{ aid: "0.00", left: "10000.00" }], total: "0.00", limitLeft: "0.00" },
      failing: ["within-limit"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户没有剩余费用：不用比例和门槛费也能判断",
      facts: { standings: ["registered-poor"], yearlyLimit: undefined, admissions: [paidInFull] },
      value: { admissions: [{ base: "0.00", basis: null, aid: "0.00" }], total: "0.00", limitLeft: null }, // 30000−18000−2000−10000 = 0
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户只剩一分：需要比例",
      facts: { standings: ["registered-poor"], admissions: [{ ...stay, supplementaryInsurance: "9999.99" }] },
      faults: [["admissions[0].rate", "missing"]], // 30000−18000−2000−9999.99 = 0.01
    },
    {
      clause: "三(三)4",
      when: "大病儿童没有剩余费用：不用年龄和另一文件的标准也能判断",
      facts: { admissions: [{ ...paidInFull, childIllness: "acute-leukaemia" }] },
      value: { admissions: [{ otherDocument: "0.00", aid: "0.00" }], limitLeft: "20000.00" },
    },
    {
      clause: "三(三)4",
      when: "没有剩余费用：难以负担作为条件，也不用认定",
      readings: { "hard-to-bear": "test" },
      facts: { admissions: [paidInFull] },
      value: { total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "已用过限额，却没有给出年度限额",
      facts: { standings: ["registered-poor"], admissions: [ordinary], yearlyLimit: undefined, usedBefore: "0.01" },
      faults: [["yearlyLimit", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "已用限额为零，没有年度限额：不受限",
      facts: { standings: ["registered-poor"], admissions: [ordinary], yearlyLimit: undefined, usedBefore: "0" },
      value: { total: "4000.00", limitLeft: null }, // (10000−2000)×50%
    },
    // 特困供养人员
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围内：90%",
      facts: hardship,
      value: { admissions: [{ basis: "special-hardship", rate: "90%", aid: "9000.00" }] }, // 10000×90%
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，病种范围外：也是90%",
      facts: { ...hardship, admissions: [other] },
      value: { admissions: [{ basis: "special-hardship", rate: "90%", aid: "9000.00" }] },
    },
    {
      clause: "三(三)4",
      when: "同一人，90%只取代病种内的比例",
      readings: { "special-hardship-rate": "displaces-listed-rate-only" },
      facts: { ...hardship, admissions: [other] },
      value: { admissions: [{ basis: "other-disease", rate: "15%", aid: "1500.00" }] },
    },
    {
      clause: "三(三)4",
      when: "那一解读下，病种范围内仍是90%",
      readings: { "special-hardship-rate": "displaces-listed-rate-only" },
      facts: hardship,
      value: { total: "9000.00" },
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，限额8000元：限额也限制90%",
      facts: { ...hardship, yearlyLimit: "8000" },
      value: { total: "8000.00", limitLeft: "0.00" },
      failing: ["within-limit"],
    },
    {
      clause: "三(三)4",
      when: "同一人，限额不限制90%",
      readings: { "limit-on-special-hardship": "uncapped" },
      facts: { ...hardship, yearlyLimit: "8000" },
      value: { total: "9000.00", limitLeft: "8000.00" },
    },
    {
      clause: "三(三)4",
      when: "县里定为95%：不低于90%",
      facts: { ...hardship, specialHardshipRate: "95%" },
      value: { admissions: [{ rate: "95%", aid: "9500.00" }] },
    },
    {
      clause: "三(三)4",
      when: "县里定为90%：恰好",
      facts: { ...hardship, specialHardshipRate: "0.9" },
      value: { total: "9000.00" },
    },
    {
      clause: "三(三)4",
      when: "县里定为89.99%：低于90%",
      facts: { ...hardship, specialHardshipRate: "89.99%" },
      faults: [["specialHardshipRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "县里定为100.01%：超过全部",
      facts: { ...hardship, specialHardshipRate: "100.01%" },
      faults: [["specialHardshipRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "不是特困供养人员，也写了超过全部的特困比例",
      facts: { specialHardshipRate: "150%" },
      faults: [["specialHardshipRate", "out-of-range"]],
    },
    {
      clause: "三(三)4",
      when: "不是特困供养人员，写了特困比例：不适用",
      facts: { specialHardshipRate: "100%" },
      value: { total: "7000.00" }, // 10000×70%
    },
    {
      clause: "三(三)4",
      when: "特困比例写成数字、写成文字",
      facts: { specialHardshipRate: 0.95, admissions: [{ ...stay, rate: "一半" }] },
      faults: [
        ["admissions[0].rate", "malformed"],
        ["specialHardshipRate", "wrong-type"],
      ],
    },
    // 一般救助对象
    {
      clause: "三(三)4",
      when: "建档立卡贫困户：比例和门槛费由县里给出",
      facts: { standings: ["registered-poor"], admissions: [ordinary] },
      value: { admissions: [{ basis: "ordinary", rate: "50%", aid: "4000.00" }], limitLeft: "16000.00" }, // (10000−2000)×50%
      finds: ["ordinary-rate"],
    },
    {
      clause: "三(三)4",
      when: "同一户，也是重点救助对象：70%，不设门槛费",
      readings: { "key-persons": "also-registered-poor" },
      facts: { standings: ["registered-poor"], admissions: [ordinary] },
      value: { admissions: [{ basis: "listed-disease", rate: "70%", aid: "7000.00" }] },
    },
    {
      clause: "三(三)4",
      when: "剩余费用恰好等于门槛费：不救助",
      facts: { standings: ["registered-poor"], admissions: [{ ...ordinary, deductible: "10000" }] },
      value: { total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "剩余费用低于门槛费：不救助，也不为负",
      facts: { standings: ["registered-poor"], admissions: [{ ...ordinary, deductible: "10000.01" }] },
      value: { total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "一般救助对象给出了限额：同样受限",
      facts: { standings: ["registered-poor"], admissions: [ordinary], yearlyLimit: "3000" },
      value: { total: "3000.00", limitLeft: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "一般救助对象没有给出限额：不受限",
      facts: { standings: ["registered-poor"], admissions: [ordinary], yearlyLimit: undefined },
      value: { total: "4000.00", limitLeft: null },
    },
    {
      clause: "三(三)4",
      when: "一般救助对象没有给出比例",
      facts: { standings: ["registered-poor"], admissions: [ordinary, { ...ordinary, rate: undefined }] },
      faults: [["admissions[1].rate", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "一般救助对象没有给出门槛费",
      facts: { standings: ["registered-poor"], admissions: [{ ...ordinary, deductible: undefined }] },
      faults: [["admissions[0].deductible", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "不是医疗救助对象：不救助",
      facts: { standings: [], yearlyLimit: undefined },
      value: { admissions: [{ base: "10000.00", basis: null, rate: null, aid: "0.00" }], total: "0.00" },
      failing: ["in-circle"],
    },
    // 儿童大病
    {
      clause: "三(三)4",
      when: "农村白血病儿童：按另一文件80%，取代一般比例",
      facts: ofChild,
      value: {
        admissions: [{ basis: null, rate: null, otherDocument: "8000.00", aid: "8000.00", left: "2000.00" }], // 10000×80%
        limitLeft: "20000.00",
      },
      finds: ["other-document"],
    },
    {
      clause: "三(三)4",
      when: "同一儿童，在一般比例15%之外增加",
      readings: { "children-rule": "adds" },
      facts: ofChild,
      value: {
        admissions: [{ basis: "other-disease", rate: "15%", otherDocument: "8000.00", aid: "9500.00" }], // 8000＋10000×15%
        limitLeft: "18500.00",
      },
    },
    {
      clause: "三(三)4",
      when: "另外增加时，合计不超过剩余费用",
      readings: { "children-rule": "adds" },
      facts: { ...ofChild, admissions: [{ ...child, listedDisease: true }] },
      value: { admissions: [{ aid: "10000.00", left: "0.00" }], limitLeft: "18000.00" }, // 8000＋7000 > 10000，一般救助2000
      failing: ["within-costs"],
    },
    {
      clause: "三(三)4",
      when: "另外增加时，合计恰好等于剩余费用：不必限制",
      readings: { "children-rule": "adds" },
      facts: {
        ...ofChild,
        admissions: [{ ...child, listedDisease: true, otherDocument: { kind: "amount", amount: "3000" } }],
      },
      value: { admissions: [{ aid: "10000.00", left: "0.00" }], limitLeft: "13000.00" }, // 3000＋7000 = 10000
      failing: [],
      finds: ["within-costs"],
    },
    {
      clause: "三(三)4",
      when: "另一文件为定额6000元",
      facts: { ...ofChild, admissions: [{ ...child, otherDocument: { kind: "amount", amount: "6000" } }] },
      value: { total: "6000.00" },
    },
    {
      clause: "三(三)4",
      when: "定额多于剩余费用：以剩余费用为限",
      facts: { ...ofChild, admissions: [{ ...child, otherDocument: { kind: "amount", amount: "10000.01" } }] },
      value: { total: "10000.00" },
    },
    {
      clause: "三(三)4",
      when: "15周岁生日当天结算：按一般比例",
      facts: { ...ofChild, birthDate: "2001-05-01" },
      value: { admissions: [{ basis: "other-disease", aid: "1500.00" }] },
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
      facts: { ...ofChild, rural: false },
      value: { total: "1500.00" },
    },
    {
      clause: "三(三)4",
      when: "患病儿童不是医疗救助对象：不救助",
      facts: { ...ofChild, standings: [] },
      value: { total: "0.00" },
    },
    {
      clause: "三(三)4",
      when: "患病儿童没有给出另一文件的标准",
      facts: { ...ofChild, admissions: [{ ...child, otherDocument: undefined }] },
      faults: [["admissions[0].otherDocument", "missing"]],
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
      facts: { ...ofChild, rural: undefined },
      faults: [["rural", "missing"]],
    },
    // 特困供养的大病儿童
    {
      clause: "三(三)4",
      when: "特困供养的大病儿童，另一文件50%：补足到90%，补足部分用限额",
      facts: childInHardship("50%"),
      value: {
        admissions: [
          {
            basis: "special-hardship",
            rate: "90%",
            otherDocument: "5000.00", // 10000×50%
            aid: "9000.00", // 10000×90%
            left: "1000.00",
          },
        ],
        limitLeft: "16000.00", // 20000−(9000−5000)
      },
      failing: ["child-floor"],
      finds: ["other-document", "raised-to-floor"],
    },
    {
      clause: "三(三)4",
      when: "同一儿童，只按另一文件",
      readings: { "child-in-special-hardship": "other-document-alone" },
      facts: childInHardship("50%"),
      value: { admissions: [{ basis: null, rate: null, aid: "5000.00", left: "5000.00" }], limitLeft: "20000.00" },
      failing: ["child-floor"],
    },
    {
      clause: "三(三)4",
      when: "另一文件恰好90%：不用补足",
      facts: childInHardship("90%"),
      value: { admissions: [{ basis: null, otherDocument: "9000.00", aid: "9000.00" }], limitLeft: "20000.00" },
      failing: [],
    },
    {
      clause: "三(三)4",
      when: "另一文件定额8999.99元：补足一分",
      facts: childInHardship({ kind: "amount", amount: "8999.99" }),
      value: { admissions: [{ otherDocument: "8999.99", aid: "9000.00" }], limitLeft: "19999.99" }, // 9000−8999.99 = 0.01
    },
    {
      clause: "三(三)4",
      when: "县里的特困比例为95%：补足到95%",
      facts: { ...childInHardship("50%"), specialHardshipRate: "95%" },
      value: { admissions: [{ rate: "95%", aid: "9500.00" }], limitLeft: "15500.00" }, // 20000−(9500−5000)
    },
    {
      clause: "三(三)4",
      when: "限额只余3000元：补足受限",
      facts: { ...childInHardship("50%"), yearlyLimit: "3000" },
      value: { total: "8000.00", limitLeft: "0.00" }, // 5000＋3000，要补的是4000
      failing: ["child-floor", "within-limit"],
    },
    {
      clause: "三(三)4",
      when: "同一儿童，限额不限制90%",
      readings: { "limit-on-special-hardship": "uncapped" },
      facts: { ...childInHardship("50%"), yearlyLimit: "3000" },
      value: { total: "9000.00", limitLeft: "3000.00" },
    },
    {
      clause: "三(三)4",
      when: "要补足而没有给出年度限额",
      facts: { ...childInHardship("50%"), yearlyLimit: undefined },
      faults: [["yearlyLimit", "missing"]],
    },
    {
      clause: "三(三)4",
      when: "90%只取代病种内的比例，病种外的儿童没有保底",
      readings: { "special-hardship-rate": "displaces-listed-rate-only" },
      facts: childInHardship("50%"),
      value: { total: "5000.00", limitLeft: "20000.00" },
      failing: [],
    },
    {
      clause: "三(三)4",
      when: "另外增加时：合计不超过剩余费用",
      readings: { "children-rule": "adds" },
      facts: childInHardship("50%"),
      value: { admissions: [{ aid: "10000.00" }], limitLeft: "15000.00" }, // 5000＋9000 > 10000，从限额5000
    },
    // 仍难以负担
    {
      clause: "三(三)4",
      when: "剩余费用能够负担：不作为条件，照样救助",
      facts: { admissions: [{ ...stay, hardToBear: false }] },
      value: { total: "7000.00" },
    },
    {
      clause: "三(三)4",
      when: "剩余费用能够负担：作为条件，不救助",
      readings: { "hard-to-bear": "test" },
      facts: { admissions: [{ ...stay, hardToBear: false }] },
      value: { total: "0.00", limitLeft: "20000.00" },
      failing: ["hard-to-bear"],
    },
    {
      clause: "三(三)4",
      when: "剩余费用难以负担：作为条件，救助",
      readings: { "hard-to-bear": "test" },
      facts: { admissions: [{ ...stay, hardToBear: true }] },
      value: { total: "7000.00" },
      finds: ["hard-to-bear"],
    },
    {
      clause: "三(三)4",
      when: "作为条件而没有认定",
      readings: { "hard-to-bear": "test" },
      faults: [["admissions[0].hardToBear", "missing"]],
    },
    // 县里的数值，不能判断的事实
    {
      clause: "三(三)4",
      when: "县里从2016年7月起把病种内提高到75%：按各次结算日",
      figures: { listedDiseaseRate: [{ from: "2016-07-01", value: "75%" }] },
      facts: {
        admissions: [
          { ...stay, settledOn: "2016-06-30" },
          { ...stay, settledOn: "2016-07-01" },
        ],
      },
      value: { admissions: [{ aid: "7000.00" }, { aid: "7500.00" }], total: "14500.00" },
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
      facts: { admissions: [stay, { ...stay, settledOn: "2016-04-30" }] },
      faults: [["admissions", "impossible"]],
    },
    {
      clause: "三(三)4",
      when: "两次住院不在同一年",
      facts: { admissions: [stay, { ...stay, settledOn: "2017-01-01" }] },
      faults: [["admissions", "impossible"]],
    },
    {
      clause: "三(三)4",
      when: "次序颠倒、跨年、补偿过多：逐条列出",
      facts: {
        admissions: [stay, { ...child, settledOn: "2015-12-31", supplementaryInsurance: "10000.01" }],
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
        standings: ["registered-poor"],
        admissions: [ordinary, { ...ordinary, rate: "120%", otherDocument: { kind: "rate", rate: "101%" } }],
        specialHardshipRate: "100.01%",
      },
      faults: [
        ["admissions[1].otherDocument.rate", "out-of-range"],
        ["admissions[1].rate", "out-of-range"],
        ["specialHardshipRate", "out-of-range"],
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
        ...hardship,
        admissions: ["2016-01-01", "2016-01-02"].map((settledOn) => ({
          ...stay,
          settledOn,
          compliantCosts: "9999999999999",
        })),
      },
      readings: { "limit-on-special-hardship": "uncapped" },
      faults: [["admissions", "out-of-range"]], // 两次各约9万亿元，合计超过10万亿元
    },
    {
      clause: "三(三)4",
      when: "结算后才出生、已用多于限额、既老又未成年、多余字段：一次列出",
      facts: { traits: ["elderly", "minor"], birthDate: "2016-05-02", usedBefore: "20000.01", hospital: "x" },
      faults: [
        ["hospital", "unknown-key"],
        ["traits", "impossible"],
        ["birthDate", "impossible"],
        ["usedBefore", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
