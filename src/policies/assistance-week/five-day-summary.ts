import { addDays, type CalendarDate, daysBetween, firstYear, isCalendarDate } from "../../kernel/calendar.ts";
import { facts, impossible, refused } from "../../kernel/facts.ts";
import { day, list, optional } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { themeDay } from "./facts.ts";

/**
 * 五天工作总结 — which days does the bureau's internal meeting before the theme day sum up. 七(三).
 *
 * Read as the last working days before the theme day, as many as the text says. Saturdays and Sundays are off but for
 * those in `workingWeekends`; other days off (holidays) are given as `daysOff`.
 *
 * @example
 * fiveDaySummary({ themeDay: "2010-01-16" }).value.days // Monday 2010-01-11 to Friday 2010-01-15
 */
export const fiveDaySummary = rule({
  name: "five-day-summary",
  clauses: ["七(三)"],
  facts: facts(
    {
      themeDay,
      daysOff: optional(list({ zh: "放假日", en: "days off" }, day({ zh: "放假日", en: "day off" }), { max: 400 })),
      workingWeekends: optional(
        list({ zh: "调休上班的周末", en: "weekends worked" }, day({ zh: "上班的周末", en: "weekend worked" }), {
          max: 400,
        }),
      ),
    },
    impossible(
      ["daysOff", "workingWeekends"],
      { zh: "同一天不能既放假又上班", en: "no day both off and worked" },
      (f) => f.daysOff?.some((one) => f.workingWeekends?.includes(one)) ?? false,
    ),
  ),
  decide({ themeDay, daysOff = [], workingWeekends = [] }, policy: Policy<typeof fiveDaySummaryWords>) {
    const wanted = policy.figure("summaryDays", themeDay);
    const off = new Set(daysOff);
    const worked = new Set(workingWeekends);
    const days: CalendarDate[] = [];
    for (let one = addDays(themeDay, -1); days.length < wanted; one = addDays(one, -1)) {
      if (!isCalendarDate(one)) throw refused("themeDay", "out-of-range", themeDay, allowedDays);
      if (worked.has(one) || (!off.has(one) && !isWeekend(one))) days.unshift(one);
    }
    const from = days[0] ?? themeDay;
    policy.found("七(三)", "days-summed-up", { count: days.length, from, until: days.at(-1) ?? themeDay, themeDay });
    return { days };
  },
});

const allowedDays = {
  zh: `前面的工作日不早于${firstYear}年`,
  en: `working days before it not earlier than ${firstYear}`,
};

const aSaturday: CalendarDate = "2000-01-01";

/** Saturday and Sunday, counted from a Saturday. */
function isWeekend(one: CalendarDate): boolean {
  const weekday = daysBetween(aSaturday, one) % daysInWeek;
  return (weekday + daysInWeek) % daysInWeek <= 1;
}

const daysInWeek = 7;

export const fiveDaySummaryWords = {
  title: { zh: "五天工作总结", en: "Five-day summary" },
  asks: { zh: "五天工作总结总结哪几天？", en: "Which days does the internal meeting sum up?" },
  findings: {
    "days-summed-up": {
      zh: "{themeDay:date}主题日之前的{count:count}个工作日：{from:date}至{until:date}",
      en: "the {count:count} working day(s) before the theme day {themeDay:date}: {from:date} to {until:date}",
    },
  },
} as const satisfies Words;
