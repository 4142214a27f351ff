import { answer, count, facts, flag, nullable } from "../../../kernel/facts/index.ts";
import { figuresDate, isKnown } from "../../shared/figure-dates.ts";
import { rule } from "../document.ts";
import { optionalThemeDay } from "../facts.ts";

const places = { zh: "处", en: "sites" };

/**
 * 主题日地点 — Decides whether there are enough sites for the theme day. 七(一)2.
 *
 * The minimum is blank in the text, so the district sets it (`minSites`); exactly that number is enough. Until it is set,
 * the answer is `null`, and a ground says so.
 *
 * @example adopt({ figures: { minSites: "6" } }).themeDaySites({ sites: 6 }).value.met // true
 */
export const themeDaySites = rule({
  name: "theme-day-sites",
  title: { zh: "主题日地点", en: "Theme day sites" },
  question: {
    zh: "主题日活动地点是否达到最低处数，相差多少？",
    en: "Are there enough sites for the theme day, and how many are missing?",
  },
  clauses: ["七(一)2"],
  facts: facts({
    themeDay: optionalThemeDay,
    sites: count({ zh: "活动地点数", en: "number of sites" }, places, { max: 10_000 }),
  }),
  answer: answer({
    met: nullable(flag({ zh: "活动地点达到最低处数", en: "there are enough sites" })),
    shortfall: nullable(count({ zh: "尚缺的活动地点处数", en: "shortfall of theme day sites" }, places)),
  }),
  findings: {
    "minimum-not-set": {
      zh: "原文未写明最低处数，本区尚未规定，活动地点{sites:count}处是否足够无法认定",
      en: "the text leaves the minimum blank and the district has not set it, so it is not known whether {sites:count} site(s) are enough",
    },
    "enough-sites": {
      holds: {
        zh: "活动地点{sites:count}处，不少于{minimum:count}处",
        en: "{sites:count} site(s), at least {minimum:count}",
      },
      fails: {
        zh: "活动地点{sites:count}处，少于{minimum:count}处",
        en: "{sites:count} site(s), below {minimum:count}",
      },
    },
  },
  decide({ themeDay, sites }, policy) {
    const on = figuresDate(policy, ["minSites"], "themeDay", themeDay);
    if (!isKnown(policy, "minSites", on)) {
      policy.found("七(一)2", "minimum-not-set", { sites });
      return { met: null, shortfall: null };
    }
    const minimum = policy.figure("minSites", on);
    const met = policy.condition("七(一)2", "enough-sites", sites >= minimum, { sites, minimum });
    return { met, shortfall: met ? 0 : minimum - sites };
  },
});
