import { feedbackHandling } from "../../../../src/policies/conduct-review/handling/feedback-handling.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(二)4 — 反馈的问题件件有落实、事事有回音：全部。 */
export default {
  rule: feedbackHandling,
  given: { items: 30, resolved: 30, answered: 30 },
  rows: [
    {
      clause: "四(二)4",
      when: "反馈问题30件，全部落实、全部回音：符合要求",
      value: { met: true, unmet: [] },
      unmet: [],
    },
    {
      clause: "四(二)4",
      when: "反馈问题0件：无须办理，符合要求",
      facts: { items: 0, resolved: 0, answered: 0 },
      value: { met: true },
    },
    {
      clause: "四(二)4",
      when: "反馈问题30件，29件落实，30件回音：落实未达到要求",
      facts: { resolved: 29 }, // 29÷30 < 100%
      value: { met: false, unmet: ["all-resolved"] },
      unmet: ["all-resolved"],
    },
    {
      clause: "四(二)4",
      when: "反馈问题30件，30件落实，29件回音：回音未达到要求",
      facts: { answered: 29 },
      value: { met: false, unmet: ["all-answered"] },
      unmet: ["all-answered"],
    },
    {
      clause: "四(二)4",
      when: "反馈问题30件，29件落实，29件回音：两项均未达到要求",
      facts: { resolved: 29, answered: 29 },
      value: { met: false, unmet: ["all-resolved", "all-answered"] },
    },
    {
      clause: "四(二)4",
      when: "反馈问题1件，未落实，已回音：落实未达到要求",
      facts: { items: 1, resolved: 0, answered: 1 }, // 0÷1 < 100%
      value: { met: false, unmet: ["all-resolved"] },
    },
    {
      clause: "四(二)4",
      when: "本县将落实比例调整为90%，30件落实27件：符合要求",
      figures: { resolvedShare: "90%" },
      facts: { resolved: 27 }, // 27÷30 = 90%
      value: { met: true },
      unmet: [],
    },
    {
      clause: "四(二)4",
      when: "本县将落实比例调整为90%，30件落实26件：落实未达到要求",
      figures: { resolvedShare: "90%" },
      facts: { resolved: 26 }, // 26÷30 < 90%
      value: { met: false, unmet: ["all-resolved"] },
      unmet: ["all-resolved"],
    },
    {
      clause: "四(二)4",
      when: "年份填成文字，落实数、回音数均多于反馈的问题数：一并指出",
      facts: { year: "2013", resolved: 31, answered: 31 },
      faults: [
        ["year", "wrong-type"],
        ["resolved", "contradiction"],
        ["answered", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
