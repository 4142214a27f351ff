import { temporaryAssistance } from "../../../../src/policies/safety-net/temporary/temporary-assistance.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(四)1 — 突发困难，或者其他救助实施后仍有严重困难。 */
export default {
  rule: temporaryAssistance,
  given: { events: ["fire"], inDistress: true, stillInSeriousDifficulty: false },
  rows: [
    {
      clause: "三(四)1",
      when: "遭遇火灾，生活因此陷入困境：应予救助",
      value: { entitled: true, reasons: ["event"] },
      no: ["still-in-difficulty"],
    },
    {
      clause: "三(四)1",
      when: "遭遇交通事故，生活因此陷入困境：应予救助",
      facts: { events: ["traffic-accident"] },
      value: { entitled: true },
    },
    {
      clause: "三(四)1",
      when: "突发重大疾病，生活因此陷入困境：应予救助",
      facts: { events: ["sudden-serious-illness"] },
      value: { entitled: true },
    },
    {
      clause: "三(四)1",
      when: "遭遇其他特殊困难，生活因此陷入困境：应予救助",
      facts: { events: ["other-special-difficulty"] },
      value: { entitled: true },
    },
    {
      clause: "三(四)1",
      when: "未遭遇突发困难，其他社会救助实施后仍有严重困难：应予救助",
      facts: { events: [], inDistress: false, stillInSeriousDifficulty: true },
      value: { entitled: true, reasons: ["after-other-schemes"] },
      no: ["event", "in-distress"],
    },
    {
      clause: "三(四)1",
      when: "遭遇火灾陷入困境，其他社会救助实施后仍有严重困难：应予救助，两项理由均列出",
      facts: { stillInSeriousDifficulty: true },
      value: { entitled: true, reasons: ["event", "after-other-schemes"] },
      unmet: [],
    },
    {
      clause: "三(四)1",
      when: "同时遭遇火灾和突发重大疾病，生活因此陷入困境：应予救助",
      facts: { events: ["fire", "sudden-serious-illness"] },
      value: { entitled: true, reasons: ["event"] },
    },
    {
      clause: "三(四)1",
      when: "遭遇火灾，生活未因此陷入困境：不予救助",
      facts: { inDistress: false },
      value: { entitled: false, reasons: [] },
      unmet: ["entitled"],
      no: ["in-distress", "still-in-difficulty"],
    },
    {
      clause: "三(四)1",
      when: "未遭遇突发困难，其他救助后无严重困难：不予救助",
      facts: { events: [] },
      value: { entitled: false, reasons: [] },
      unmet: ["entitled"],
      no: ["event", "still-in-difficulty"],
    },
    {
      clause: "三(四)1",
      when: "火灾填报两次：指出不得重复",
      facts: { events: ["fire", "fire"] },
      faults: [["events", "contradiction"]],
    },
    {
      clause: "三(四)1",
      when: "不在可选范围的突发困难、未填报是否陷入困境：一并指出",
      facts: { events: ["rain"], inDistress: undefined },
      faults: [
        ["events[0]", "unknown-option"],
        ["inDistress", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
