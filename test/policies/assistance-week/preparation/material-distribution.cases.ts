import { materialDistribution } from "../../../../src/policies/assistance-week/preparation/material-distribution.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(二)6、8 — 海报给各宣传点，宣传单给所有单位，悬幅给分会场，拱门1个给主会场。 */
export default {
  rule: materialDistribution,
  given: { publicityPoints: 8, bodies: 12, branchVenues: 5 },
  rows: [
    {
      clause: "七(二)8",
      when: "宣传点8个、单位12个、分会场5个：海报8个点、宣传单12个单位、悬幅5个分会场、拱门1个主会场",
      value: {
        materials: [
          { code: "posters", to: { code: "publicity-points" }, places: 8, clause: "assistance-week/七(二)8" },
          { code: "leaflets", to: { code: "bodies" }, places: 12 },
          { code: "banners", to: { code: "branch-venues" }, places: 5 },
          { code: "arch", to: { code: "main-venue" }, places: 1, clause: "assistance-week/七(二)6" },
        ],
      },
      finds: ["material"],
    },
    {
      clause: "七(二)8",
      when: "分会场0个：无须悬幅，拱门仍为1个",
      facts: { branchVenues: 0 },
      value: {
        materials: [
          { code: "posters" },
          { code: "leaflets" },
          { code: "banners", places: 0 },
          { code: "arch", places: 1 },
        ],
      },
    },
    {
      clause: "七(二)6",
      when: "宣传点、单位、分会场均为0个：主会场的气球拱门仍为1个",
      facts: { publicityPoints: 0, bodies: 0, branchVenues: 0 },
      value: {
        materials: [
          { code: "posters", places: 0 },
          { code: "leaflets", places: 0 },
          { code: "banners", places: 0 },
          {
            code: "arch",
            zh: "气球拱门",
            to: { code: "main-venue", zh: "主会场" },
            places: 1,
            clause: "assistance-week/七(二)6",
          },
        ],
      },
    },
    {
      clause: "七(二)6",
      when: "本区将气球拱门调整为2个：主会场2个",
      figures: { arches: "2" },
      value: { materials: [{}, {}, {}, { code: "arch", places: 2 }] },
    },
    {
      clause: "七(二)8",
      when: "宣传点数填成小数、未填报单位数：一并指出",
      facts: { publicityPoints: 1.5, bodies: undefined },
      faults: [
        ["publicityPoints", "too-precise"],
        ["bodies", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
