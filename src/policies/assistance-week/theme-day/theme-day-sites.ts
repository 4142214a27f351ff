import { answer, count, facts, flag } from "../../../kernel/facts/index.ts";
import { figuresDate } from "../../shared/figure-dates.ts";
import { rule } from "../document.ts";
import { optionalThemeDay } from "../facts.ts";

const places = { zh: "处", en: "sites" };

/**
 * 主题日地点 — Decides whether there are enough sites for the theme day. 七(一)2.
 *
 * The minimum is blank in the text, so the district sets it (`minSites`); exactly that number is enough.
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
    met: flag({ zh: "活动地点达到最低处数", en: "there are enough sites" }),
    shortfall: count({ zh: "尚缺的活动地点处数", en: "shortfall of theme day sites" }, places),
  }),
  findings: {
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
    const minimum = policy.figure("minSites", figuresDate(policy, ["minSites"], "themeDay", themeDay));
    const met = policy.condition("七(一)2", "enough-sites", sites >= minimum, { sites, minimum });
    return { met, shortfall: met ? 0 : minimum - sites };
  },
});
