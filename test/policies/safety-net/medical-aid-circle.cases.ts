import { medicalAidCircle } from "../../../src/policies/safety-net/medical-aid-circle.ts";
import type { CaseTable } from "../../support/cases.ts";

const lowIncome = ["low-income-household"];

/** 三(三)2 — 重点救助对象、扩大后的对象。 */
export default {
  rule: medicalAidCircle,
  given: { standings: [], traits: [], on: "2016-05-01" },
  rows: [
    {
      clause: "三(三)2",
      when: "低保对象：重点救助对象",
      facts: { standings: ["minimum-living-allowance"] },
      value: { inCircle: true, group: "key", by: ["key-person"] },
      failing: ["low-income-member", "illness-household", "registered-poor"],
      finds: ["group"],
    },
    {
      clause: "三(三)2",
      when: "特困供养人员：重点救助对象",
      facts: { standings: ["special-hardship"] },
      value: { inCircle: true, group: "key", by: ["key-person"] },
    },
    {
      clause: "三(三)2",
      when: "哪一类都不是",
      value: { inCircle: false, group: null, by: [] },
      failing: ["key-person", "low-income-member", "illness-household", "registered-poor"],
      finds: ["outside-circle"],
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的老年人",
      facts: { standings: lowIncome, traits: ["elderly"] },
      value: { inCircle: true, group: "ordinary", by: ["low-income-member"] },
      lacks: ["severely-disabled"], // 没有残疾等级，不谈是否重度
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的未成年人",
      facts: { standings: lowIncome, traits: ["minor"] },
      value: { group: "ordinary", by: ["low-income-member"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的重特大疾病患者",
      facts: { standings: lowIncome, traits: ["serious-illness"] },
      value: { group: "ordinary", by: ["low-income-member"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的二级残疾人：重度",
      facts: { standings: lowIncome, disabilityGrade: 2 },
      value: { group: "ordinary", by: ["low-income-member"] },
      finds: ["severely-disabled"],
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的三级残疾人：不是重度",
      facts: { standings: lowIncome, disabilityGrade: 3 },
      value: { inCircle: false },
      failing: ["severely-disabled", "key-person", "low-income-member", "illness-household", "registered-poor"],
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的其他成员",
      facts: { standings: lowIncome },
      value: { inCircle: false, group: null },
    },
    {
      clause: "三(三)2",
      when: "老年人，一级残疾，但不是低收入家庭：残疾等级不起作用",
      facts: { traits: ["elderly"], disabilityGrade: 1 },
      value: { inCircle: false, group: null },
      lacks: ["severely-disabled"],
    },
    {
      clause: "三(三)2",
      when: "因病致贫家庭的重特大疾病患者",
      facts: { standings: ["poor-through-illness"], traits: ["serious-illness"] },
      value: { group: "ordinary", by: ["illness-household"] },
    },
    {
      clause: "三(三)2",
      when: "因病致贫家庭的老年人：不在范围",
      facts: { standings: ["poor-through-illness"], traits: ["elderly"] },
      value: { inCircle: false },
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户：一般救助对象",
      facts: { standings: ["registered-poor"] },
      value: { inCircle: true, group: "ordinary", by: ["registered-poor"] },
      failing: ["key-person", "low-income-member", "illness-household"],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户也是重点救助对象",
      readings: { "key-persons": "also-registered-poor" },
      facts: { standings: ["registered-poor"] },
      value: { inCircle: true, group: "key", by: ["registered-poor"] },
    },
    {
      clause: "三(三)2",
      when: "低收入家庭的老年人，在那一解读下仍是一般救助对象",
      readings: { "key-persons": "also-registered-poor" },
      facts: { standings: lowIncome, traits: ["elderly"] },
      value: { group: "ordinary" },
    },
    {
      clause: "三(三)2",
      when: "低保对象又是建档立卡贫困户：重点救助对象",
      facts: { standings: ["registered-poor", "minimum-living-allowance"] },
      value: { group: "key", by: ["key-person", "registered-poor"] },
    },
    {
      clause: "三(三)2",
      when: "既是老年人又是未成年人",
      facts: { traits: ["elderly", "minor"] },
      faults: [["traits", "impossible"]],
    },
    {
      clause: "三(三)2",
      when: "没有的身份、没有的情况、零级残疾：一次列出",
      facts: { standings: ["rich"], traits: ["tall"], disabilityGrade: 0 },
      faults: [
        ["standings[0]", "unknown-option"],
        ["traits[0]", "unknown-option"],
        ["disabilityGrade", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
