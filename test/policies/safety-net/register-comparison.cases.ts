import { registerComparison } from "../../../src/policies/safety-net/register-comparison.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(五) — 低保信息系统与建档立卡信息系统互通。 */
export default {
  rule: registerComparison,
  given: { dibao: ["a", "b"], povertyRegister: ["b", "c", "d"] },
  rows: [
    {
      clause: "三(五)",
      when: "各有对方没有的人",
      value: { inBoth: ["b"], onlyInDibao: ["a"], onlyInRegister: ["c", "d"] },
      failing: ["registers-agree"],
    },
    {
      clause: "三(五)",
      when: "两个系统一致，次序不同",
      facts: { dibao: ["a", "b"], povertyRegister: ["b", "a"] },
      value: { inBoth: ["a", "b"], onlyInDibao: [], onlyInRegister: [] },
      failing: [],
    },
    {
      clause: "三(五)",
      when: "低保只是建档立卡的一部分",
      facts: { dibao: ["b"] },
      value: { inBoth: ["b"], onlyInDibao: [], onlyInRegister: ["c", "d"] },
      failing: ["registers-agree"],
    },
    {
      clause: "三(五)",
      when: "建档立卡只是低保的一部分",
      facts: { povertyRegister: ["b"] },
      value: { inBoth: ["b"], onlyInDibao: ["a"], onlyInRegister: [] },
      failing: ["registers-agree"],
    },
    {
      clause: "三(五)",
      when: "两个系统都没有人",
      facts: { dibao: [], povertyRegister: [] },
      value: { inBoth: [], onlyInDibao: [], onlyInRegister: [] },
    },
    {
      clause: "三(五)",
      when: "编号重复、空白：一次列出",
      facts: { dibao: ["a", "a"], povertyRegister: [""] },
      faults: [
        ["povertyRegister[0]", "out-of-range"],
        ["dibao", "impossible"],
      ],
    },
    {
      clause: "三(五)",
      when: "建档立卡编号重复",
      facts: { povertyRegister: ["b", "b"] },
      faults: [["povertyRegister", "impossible"]],
    },
  ],
} satisfies CaseTable;
