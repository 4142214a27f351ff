import { addDays, type CalendarDate, firstYear, isCalendarDate } from "../../../kernel/days/index.ts";
import { answer, day, facts, list } from "../../../kernel/facts/index.ts";
import { rejection } from "../../../kernel/language/index.ts";
import { dayOffTest, notBothOffAndWorked, workingDayFacts, workingDayFinding } from "../../shared/working-days.ts";
import { rule } from "../document.ts";
import { themeDay } from "../facts.ts";

/**
 * 五天工作总结 — Lists the days that the bureau's internal meeting before the theme day covers. 七(三).
 *
 * They are read as the last working days before the theme day, as many as the text states. The national days off apply,
 * with the exceptions in `daysOff` and `workingWeekends`.
 *
 * @example fiveDaySummary({ themeDay: "2010-01-16" }).value.dates // ["2010-01-11", …, "2010-01-15"]
 */
export const fiveDaySummary = rule({
  name: "five-day-summary",
  title: { zh: "五天工作总结", en: "Five-day summary" },
  question: { zh: "五天工作总结涵盖哪几天？", en: "Which days does the five-day summary cover?" },
  clauses: ["七(三)"],
  facts: facts({ themeDay, ...workingDayFacts }, notBothOffAndWorked),
  answer: answer({
    dates: list(
      { zh: "五天工作总结涵盖的日期", en: "days that the five-day summary covers" },
      day({ zh: "工作日", en: "working day" }),
    ),
  }),
  findings: {
    "days-summed-up": {
      zh: "主题日（{themeDay:date}）前{count:count}个工作日：{from:date}至{until:date}",
      en: "the {count:count} working day(s) before the theme day on {themeDay:date}: {from:date} to {until:date}",
    },
    ...workingDayFinding,
  },
  decide({ themeDay, daysOff, workingWeekends }, policy) {
    const count = policy.figure("summaryDays", themeDay);
    const isOff = dayOffTest(policy, "七(三)", daysOff, workingWeekends);
    const days: CalendarDate[] = [];
    for (let one = addDays(themeDay, -1); days.length < count; one = addDays(one, -1)) {
      if (!isCalendarDate(one)) throw rejection("themeDay", "out-of-range", themeDay, allowedDays);
      if (!isOff(one)) days.unshift(one);
    }
    const from = days[0] ?? themeDay;
    policy.found("七(三)", "days-summed-up", { count: days.length, from, until: days.at(-1) ?? themeDay, themeDay });
    return { dates: days };
  },
});

const allowedDays = {
  zh: `主题日前的工作日不得早于${firstYear}年`,
  en: `a theme day whose preceding working days are in ${firstYear} or later`,
};
