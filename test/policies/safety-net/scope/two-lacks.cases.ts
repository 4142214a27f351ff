import { twoLacks } from "../../../../src/policies/safety-net/scope/two-lacks.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(一) — 农村贫困人口，无业可扶，无力脱贫。 */
export default {
  rule: twoLacks,
  given: { isPoor: true, isRural: true, noViableLivelihood: true, noCapacity: true },
  rows: [
    { clause: "二(一)", when: "农村贫困人口，无业可扶并且无力脱贫：属于“两无”", value: { twoLacks: true }, unmet: [] },
    {
      clause: "二(一)",
      when: "贫困人口，无业可扶并且无力脱贫，不属于农村家庭：不属于“两无”",
      facts: { isRural: false },
      value: { twoLacks: false },
      unmet: ["rural"],
    },
    {
      clause: "二(一)",
      when: "农村贫困人口，无力脱贫，但有业可扶：不属于“两无”",
      facts: { noViableLivelihood: false },
      value: { twoLacks: false },
      unmet: ["lacks"],
      no: ["no-viable-livelihood"],
    },
    {
      clause: "二(一)",
      when: "农村贫困人口，无业可扶，但有能力脱贫：不属于“两无”",
      facts: { noCapacity: false },
      value: { twoLacks: false },
      unmet: ["lacks"],
      no: ["no-capacity"],
    },
    {
      clause: "二(一)",
      when: "农村家庭，无业可扶并且无力脱贫，不属于贫困人口：不属于“两无”",
      facts: { isPoor: false },
      value: { twoLacks: false },
      unmet: ["poor"],
    },
    {
      clause: "二(一)",
      when: "农村贫困人口，有业可扶、无力脱贫，按具备一项即可的口径：属于“两无”",
      readings: { "two-lacks": "either" },
      facts: { noViableLivelihood: false },
      value: { twoLacks: true },
      no: ["no-viable-livelihood"],
    },
    {
      clause: "二(一)",
      when: "农村贫困人口，无业可扶、有能力脱贫，按具备一项即可的口径：属于“两无”",
      readings: { "two-lacks": "either" },
      facts: { noCapacity: false },
      value: { twoLacks: true },
    },
    {
      clause: "二(一)",
      when: "农村贫困人口，有业可扶、有能力脱贫，按具备一项即可的口径：仍不属于“两无”",
      readings: { "two-lacks": "either" },
      facts: { noViableLivelihood: false, noCapacity: false },
      value: { twoLacks: false },
      unmet: ["lacks"],
      no: ["no-viable-livelihood", "no-capacity"],
    },
    {
      clause: "二(一)",
      when: "无业可扶，不属于农村家庭和贫困人口，按具备一项即可的口径：不属于“两无”",
      readings: { "two-lacks": "either" },
      facts: { isRural: false, isPoor: false, noCapacity: false },
      value: { twoLacks: false },
      unmet: ["rural", "poor"],
      no: ["no-capacity"],
    },
    {
      clause: "二(一)",
      when: "未填报是否贫困、是/否项填成文字、多余的填报项：一并指出",
      facts: { isPoor: undefined, isRural: "yes", income: 1 },
      faults: [
        ["isPoor", "missing"],
        ["isRural", "wrong-type"],
        ["income", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
