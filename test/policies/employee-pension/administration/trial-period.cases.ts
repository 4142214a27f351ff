import { trialPeriod } from "../../../../src/policies/employee-pension/administration/trial-period.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 八21 — 试行一年：1月16日起，至次年1月15日止。本县规定试行自2010年1月16日开始。 */
export default {
  rule: trialPeriod,

  given: { on: "2010-06-01" },
  figures: { trialFrom: "2010-01-16" },
  rows: [
    {
      clause: "八21",
      when: "查询日期2010年6月1日：在试行期内",
      value: { inForce: true, from: "2010-01-16", until: "2011-01-15" }, // 自2010年1月16日起一年，至次年1月15日
      unmet: [],
    },
    { clause: "八21", when: "查询日期为试行第一天：在试行期内", facts: { on: "2010-01-16" }, value: { inForce: true } },
    {
      clause: "八21",
      when: "查询日期为试行第一天的前一天：不在试行期内",
      facts: { on: "2010-01-15" },
      value: { inForce: false },
      no: ["in-force"],
    },
    {
      clause: "八21",
      when: "查询日期为试行最后一天：在试行期内",
      facts: { on: "2011-01-15" },
      value: { inForce: true },
    },
    {
      clause: "八21",
      when: "查询日期为试行最后一天的次日：不在试行期内",
      facts: { on: "2011-01-16" },
      value: { inForce: false },
      no: ["in-force"],
    },
    {
      clause: "八21",
      when: "本县规定的试行开始日期不适用于查询日期：不推算，指出",
      figures: { trialFrom: [{ from: "2012-01-01", value: "2012-01-16" }] },
      faults: [["figures.trialFrom", "no-value-on-date"]],
    },
    {
      clause: "八21",
      when: "查询日期用全角数字、多余字段：一并指出",
      facts: { on: "２０１０-06-01", year: 2010 },
      faults: [
        ["on", "malformed"],
        ["year", "unknown-key"],
      ],
    },
    {
      clause: "八21",
      when: "试行自2199年1月16日起：试行期在2200年结束，不予认定",
      figures: { trialFrom: "2199-01-16" },
      facts: { on: "2199-06-01" },
      faults: [["figures.trialFrom", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
