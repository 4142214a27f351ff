import { dataCompleteness } from "../../../src/policies/employment-poverty-relief/data-completeness.ts";
import type { CaseTable } from "../../support/cases.ts";

const all = ["basics", "needs", "measures", "results", "implementation", "benefits", "income"];

/** 三(四) — 一人的记录，七项齐全。 */
export default {
  rule: dataCompleteness,
  given: { records: [{ person: "1", recorded: all }] },
  rows: [
    {
      clause: "三(四)",
      when: "七项齐全",
      value: { records: 1, complete: true, incomplete: [] },
      failing: [],
      finds: ["recorded"],
    },
    {
      clause: "三(四)",
      when: "一人缺务工收入",
      facts: {
        records: [
          { person: "1", recorded: all },
          { person: "2", recorded: all.slice(0, 6) },
        ],
      },
      value: { records: 2, complete: false, incomplete: [{ person: "2", remaining: ["income"] }] },
      failing: ["recorded"],
    },
    {
      clause: "三(四)",
      when: "什么也没有记",
      facts: { records: [{ person: "1", recorded: [] }] },
      value: {
        complete: false,
        incomplete: [
          {
            person: "1",
            remaining: ["basics", "needs", "measures", "results", "implementation", "benefits", "income"],
          },
        ],
      },
    },
    {
      clause: "三(四)",
      when: "没有记录：应有的七项",
      facts: { records: [] },
      value: {
        records: 0,
        complete: true,
        requiredFields: all.map((code) => ({ code, clause: "employment-poverty-relief/三(四)" })),
      },
    },
    {
      clause: "三(四)",
      when: "同一人两次、没有这种信息",
      facts: {
        records: [
          { person: "1", recorded: all },
          { person: "1", recorded: all },
        ],
      },
      faults: [["records", "impossible"]],
    },
    {
      clause: "三(四)",
      when: "没有这种信息、姓名为空",
      facts: { records: [{ person: " ", recorded: ["hobbies"] }] },
      faults: [
        ["records[0].person", "out-of-range"],
        ["records[0].recorded[0]", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
