import { trainingTargets } from "../../../src/policies/disability-employment/training-targets.ts";
import type { CaseTable } from "../../support/cases.ts";

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
  },
  rows: [
    {
      clause: "二",
      when: "五项都恰好达到",
      value: { met: true, unmet: [], notAssessed: [] },
      failing: [],
    },
    {
      clause: "二",
      when: "每项给出达到数、分母和要求",
      value: {
        results: [
          { code: "trained", met: true, reached: 780, outOf: null, target: "780" },
          { code: "employed", met: true, reached: 540, outOf: null, target: "540" },
          { code: "urban-coverage", met: true, reached: 300, outOf: 300, target: "100%" },
          { code: "certificate-rate", met: true, reached: 280, outOf: 400, target: "70%" },
          { code: "employment-rate", met: true, reached: 280, outOf: 400, target: "70%" },
        ],
      },
    },
    { clause: "二", when: "培训少1人", facts: { trained: 779 }, value: { met: false }, failing: ["trained"] },
    {
      clause: "二",
      when: "就业创业或增收少1人",
      facts: { employed: 539 },
      value: { met: false },
      failing: ["employed"],
    },
    {
      clause: "二",
      when: "城镇漏训1人：不是全覆盖",
      facts: { urbanAbleAndWillingTrained: 299 },
      value: { met: false, unmet: ["urban-coverage"] },
      failing: ["urban-coverage"],
    },
    {
      clause: "二",
      when: "同样受训300人，覆盖面按全部城镇残疾人500人算",
      readings: { "urban-coverage-of": "everyone" },
      facts: { urbanPeopleTrained: 300 },
      value: { met: false, unmet: ["urban-coverage"] }, // 300 < 500
    },
    {
      clause: "二",
      when: "按全部城镇残疾人算而没有给出人数",
      readings: { "urban-coverage-of": "everyone" },
      facts: { urbanPeople: undefined },
      faults: [["urbanPeople", "missing"]],
    },
    {
      clause: "二",
      when: "按全部城镇残疾人算，有能力和意愿之外的200人也受训了：全覆盖",
      readings: { "urban-coverage-of": "everyone" },
      facts: { urbanPeopleTrained: 500 }, // 300+200
      value: { met: true, unmet: [] },
    },
    {
      clause: "二",
      when: "按全部城镇残疾人算，漏训1人",
      readings: { "urban-coverage-of": "everyone" },
      facts: { urbanPeopleTrained: 499 },
      value: { met: false, unmet: ["urban-coverage"] },
    },
    {
      clause: "二",
      when: "按全部城镇残疾人算而没有给出其中受训的人数",
      readings: { "urban-coverage-of": "everyone" },
      faults: [["urbanPeopleTrained", "missing"]],
    },
    {
      clause: "二",
      when: "全部城镇受训的比城镇残疾人多",
      facts: { urbanPeopleTrained: 501 },
      faults: [["urbanPeopleTrained", "impossible"]],
    },
    {
      clause: "二",
      when: "全部城镇受训的比其中有能力和意愿而受训的少",
      facts: { urbanPeopleTrained: 299 },
      faults: [["urbanAbleAndWillingTrained", "impossible"]],
    },
    {
      clause: "二",
      when: "全部城镇受训的比全部受训的多",
      facts: { urbanPeople: 800, urbanPeopleTrained: 781 },
      faults: [["urbanPeopleTrained", "impossible"]],
    },
    {
      clause: "二",
      when: "获证少1人",
      facts: { certified: 279 }, // 279÷400 = 69.75%
      value: { met: false },
      failing: ["certificate-rate"],
    },
    {
      clause: "二",
      when: "就业少1人",
      facts: { vocationalEmployed: 279 },
      value: { met: false },
      failing: ["employment-rate"],
    },
    {
      clause: "二",
      when: "310人中217人恰好70%，216人不到",
      facts: { vocationalTrainees: 310, certified: 217, vocationalEmployed: 216 }, // 310×7 = 2170 = 217×10；216×10 = 2160
      failing: ["employment-rate"],
    },
    {
      clause: "二",
      when: "780人中540人不到70%，与就业率目标不冲突：就业率只算职业技能培训的人",
      value: { met: true }, // 540÷780 = 69.2%，而 280÷400 = 70%
    },
    {
      clause: "二",
      when: "两项比率以全部受训者为分母",
      readings: { "rate-basis": "all-trainees" },
      facts: { traineesEmployed: 545 },
      value: { met: false, unmet: ["certificate-rate", "employment-rate"] }, // 280÷780 = 35.9%；780×70% = 546 > 545
    },
    {
      clause: "二",
      when: "以全部受训者为分母，就业的也从全部受训者中数：546人恰好70%",
      readings: { "rate-basis": "all-trainees" },
      facts: { traineesEmployed: 546 }, // 780×70% = 546，其中职业技能培训的280
      value: {
        met: false,
        unmet: ["certificate-rate"],
        results: [
          { code: "trained" },
          { code: "employed" },
          { code: "urban-coverage" },
          { code: "certificate-rate", met: false, reached: 280, outOf: 780 },
          { code: "employment-rate", met: true, reached: 546, outOf: 780 },
        ],
      },
    },
    {
      clause: "二",
      when: "以全部受训者为分母而没有给出其中就业的人数",
      readings: { "rate-basis": "all-trainees" },
      faults: [["traineesEmployed", "missing"]],
    },
    {
      clause: "二",
      when: "没有人参加职业技能培训：比率无从计算，不是零",
      facts: { vocationalTrainees: 0, certified: 0, vocationalEmployed: 0 },
      value: { met: null, unmet: [], notAssessed: ["certificate-rate", "employment-rate"] },
      finds: ["nobody-to-count"],
      failing: [],
    },
    {
      clause: "二",
      when: "没有应覆盖的城镇残疾人",
      facts: { urbanAbleAndWilling: 0, urbanAbleAndWillingTrained: 0 },
      value: { met: null, notAssessed: ["urban-coverage"] },
    },
    {
      clause: "二",
      when: "有一项没有完成，另有两项无从计算：没有完成",
      facts: { employed: 539, vocationalTrainees: 0, certified: 0, vocationalEmployed: 0 },
      value: { met: false, unmet: ["employed"], notAssessed: ["certificate-rate", "employment-rate"] },
    },
    {
      clause: "二",
      when: "目标是2018年的：2019年没有数",
      facts: { year: 2019 },
      faults: [["figures.trainees", "outside-figures"]],
    },
    {
      clause: "二",
      when: "县里给出2019年的目标",
      figures: {
        trainees: [{ from: "2019-01-01", value: "800" }],
        employed: [{ from: "2019-01-01", value: "540" }],
        urbanCoverage: [{ from: "2019-01-01", value: "100%" }],
        certificateRate: [{ from: "2019-01-01", value: "70%" }],
        employmentRate: [{ from: "2019-01-01", value: "70%" }],
      },
      facts: { year: 2019 },
      value: { met: false, unmet: ["trained"] }, // 780 < 800
    },
    {
      clause: "二",
      when: "城镇人数互相矛盾",
      facts: { urbanPeople: 299, urbanAbleAndWillingTrained: 301, trained: 300, vocationalTrainees: 290 },
      faults: [
        ["urbanAbleAndWilling", "impossible"],
        ["urbanAbleAndWillingTrained", "impossible"],
        ["urbanAbleAndWillingTrained", "impossible"],
      ],
    },
    {
      clause: "二",
      when: "全部受训者中就业的比受训的多",
      facts: { traineesEmployed: 781 },
      faults: [["traineesEmployed", "impossible"]],
    },
    {
      clause: "二",
      when: "全部受训者中就业的比其中职业技能培训就业的少",
      facts: { traineesEmployed: 279 },
      faults: [["vocationalEmployed", "impossible"]],
    },
    {
      clause: "二",
      when: "就业的比职业技能培训就业的加上其他受训的还多",
      facts: { traineesEmployed: 661 }, // 280+(780−400) = 660
      faults: [["traineesEmployed", "impossible"]],
    },
    {
      clause: "二",
      when: "职业技能培训之外受训的全部就业",
      readings: { "rate-basis": "all-trainees" },
      facts: { traineesEmployed: 660 },
      value: { unmet: ["certificate-rate"] }, // 660÷780 = 84.6%；280÷780 = 35.9%
    },
    {
      clause: "二",
      when: "城镇受训的比有能力和意愿而受训的加上其余城镇残疾人还多",
      facts: { urbanAbleAndWillingTrained: 299, urbanPeopleTrained: 500 }, // 299+(500−300) = 499
      faults: [["urbanPeopleTrained", "impossible"]],
    },
    {
      clause: "二",
      when: "城镇残疾人300人都有能力和意愿，其中受训的前后数不一：不接受",
      facts: { urbanPeople: 300, urbanAbleAndWillingTrained: 299, urbanPeopleTrained: 300 }, // 299+(300−300) = 299
      faults: [["urbanPeopleTrained", "impossible"]],
    },
    {
      clause: "二",
      when: "有能力和意愿的比城镇残疾人多：只说这一处",
      facts: { urbanPeople: 299, urbanAbleAndWillingTrained: 299, urbanPeopleTrained: 299 },
      faults: [["urbanAbleAndWilling", "impossible"]],
    },
    {
      clause: "二",
      when: "职业技能培训的人比全部受训的多：只说这一处",
      facts: { trained: 399, urbanAbleAndWillingTrained: 300, traineesEmployed: 280 },
      faults: [["vocationalTrainees", "impossible"]],
    },
    {
      clause: "二",
      when: "县里把就业率写成70，就是7000%：不接受",
      figures: { employmentRate: "70" },
      faults: [["figures.employmentRate", "out-of-range"]],
    },
    {
      clause: "二",
      when: "半个年份、比全部还多的培训、获证和就业，多余字段：一次列出",
      facts: { year: 2018.5, vocationalTrainees: 781, certified: 782, vocationalEmployed: 782, county: 1 },
      faults: [
        ["year", "too-precise"],
        ["county", "unknown-key"],
        ["vocationalTrainees", "impossible"],
        ["certified", "impossible"],
        ["vocationalEmployed", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
