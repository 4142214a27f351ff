import { dibaoExit } from "../../../../src/policies/safety-net/dibao/dibao-exit.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(一)2 — 低保标准300元。 */
export default {
  rule: dibaoExit,
  given: { escapedPovertyStably: true, incomePerPerson: "300.01", dibaoStandard: "300" },
  rows: [
    {
      clause: "三(一)2",
      when: "稳定脱贫，人均收入超过低保标准一分：应退出",
      value: { required: true, unmet: [] },
      unmet: [],
    },
    {
      clause: "三(一)2",
      when: "稳定脱贫，人均收入恰好等于低保标准：不退出",
      facts: { incomePerPerson: "300" },
      value: { required: false, unmet: ["income-above-standard"] },
      unmet: ["required"],
      no: ["income-above-standard"],
    },
    {
      clause: "三(一)2",
      when: "人均收入高于低保标准，但未稳定脱贫：不退出",
      facts: { escapedPovertyStably: false },
      value: { required: false, unmet: ["stable-escape"] },
      unmet: ["required"],
      no: ["stable-escape"],
    },
    {
      clause: "三(一)2",
      when: "稳定脱贫，人均收入恰好等于低保标准，按等于视同高于的口径：应退出",
      readings: { "income-equal-to-standard": "leaves" },
      facts: { incomePerPerson: "300" },
      value: { required: true, unmet: [] },
    },
    {
      clause: "三(一)2",
      when: "稳定脱贫，人均收入低于低保标准一分，按等于视同高于的口径：仍不退出",
      readings: { "income-equal-to-standard": "leaves" },
      facts: { incomePerPerson: "299.99" },
      value: { required: false, unmet: ["income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "人均收入高于低保标准，但未稳定脱贫，按符合一个条件即可的口径：应退出",
      readings: { "exit-conditions": "either" },
      facts: { escapedPovertyStably: false },
      value: { required: true, unmet: ["stable-escape"] },
      no: ["stable-escape"],
    },
    {
      clause: "三(一)2",
      when: "稳定脱贫，人均收入等于低保标准，按符合一个条件即可的口径：应退出",
      readings: { "exit-conditions": "either" },
      facts: { incomePerPerson: "300" },
      value: { required: true, unmet: ["income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "未稳定脱贫，收入为零，按符合一个条件即可的口径：仍不退出",
      readings: { "exit-conditions": "either" },
      facts: { escapedPovertyStably: false, incomePerPerson: "0" },
      value: { required: false, unmet: ["stable-escape", "income-above-standard"] },
    },
    {
      clause: "三(一)2",
      when: "未填报是否稳定脱贫、人均收入为负、低保标准填成文字：一并指出",
      facts: { escapedPovertyStably: undefined, incomePerPerson: "-1", dibaoStandard: "三百" },
      faults: [
        ["escapedPovertyStably", "missing"],
        ["incomePerPerson", "out-of-range"],
        ["dibaoStandard", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
