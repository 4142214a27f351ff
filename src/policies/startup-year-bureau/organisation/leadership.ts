import { labels } from "../../../kernel/language/index.ts";
import { dutiesRule, itemsByIn } from "../../shared/duties.ts";
import { type ClauseAddress, document, rule } from "../document.ts";

const bodies = labels({
  "leading-group": { zh: "局机关效能建设领导小组", en: "the bureau's efficiency leading group" },
  "efficiency-office": { zh: "局效能办", en: "the bureau's efficiency office" },
  bodies: { zh: "各单位", en: "each public body" },
});

const itemsBy = itemsByIn<ClauseAddress, keyof typeof bodies>(document.name, bodies);
const duties = [
  ...itemsBy("四1", ["leading-group"], { "overall-direction": { zh: "统一组织领导活动", en: "direct the campaign" } }),
  ...itemsBy("四1", ["efficiency-office"], {
    "daily-work": { zh: "负责日常工作的组织实施", en: "organise the daily work" },
  }),
  ...itemsBy("四1", ["bodies"], {
    agenda: { zh: "列入重要议事日程，加强组织领导", en: "put the campaign on the agenda and give it leadership" },
  }),
];

/**
 * 组织领导 — Lists who directs the campaign, who organises the daily work and what each body does. 四1.
 *
 * `body` selects one of them; left out, all are listed. The text does not say who belongs to the leading group.
 *
 * @example leadership({ body: "efficiency-office" }).value.items[0]?.code // "daily-work"
 */
export const leadership = rule({
  name: "leadership",
  title: { zh: "组织领导", en: "Leadership" },
  question: {
    zh: "活动由谁统一领导，由谁负责日常工作？",
    en: "Who directs the campaign, and who organises the daily work?",
  },
  clauses: ["四1"],
  ...dutiesRule(duties),
});
