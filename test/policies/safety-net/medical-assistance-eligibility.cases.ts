import { medicalAssistanceEligibility } from "../../../src/policies/safety-net/medical-assistance-eligibility.ts";
import type { CaseTable } from "../../support/cases.ts";

const lowIncome = ["low-income-household"];

/** 三(三)2 — 重点救助对象、扩大后的对象。 */
export default {
  rule: medicalAssistanceEligibility,
  given: { categories: [], circumstances: [], on: "2016-05-01" },
  rows: [
    {
      clause: "三(三)2",
      when: "低保对象：重点救助对象",
      facts: { categories: ["dibao"] },
      value: { eligible: true, group: "priority", reasons: ["priority-recipient"] },
      failing: ["low-income-member", "illness-household", "registered-poor"],
      finds: ["group"],
    },
    {
      clause: "三(三)2",
      when: "特困供养人员：重点救助对象",
      facts: { categories: ["extreme-difficulty"] },
      value: { eligible: true, group: "priority", reasons: ["priority-recipient"] },
    },
    {
      clause: "三(三)2",
      when: "哪一类都不是",
      value: { eligible: false, group: null, reasons: [] },
      failing: ["priority-recipient", "low-income-member", "illness-household", "registered-poor"],
      finds: ["not-eligible"],
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的老年人",
      facts: { categories: lowIncome, circumstances: ["elderly"] },
      value: { eligible: true, group: "ordinary", reasons: ["low-income-member"] },
      lacks: ["severely-disabled"], // 没有残疾等级，不谈是否重度
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的未成年人",
      facts: { categories: lowIncome, circumstances: ["minor"] },
      value: { group: "ordinary", reasons: ["low-income-member"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的重特大疾病患者",
      facts: { categories: lowIncome, circumstances: ["serious-illness"] },
      value: { group: "ordinary", reasons: ["low-income-member"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的二级残疾人：重度",
      facts: { categories: lowIncome, disabilityGrade: 2 },
      value: { group: "ordinary", reasons: ["low-income-member"] },
      finds: ["severely-disabled"],
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的三级残疾人：不是重度",
      facts: { categories: lowIncome, disabilityGrade: 3 },
      value: { eligible: false },
      failing: ["severely-disabled", "priority-recipient", "low-income-member", "illness-household", "registered-poor"],
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的其他成员",
      facts: { categories: lowIncome },
      value: { eligible: false, group: null },
    },
    {
      clause: "三(三)2",
      when: "老年人，一级残疾，但不是低收入家庭：残疾等级不起作用",
      facts: { circumstances: ["elderly"], disabilityGrade: 1 },
      value: { eligible: false, group: null },
      lacks: ["severely-disabled"],
    },
    {
      clause: "三(三)2",
      when: "因病致贫家庭的重特大疾病患者",
      facts: { categories: ["poor-through-illness"], circumstances: ["serious-illness"] },
      value: { group: "ordinary", reasons: ["illness-household"] },
    },
    {
      clause: "三(三)2",
      when: "因病致贫家庭的老年人：不在范围",
      facts: { categories: ["poor-through-illness"], circumstances: ["elderly"] },
      value: { eligible: false },
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户：一般救助对象",
      facts: { categories: ["registered-poor"] },
      value: { eligible: true, group: "ordinary", reasons: ["registered-poor"] },
      failing: ["priority-recipient", "low-income-member", "illness-household"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户也是重点救助对象",
      readings: { "priority-recipients": "also-registered-poor" },
      facts: { categories: ["registered-poor"] },
      value: { eligible: true, group: "priority", reasons: ["registered-poor"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的老年人，在那一解读下仍是一般救助对象",
      readings: { "priority-recipients": "also-registered-poor" },
      facts: { categories: lowIncome, circumstances: ["elderly"] },
      value: { group: "ordinary" },
    },
    {
      clause: "三(三)2",
      when: "低保对象又是建档立卡贫困户：重点救助对象",
      facts: { categories: ["registered-poor", "dibao"] },
      value: { group: "priority", reasons: ["priority-recipient", "registered-poor"] },
    },
    {
      clause: "三(三)2",
      when: "既是老年人又是未成年人",
      facts: { circumstances: ["elderly", "minor"] },
      faults: [["circumstances", "impossible"]],
    },
    {
      clause: "三(三)2",
      when: "没有的身份、没有的情况、零级残疾：一次列出",
      facts: { categories: ["rich"], circumstances: ["tall"], disabilityGrade: 0 },
      faults: [
        ["categories[0]", "unknown-option"],
        ["circumstances[0]", "unknown-option"],
        ["disabilityGrade", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
