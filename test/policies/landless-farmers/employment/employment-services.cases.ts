import { employmentServices } from "../../../../src/policies/landless-farmers/employment/employment-services.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(一) — 42周岁、有劳动能力、未就业、有就业愿望。 */
export default {
  rule: employmentServices,
  given: { birthDate: "1970-03-02", on: "2012-06-01", employed: false, wantsWork: true, ableToWork: true },
  rows: [
    {
      clause: "四(一)",
      when: "各项条件均符合：纳入失业登记，享受再就业扶持政策，属于转移就业培训重点对象",
      value: { unemploymentRegister: true, reemploymentPolicies: true, transferTrainingPriority: true },
      finds: ["unemployment-register", "reemployment-policies", "transfer-training-priority"],
      unmet: [],
    },
    {
      clause: "四(一)",
      when: "女，55周岁：劳动年龄男女相同，享受再就业扶持政策",
      facts: { birthDate: "1957-01-01", sex: "female" },
      value: { reemploymentPolicies: true },
    },
    {
      clause: "四(一)",
      when: "当日满60周岁：只纳入失业登记",
      facts: { birthDate: "1952-06-01" },
      value: { unemploymentRegister: true, reemploymentPolicies: false, transferTrainingPriority: false },
      unmet: ["working-age"],
      notFound: ["reemployment-policies"],
    },
    {
      clause: "四(一)",
      when: "差1日满60周岁：享受再就业扶持政策",
      facts: { birthDate: "1952-06-02" },
      value: { reemploymentPolicies: true },
    },
    {
      clause: "四(一)",
      when: "差1日满16周岁：只纳入失业登记",
      facts: { birthDate: "1996-06-02" },
      value: { unemploymentRegister: true, reemploymentPolicies: false },
    },
    {
      clause: "四(一)",
      when: "认定当日出生：不在劳动年龄段内，不享受再就业扶持政策",
      facts: { birthDate: "2012-06-01" },
      value: { reemploymentPolicies: false },
      unmet: ["working-age"],
    },
    {
      clause: "四(一)",
      when: "已就业：均不适用",
      facts: { employed: true },
      value: { unemploymentRegister: false, reemploymentPolicies: false, transferTrainingPriority: false },
      unmet: ["not-employed"],
      notFound: ["unemployment-register", "reemployment-policies", "transfer-training-priority"],
    },
    {
      clause: "四(一)",
      when: "无就业愿望：只纳入失业登记",
      facts: { wantsWork: false },
      value: { unemploymentRegister: true, reemploymentPolicies: false, transferTrainingPriority: false },
      unmet: ["wants-work"],
    },
    {
      clause: "四(一)",
      when: "不具有劳动能力：不属于转移就业培训重点对象",
      facts: { ableToWork: false },
      value: { unemploymentRegister: true, reemploymentPolicies: true, transferTrainingPriority: false },
      unmet: ["able-to-work"],
      notFound: ["transfer-training-priority"],
    },
    {
      clause: "四(一)",
      when: "女，55周岁，按“女性按统计口径”口径：不享受再就业扶持政策",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-01-01", sex: "female" },
      value: { reemploymentPolicies: false },
      unmet: ["working-age"],
    },
    {
      clause: "四(一)",
      when: "是/否项填成数字、缺就业愿望、出生日期晚于认定日期：一并指出",
      facts: { birthDate: "2012-06-02", employed: 0, wantsWork: undefined },
      faults: [
        ["employed", "wrong-type"],
        ["wantsWork", "missing"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "四(一)",
      when: "认定日期早于方案执行日期：方案尚未执行，不予认定",
      figures: { effectiveFrom: "2013-01-01" },
      faults: [["on", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
