import { feedbackHandling } from "../../../src/policies/conduct-review/feedback-handling.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(二)4 — 反馈的问题件件有落实、事事有回音：全部。 */
export default {
  rule: feedbackHandling,
  given: { year: 2013, items: 30, resolved: 30, answered: 30 },
  rows: [
    { clause: "四(二)4", when: "30件全部落实、全部回音", value: { met: true, unmet: [] }, failing: [] },
    {
      clause: "四(二)4",
      when: "差一件没有落实",
      facts: { resolved: 29 }, // 29÷30 < 100%
      value: { met: false, unmet: ["all-resolved"] },
      failing: ["all-resolved"],
    },
    {
      clause: "四(二)4",
      when: "差一件没有回音",
      facts: { answered: 29 },
      value: { met: false, unmet: ["all-answered"] },
      failing: ["all-answered"],
    },
    {
      clause: "四(二)4",
      when: "各差一件",
      facts: { resolved: 29, answered: 29 },
      value: { met: false, unmet: ["all-resolved", "all-answered"] },
    },
    {
      clause: "四(二)4",
      when: "只有一件，没有落实，已回音",
      facts: { items: 1, resolved: 0, answered: 1 }, // 0÷1 < 100%
      value: { met: false, unmet: ["all-resolved"] },
    },
    {
      clause: "四(二)4",
      when: "没有反馈的问题：没有要办的",
      facts: { items: 0, resolved: 0, answered: 0 },
      value: { met: true },
    },
    {
      clause: "四(二)4",
      when: "县里把落实比例定为90%：30件落实27件，达到",
      figures: { resolvedShare: "90%" },
      facts: { resolved: 27 }, // 27÷30 = 90%
      value: { met: true },
      failing: [],
    },
    {
      clause: "四(二)4",
      when: "县里把落实比例定为90%：30件落实26件，没有达到",
      figures: { resolvedShare: "90%" },
      facts: { resolved: 26 }, // 26÷30 < 90%
      value: { met: false, unmet: ["all-resolved"] },
      failing: ["all-resolved"],
    },
    {
      clause: "四(二)4",
      when: "落实数、回音数都多于反馈数，缺少年份：一次列出",
      facts: { year: undefined, resolved: 31, answered: 31 },
      faults: [
        ["year", "missing"],
        ["resolved", "impossible"],
        ["answered", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
