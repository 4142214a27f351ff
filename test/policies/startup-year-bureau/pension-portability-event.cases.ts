import { pensionPortabilityEvent } from "../../../src/policies/startup-year-bureau/pension-portability-event.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二1 — 一次养老保险转移接续咨询活动。 */
export default {
  rule: pensionPortabilityEvent,
  given: { year: 2010, held: 0 },
  rows: [
    { clause: "二1", when: "没有办", value: { met: false, shortfall: 1 }, failing: ["events-held"] }, // 1−0 = 1
    { clause: "二1", when: "办了一次", facts: { held: 1 }, value: { met: true, shortfall: 0 }, failing: [] },
    { clause: "二1", when: "办了两次", facts: { held: 2 }, value: { met: true, shortfall: 0 } },
    {
      clause: "二1",
      when: "县里要办三次，办了一次：还差两次",
      figures: { pensionPortabilityEvents: "3" },
      facts: { held: 1 },
      value: { met: false, shortfall: 2 }, // 3−1 = 2
      failing: ["events-held"],
    },
    {
      clause: "二1",
      when: "次数是小数、缺少年份：一次列出",
      facts: { year: undefined, held: 0.5 },
      faults: [
        ["year", "missing"],
        ["held", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
