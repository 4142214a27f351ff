import { socialAssistanceEntry } from "../../../src/policies/safety-net/social-assistance-entry.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 一、二(一) — 各项理由，有一项就纳入社会救助。 */
export default {
  rule: socialAssistanceEntry,
  given: {
    isPoor: true,
    isRural: true,
    noViableLivelihood: false,
    noCapacity: false,
    temporarilyUnable: false,
    canEscapeByIndustry: false,
    canEscapeByEmployment: false,
    otherwiseEligible: false,
  },
  rows: [
    {
      clause: "一",
      when: "产业和就业都不能脱贫的贫困家庭",
      value: { entitled: true, reasons: ["no-escape-by-industry-or-employment"] },
      failing: ["two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "能靠产业扶持脱贫",
      facts: { canEscapeByIndustry: true },
      value: { entitled: false, reasons: [] },
      failing: ["not-by-industry", "two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "能靠就业帮助脱贫",
      facts: { canEscapeByEmployment: true },
      value: { entitled: false, reasons: [] },
      failing: ["not-by-employment", "two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "不是贫困家庭",
      facts: { isPoor: false },
      value: { entitled: false, reasons: [] },
      failing: ["poor", "two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "不在农村也适用：本条没有限定农村",
      facts: { isRural: false },
      value: { entitled: true, reasons: ["no-escape-by-industry-or-employment"] },
    },
    {
      clause: "二(一)",
      when: "“两无”贫困人口",
      facts: { canEscapeByEmployment: true, noViableLivelihood: true, noCapacity: true },
      value: { entitled: true, reasons: ["two-lacks"] },
    },
    {
      clause: "二(一)",
      when: "只是无业可扶，能靠就业脱贫",
      facts: { canEscapeByEmployment: true, noViableLivelihood: true },
      value: { entitled: false },
    },
    {
      clause: "二(一)",
      when: "同一户，“两无”具备一项就够",
      readings: { "two-lacks": "either" },
      facts: { canEscapeByEmployment: true, noViableLivelihood: true },
      value: { entitled: true, reasons: ["two-lacks"] },
    },
    {
      clause: "二(一)",
      when: "暂时不能脱贫",
      facts: { canEscapeByIndustry: true, temporarilyUnable: true },
      value: { entitled: true, reasons: ["temporarily-unable"] },
    },
    {
      clause: "二(一)",
      when: "写作暂时不能脱贫，但不是贫困家庭",
      facts: { isPoor: false, temporarilyUnable: true },
      value: { entitled: false, reasons: [] },
      failing: ["poor", "two-lacks", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "二(一)",
      when: "暂时不能脱贫的贫困家庭，但不在农村",
      facts: { isRural: false, canEscapeByIndustry: true, temporarilyUnable: true },
      value: { entitled: false, reasons: [] },
    },
    {
      clause: "二(一)",
      when: "其他符合条件的农村困难群众，不是贫困户",
      facts: { isPoor: false, otherwiseEligible: true },
      value: { entitled: true, reasons: ["otherwise-eligible"] },
    },
    {
      clause: "二(一)",
      when: "其他符合条件的困难群众，但不在农村",
      facts: { isPoor: false, isRural: false, otherwiseEligible: true, temporarilyUnable: true },
      value: { entitled: false, reasons: [] },
    },
    {
      clause: "二(一)",
      when: "各项理由都具备：按原文次序列出",
      facts: { noViableLivelihood: true, noCapacity: true, temporarilyUnable: true, otherwiseEligible: true },
      value: {
        entitled: true,
        reasons: ["no-escape-by-industry-or-employment", "two-lacks", "temporarily-unable", "otherwise-eligible"],
      },
      failing: [],
    },
    {
      clause: "一",
      when: "缺一项、一项写成文字、多余字段：一次列出",
      facts: { canEscapeByEmployment: undefined, canEscapeByIndustry: "否", village: "x" },
      faults: [
        ["canEscapeByIndustry", "wrong-type"],
        ["canEscapeByEmployment", "missing"],
        ["village", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
