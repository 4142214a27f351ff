import { facts, impossible } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, period, themeDay } from "./facts.ts";

const blocks = items({
  streetPoints: { at: "七(三)", zh: "定点宣传咨询", en: "fixed points" },
  survey: { at: "七(三)", zh: "调查统计", en: "survey and statistics" },
  homeVisits: { at: "七(三)", zh: "入户家访", en: "home visits" },
  themeDay: { at: "七(三)", zh: "主题日", en: "theme day" },
  closing: { at: "七(三)", zh: "媒体专栏和总结大会", en: "media column and closing meeting" },
});

const spans = {
  streetPoints: period(blocks.labels.streetPoints),
  survey: period(blocks.labels.survey),
  homeVisits: period(blocks.labels.homeVisits),
};
const ends = { zh: "末日不早于首日", en: "last day not before the first" };

/**
 * 活动日程先后 — do the blocks of days of the third stage follow each other in the order of the text. 七(三).
 *
 * Each block starts after the one before it has ended. All dates are blank in the text: facts. At the page seam one
 * block has lost its date: what stands there, the preparations for the theme day, keeps its place before that day.
 *
 * @example
 * sequence({ streetPoints: { start: "2010-01-11", end: "2010-01-12" }, … , closing: { … } }).value.inOrder // true
 */
export const sequence = rule({
  name: "sequence",
  clauses: ["七(三)"],
  facts: facts(
    { ...spans, themeDay, closing: period(blocks.labels.closing) },
    impossible(["streetPoints"], ends, (f) => f.streetPoints.end < f.streetPoints.start),
    impossible(["survey"], ends, (f) => f.survey.end < f.survey.start),
    impossible(["homeVisits"], ends, (f) => f.homeVisits.end < f.homeVisits.start),
    impossible(["closing"], ends, (f) => f.closing.end < f.closing.start),
  ),
  decide(facts, policy: Policy<typeof sequenceWords>) {
    const days = { ...facts, themeDay: { start: facts.themeDay, end: facts.themeDay } };
    const outOfOrder = blocks.all.slice(1).filter(({ at, label }, index) => {
      const earlier = blocks.all[index]?.label ?? label;
      const { start } = days[label.code];
      const { end } = days[earlier.code];
      return !policy.condition(at, "follows", start > end, { block: label, earlier, start, end });
    });
    return {
      inOrder: outOfOrder.length === 0,
      outOfOrder: outOfOrder.map((one) => one.entry),
      blocks: blocks.all.map(({ entry }) => ({ ...entry, ...days[entry.code] })),
    };
  },
});

export const sequenceWords = {
  title: { zh: "活动日程先后", en: "Sequence of the days" },
  asks: { zh: "第三阶段各段日期的先后对不对？", en: "Do the blocks of the third stage follow in order?" },
  findings: {
    follows: {
      holds: {
        zh: "{block:label}{start:date}开始，在{earlier:label}{end:date}结束之后",
        en: "{block:label} starts on {start:date}, after the end of {earlier:label} on {end:date}",
      },
      fails: {
        zh: "{block:label}{start:date}开始，不在{earlier:label}{end:date}结束之后",
        en: "{block:label} starts on {start:date}, not after the end of {earlier:label} on {end:date}",
      },
    },
  },
} as const satisfies Words;
