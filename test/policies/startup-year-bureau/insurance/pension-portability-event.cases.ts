import { pensionPortabilityEvent } from "../../../../src/policies/startup-year-bureau/insurance/pension-portability-event.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二1 — 应举办一次养老保险转移接续咨询活动。 */
export default {
  rule: pensionPortabilityEvent,
  given: { held: 0 },
  rows: [
    { clause: "二1", when: "举办1次：达到规定次数", facts: { held: 1 }, value: { met: true, shortfall: 0 }, unmet: [] },
    { clause: "二1", when: "举办2次：达到规定次数", facts: { held: 2 }, value: { met: true, shortfall: 0 } },
    {
      clause: "二1",
      when: "未举办咨询活动：未达到规定次数，相差1次",
      value: { met: false, shortfall: 1 }, // 1−0 = 1
      unmet: ["events-held"],
    },
    {
      clause: "二1",
      when: "本县规定举办3次，已举办1次：相差2次",
      figures: { pensionPortabilityEvents: "3" },
      facts: { held: 1 },
      value: { met: false, shortfall: 2 }, // 3−1 = 2
      unmet: ["events-held"],
    },
    {
      clause: "二1",
      when: "年份填成文字、次数填成小数：一并指出",
      facts: { year: "2010", held: 0.5 },
      faults: [
        ["year", "wrong-type"],
        ["held", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
