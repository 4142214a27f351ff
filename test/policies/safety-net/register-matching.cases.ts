import { registerMatching } from "../../../src/policies/safety-net/register-matching.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(五) — 低保信息系统与建档立卡信息系统互通。 */
export default {
  rule: registerMatching,
  given: { allowance: ["a", "b"], register: ["b", "c", "d"] },
  rows: [
    {
      clause: "三(五)",
      when: "各有对方没有的人",
      value: { inBoth: ["b"], onlyAllowance: ["a"], onlyRegister: ["c", "d"] },
      failing: ["same"],
    },
    {
      clause: "三(五)",
      when: "两个系统一致，次序不同",
      facts: { allowance: ["a", "b"], register: ["b", "a"] },
      value: { inBoth: ["a", "b"], onlyAllowance: [], onlyRegister: [] },
      failing: [],
    },
    {
      clause: "三(五)",
      when: "低保只是建档立卡的一部分",
      facts: { allowance: ["b"] },
      value: { inBoth: ["b"], onlyAllowance: [], onlyRegister: ["c", "d"] },
      failing: ["same"],
    },
    {
      clause: "三(五)",
      when: "建档立卡只是低保的一部分",
      facts: { register: ["b"] },
      value: { inBoth: ["b"], onlyAllowance: ["a"], onlyRegister: [] },
      failing: ["same"],
    },
    {
      clause: "三(五)",
      when: "两个系统都没有人",
      facts: { allowance: [], register: [] },
      value: { inBoth: [], onlyAllowance: [], onlyRegister: [] },
    },
    {
      clause: "三(五)",
      when: "编号重复、空白：一次列出",
      facts: { allowance: ["a", "a"], register: [""] },
      faults: [
        ["register[0]", "out-of-range"],
        ["allowance", "impossible"],
      ],
    },
    {
      clause: "三(五)",
      when: "建档立卡编号重复",
      facts: { register: ["b", "b"] },
      faults: [["register", "impossible"]],
    },
  ],
} satisfies CaseTable;
