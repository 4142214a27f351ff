import { training } from "../../../src/policies/landless-farmers/training.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(三)、六(一)1 — 42周岁的人；剩余1.16亩、3人的农户，上年度全县人均1.3亩：1.16 < 1.3×30%×3 = 1.17。 */
export default {
  rule: training,
  given: {
    birthDate: "1970-03-02",
    on: "2012-06-01",
    ableToWork: true,
    employed: false,
    wantsWork: true,
    household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
    county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }],
    referenceDate: "2012-05-01",
  },
  rows: [
    {
      clause: "四(三)",
      when: "各项都符合：免费培训，优先安排",
      value: { free: true, failing: [], subsidy: null, priority: true, paidFrom: "migrant-worker-training-budget" },
      finds: ["free-training", "priority", "from-training-budget"],
      failing: [],
    },
    {
      clause: "四(三)",
      when: "差一天满16周岁",
      facts: { birthDate: "1996-06-02" },
      value: { free: false, failing: ["working-age"], paidFrom: null },
      failing: ["working-age"],
    },
    { clause: "四(三)", when: "当天满16周岁", facts: { birthDate: "1996-06-01" }, value: { free: true } },
    { clause: "四(三)", when: "差一天满60周岁", facts: { birthDate: "1952-06-02" }, value: { free: true } },
    { clause: "四(三)", when: "当天满60周岁", facts: { birthDate: "1952-06-01" }, failing: ["working-age"] },
    { clause: "四(三)", when: "没有劳动能力", facts: { ableToWork: false }, failing: ["able-to-work"] },
    { clause: "四(三)", when: "已就业", facts: { employed: true }, failing: ["not-employed"] },
    { clause: "四(三)", when: "没有就业愿望", facts: { wantsWork: false }, failing: ["wants-work"] },
    {
      clause: "四(三)",
      when: "女，55周岁：男女相同",
      facts: { birthDate: "1957-01-01", sex: "female" },
      value: { free: true },
    },
    {
      clause: "四(三)",
      when: "女，55周岁：女到54周岁",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-01-01", sex: "female" },
      value: { free: false },
    },
    {
      clause: "四(三)",
      when: "不是第三条的工作对象：所有被征地农民都免费",
      facts: { inScope: false },
      value: { free: true },
    },
    {
      clause: "四(三)",
      when: "不是第三条的工作对象：只限工作对象",
      readings: { "free-training-circle": "in-scope-only" },
      facts: { inScope: false },
      value: { free: false, failing: ["in-scope"], paidFrom: null },
      failing: ["in-scope"],
    },
    {
      clause: "四(三)",
      when: "是第三条的工作对象：只限工作对象",
      readings: { "free-training-circle": "in-scope-only" },
      facts: { inScope: true },
      value: { free: true },
      finds: ["in-scope"],
    },
    {
      clause: "四(三)",
      when: "只限工作对象，却没有给出是不是",
      readings: { "free-training-circle": "in-scope-only" },
      faults: [["inScope", "missing"]],
    },
    {
      clause: "四(三)",
      when: "在指定机构参加职业技能培训：有补助",
      facts: { course: { kind: "vocational-training", designatedBody: true } },
      value: { subsidy: "vocational-training" },
      finds: ["designated-body", "subsidy"],
    },
    {
      clause: "四(三)",
      when: "已就业的人在指定机构参加创业培训：不免费，但有补助",
      facts: { employed: true, course: { kind: "start-up-training", designatedBody: true } },
      value: { free: false, subsidy: "start-up-training", paidFrom: "migrant-worker-training-budget" },
    },
    {
      clause: "四(三)",
      when: "不是指定机构：没有补助",
      facts: { employed: true, course: { kind: "start-up-training", designatedBody: false } },
      value: { subsidy: null, paidFrom: null },
      failing: ["not-employed", "designated-body"],
    },
    {
      clause: "四(三)",
      when: "剩余耕地恰好等于30%：免费，但不优先",
      facts: { household: { remainingArableMu: "1.17", registeredAgriculturalMembers: 3 } }, // 1.3×30%×3 = 1.17
      value: { free: true, priority: false },
      failing: ["priority"],
    },
    {
      clause: "四(三)",
      when: "比30%少万分之一亩：优先",
      facts: { household: { remainingArableMu: "1.1699", registeredAgriculturalMembers: 3 } },
      value: { priority: true },
    },
    {
      clause: "四(三)",
      when: "县里把优先线改为40%",
      figures: { trainingPriorityLine: "40%" },
      facts: { household: { remainingArableMu: "1.5599", registeredAgriculturalMembers: 3 } }, // 1.3×40%×3 = 1.56
      value: { priority: true },
    },
    {
      clause: "四(三)",
      when: "县里把优先线改为40%，恰好等于",
      figures: { trainingPriorityLine: "40%" },
      facts: { household: { remainingArableMu: "1.56", registeredAgriculturalMembers: 3 } },
      value: { priority: false },
    },
    {
      clause: "四(三)",
      when: "“上年度”是征地之日的上一年",
      readings: { "last-year-before": "taking" },
      facts: { takenOn: "2011-12-20", county: [{ year: 2010, arableMu: "1.2", agriculturalPopulation: 1 }] },
      value: { priority: false }, // 1.16 ≥ 1.2×30%×3 = 1.08
    },
    {
      clause: "四(三)",
      when: "没有上年度的全县数字：不推算",
      facts: { county: [{ year: 2010, arableMu: "1.3", agriculturalPopulation: 1 }] },
      faults: [["county", "missing"]],
    },
    {
      clause: "四(三)",
      when: "未知的培训、缺少农户、出生晚于认定之日：一次列出",
      facts: { birthDate: "2012-06-02", course: { kind: "driving" }, household: undefined },
      faults: [
        ["course.kind", "unknown-option"],
        ["course.designatedBody", "missing"],
        ["household", "missing"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "四(三)",
      when: "家庭人口比在册农业人口少：矛盾",
      facts: { household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3, members: 2 } },
      faults: [["household", "impossible"]],
    },
  ],
} satisfies CaseTable;
