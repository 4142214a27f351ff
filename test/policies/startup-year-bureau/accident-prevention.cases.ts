import { accidentPrevention } from "../../../src/policies/startup-year-bureau/accident-prevention.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二2 — 事故前宣传、到企业讲解、对高发企业设联络员；事故后落实待遇、浮动费率。 */
export default {
  rule: accidentPrevention,
  given: { accidentProne: false, hadAccident: false },
  rows: [
    {
      clause: "二2",
      when: "不是高发企业，没有事故：宣传条例，到企业讲解",
      value: { measures: [{ code: "publicity", clause: "startup-year-bureau/二2" }, { code: "visits-to-explain" }] },
      failing: ["accident-prone", "had-accident"],
      finds: ["measure"],
    },
    {
      clause: "二2",
      when: "事故高发企业：另设联络员",
      facts: { accidentProne: true },
      value: { measures: [{ code: "publicity" }, { code: "liaison" }, { code: "visits-to-explain" }] },
      failing: ["had-accident"],
    },
    {
      clause: "二2",
      when: "不是高发企业，发生了事故：落实待遇，用浮动费率",
      facts: { hadAccident: true },
      value: {
        measures: [
          { code: "publicity" },
          { code: "visits-to-explain" },
          { code: "benefits" },
          { code: "floating-rate" },
        ],
      },
      failing: ["accident-prone"],
    },
    {
      clause: "二2",
      when: "高发企业发生了事故：五项都有",
      facts: { accidentProne: true, hadAccident: true },
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
      facts: { accidentProne: undefined, hadAccident: "是" },
      faults: [
        ["accidentProne", "missing"],
        ["hadAccident", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
