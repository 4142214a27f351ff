import { answer, facts, label, oneOf, optional } from "../../kernel/facts/index.ts";
import { labels } from "../../kernel/language/index.ts";
import { listOf } from "../shared/stated-lists.ts";
import { itemsAt, rule } from "./document.ts";

const leaders = labels({
  "leading-group": { zh: "局机关效能建设领导小组", en: "the bureau's efficiency leading group" },
  "efficiency-office": { zh: "局效能办", en: "the bureau's efficiency office" },
  bodies: { zh: "各单位", en: "each public body" },
});

const duties = itemsAt("四1", {
  "overall-direction": { zh: "统一组织领导活动", en: "direct the campaign" },
  "daily-work": { zh: "负责日常工作的组织实施", en: "organise the daily work" },
  agenda: { zh: "列入重要议事日程，加强组织领导", en: "put the campaign on the agenda and give it leadership" },
});

const by = { "overall-direction": "leading-group", "daily-work": "efficiency-office", agenda: "bodies" } as const;
const leader = { zh: "责任单位", en: "responsible body" };

/**
 * 组织领导 — Lists who directs the campaign, who organises the daily work and what each body does. 四1.
 *
 * `by` selects one of them; left out, all are listed. The text does not say who belongs to the leading group.
 *
 * @example leadership({ by: "efficiency-office" }).value.duties[0]?.code // "daily-work"
 */
export const leadership = rule({
  name: "leadership",
  title: { zh: "组织领导", en: "Leadership" },
  question: {
    zh: "活动由谁统一领导，由谁负责日常工作？",
    en: "Who directs the campaign, and who organises the daily work?",
  },
  clauses: ["四1"],
  facts: facts({ by: optional(oneOf(leader, leaders)) }),
  answer: answer({
    duties: listOf(
      duties,
      { zh: "组织领导职责", one: "leadership duty", many: "leadership duties" },
      { by: label(leader, leaders) },
    ),
  }),
  findings: { duty: { zh: "{by:label}：{duty:label}", en: "{by:label}: {duty:label}" } },
  decide(facts, policy) {
    const all = duties.all.map((item) => ({ ...item, by: leaders[by[item.label.code]] }));
    const chosen = all.filter((one) => facts.by === undefined || one.by.code === facts.by);
    for (const { address, label, by } of chosen) policy.found(address, "duty", { duty: label, by });
    return { duties: chosen.map(({ entry, by }) => ({ ...entry, by })) };
  },
});
