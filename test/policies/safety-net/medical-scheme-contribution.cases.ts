import { medicalSchemeContribution } from "../../../src/policies/safety-net/medical-scheme-contribution.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(三)3 — 个人应负的参合资金150元。 */
export default {
  rule: medicalSchemeContribution,
  given: { categories: ["dibao"], circumstances: [], contribution: "150", on: "2016-05-01" },
  rows: [
    {
      clause: "三(三)3",
      when: "低保对象：全部资助",
      value: { government: "150.00", individual: "0.00" }, // 150×100% = 150
      failing: [],
      finds: ["paid"],
    },
    {
      clause: "三(三)3",
      when: "特困供养人员：全部资助",
      facts: { categories: ["extreme-difficulty"] },
      value: { government: "150.00", individual: "0.00" },
    },
    {
      clause: "三(三)3",
      when: "建档立卡贫困户：不是重点救助对象，自己缴",
      facts: { categories: ["registered-poor"] },
      value: { government: "0.00", individual: "150.00" },
      failing: ["priority-recipient"],
    },
    {
      clause: "三(三)3",
      when: "建档立卡贫困户也是重点救助对象",
      readings: { "priority-recipients": "also-registered-poor" },
      facts: { categories: ["registered-poor"] },
      value: { government: "150.00", individual: "0.00" },
    },
    {
      clause: "三(三)3",
      when: "不是医疗救助对象",
      facts: { categories: [] },
      value: { government: "0.00", individual: "150.00" },
      failing: ["priority-recipient"],
    },
    {
      clause: "三(三)3",
      when: "县里把资助率改为90%，不能整分时余下的由个人缴",
      figures: { contributionShare: "90%" },
      facts: { contribution: "0.05" },
      value: { government: "0.05", individual: "0.00" }, // 0.05×90% = 0.045，进为0.05
    },
    {
      clause: "三(三)3",
      when: "县里给的资助率超过100%",
      figures: { contributionShare: "110%" },
      faults: [["figures.contributionShare", "out-of-range"]],
    },
    {
      clause: "三(三)3",
      when: "金额为负、既老又未成年：一次列出",
      facts: { circumstances: ["minor", "elderly"], contribution: "-150" },
      faults: [
        ["contribution", "out-of-range"],
        ["circumstances", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
