import { registerComparison } from "../../../../src/policies/safety-net/organisation/register-comparison.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(五) — 低保信息系统与建档立卡信息系统互通。 */
export default {
  rule: registerComparison,
  given: { dibao: ["a", "b"], povertyRegister: ["b", "c", "d"] },
  rows: [
    {
      clause: "三(五)",
      when: "两个系统人员相同，次序不同：一致",
      facts: { dibao: ["a", "b"], povertyRegister: ["b", "a"] },
      value: { inBoth: ["a", "b"], onlyInDibao: [], onlyInRegister: [] },
      unmet: [],
    },
    {
      clause: "三(五)",
      when: "两个系统均无人员：一致",
      facts: { dibao: [], povertyRegister: [] },
      value: { inBoth: [], onlyInDibao: [], onlyInRegister: [] },
    },
    {
      clause: "三(五)",
      when: "两个系统各有对方未列的人员：不一致，分别列出",
      value: { inBoth: ["b"], onlyInDibao: ["a"], onlyInRegister: ["c", "d"] },
      unmet: ["registers-agree"],
    },
    {
      clause: "三(五)",
      when: "低保系统人员均在建档立卡系统，反之不然：不一致，列出只在建档立卡系统的人员",
      facts: { dibao: ["b"] },
      value: { inBoth: ["b"], onlyInDibao: [], onlyInRegister: ["c", "d"] },
      unmet: ["registers-agree"],
    },
    {
      clause: "三(五)",
      when: "建档立卡系统人员均在低保系统，反之不然：不一致，列出只在低保系统的人员",
      facts: { povertyRegister: ["b"] },
      value: { inBoth: ["b"], onlyInDibao: ["a"], onlyInRegister: [] },
      unmet: ["registers-agree"],
    },
    {
      clause: "三(五)",
      when: "低保系统人员编号重复、建档立卡系统人员编号空白：一并指出",
      facts: { dibao: ["a", "a"], povertyRegister: [""] },
      faults: [
        ["povertyRegister[0]", "out-of-range"],
        ["dibao", "contradiction"],
      ],
    },
    {
      clause: "三(五)",
      when: "建档立卡系统人员编号重复：指出不得重复",
      facts: { povertyRegister: ["b", "b"] },
      faults: [["povertyRegister", "contradiction"]],
    },
  ],
} satisfies CaseTable;
