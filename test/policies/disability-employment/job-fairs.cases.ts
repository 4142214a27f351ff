import { jobFairs } from "../../../src/policies/disability-employment/job-fairs.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(二) — 每年两次残疾人专场招聘会。 */
export default {
  rule: jobFairs,
  given: { year: 2018, fairDates: ["2018-03-08", "2018-12-31"] },
  rows: [
    {
      clause: "四(二)",
      when: "办了两次",
      value: { target: 2, held: 2, shortfall: 0, met: true },
      finds: ["enough-fairs"],
      failing: [],
    },
    {
      clause: "四(二)",
      when: "只办了一次",
      facts: { fairDates: ["2018-03-08"] },
      value: { held: 1, shortfall: 1, met: false }, // 2−1 = 1
      failing: ["enough-fairs"],
    },
    {
      clause: "四(二)",
      when: "第二次是次年元旦：不算",
      facts: { fairDates: ["2018-03-08", "2019-01-01"] },
      value: { held: 1, met: false },
    },
    {
      clause: "四(二)",
      when: "办了三次：多办不算未完成",
      facts: { fairDates: ["2018-03-08", "2018-06-01", "2018-09-01"] },
      value: { held: 3, shortfall: 0, met: true },
    },
    { clause: "四(二)", when: "一次也没有办", facts: { fairDates: [] }, value: { held: 0, shortfall: 2, met: false } },
    {
      clause: "四(二)",
      when: "县里从2019年起定为三次：2018年仍是两次",
      figures: { jobFairs: [{ from: "2019-01-01", value: 3 }] },
      value: { target: 2, met: true },
    },
    {
      clause: "四(二)",
      when: "县里某年一次也不要求",
      figures: { jobFairs: "0" },
      facts: { fairDates: [] },
      value: { target: 0, held: 0, shortfall: 0, met: true },
    },
    {
      clause: "四(二)",
      when: "年份写成文字、没有这一天：一次列出",
      facts: { year: "2018", fairDates: ["2018-02-29"] },
      faults: [
        ["year", "wrong-type"],
        ["fairDates[0]", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
