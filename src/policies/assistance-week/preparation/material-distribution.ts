import { answer, count, facts, label } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { figuresDate } from "../../shared/figure-dates.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { items, rule } from "../document.ts";
import { optionalThemeDay } from "../facts.ts";

const distribution = items({
  posters: { address: "七(二)8", zh: "海报、宣传板", en: "posters and boards" },
  leaflets: { address: "七(二)8", zh: "宣传单", en: "leaflets" },
  banners: { address: "七(二)8", zh: "悬幅", en: "banners" },
  arch: { address: "七(二)6", zh: "气球拱门", en: "balloon arch" },
});

const recipients = labels({
  "publicity-points": { zh: "宣传点", en: "publicity points" },
  bodies: { zh: "单位", en: "bodies" },
  "branch-venues": { zh: "分会场", en: "branch venues" },
  "main-venue": { zh: "主会场", en: "main venue" },
});

/**
 * 物资分配 — Lists where each material goes, and to how many places. 七(二)6, 七(二)8.
 *
 * One clause states one arch, another an arch at each main venue; there is one main venue, so one arch. The text does not
 * say how many posters, leaflets or banners each place receives. For all that is set up at a venue see `venueSetUp`.
 *
 * @example materialDistribution({ publicityPoints: 8, bodies: 12, branchVenues: 5 }).value.materials[3]?.places // 1
 */
export const materialDistribution = rule({
  name: "material-distribution",
  title: { zh: "物资分配", en: "Material distribution" },
  question: { zh: "各类物资分发到哪里，共多少处？", en: "Where does each material go, and to how many places?" },
  clauses: ["七(二)6", "七(二)8"],
  facts: facts({
    themeDay: optionalThemeDay,
    publicityPoints: count({ zh: "宣传点数", en: "number of publicity points" }, { zh: "个", en: "points" }),
    bodies: count({ zh: "单位数", en: "number of bodies" }, { zh: "个", en: "bodies" }),
    branchVenues: count({ zh: "分会场数", en: "number of branch venues" }, { zh: "个", en: "venues" }),
  }),
  answer: answer({
    materials: listOf(
      distribution,
      { zh: "分配的物资", one: "material", many: "materials distributed" },
      {
        to: label({ zh: "分发对象", en: "recipients" }, recipients),
        places: count({ zh: "分发处数", en: "number of places" }, { zh: "处", en: "places" }),
      },
    ),
  }),
  findings: {
    material: {
      zh: "{material:label}：发至{places:count}个{to:label}",
      en: "{material:label}: {places:count} ({to:label})",
    },
  },
  decide(facts, policy) {
    const destinations = {
      posters: { to: recipients["publicity-points"], places: facts.publicityPoints },
      leaflets: { to: recipients.bodies, places: facts.bodies },
      banners: { to: recipients["branch-venues"], places: facts.branchVenues },
      arch: {
        to: recipients["main-venue"],
        places: policy.figure("arches", figuresDate(policy, ["arches"], "themeDay", facts.themeDay)),
      },
    };
    for (const { address, label } of distribution.all) {
      policy.found(address, "material", { material: label, ...destinations[label.code] });
    }
    return { materials: distribution.all.map(({ entry }) => ({ ...entry, ...destinations[entry.code] })) };
  },
});
