import { workInjuryPrevention } from "../../../../src/policies/startup-year-bureau/insurance/work-injury-prevention.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二2 — 事故前宣传、到企业讲解，高发企业设联络员；事故后落实待遇、运用浮动费率。 */
export default {
  rule: workInjuryPrevention,
  given: { injuryProne: false, hadInjury: false },
  rows: [
    {
      clause: "二2",
      when: "非工伤事故高发企业，未发生事故：宣传条例，到企业讲解",
      value: { measures: [{ code: "publicity", clause: "startup-year-bureau/二2" }, { code: "visits-to-explain" }] },
      no: ["injury-prone", "had-injury"],
      finds: ["measure"],
    },
    {
      clause: "二2",
      when: "工伤事故高发企业，未发生事故：另设联络员",
      facts: { injuryProne: true },
      value: { measures: [{ code: "publicity" }, { code: "liaison" }, { code: "visits-to-explain" }] },
      no: ["had-injury"],
    },
    {
      clause: "二2",
      when: "非工伤事故高发企业，已发生事故：另落实待遇，运用浮动费率",
      facts: { hadInjury: true },
      value: {
        measures: [
          { code: "publicity" },
          { code: "visits-to-explain" },
          { code: "benefits" },
          { code: "floating-rate" },
        ],
      },
      no: ["injury-prone"],
    },
    {
      clause: "二2",
      when: "工伤事故高发企业，已发生事故：五项措施均应采取",
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
      unmet: [],
    },
    {
      clause: "二2",
      when: "缺一个是/否项、另一个填成文字：一并指出",
      facts: { injuryProne: undefined, hadInjury: "是" },
      faults: [
        ["injuryProne", "missing"],
        ["hadInjury", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
