import { venueSetUp } from "../../../../src/policies/assistance-week/theme-day/venue-set-up.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(三) — 主会场：拱门、宣传板、海报、接待台、服务台等；分会场：悬幅、宣传板、海报、桌椅、供水点。 */
export default {
  rule: venueSetUp,
  given: {},
  rows: [
    {
      clause: "七(三)",
      when: "未填报会场：按原文顺序列出主会场11项、分会场5项",
      value: {
        items: [
          { code: "arch", venue: { code: "main-venue" }, clause: "assistance-week/七(三)" },
          { code: "boards" },
          { code: "posters" },
          { code: "reception" },
          { code: "service-desks" },
          { code: "public-welfare-posts" },
          { code: "employers" },
          { code: "screen" },
          { code: "water" },
          { code: "hygiene" },
          { code: "safety", venue: { code: "main-venue" } },
          { code: "banners", venue: { code: "branch-venues" } },
          { code: "boards" },
          { code: "posters" },
          { code: "furniture" },
          { code: "water", venue: { code: "branch-venues" } },
        ],
      },
      finds: ["in-place"],
    },
    {
      clause: "七(三)",
      when: "只查询分会场：悬幅、宣传板、海报、桌椅、供水点",
      facts: { venue: "branch-venues" },
      value: {
        items: [
          { code: "banners", zh: "悬幅" },
          { code: "boards", zh: "宣传板" },
          { code: "posters", zh: "海报" },
          { code: "furniture", zh: "桌椅" },
          { code: "water", zh: "供水点" },
        ],
      },
    },
    {
      clause: "七(三)",
      when: "不在可选范围的会场：不予接受",
      facts: { venue: "street" },
      faults: [["venue", "unknown-option"]],
    },
  ],
} satisfies CaseTable;
