import { trainingTargets } from "../../../../src/policies/disability-employment/training/training-targets.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二 — 2018年：培训780人，540人就业创业或增收，城镇全覆盖，获证率和就业率各70%以上。 */
export default {
  rule: trainingTargets,
  given: {
    year: 2018,
    trained: 780,
    employed: 540,
    urbanPeople: 500,
    urbanAbleAndWilling: 300,
    urbanAbleAndWillingTrained: 300,
    vocationalTrainees: 400,
    certified: 280, // 280÷400 = 70%
    vocationalEmployed: 280,
    ruralSkillsImproved: true,
    ruralIncomeImproved: true,
  },
  rows: [
    {
      clause: "二",
      when: "5项有数字的目标均恰好达到，农村实用技术培训后技能和收入均有提高：全部完成",
      value: { met: true, unmetTargets: [], notAssessed: [] },
      unmet: [],
    },
    {
      clause: "二",
      when: "5项目标均恰好达到：逐项列出完成数、分母和要求",
      value: {
        results: [
          { code: "trained", met: true, achieved: 780, outOf: null, target: "780", needed: 780, shortfall: 0 },
          { code: "employed", met: true, achieved: 540, outOf: null, target: "540", rate: null },
          { code: "urban-coverage", met: true, achieved: 300, outOf: 300, target: "100%", rate: "100.00%" },
          { code: "certificate-rate", met: true, achieved: 280, outOf: 400, rate: "70.00%", needed: 280 }, // 400×70% = 280
          { code: "employment-rate", met: true, achieved: 280, outOf: 400, target: "70%", shortfall: 0 },
          { code: "rural-improvement", met: true, achieved: null, target: null },
        ],
      },
    },
    {
      clause: "二",
      when: "培训780人、就业创业或增收540人（不足70%），就业率只按职业技能培训人员计算：全部完成",
      value: { met: true }, // 540÷780 = 69.2%，而 280÷400 = 70%
    },
    {
      clause: "二",
      when: "1001人中700人获证：70%须701人，比例69.93%，不进位为70%",
      facts: { trained: 1001, vocationalTrainees: 1001, certified: 700, vocationalEmployed: 701 },
      value: {
        results: [
          {},
          {},
          {},
          { met: false, rate: "69.93%", needed: 701, shortfall: 1 }, // 700÷1001 = 69.930…%；1001×70% = 700.7
          { met: true, rate: "70.02%", needed: 701, shortfall: 0 }, // 701÷1001 = 70.029…%
          {},
        ],
      },
    },
    {
      clause: "二",
      when: "农村实用技术培训后技能有提高、收入无提高：须均有提高，未完成",
      facts: { ruralIncomeImproved: false },
      value: { met: false, unmetTargets: [{ code: "rural-improvement" }] },
      unmet: ["income-improved"],
    },
    {
      clause: "二",
      when: "农村实用技术培训后收入有提高、技能无提高：未完成",
      facts: { ruralSkillsImproved: false },
      value: { met: false, unmetTargets: [{ code: "rural-improvement" }] },
      unmet: ["skills-improved"],
    },
    {
      clause: "二",
      when: "农村实用技术培训后技能无提高、收入未填报：无论收入如何，均未完成",
      facts: { ruralSkillsImproved: false, ruralIncomeImproved: undefined },
      value: { met: false, unmetTargets: [{ code: "rural-improvement" }], notAssessed: [] },
      unmet: ["skills-improved"],
    },
    {
      clause: "二",
      when: "农村实用技术培训后收入无提高、技能未填报：无论技能如何，均未完成",
      facts: { ruralSkillsImproved: undefined, ruralIncomeImproved: false },
      value: { met: false, unmetTargets: [{ code: "rural-improvement" }], notAssessed: [] },
      unmet: ["income-improved"],
    },
    {
      clause: "二",
      when: "农村实用技术培训后收入有提高、技能未填报：无法计算",
      facts: { ruralSkillsImproved: undefined },
      value: { met: null, unmetTargets: [], notAssessed: [{ code: "rural-improvement" }] },
    },
    {
      clause: "二",
      when: "未填报农村实用技术培训后的收入情况：该项无法计算，其余均完成",
      facts: { ruralIncomeImproved: undefined },
      value: { met: null, unmetTargets: [], notAssessed: [{ code: "rural-improvement" }] },
      finds: [["not-given", { goal: { code: "rural-improvement" } }]],
    },
    {
      clause: "二",
      when: "受训、获证和就业人数都未填报：各项比率无法计算，达到目标所需人数仍列出",
      facts: { urbanAbleAndWillingTrained: undefined, certified: undefined, vocationalEmployed: undefined },
      value: {
        met: null,
        results: [
          {},
          {},
          { met: null, achieved: null, outOf: 300, needed: 300, rate: null, shortfall: null }, // 300×100% = 300
          { met: null, achieved: null, outOf: 400, needed: 280, rate: null, shortfall: null }, // 400×70% = 280
          { met: null, achieved: null, outOf: 400, needed: 280, rate: null, shortfall: null }, // 400×70% = 280
          {},
        ],
      },
      finds: ["not-given"],
    },
    {
      clause: "二",
      when: "只填报获证人数，未填报职业技能培训人数：列出获证人数，所需人数无法计算",
      facts: { vocationalTrainees: undefined, vocationalEmployed: undefined },
      value: { results: [{}, {}, {}, { met: null, achieved: 280, outOf: null, target: "70%", needed: null }, {}, {}] },
    },
    {
      clause: "二",
      when: "只填报职业技能培训和获证人数：获证率可以计算，其余无法计算",
      facts: {
        trained: undefined,
        employed: undefined,
        urbanPeople: undefined,
        urbanAbleAndWilling: undefined,
        urbanAbleAndWillingTrained: undefined,
        vocationalEmployed: undefined,
        ruralSkillsImproved: undefined,
        ruralIncomeImproved: undefined,
      },
      value: {
        met: null,
        unmetTargets: [],
        notAssessed: [
          { code: "trained" },
          { code: "employed" },
          { code: "urban-coverage" },
          { code: "employment-rate" },
          { code: "rural-improvement" },
        ],
      },
    },
    {
      clause: "二",
      when: "培训779人，比目标少1人：未完成",
      facts: { trained: 779 },
      value: { met: false },
      unmet: ["trained"],
    },
    {
      clause: "二",
      when: "就业创业或增收539人，比目标少1人：未完成",
      facts: { employed: 539 },
      value: { met: false },
      unmet: ["employed"],
    },
    {
      clause: "二",
      when: "城镇应覆盖300人，受训299人：未全覆盖",
      facts: { urbanAbleAndWillingTrained: 299 }, // 299 < 300×100%
      value: { met: false, unmetTargets: [{ code: "urban-coverage" }] },
      unmet: ["urban-coverage"],
    },
    {
      clause: "二",
      when: "400人中279人获证，比70%少1人：未完成",
      facts: { certified: 279 }, // 279÷400 = 69.75%
      value: { met: false },
      unmet: ["certificate-rate"],
    },
    {
      clause: "二",
      when: "400人中279人就业，比70%少1人：未完成",
      facts: { vocationalEmployed: 279 }, // 279÷400 = 69.75%
      value: { met: false },
      unmet: ["employment-rate"],
    },
    {
      clause: "二",
      when: "职业技能培训310人，获证217人恰好达到70%，就业216人未达到70%：就业率未完成",
      facts: { vocationalTrainees: 310, certified: 217, vocationalEmployed: 216 }, // 310×7 = 2170 = 217×10；216×10 = 2160
      unmet: ["employment-rate"],
    },
    {
      clause: "二",
      when: "无人参加职业技能培训：获证率和就业率无法计算，不作未完成处理",
      facts: { vocationalTrainees: 0, certified: 0, vocationalEmployed: 0 },
      value: { met: null, unmetTargets: [], notAssessed: [{ code: "certificate-rate" }, { code: "employment-rate" }] },
      finds: ["nobody-to-count"],
      unmet: [],
    },
    {
      clause: "二",
      when: "城镇无有劳动能力和培训意愿的残疾人：覆盖率无法计算",
      facts: { urbanAbleAndWilling: 0, urbanAbleAndWillingTrained: 0 },
      value: { met: null, notAssessed: [{ code: "urban-coverage" }] },
    },
    {
      clause: "二",
      when: "就业创业或增收少1人，另有2项比率无法计算：整体未完成",
      facts: { employed: 539, vocationalTrainees: 0, certified: 0, vocationalEmployed: 0 },
      value: {
        met: false,
        unmetTargets: [{ code: "employed" }],
        notAssessed: [{ code: "certificate-rate" }, { code: "employment-rate" }],
      },
    },
    {
      clause: "二",
      when: "按两项比率以全部受训人员为分母的口径，780人中就业540人：69.23%，70%须546人，尚缺6人",
      readings: { "rate-basis": "all-trainees" },
      facts: { traineesEmployed: 540 },
      value: {
        results: [
          {},
          {},
          {},
          { code: "certificate-rate", rate: "35.89%", needed: 546, shortfall: 266 }, // 280÷780 = 35.897…%；546−280
          { code: "employment-rate", met: false, rate: "69.23%", needed: 546, shortfall: 6 }, // 540÷780 = 69.230…%；780×70% = 546
          {},
        ],
      },
      finds: [["employment-rate", { rate: "69.23%", needed: 546 }]],
    },
    {
      clause: "二",
      when: "按覆盖全部城镇残疾人的口径，500人中受训300人：未全覆盖",
      readings: { "urban-coverage-of": "everyone" },
      facts: { urbanPeopleTrained: 300 },
      value: { met: false, unmetTargets: [{ code: "urban-coverage" }] }, // 300 < 500
    },
    {
      clause: "二",
      when: "按覆盖全部城镇残疾人的口径，有能力和意愿者以外的200人也受训，共500人：全覆盖",
      readings: { "urban-coverage-of": "everyone" },
      facts: { urbanPeopleTrained: 500 }, // 300+200
      value: { met: true, unmetTargets: [] },
    },
    {
      clause: "二",
      when: "按覆盖全部城镇残疾人的口径，500人中受训499人：未全覆盖",
      readings: { "urban-coverage-of": "everyone" },
      facts: { urbanPeopleTrained: 499 }, // 499 < 500×100%
      value: { met: false, unmetTargets: [{ code: "urban-coverage" }] },
    },
    {
      clause: "二",
      when: "按两项比率以全部受训人员为分母的口径，780人中就业545人、获证280人：两项均未完成",
      readings: { "rate-basis": "all-trainees" },
      facts: { traineesEmployed: 545 },
      value: { met: false, unmetTargets: [{ code: "certificate-rate" }, { code: "employment-rate" }] }, // 280÷780 = 35.9%；780×70% = 546 > 545
    },
    {
      clause: "二",
      when: "按两项比率以全部受训人员为分母的口径，780人中就业546人，恰好达到70%：只有获证率未完成",
      readings: { "rate-basis": "all-trainees" },
      facts: { traineesEmployed: 546 }, // 780×70% = 546，其中职业技能培训的280
      value: {
        met: false,
        unmetTargets: [{ code: "certificate-rate" }],
        results: [
          { code: "trained" },
          { code: "employed" },
          { code: "urban-coverage" },
          { code: "certificate-rate", met: false, achieved: 280, outOf: 780 },
          { code: "employment-rate", met: true, achieved: 546, outOf: 780 },
          {},
        ],
      },
    },
    {
      clause: "二",
      when: "按两项比率以全部受训人员为分母的口径，职业技能培训人员以外的380人全部就业：只有获证率未完成",
      readings: { "rate-basis": "all-trainees" },
      facts: { traineesEmployed: 660 },
      value: { unmetTargets: [{ code: "certificate-rate" }] }, // 660÷780 = 84.6%；280÷780 = 35.9%
    },
    {
      clause: "二",
      when: "按覆盖全部城镇残疾人的口径，城镇残疾人总数未填：覆盖率无法计算",
      readings: { "urban-coverage-of": "everyone" },
      facts: { urbanPeople: undefined, urbanPeopleTrained: 300 },
      value: { met: null, notAssessed: [{ code: "urban-coverage" }] },
    },
    {
      clause: "二",
      when: "按覆盖全部城镇残疾人的口径，城镇残疾人中受训人数未填：覆盖率无法计算",
      readings: { "urban-coverage-of": "everyone" },
      value: { met: null, notAssessed: [{ code: "urban-coverage" }] },
    },
    {
      clause: "二",
      when: "按两项比率以全部受训人员为分母的口径，全部受训人员中就业人数未填：就业率无法计算，获证率未完成",
      readings: { "rate-basis": "all-trainees" },
      value: {
        met: false,
        unmetTargets: [{ code: "certificate-rate" }], // 280÷780 = 35.9%
        notAssessed: [{ code: "employment-rate" }],
      },
    },
    {
      clause: "二",
      when: "本县规定2019年目标为培训800人，实际培训780人：培训人数未完成",
      figures: {
        trainees: [{ from: "2019-01-01", value: "800" }],
        employed: [{ from: "2019-01-01", value: "540" }],
        urbanCoverage: [{ from: "2019-01-01", value: "100%" }],
        certificateRate: [{ from: "2019-01-01", value: "70%" }],
        employmentRate: [{ from: "2019-01-01", value: "70%" }],
      },
      facts: { year: 2019 },
      value: { met: false, unmetTargets: [{ code: "trained" }] }, // 780 < 800
    },
    {
      clause: "二",
      when: "2019年，目标只适用于2018年：无适用的参数",
      facts: { year: 2019 },
      faults: [["figures.trainees", "no-value-on-date"]],
    },
    {
      clause: "二",
      when: "本县将就业率70%误填为70（即7000%）：不接受",
      figures: { employmentRate: "70" },
      faults: [["figures.employmentRate", "out-of-range"]],
    },
    {
      clause: "二",
      when: "城镇残疾人中受训501人，多于城镇残疾人总数500人：不接受",
      facts: { urbanPeopleTrained: 501 },
      faults: [["urbanPeopleTrained", "contradiction"]],
    },
    {
      clause: "二",
      when: "城镇残疾人中受训299人，少于其中有能力和意愿者受训的300人：不接受",
      facts: { urbanPeopleTrained: 299 },
      faults: [["urbanAbleAndWillingTrained", "contradiction"]],
    },
    {
      clause: "二",
      when: "城镇残疾人中受训781人，多于受训总数780人：不接受",
      facts: { urbanPeople: 800, urbanPeopleTrained: 781 },
      faults: [["urbanPeopleTrained", "contradiction"]],
    },
    {
      clause: "二",
      when: "城镇人数互相矛盾：有能力和意愿者多于城镇残疾人，其中受训的多于有能力和意愿者和受训总数，一并指出",
      facts: { urbanPeople: 299, urbanAbleAndWillingTrained: 301, trained: 300, vocationalTrainees: 290 },
      faults: [
        ["urbanAbleAndWilling", "contradiction"],
        ["urbanAbleAndWillingTrained", "contradiction"],
        ["urbanAbleAndWillingTrained", "contradiction"],
      ],
    },
    {
      clause: "二",
      when: "全部受训人员中就业781人，多于受训总数780人：不接受",
      facts: { traineesEmployed: 781 },
      faults: [["traineesEmployed", "contradiction"]],
    },
    {
      clause: "二",
      when: "全部受训人员中就业279人，少于其中职业技能培训人员就业的280人：不接受",
      facts: { traineesEmployed: 279 },
      faults: [["vocationalEmployed", "contradiction"]],
    },
    {
      clause: "二",
      when: "全部受训人员中就业661人，职业技能培训人员以外就业多于其余受训人数：不接受",
      facts: { traineesEmployed: 661 }, // 280+(780−400) = 660
      faults: [["traineesEmployed", "contradiction"]],
    },
    {
      clause: "二",
      when: "城镇残疾人中受训500人，有能力和意愿者以外受训多于其余城镇残疾人数：不接受",
      facts: { urbanAbleAndWillingTrained: 299, urbanPeopleTrained: 500 }, // 299+(500−300) = 499
      faults: [["urbanPeopleTrained", "contradiction"]],
    },
    {
      clause: "二",
      when: "城镇残疾人300人均有能力和意愿，受训人数一处填300、一处填299：不接受",
      facts: { urbanPeople: 300, urbanAbleAndWillingTrained: 299, urbanPeopleTrained: 300 }, // 299+(300−300) = 299
      faults: [["urbanPeopleTrained", "contradiction"]],
    },
    {
      clause: "二",
      when: "有能力和意愿者多于城镇残疾人总数：只指出这一处",
      facts: { urbanPeople: 299, urbanAbleAndWillingTrained: 299, urbanPeopleTrained: 299 },
      faults: [["urbanAbleAndWilling", "contradiction"]],
    },
    {
      clause: "二",
      when: "参加职业技能培训人数多于受训总数：只指出这一处",
      facts: { trained: 399, urbanAbleAndWillingTrained: 300, traineesEmployed: 280 },
      faults: [["vocationalTrainees", "contradiction"]],
    },
    {
      clause: "二",
      when: "年份有小数、多填一个字段，职业技能培训人数多于受训总数，获证和就业人数多于职业技能培训人数：一并指出",
      facts: { year: 2018.5, vocationalTrainees: 781, certified: 782, vocationalEmployed: 782, county: 1 },
      faults: [
        ["year", "too-precise"],
        ["county", "unknown-key"],
        ["vocationalTrainees", "contradiction"],
        ["certified", "contradiction"],
        ["vocationalEmployed", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
