import { dataCompleteness } from "../../../../src/policies/employment-poverty-relief/programme/data-completeness.ts";
import type { CaseTable } from "../../../support/cases.ts";

const all = ["basics", "needs", "measures", "results", "implementation", "benefits", "income"];

/** 三(四) — 一人的记录，七项齐全。 */
export default {
  rule: dataCompleteness,
  given: { records: [{ person: "1", recorded: all }] },
  rows: [
    {
      clause: "三(四)",
      when: "1人七项信息齐全：信息完整",
      value: { count: 1, complete: true, incompleteRecords: [] },
      unmet: [],
      finds: ["recorded"],
    },
    {
      clause: "三(四)",
      when: "无系统记录：视为完整，并列出应填报的七项信息",
      facts: { records: [] },
      value: {
        count: 0,
        complete: true,
        requiredFields: all.map((code) => ({ code, clause: "employment-poverty-relief/三(四)" })),
      },
    },
    {
      clause: "三(四)",
      when: "2人中1人缺少务工收入：列出该人所缺信息",
      facts: {
        records: [
          { person: "1", recorded: all },
          { person: "2", recorded: all.slice(0, 6) },
        ],
      },
      value: { count: 2, complete: false, incompleteRecords: [{ person: "2", remaining: [{ code: "income" }] }] },
      unmet: ["recorded"],
    },
    {
      clause: "三(四)",
      when: "7人各缺少一项不同的信息：逐人列出所缺的一项",
      facts: { records: all.map((one) => ({ person: one, recorded: all.filter((other) => other !== one) })) },
      value: {
        count: 7,
        complete: false,
        incompleteRecords: all.map((one) => ({ person: one, remaining: [{ code: one }] })),
      },
      unmet: all.map(() => "recorded"),
      finds: all.map((code) => ["recorded", { field: { code }, without: 1 }] as const),
    },
    {
      clause: "三(四)",
      when: "1人七项信息均未填报：七项全部列出",
      facts: { records: [{ person: "1", recorded: [] }] },
      value: {
        complete: false,
        incompleteRecords: [
          {
            person: "1",
            remaining: [
              { code: "basics" },
              { code: "needs" },
              { code: "measures" },
              { code: "results" },
              { code: "implementation" },
              { code: "benefits" },
              { code: "income" },
            ],
          },
        ],
      },
      unmet: all.map(() => "recorded"),
    },
    {
      clause: "三(四)",
      when: "系统记录中同一人出现两次：不接受",
      facts: {
        records: [
          { person: "1", recorded: all },
          { person: "1", recorded: all },
        ],
      },
      faults: [["records", "contradiction"]],
    },
    {
      clause: "三(四)",
      when: "不在可选范围的信息、姓名为空：一并指出",
      facts: { records: [{ person: " ", recorded: ["hobbies"] }] },
      faults: [
        ["records[0].person", "out-of-range"],
        ["records[0].recorded[0]", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
