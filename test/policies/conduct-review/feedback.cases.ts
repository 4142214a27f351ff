import { feedback } from "../../../src/policies/conduct-review/feedback.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(二)4 — 反馈的问题件件有落实、事事有回音：全部。 */
export default {
  rule: feedback,
  given: { year: 2013, items: 30, settled: 30, answered: 30 },
  rows: [
    { clause: "四(二)4", when: "30件全部落实、全部回音", value: { complete: true, failing: [] }, failing: [] },
    {
      clause: "四(二)4",
      when: "差一件没有落实",
      facts: { settled: 29 }, // 29÷30 < 100%
      value: { complete: false, failing: ["all-settled"] },
      failing: ["all-settled"],
    },
    {
      clause: "四(二)4",
      when: "差一件没有回音",
      facts: { answered: 29 },
      value: { complete: false, failing: ["all-answered"] },
      failing: ["all-answered"],
    },
    {
      clause: "四(二)4",
      when: "各差一件",
      facts: { settled: 29, answered: 29 },
      value: { complete: false, failing: ["all-settled", "all-answered"] },
    },
    {
      clause: "四(二)4",
      when: "只有一件，没有落实，已回音",
      facts: { items: 1, settled: 0, answered: 1 }, // 0÷1 < 100%
      value: { complete: false, failing: ["all-settled"] },
    },
    {
      clause: "四(二)4",
      when: "没有反馈的问题：没有要办的",
      facts: { items: 0, settled: 0, answered: 0 },
      value: { complete: true },
    },
    {
      clause: "四(二)4",
      when: "县里把落实比例定为90%：30件落实27件，达到",
      figures: { settledShare: "90%" },
      facts: { settled: 27 }, // 27÷30 = 90%
      value: { complete: true },
      failing: [],
    },
    {
      clause: "四(二)4",
      when: "县里把落实比例定为90%：30件落实26件，没有达到",
      figures: { settledShare: "90%" },
      facts: { settled: 26 }, // 26÷30 < 90%
      value: { complete: false, failing: ["all-settled"] },
      failing: ["all-settled"],
    },
    {
      clause: "四(二)4",
      when: "落实数、回音数都多于反馈数，缺少年份：一次列出",
      facts: { year: undefined, settled: 31, answered: 31 },
      faults: [
        ["year", "missing"],
        ["settled", "impossible"],
        ["answered", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
