import { employmentServices } from "../../../src/policies/landless-farmers/employment-services.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(一) — 42周岁、有劳动能力、未就业、有就业愿望的人。 */
export default {
  rule: employmentServices,
  given: { birthDate: "1970-03-02", on: "2012-06-01", employed: false, wantsWork: true, ableToWork: true },
  rows: [
    {
      clause: "四(一)",
      when: "各项都符合：登记、扶持、重点对象",
      value: { unemploymentRegister: true, reemploymentPolicies: true, transferTrainingPriority: true },
      finds: ["unemployment-register", "reemployment-policies", "transfer-training-priority"],
      unmet: [],
    },
    {
      clause: "四(一)",
      when: "已就业：都不适用",
      facts: { employed: true },
      value: { unemploymentRegister: false, reemploymentPolicies: false, transferTrainingPriority: false },
      unmet: ["not-employed"],
      notFound: ["unemployment-register", "reemployment-policies", "transfer-training-priority"],
    },
    {
      clause: "四(一)",
      when: "当天满60周岁：只有登记",
      facts: { birthDate: "1952-06-01" },
      value: { unemploymentRegister: true, reemploymentPolicies: false, transferTrainingPriority: false },
      unmet: ["working-age"],
      notFound: ["reemployment-policies"],
    },
    {
      clause: "四(一)",
      when: "差一天满60周岁",
      facts: { birthDate: "1952-06-02" },
      value: { reemploymentPolicies: true },
    },
    {
      clause: "四(一)",
      when: "差一天满16周岁：只有登记",
      facts: { birthDate: "1996-06-02" },
      value: { unemploymentRegister: true, reemploymentPolicies: false },
    },
    {
      clause: "四(一)",
      when: "没有就业愿望：只有登记",
      facts: { wantsWork: false },
      value: { unemploymentRegister: true, reemploymentPolicies: false, transferTrainingPriority: false },
      unmet: ["wants-work"],
    },
    {
      clause: "四(一)",
      when: "没有劳动能力：不是重点对象",
      facts: { ableToWork: false },
      value: { unemploymentRegister: true, reemploymentPolicies: true, transferTrainingPriority: false },
      unmet: ["able-to-work"],
      notFound: ["transfer-training-priority"],
    },
    {
      clause: "四(一)",
      when: "女，55周岁：男女相同",
      facts: { birthDate: "1957-01-01", sex: "female" },
      value: { reemploymentPolicies: true },
    },
    {
      clause: "四(一)",
      when: "女，55周岁：女到54周岁",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-01-01", sex: "female" },
      value: { reemploymentPolicies: false },
      unmet: ["working-age"],
    },
    {
      clause: "四(一)",
      when: "认定当天出生：不在劳动年龄段内",
      facts: { birthDate: "2012-06-01" },
      value: { reemploymentPolicies: false },
      unmet: ["working-age"],
    },
    {
      clause: "四(一)",
      when: "缺少愿望、数字写是否、出生晚于认定之日：一次列出",
      facts: { birthDate: "2012-06-02", employed: 0, wantsWork: undefined },
      faults: [
        ["employed", "wrong-type"],
        ["wantsWork", "missing"],
        ["birthDate", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
