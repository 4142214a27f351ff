import { rollCall } from "../../../../src/policies/assistance-week/staff/roll-call.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(三) — 8:00前到位，正好8:00即为迟到。 */
export default {
  rule: rollCall,
  given: {},
  rows: [
    { clause: "七(三)", when: "7:59到岗：按时到岗", facts: { arrivedAt: "07:59" }, value: { onTime: true }, unmet: [] },
    {
      clause: "七(三)",
      when: "正好8:00到岗：未按时到岗",
      facts: { arrivedAt: "08:00" },
      value: { onTime: false },
      unmet: ["in-place"],
    },
    {
      clause: "七(三)",
      when: "主题日日期填2月30日、到岗时刻未补零：一并指出",
      facts: { themeDay: "2010-02-30", arrivedAt: "7:59" },
      faults: [
        ["themeDay", "malformed"],
        ["arrivedAt", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
