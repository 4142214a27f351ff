import { answer, facts, label, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";

const venues = labels({
  "main-venue": { zh: "主会场", en: "main venue" },
  "branch-venues": { zh: "分会场", en: "branch venues" },
});

const posters = { boards: { zh: "宣传板", en: "boards" }, posters: { zh: "海报", en: "posters" } };
const water = { water: { zh: "供水点", en: "water points" } };

const setUps = {
  "main-venue": itemsAt("七(三)", {
    arch: { zh: "大门外气球拱门", en: "balloon arch outside the gate" },
    ...posters,
    reception: { zh: "接待台", en: "reception" },
    "service-desks": { zh: "服务台", en: "service desks" },
    "public-welfare-posts": { zh: "公益性岗位招聘点", en: "recruitment point for public-welfare posts" },
    employers: { zh: "企业招聘单位", en: "recruiting employers" },
    screen: { zh: "电子大屏滚动招聘信息", en: "screen with job notices" },
    ...water,
    hygiene: { zh: "公共卫生", en: "public hygiene" },
    safety: { zh: "安全保障", en: "safety" },
  }),
  "branch-venues": itemsAt("七(三)", {
    banners: { zh: "悬幅", en: "banners" },
    ...posters,
    furniture: { zh: "桌椅", en: "tables and chairs" },
    ...water,
  }),
};

/**
 * 会场布置 — Lists what must be in place at the main venue and at the branch venues on the theme day. 七(三).
 *
 * `venue` selects one kind of venue; left out, both are listed. For the numbers of desks see `desks`.
 *
 * @example venueSetUp({ venue: "branch-venues" }).value.items.map((one) => one.code)
 * // ["banners", "boards", "posters", "furniture", "water"]
 */
export const venueSetUp = rule({
  name: "venue-set-up",
  title: { zh: "会场布置", en: "Venue set-up" },
  question: { zh: "主会场、分会场应布置哪些内容？", en: "What must be in place at each venue?" },
  clauses: ["七(三)"],
  facts: facts({ venue: optional(oneOf({ zh: "会场", en: "venue" }, venues)) }),
  answer: answer({
    items: listOf(
      { labels: { ...setUps["main-venue"].labels, ...setUps["branch-venues"].labels } },
      { zh: "布置内容", one: "item of the set-up", many: "items of the set-up" },
      { venue: label({ zh: "会场", en: "venue" }, venues) },
    ),
  }),
  findings: { "in-place": { zh: "{venue:label}：{item:label}", en: "{venue:label}: {item:label}" } },
  decide(facts, policy) {
    const chosen = Object.values(venues).filter(({ code }) => facts.venue === undefined || facts.venue === code);
    const items = chosen.flatMap((venue) =>
      setUps[venue.code].all.map(({ label, entry }) => ({ venue, label, entry })),
    );
    for (const { venue, label } of items) policy.found("七(三)", "in-place", { venue, item: label });
    return { items: items.map(({ venue, entry }) => ({ ...entry, venue })) };
  },
});
