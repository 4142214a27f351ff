import { facts } from "../../kernel/facts.ts";
import { count } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, themeDay } from "./facts.ts";

const distribution = items({
  posters: { at: "七(二)8", zh: "海报、宣传板：各宣传点", en: "posters and boards: every publicity point" },
  leaflets: { at: "七(二)8", zh: "宣传单：所有单位", en: "leaflets: all units" },
  banners: { at: "七(二)8", zh: "悬幅：各分会场", en: "banners: the branch venues" },
  arch: { at: "七(二)6", zh: "气球拱门：主会场", en: "balloon arch: the main venue" },
});

/**
 * 物资分配 — which material goes where, and to how many places. 七(二)6, 七(二)8.
 *
 * The text speaks of one arch and, elsewhere, of every main venue: there is one main venue, so one arch. How many
 * posters, leaflets or banners each place gets, the text does not say.
 *
 * @example
 * materialDistribution({ themeDay: "2010-01-16", publicityPoints: 8, bodies: 12, branchVenues: 5 }).value.materials[3].places // 1
 */
export const materialDistribution = rule({
  name: "material-distribution",
  clauses: ["七(二)6", "七(二)8"],
  facts: facts({
    themeDay,
    publicityPoints: count({ zh: "宣传点数", en: "publicity points" }, { zh: "个", en: "points" }),
    bodies: count({ zh: "单位数", en: "units" }, { zh: "个", en: "units" }),
    branchVenues: count({ zh: "分会场数", en: "branch venues" }, { zh: "个", en: "venues" }),
  }),
  decide(facts, policy: Policy<typeof materialDistributionWords>) {
    const places = {
      posters: facts.publicityPoints,
      leaflets: facts.bodies,
      banners: facts.branchVenues,
      arch: policy.figure("arches", facts.themeDay),
    };
    for (const { at, label } of distribution.all) {
      policy.found(at, "material", { material: label, places: places[label.code] });
    }
    return { materials: distribution.all.map(({ entry }) => ({ ...entry, places: places[entry.code] })) };
  },
});

export const materialDistributionWords = {
  title: { zh: "物资分配", en: "Distribution of material" },
  asks: { zh: "各种物资分给哪里、共几处？", en: "Which material goes where, and to how many places?" },
  findings: { material: { zh: "{material:label}，{places:count}处", en: "{material:label}, {places:count}" } },
} as const satisfies Words;
