import { jobFairs } from "../../../../src/policies/disability-employment/duties/job-fairs.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(二) — 每年举办残疾人专场招聘会2场。 */
export default {
  rule: jobFairs,
  given: { year: 2018, fairDates: ["2018-03-08", "2018-12-31"] },
  rows: [
    {
      clause: "四(二)",
      when: "全年已举办2场：达到要求",
      value: { target: 2, held: 2, shortfall: 0, met: true },
      finds: ["enough-fairs"],
      unmet: [],
    },
    {
      clause: "四(二)",
      when: "全年已举办3场，超过要求：达到要求",
      facts: { fairDates: ["2018-03-08", "2018-06-01", "2018-09-01"] },
      value: { held: 3, shortfall: 0, met: true },
    },
    {
      clause: "四(二)",
      when: "全年已举办1场：相差1场",
      facts: { fairDates: ["2018-03-08"] },
      value: { held: 1, shortfall: 1, met: false }, // 2−1 = 1
      unmet: ["enough-fairs"],
    },
    {
      clause: "四(二)",
      when: "第二场在次年元旦：不计入当年，未达到",
      facts: { fairDates: ["2018-03-08", "2019-01-01"] }, // 当年只有3月8日1场
      value: { held: 1, met: false },
    },
    {
      clause: "四(二)",
      when: "全年未举办：相差2场",
      facts: { fairDates: [] },
      value: { held: 0, shortfall: 2, met: false }, // 2−0 = 2
    },
    {
      clause: "四(二)",
      when: "本县自2019年起调整为3场：2018年仍为2场，达到要求",
      figures: { jobFairs: [{ from: "2019-01-01", value: 3 }] },
      value: { target: 2, met: true },
    },
    {
      clause: "四(二)",
      when: "本县调整为0场，全年未举办：达到要求",
      figures: { jobFairs: "0" },
      facts: { fairDates: [] },
      value: { target: 0, held: 0, shortfall: 0, met: true },
    },
    {
      clause: "四(二)",
      when: "年份填成文字、日期不是有效日期：一并指出",
      facts: { year: "2018", fairDates: ["2018-02-29"] },
      faults: [
        ["year", "wrong-type"],
        ["fairDates[0]", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
