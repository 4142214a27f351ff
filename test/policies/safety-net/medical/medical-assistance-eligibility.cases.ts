import { medicalAssistanceEligibility } from "../../../../src/policies/safety-net/medical/medical-assistance-eligibility.ts";
import type { CaseTable } from "../../../support/cases.ts";

const lowIncome = ["low-income-household"];

/** 三(三)2 — 重点救助对象、扩大后的对象。 */
export default {
  rule: medicalAssistanceEligibility,
  given: { categories: [], circumstances: [], on: "2016-05-01" },
  rows: [
    {
      clause: "三(三)2",
      when: "低保对象：属于重点救助对象",
      facts: { categories: ["dibao"] },
      value: { eligible: true, group: "priority", reasons: ["priority-recipient"] },
      no: ["low-income-member", "illness-household", "registered-poor"],
      finds: ["group"],
    },
    {
      clause: "三(三)2",
      when: "特困供养人员：属于重点救助对象",
      facts: { categories: ["extreme-difficulty"] },
      value: { eligible: true, group: "priority", reasons: ["priority-recipient"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的老年人，未填报残疾等级：属于一般救助对象，不涉及是否重度",
      facts: { categories: lowIncome, circumstances: ["elderly"] },
      value: { eligible: true, group: "ordinary", reasons: ["low-income-member"] },
      notFound: ["severely-disabled", "no-grade"], // 未填报残疾等级，不涉及是否重度
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的未成年人：属于一般救助对象",
      facts: { categories: lowIncome, circumstances: ["minor"] },
      value: { group: "ordinary", reasons: ["low-income-member"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的重特大疾病患者：属于一般救助对象",
      facts: { categories: lowIncome, circumstances: ["serious-illness"] },
      value: { group: "ordinary", reasons: ["low-income-member"] },
    },
    {
      clause: "三(三)2",
      when: "因病致贫家庭的重特大疾病患者：属于一般救助对象",
      facts: { categories: ["impoverished-by-illness"], circumstances: ["serious-illness"] },
      value: { group: "ordinary", reasons: ["illness-household"] },
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户：属于一般救助对象",
      facts: { categories: ["registered-poor"] },
      value: { eligible: true, group: "ordinary", reasons: ["registered-poor"] },
      no: ["priority-recipient", "low-income-member", "illness-household"],
    },
    {
      clause: "三(三)2",
      when: "既是低保对象又是建档立卡贫困户：属于重点救助对象",
      facts: { categories: ["registered-poor", "dibao"] },
      value: { group: "priority", reasons: ["priority-recipient", "registered-poor"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的二级残疾人：属于重度，为一般救助对象",
      facts: { categories: lowIncome, disabilityGrade: 2 },
      value: { group: "ordinary", reasons: ["low-income-member"] },
      finds: ["severely-disabled"],
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的三级残疾人：不属于重度，不是医疗救助对象",
      facts: { categories: lowIncome, disabilityGrade: 3 },
      value: { eligible: false },
      unmet: ["eligible"],
      no: ["severely-disabled", "priority-recipient", "low-income-member", "illness-household", "registered-poor"],
    },
    {
      clause: "三(三)2",
      when: "各类人员类别均不具备：不属于医疗救助对象",
      value: { eligible: false, group: null, reasons: [] },
      unmet: ["eligible"],
      no: ["priority-recipient", "low-income-member", "illness-household", "registered-poor"],
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的其他成员，未填报残疾等级：按无残疾认定，不属于医疗救助对象",
      facts: { categories: lowIncome },
      value: { eligible: false, group: null },
      unmet: ["eligible"],
      no: ["priority-recipient", "low-income-member", "illness-household", "registered-poor"],
      finds: ["no-grade"],
    },
    {
      clause: "三(三)2",
      when: "一级残疾的老年人，不属于低收入家庭：不属于医疗救助对象，与残疾等级无关",
      facts: { circumstances: ["elderly"], disabilityGrade: 1 },
      value: { eligible: false, group: null },
      notFound: ["severely-disabled"],
    },
    {
      clause: "三(三)2",
      when: "因病致贫家庭的老年人：不属于医疗救助对象",
      facts: { categories: ["impoverished-by-illness"], circumstances: ["elderly"] },
      value: { eligible: false },
    },
    {
      clause: "三(三)2",
      when: "重特大疾病患者，不属于因病致贫家庭、低收入家庭：不属于医疗救助对象",
      facts: { circumstances: ["serious-illness"] },
      value: { eligible: false, group: null, reasons: [] },
      unmet: ["eligible"],
      no: ["priority-recipient", "low-income-member", "illness-household", "registered-poor"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户，按建档立卡贫困户也属于重点救助对象的口径：属于重点救助对象",
      readings: { "priority-recipients": "also-registered-poor" },
      facts: { categories: ["registered-poor"] },
      value: { eligible: true, group: "priority", reasons: ["registered-poor"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的老年人，按建档立卡贫困户也属于重点救助对象的口径：仍属于一般救助对象",
      readings: { "priority-recipients": "also-registered-poor" },
      facts: { categories: lowIncome, circumstances: ["elderly"] },
      value: { group: "ordinary" },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的三级残疾人，本县将重度标准调整为三级：属于重度，为一般救助对象",
      figures: { severeGrade: "3" },
      facts: { categories: lowIncome, disabilityGrade: 3 },
      value: { group: "ordinary", reasons: ["low-income-member"] },
    },
    {
      clause: "三(三)2",
      when: "既填报老年人又填报未成年人：指出二者矛盾",
      facts: { circumstances: ["elderly", "minor"] },
      faults: [["circumstances", "contradiction"]],
    },
    {
      clause: "三(三)2",
      when: "不在可选范围的人员类别和个人情况、残疾等级为0：一并指出",
      facts: { categories: ["rich"], circumstances: ["tall"], disabilityGrade: 0 },
      faults: [
        ["categories[0]", "unknown-option"],
        ["circumstances[0]", "unknown-option"],
        ["disabilityGrade", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
