import { facts, impossible } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, period, themeDay } from "./facts.ts";

const blocks = items({
  "publicity-points": { at: "七(三)", zh: "定点宣传咨询", en: "fixed points" },
  survey: { at: "七(三)", zh: "调查统计", en: "survey and statistics" },
  "home-visits": { at: "七(三)", zh: "入户家访", en: "home visits" },
  "theme-day": { at: "七(三)", zh: "主题日", en: "theme day" },
  closing: { at: "七(三)", zh: "媒体专栏和总结大会", en: "media column and closing meeting" },
});

const spans = {
  publicityPoints: period(blocks.labels["publicity-points"]),
  survey: period(blocks.labels.survey),
  homeVisits: period(blocks.labels["home-visits"]),
};
const ends = { zh: "末日不早于首日", en: "last day not before the first" };

/**
 * 活动日程先后 — do the blocks of days of the third stage follow each other in the order of the text. 七(三).
 *
 * Each block starts after the one before it has ended. All dates are blank in the text: facts. At the page seam one
 * block has lost its date: what stands there, the preparations for the theme day, keeps its place before that day.
 *
 * @example
 * activitySequence({ publicityPoints: { from: "2010-01-11", until: "2010-01-12" }, … , closing: { … } }).value.inOrder // true
 */
export const activitySequence = rule({
  name: "activity-sequence",
  clauses: ["七(三)"],
  facts: facts(
    { ...spans, themeDay, closing: period(blocks.labels.closing) },
    impossible(["publicityPoints"], ends, (f) => f.publicityPoints.until < f.publicityPoints.from),
    impossible(["survey"], ends, (f) => f.survey.until < f.survey.from),
    impossible(["homeVisits"], ends, (f) => f.homeVisits.until < f.homeVisits.from),
    impossible(["closing"], ends, (f) => f.closing.until < f.closing.from),
  ),
  decide(facts, policy: Policy<typeof activitySequenceWords>) {
    const days = {
      "publicity-points": facts.publicityPoints,
      survey: facts.survey,
      "home-visits": facts.homeVisits,
      "theme-day": { from: facts.themeDay, until: facts.themeDay },
      closing: facts.closing,
    };
    const outOfOrder = blocks.all.slice(1).filter(({ at, label }, index) => {
      const earlier = blocks.all[index]?.label ?? label;
      const { from } = days[label.code];
      const { until } = days[earlier.code];
      return !policy.condition(at, "follows", from > until, { block: label, from, earlier, until });
    });
    return {
      inOrder: outOfOrder.length === 0,
      outOfOrder: outOfOrder.map((one) => one.entry),
      blocks: blocks.all.map(({ entry }) => ({ ...entry, ...days[entry.code] })),
    };
  },
});

export const activitySequenceWords = {
  title: { zh: "活动日程先后", en: "Sequence of the days" },
  asks: { zh: "第三阶段各段日期的先后对不对？", en: "Do the blocks of the third stage follow in order?" },
  findings: {
    follows: {
      holds: {
        zh: "{block:label}{from:date}开始，在{earlier:label}{until:date}结束之后",
        en: "{block:label} starts on {from:date}, after the end of {earlier:label} on {until:date}",
      },
      fails: {
        zh: "{block:label}{from:date}开始，不在{earlier:label}{until:date}结束之后",
        en: "{block:label} starts on {from:date}, not after the end of {earlier:label} on {until:date}",
      },
    },
  },
} as const satisfies Words;
