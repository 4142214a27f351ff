import { socialAssistanceEntry } from "../../../src/policies/safety-net/social-assistance-entry.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 一、二(一) — 各项理由，有一项就纳入社会救助。 */
export default {
  rule: socialAssistanceEntry,
  given: {
    poor: true,
    rural: true,
    withoutOccupation: false,
    withoutStrength: false,
    temporarilyUnable: false,
    canEscapeByIndustry: false,
    canEscapeByJobs: false,
    otherwiseEligible: false,
  },
  rows: [
    {
      clause: "一",
      when: "产业和就业都不能脱贫的贫困家庭",
      value: { enters: true, reasons: ["no-escape-by-industry-or-jobs"] },
      failing: ["two-withouts", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "能靠产业扶持脱贫",
      facts: { canEscapeByIndustry: true },
      value: { enters: false, reasons: [] },
      failing: ["not-by-industry", "two-withouts", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "能靠就业帮助脱贫",
      facts: { canEscapeByJobs: true },
      value: { enters: false, reasons: [] },
      failing: ["not-by-jobs", "two-withouts", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "不是贫困家庭",
      facts: { poor: false },
      value: { enters: false, reasons: [] },
      failing: ["poor", "two-withouts", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "一",
      when: "不在农村也适用：本条没有限定农村",
      facts: { rural: false },
      value: { enters: true, reasons: ["no-escape-by-industry-or-jobs"] },
    },
    {
      clause: "二(一)",
      when: "“两无”贫困人口",
      facts: { canEscapeByJobs: true, withoutOccupation: true, withoutStrength: true },
      value: { enters: true, reasons: ["two-withouts"] },
    },
    {
      clause: "二(一)",
      when: "只是无业可扶，能靠就业脱贫",
      facts: { canEscapeByJobs: true, withoutOccupation: true },
      value: { enters: false },
    },
    {
      clause: "二(一)",
      when: "同一户，“两无”具备一项就够",
      readings: { "two-withouts": "either" },
      facts: { canEscapeByJobs: true, withoutOccupation: true },
      value: { enters: true, reasons: ["two-withouts"] },
    },
    {
      clause: "二(一)",
      when: "暂时不能脱贫",
      facts: { canEscapeByIndustry: true, temporarilyUnable: true },
      value: { enters: true, reasons: ["temporarily-unable"] },
    },
    {
      clause: "二(一)",
      when: "写作暂时不能脱贫，但不是贫困家庭",
      facts: { poor: false, temporarilyUnable: true },
      value: { enters: false, reasons: [] },
      failing: ["poor", "two-withouts", "temporarily-unable", "otherwise-eligible"],
    },
    {
      clause: "二(一)",
      when: "暂时不能脱贫的贫困家庭，但不在农村",
      facts: { rural: false, canEscapeByIndustry: true, temporarilyUnable: true },
      value: { enters: false, reasons: [] },
    },
    {
      clause: "二(一)",
      when: "其他符合条件的农村困难群众，不是贫困户",
      facts: { poor: false, otherwiseEligible: true },
      value: { enters: true, reasons: ["otherwise-eligible"] },
    },
    {
      clause: "二(一)",
      when: "其他符合条件的困难群众，但不在农村",
      facts: { poor: false, rural: false, otherwiseEligible: true, temporarilyUnable: true },
      value: { enters: false, reasons: [] },
    },
    {
      clause: "二(一)",
      when: "各项理由都具备：按原文次序列出",
      facts: { withoutOccupation: true, withoutStrength: true, temporarilyUnable: true, otherwiseEligible: true },
      value: {
        enters: true,
        reasons: ["no-escape-by-industry-or-jobs", "two-withouts", "temporarily-unable", "otherwise-eligible"],
      },
      failing: [],
    },
    {
      clause: "一",
      when: "缺一项、一项写成文字、多余字段：一次列出",
      facts: { canEscapeByJobs: undefined, canEscapeByIndustry: "否", village: "x" },
      faults: [
        ["canEscapeByIndustry", "wrong-type"],
        ["canEscapeByJobs", "missing"],
        ["village", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
