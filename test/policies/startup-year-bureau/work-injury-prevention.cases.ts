import { workInjuryPrevention } from "../../../src/policies/startup-year-bureau/work-injury-prevention.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二2 — 事故前宣传、到企业讲解、对高发企业设联络员；事故后落实待遇、浮动费率。 */
export default {
  rule: workInjuryPrevention,
  given: { injuryProne: false, hadInjury: false },
  rows: [
    {
      clause: "二2",
      when: "不是高发企业，没有事故：宣传条例，到企业讲解",
      value: { measures: [{ code: "publicity", clause: "startup-year-bureau/二2" }, { code: "visits-to-explain" }] },
      failing: ["injury-prone", "had-injury"],
      finds: ["measure"],
    },
    {
      clause: "二2",
      when: "事故高发企业：另设联络员",
      facts: { injuryProne: true },
      value: { measures: [{ code: "publicity" }, { code: "liaison" }, { code: "visits-to-explain" }] },
      failing: ["had-injury"],
    },
    {
      clause: "二2",
      when: "不是高发企业，发生了事故：落实待遇，用浮动费率",
      facts: { hadInjury: true },
      value: {
        measures: [
          { code: "publicity" },
          { code: "visits-to-explain" },
          { code: "benefits" },
          { code: "floating-rate" },
        ],
      },
      failing: ["injury-prone"],
    },
    {
      clause: "二2",
      when: "高发企业发生了事故：五项都有",
      facts: { injuryProne: true, hadInjury: true },
      value: {
        measures: [
          { code: "publicity" },
          { code: "liaison" },
          { code: "visits-to-explain" },
          { code: "benefits" },
          { code: "floating-rate" },
        ],
      },
      failing: [],
    },
    {
      clause: "二2",
      when: "缺少、写成文字：一次列出",
      facts: { injuryProne: undefined, hadInjury: "是" },
      faults: [
        ["injuryProne", "missing"],
        ["hadInjury", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
