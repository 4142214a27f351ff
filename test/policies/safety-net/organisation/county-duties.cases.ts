import { countyDuties } from "../../../../src/policies/safety-net/organisation/county-duties.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(五)、四(二)、四(三) — 县级的职责。 */
export default {
  rule: countyDuties,
  given: {},
  rows: [
    {
      clause: "四(二)",
      when: "县级职责：依原文次序全部列出",
      value: {
        duties: [
          { code: "check-means", clause: "safety-net/三(五)" },
          { code: "link-registers", clause: "safety-net/三(五)" },
          { code: "joint-meeting", clause: "safety-net/四(二)" },
          { code: "single-window", zh: "一门受理、协同办理", clause: "safety-net/四(二)" },
          { code: "charities", clause: "safety-net/四(二)" },
          { code: "inspect", clause: "safety-net/四(三)" },
          { code: "publicise", clause: "safety-net/四(三)" },
        ],
      },
      finds: ["duty"],
    },
    {
      clause: "三(五)",
      when: "制度衔接方面的县级职责：核对家庭经济状况，两个信息系统互联互通",
      finds: [
        ["duty", { duty: { code: "check-means" } }],
        ["duty", { duty: { code: "link-registers" } }],
      ],
    },
    {
      clause: "四(三)",
      when: "督查考核方面的县级职责：县民政局督促检查，宣传社会救助政策",
      finds: [
        ["duty", { duty: { code: "inspect" } }],
        ["duty", { duty: { code: "publicise" } }],
      ],
    },
    {
      clause: "四(二)",
      when: "填报了县名和年份：本规则无需填报，指出为多余的填报项",
      facts: { county: "x", year: 2016 },
      faults: [
        ["county", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
