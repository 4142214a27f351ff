import { orphanGuarantee } from "../../../src/policies/safety-net/orphan-guarantee.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(二)3 — 失去父母，或者查找不到生父母的儿童。 */
export default {
  rule: orphanGuarantee,
  given: { child: true, parentsLost: true, biologicalParentsNotFound: false },
  rows: [
    {
      clause: "三(二)3",
      when: "失去父母的儿童",
      value: { guaranteed: true },
      failing: ["parents-not-found"],
    },
    {
      clause: "三(二)3",
      when: "查找不到生父母的儿童",
      facts: { parentsLost: false, biologicalParentsNotFound: true },
      value: { guaranteed: true },
      failing: ["parents-lost"],
    },
    {
      clause: "三(二)3",
      when: "两种情形都不是",
      facts: { parentsLost: false },
      value: { guaranteed: false },
      failing: ["parents-lost", "parents-not-found"],
    },
    {
      clause: "三(二)3",
      when: "不是儿童",
      facts: { child: false, biologicalParentsNotFound: true },
      value: { guaranteed: false },
      failing: ["child"],
    },
    {
      clause: "三(二)3",
      when: "缺一项、一项写成数字：一次列出",
      facts: { child: 1, parentsLost: undefined },
      faults: [
        ["child", "wrong-type"],
        ["parentsLost", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
