import { twoWithouts } from "../../../src/policies/safety-net/two-withouts.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(一) — 农村贫困人口，无业可扶，无力脱贫。 */
export default {
  rule: twoWithouts,
  given: { poor: true, rural: true, withoutOccupation: true, withoutStrength: true },
  rows: [
    { clause: "二(一)", when: "四项都具备", value: { twoWithouts: true }, failing: [] },
    {
      clause: "二(一)",
      when: "不在农村",
      facts: { rural: false },
      value: { twoWithouts: false },
      failing: ["rural"],
    },
    {
      clause: "二(一)",
      when: "有业可扶",
      facts: { withoutOccupation: false },
      value: { twoWithouts: false },
      failing: ["without-occupation"],
    },
    {
      clause: "二(一)",
      when: "有能力脱贫",
      facts: { withoutStrength: false },
      value: { twoWithouts: false },
      failing: ["without-strength"],
    },
    {
      clause: "二(一)",
      when: "不是贫困人口",
      facts: { poor: false },
      value: { twoWithouts: false },
      failing: ["poor"],
    },
    {
      clause: "二(一)",
      when: "有业可扶，但具备一项就够",
      readings: { "two-withouts": "either" },
      facts: { withoutOccupation: false },
      value: { twoWithouts: true },
    },
    {
      clause: "二(一)",
      when: "有能力脱贫，但具备一项就够",
      readings: { "two-withouts": "either" },
      facts: { withoutStrength: false },
      value: { twoWithouts: true },
    },
    {
      clause: "二(一)",
      when: "两项都不具备，哪种解读都不是",
      readings: { "two-withouts": "either" },
      facts: { withoutOccupation: false, withoutStrength: false },
      value: { twoWithouts: false },
      failing: ["without-occupation", "without-strength"],
    },
    {
      clause: "二(一)",
      when: "具备一项，但不在农村、不是贫困人口",
      readings: { "two-withouts": "either" },
      facts: { rural: false, poor: false, withoutStrength: false },
      value: { twoWithouts: false },
      failing: ["rural", "without-strength", "poor"],
    },
    {
      clause: "二(一)",
      when: "缺一项、一项不是真假值、多余字段：一次列出",
      facts: { poor: undefined, rural: "yes", income: 1 },
      faults: [
        ["poor", "missing"],
        ["rural", "wrong-type"],
        ["income", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
