import { accountability } from "../../../../src/policies/conduct-review/handling/accountability.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(三) — 整改不到位，或行评期间（5月至11月）违纪违规的，追究责任。 */
export default {
  rule: accountability,
  given: { year: 2013, rectified: true },
  rows: [
    {
      clause: "五(三)",
      when: "整改到位，无违纪违规问题：不追究",
      value: { accountable: false },
      unmet: [],
      finds: ["no-breach"],
    },
    {
      clause: "五(三)",
      when: "整改不到位：追究",
      facts: { rectified: false },
      value: { accountable: true },
      unmet: ["rectified"],
    },
    {
      clause: "五(三)",
      when: "未填报年份，整改不到位：追究",
      facts: { year: undefined, rectified: false },
      value: { accountable: true },
      unmet: ["rectified"],
    },
    {
      clause: "五(三)",
      when: "未填报年份，整改到位，无违纪违规问题：不追究",
      facts: { year: undefined },
      value: { accountable: false },
      unmet: [],
    },
    {
      clause: "五(三)",
      when: "未填报年份，整改到位，2013年5月20日违纪：无法认定是否在行评期间",
      facts: { year: undefined, breachOn: "2013-05-20" },
      value: { accountable: null },
      finds: ["year-needed"],
    },
    {
      clause: "五(三)",
      when: "未填报年份，整改不到位，又有违纪：仅整改不到位即应追究",
      facts: { year: undefined, rectified: false, breachOn: "2013-05-20" },
      value: { accountable: true },
      finds: ["year-needed"],
    },
    {
      clause: "四",
      when: "4月30日违纪，在行评开始前一天：不追究",
      facts: { breachOn: "2013-04-30" },
      value: { accountable: false },
      no: ["breach-during-review"],
    },
    {
      clause: "四",
      when: "5月1日违纪，即行评开始日期：追究",
      facts: { breachOn: "2013-05-01" },
      value: { accountable: true },
    },
    {
      clause: "四",
      when: "11月30日违纪，即行评结束日期：追究",
      facts: { breachOn: "2013-11-30" },
      value: { accountable: true },
    },
    {
      clause: "四",
      when: "12月1日违纪，行评已结束：不追究",
      facts: { breachOn: "2013-12-01" },
      value: { accountable: false },
    },
    {
      clause: "四",
      when: "2013年行评，上一年5月20日违纪：不追究",
      facts: { breachOn: "2012-05-20" },
      value: { accountable: false },
      no: ["breach-during-review"],
    },
    {
      clause: "五(三)",
      when: "整改不到位，行评期间以外又有违纪：仍追究",
      facts: { rectified: false, breachOn: "2013-12-01" },
      value: { accountable: true },
      unmet: ["rectified"],
      no: ["breach-during-review"],
    },
    {
      clause: "五(三)",
      when: "未填报整改情况，违纪违规日期填2月30日：一并指出",
      facts: { rectified: undefined, breachOn: "2013-02-30" },
      faults: [
        ["rectified", "missing"],
        ["breachOn", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
