import { accountability } from "../../../src/policies/conduct-review/accountability.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(三) — 整改不到位，或行评期间（5月至11月）违纪违规的，追究责任。 */
export default {
  rule: accountability,
  given: { year: 2013, rectified: true },
  rows: [
    {
      clause: "五(三)",
      when: "整改到位，没有违纪违规",
      value: { accountable: false },
      failing: [],
      finds: ["no-breach"],
    },
    {
      clause: "五(三)",
      when: "整改不到位",
      facts: { rectified: false },
      value: { accountable: true },
      failing: ["rectified"],
    },
    {
      clause: "四",
      when: "4月30日违纪：不在行评期间",
      facts: { breachOn: "2013-04-30" },
      value: { accountable: false },
      failing: ["breach-during-review"],
    },
    { clause: "四", when: "5月1日违纪：行评首日", facts: { breachOn: "2013-05-01" }, value: { accountable: true } },
    { clause: "四", when: "11月30日违纪：行评末日", facts: { breachOn: "2013-11-30" }, value: { accountable: true } },
    { clause: "四", when: "12月1日违纪：行评已结束", facts: { breachOn: "2013-12-01" }, value: { accountable: false } },
    {
      clause: "四",
      when: "上一年5月违纪：不在这次行评期间",
      facts: { breachOn: "2012-05-20" },
      value: { accountable: false },
      failing: ["breach-during-review"],
    },
    {
      clause: "五(三)",
      when: "整改不到位，又有期间外的违纪：仍追究",
      facts: { rectified: false, breachOn: "2013-12-01" },
      value: { accountable: true },
      failing: ["rectified", "breach-during-review"],
    },
    {
      clause: "五(三)",
      when: "不存在的日子、缺少整改情况：一次列出",
      facts: { rectified: undefined, breachOn: "2013-02-30" },
      faults: [
        ["rectified", "missing"],
        ["breachOn", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
