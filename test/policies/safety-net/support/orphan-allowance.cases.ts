import { orphanAllowance } from "../../../../src/policies/safety-net/support/orphan-allowance.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(二)3 — 失去父母，或者查找不到生父母的儿童。 */
export default {
  rule: orphanAllowance,
  given: { isChild: true, parentsLost: true, biologicalParentsNotFound: false },
  rows: [
    { clause: "三(二)3", when: "失去父母的儿童：应纳入", value: { entitled: true }, no: ["parents-not-found"] },
    {
      clause: "三(二)3",
      when: "查找不到生父母的儿童：应纳入",
      facts: { parentsLost: false, biologicalParentsNotFound: true },
      value: { entitled: true },
      no: ["parents-lost"],
    },
    {
      clause: "三(二)3",
      when: "未失去父母、也不属于查找不到生父母的儿童：不纳入",
      facts: { parentsLost: false },
      value: { entitled: false },
      unmet: ["entitled"],
      no: ["parents-lost", "parents-not-found"],
    },
    {
      clause: "三(二)3",
      when: "失去父母、查找不到生父母，但不是儿童：不纳入",
      facts: { isChild: false, biologicalParentsNotFound: true },
      value: { entitled: false },
      unmet: ["entitled"],
      no: ["child"],
    },
    {
      clause: "三(二)3",
      when: "未填报是否失去父母、是否儿童填成数字：一并指出",
      facts: { isChild: 1, parentsLost: undefined },
      faults: [
        ["isChild", "wrong-type"],
        ["parentsLost", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
