import { medicalSchemeContribution } from "../../../../src/policies/safety-net/medical/medical-scheme-contribution.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(三)3 — 个人应缴的参合费用150元。 */
export default {
  rule: medicalSchemeContribution,
  given: { categories: ["dibao"], circumstances: [], contribution: "150", on: "2016-05-01" },
  rows: [
    {
      clause: "三(三)3",
      when: "低保对象，个人应缴150元：政府全额资助",
      value: { government: "150.00", individual: "0.00" }, // 150×100% = 150
      unmet: [],
      finds: ["paid"],
    },
    {
      clause: "三(三)3",
      when: "特困供养人员，个人应缴150元：政府全额资助",
      facts: { categories: ["extreme-difficulty"] },
      value: { government: "150.00", individual: "0.00" }, // 150×100%
    },
    {
      clause: "三(三)3",
      when: "建档立卡贫困户：不属于重点救助对象，由个人缴纳",
      facts: { categories: ["registered-poor"] },
      value: { government: "0.00", individual: "150.00" }, // 150−0
      unmet: ["priority-recipient"],
    },
    {
      clause: "三(三)3",
      when: "不属于医疗救助对象：由个人缴纳",
      facts: { categories: [] },
      value: { government: "0.00", individual: "150.00" }, // 150−0
      unmet: ["priority-recipient"],
    },
    {
      clause: "三(三)3",
      when: "建档立卡贫困户，按也属于重点救助对象的口径：政府全额资助",
      readings: { "priority-recipients": "also-registered-poor" },
      facts: { categories: ["registered-poor"] },
      value: { government: "150.00", individual: "0.00" }, // 150×100%
    },
    {
      clause: "三(三)3",
      when: "本县将资助率调整为90%，个人应缴0.05元：资助金额四舍五入到分，余额由个人负担",
      figures: { contributionShare: "90%" },
      facts: { contribution: "0.05" },
      value: { government: "0.05", individual: "0.00" }, // 0.05×90% = 0.045，进为0.05
    },
    {
      clause: "三(三)3",
      when: "本县将资助率误填为110%：指出不超过100%",
      figures: { contributionShare: "110%" },
      faults: [["figures.contributionShare", "out-of-range"]],
    },
    {
      clause: "三(三)3",
      when: "个人应缴金额为负、既为老年人又为未成年人：一并指出",
      facts: { circumstances: ["minor", "elderly"], contribution: "-150" },
      faults: [
        ["contribution", "out-of-range"],
        ["circumstances", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
