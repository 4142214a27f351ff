import { temporaryAssistance } from "../../../src/policies/safety-net/temporary-assistance.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(四)1 — 突发困难，或者其他救助实施后仍有严重困难。 */
export default {
  rule: temporaryAssistance,
  given: { events: ["fire"], inDistress: true, stillInSeriousDifficulty: false },
  rows: [
    {
      clause: "三(四)1",
      when: "火灾致使生活陷入困境",
      value: { entitled: true, reasons: ["event"] },
      failing: ["still-in-difficulty"],
    },
    { clause: "三(四)1", when: "交通事故", facts: { events: ["traffic-accident"] }, value: { entitled: true } },
    {
      clause: "三(四)1",
      when: "突发重大疾病",
      facts: { events: ["sudden-serious-illness"] },
      value: { entitled: true },
    },
    {
      clause: "三(四)1",
      when: "其他特殊困难",
      facts: { events: ["other-special-difficulty"] },
      value: { entitled: true },
    },
    {
      clause: "三(四)1",
      when: "遭遇火灾，生活没有因此陷入困境",
      facts: { inDistress: false },
      value: { entitled: false, reasons: [] },
      failing: ["in-distress", "still-in-difficulty"],
    },
    {
      clause: "三(四)1",
      when: "没有遭遇突发困难",
      facts: { events: [] },
      value: { entitled: false, reasons: [] },
      failing: ["event", "still-in-difficulty"],
    },
    {
      clause: "三(四)1",
      when: "没有突发困难，其他救助后仍有严重困难",
      facts: { events: [], inDistress: false, stillInSeriousDifficulty: true },
      value: { entitled: true, reasons: ["after-other-schemes"] },
      failing: ["event", "in-distress"],
    },
    {
      clause: "三(四)1",
      when: "两项都符合",
      facts: { stillInSeriousDifficulty: true },
      value: { entitled: true, reasons: ["event", "after-other-schemes"] },
      failing: [],
    },
    {
      clause: "三(四)1",
      when: "火灾、突发重大疾病都遭遇",
      facts: { events: ["fire", "sudden-serious-illness"] },
      value: { entitled: true, reasons: ["event"] },
    },
    {
      clause: "三(四)1",
      when: "火灾写了两次",
      facts: { events: ["fire", "fire"] },
      faults: [["events", "impossible"]],
    },
    {
      clause: "三(四)1",
      when: "没有的情形、缺一项：一次列出",
      facts: { events: ["rain"], inDistress: undefined },
      faults: [
        ["events[0]", "unknown-option"],
        ["inDistress", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
