import { endOfYear, yearOf } from "../../../kernel/days/index.ts";
import { answer, count, day, facts, flag, list } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { year } from "../facts.ts";

const fairs = { zh: "场", en: "fairs" };

/**
 * 专场招聘会 — Decides whether the year's special job fairs were held, and how many are still missing. 四(二).
 *
 * Fairs in other years do not count.
 *
 * @example jobFairs({ year: 2018, fairDates: ["2018-03-08"] }).value
 * // { target: 2, held: 1, shortfall: 1, met: false }
 */
export const jobFairs = rule({
  name: "job-fairs",
  title: { zh: "专场招聘会", en: "Special job fairs" },
  question: {
    zh: "全年专场招聘会场次是否达到要求，相差多少场？",
    en: "Were the year's special job fairs held, and how many are missing?",
  },
  clauses: ["四(二)"],
  facts: facts({
    year,
    fairDates: list({ zh: "已举办招聘会的日期", en: "dates of fairs held" }, day({ zh: "举办日期", en: "fair date" }), {
      max: 1000,
    }),
  }),
  answer: answer({
    target: count({ zh: "应举办专场招聘会场次", en: "special job fairs required" }, fairs),
    held: count({ zh: "已举办专场招聘会场次", en: "special job fairs held" }, fairs),
    shortfall: count({ zh: "尚缺的专场招聘会场次", en: "shortfall of special job fairs" }, fairs),
    met: flag({ zh: "专场招聘会场次达到要求", en: "enough special job fairs held" }),
  }),
  findings: {
    "enough-fairs": {
      holds: {
        zh: "{year:count}年已举办{held:count}场，达到规定的{target:count}场",
        en: "{held:count} fair(s) held in {year:count}, at least the required {target:count}",
      },
      fails: {
        zh: "{year:count}年已举办{held:count}场，未达到规定的{target:count}场",
        en: "{held:count} fair(s) held in {year:count}, fewer than the required {target:count}",
      },
    },
  },
  decide({ year, fairDates }, policy) {
    const target = policy.figure("jobFairs", endOfYear(year));
    const held = fairDates.filter((on) => yearOf(on) === year).length;
    const met = policy.condition("四(二)", "enough-fairs", held >= target, { year, held, target });
    return { target, held, shortfall: Math.max(0, target - held), met };
  },
});
