import { answer, day, facts, flag } from "../../../kernel/facts/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";
import { ends, period, themeDay } from "../facts.ts";

const blocks = itemsAt("七(三)", {
  "publicity-points": { zh: "定点宣传咨询", en: "publicity points" },
  survey: { zh: "调查统计", en: "survey and statistics" },
  "home-visits": { zh: "入户家访", en: "home visits" },
  "theme-day": { zh: "主题日", en: "theme day" },
  closing: { zh: "媒体专栏和总结大会", en: "media column and closing meeting" },
});

/**
 * 活动日程先后 — Decides whether the blocks of days of the third stage follow each other in the order of the text. 七(三).
 *
 * Each block must start after the previous one ends. All dates are blank in the text, so they are facts. At a page break one
 * block has lost its date; its content, the preparations for the theme day, is kept before that day.
 *
 * @example activitySequence({
 *   publicityPoints: { from: "2010-01-11", until: "2010-01-12" },
 *   survey: { from: "2010-01-13", until: "2010-01-14" },
 *   homeVisits: { from: "2010-01-15", until: "2010-01-15" },
 *   themeDay: "2010-01-16",
 *   closing: { from: "2010-01-17", until: "2010-01-17" },
 * }).value.inOrder // true
 */
export const activitySequence = rule({
  name: "activity-sequence",
  title: { zh: "活动日程先后", en: "Activity sequence" },
  question: { zh: "第三阶段各项活动的日期是否依次进行？", en: "Do the activities of the third stage follow in order?" },
  clauses: ["七(三)"],
  facts: facts(
    {
      publicityPoints: period(blocks.labels["publicity-points"]),
      survey: period(blocks.labels.survey),
      homeVisits: period(blocks.labels["home-visits"]),
      themeDay,
      closing: period(blocks.labels.closing),
    },
    ends("publicityPoints"),
    ends("survey"),
    ends("homeVisits"),
    ends("closing"),
  ),
  answer: answer({
    inOrder: flag({ zh: "各项活动依次进行", en: "the activities follow in order" }),
    outOfOrder: listOf(blocks, { zh: "未依次进行的活动", one: "activity", many: "activities out of order" }),
    blocks: listOf(
      blocks,
      { zh: "第三阶段各项活动", one: "activity", many: "activities of the third stage" },
      {
        from: day({ zh: "活动开始日期", en: "start date of the activity" }),
        until: day({ zh: "活动结束日期", en: "end date of the activity" }),
      },
    ),
  }),
  findings: {
    follows: {
      holds: {
        zh: "{block:label}：{from:date}开始，晚于{earlier:label}的结束日期（{until:date}）",
        en: "{block:label}: starts on {from:date}, after the end of “{earlier:label}” ({until:date})",
      },
      fails: {
        zh: "{block:label}：{from:date}开始，不晚于{earlier:label}的结束日期（{until:date}）",
        en: "{block:label}: starts on {from:date}, but must start after the end of “{earlier:label}” ({until:date})",
      },
    },
  },
  decide(facts, policy) {
    const days = {
      "publicity-points": facts.publicityPoints,
      survey: facts.survey,
      "home-visits": facts.homeVisits,
      "theme-day": { from: facts.themeDay, until: facts.themeDay },
      closing: facts.closing,
    };
    const outOfOrder = blocks.all.slice(1).filter(({ address, label }, index) => {
      const earlier = blocks.all[index]?.label ?? label;
      const { from } = days[label.code];
      const { until } = days[earlier.code];
      return !policy.condition(address, "follows", from > until, { block: label, from, earlier, until });
    });
    return {
      inOrder: outOfOrder.length === 0,
      outOfOrder: outOfOrder.map((one) => one.entry),
      blocks: blocks.all.map(({ entry }) => ({ ...entry, ...days[entry.code] })),
    };
  },
});
