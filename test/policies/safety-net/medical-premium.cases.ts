import { medicalPremium } from "../../../src/policies/safety-net/medical-premium.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(三)3 — 个人应负的参合资金150元。 */
export default {
  rule: medicalPremium,
  given: { standings: ["minimum-living-allowance"], traits: [], contribution: "150", on: "2016-05-01" },
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
      facts: { standings: ["special-hardship"] },
      value: { government: "150.00", individual: "0.00" },
    },
    {
      clause: "三(三)3",
      when: "建档立卡贫困户：不是重点救助对象，自己缴",
      facts: { standings: ["registered-poor"] },
      value: { government: "0.00", individual: "150.00" },
      failing: ["key-person"],
    },
    {
      clause: "三(三)3",
      when: "建档立卡贫困户也是重点救助对象",
      readings: { "key-persons": "also-registered-poor" },
      facts: { standings: ["registered-poor"] },
      value: { government: "150.00", individual: "0.00" },
    },
    {
      clause: "三(三)3",
      when: "不是医疗救助对象",
      facts: { standings: [] },
      value: { government: "0.00", individual: "150.00" },
      failing: ["key-person"],
    },
    {
      clause: "三(三)3",
      when: "县里把资助率改为90%，不能整分时余下的由个人缴",
      figures: { premiumShare: "90%" },
      facts: { contribution: "0.05" },
      value: { government: "0.05", individual: "0.00" }, // 0.05×90% = 0.045，进为0.05
    },
    {
      clause: "三(三)3",
      when: "县里给的资助率超过100%",
      figures: { premiumShare: "110%" },
      faults: [["figures.premiumShare", "out-of-range"]],
    },
    {
      clause: "三(三)3",
      when: "金额为负、既老又未成年：一次列出",
      facts: { traits: ["minor", "elderly"], contribution: "-150" },
      faults: [
        ["contribution", "out-of-range"],
        ["traits", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
