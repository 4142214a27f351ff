import { twoLacks } from "../../../src/policies/safety-net/two-lacks.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(一) — 农村贫困人口，无业可扶，无力脱贫。 */
export default {
  rule: twoLacks,
  given: { isPoor: true, isRural: true, noViableLivelihood: true, noCapacity: true },
  rows: [
    { clause: "二(一)", when: "四项都具备", value: { twoLacks: true }, failing: [] },
    {
      clause: "二(一)",
      when: "不在农村",
      facts: { isRural: false },
      value: { twoLacks: false },
      failing: ["rural"],
    },
    {
      clause: "二(一)",
      when: "有业可扶",
      facts: { noViableLivelihood: false },
      value: { twoLacks: false },
      failing: ["no-viable-livelihood"],
    },
    {
      clause: "二(一)",
      when: "有能力脱贫",
      facts: { noCapacity: false },
      value: { twoLacks: false },
      failing: ["no-capacity"],
    },
    {
      clause: "二(一)",
      when: "不是贫困人口",
      facts: { isPoor: false },
      value: { twoLacks: false },
      failing: ["poor"],
    },
    {
      clause: "二(一)",
      when: "有业可扶，但具备一项就够",
      readings: { "two-lacks": "either" },
      facts: { noViableLivelihood: false },
      value: { twoLacks: true },
    },
    {
      clause: "二(一)",
      when: "有能力脱贫，但具备一项就够",
      readings: { "two-lacks": "either" },
      facts: { noCapacity: false },
      value: { twoLacks: true },
    },
    {
      clause: "二(一)",
      when: "两项都不具备，哪种解读都不是",
      readings: { "two-lacks": "either" },
      facts: { noViableLivelihood: false, noCapacity: false },
      value: { twoLacks: false },
      failing: ["no-viable-livelihood", "no-capacity"],
    },
    {
      clause: "二(一)",
      when: "具备一项，但不在农村、不是贫困人口",
      readings: { "two-lacks": "either" },
      facts: { isRural: false, isPoor: false, noCapacity: false },
      value: { twoLacks: false },
      failing: ["rural", "no-capacity", "poor"],
    },
    {
      clause: "二(一)",
      when: "缺一项、一项不是真假值、多余字段：一次列出",
      facts: { isPoor: undefined, isRural: "yes", income: 1 },
      faults: [
        ["isPoor", "missing"],
        ["isRural", "wrong-type"],
        ["income", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
