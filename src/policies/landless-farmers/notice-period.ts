import {
  addDays,
  type CalendarDate,
  daysBetween,
  isCalendarDate,
  lastYear,
  shiftedPast,
} from "../../kernel/calendar.ts";
import { facts, refused } from "../../kernel/facts.ts";
import { day, list, optional } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 法定休假日 — days off: those on which a notice does not end; among working days the weekends need not be named. */
export const daysOff = optional(
  list({ zh: "法定休假日", en: "days off" }, day({ zh: "休假日", en: "day off" }), { max: 400 }),
);

/**
 * 公示期 — the last day of the public notice, and the first day on which the village may report. 五(三)2.
 *
 * Days off are optional. When given, a last day that is one of them moves to the next that is none (Civil Code,
 * art. 203); under the reading `notice-days: "five-working-days"` they do not count, and neither do weekends.
 *
 * @example noticePeriod({ postedOn: "2012-06-01" }).value // { lastDay: "2012-06-08", reportFrom: "2012-06-09" }
 */
export const noticePeriod = rule({
  name: "notice-period",
  clauses: ["五(三)2"],
  facts: facts({ postedOn: day({ zh: "张贴公示之日", en: "day on which the notice was posted" }), daysOff }),
  decide(facts, policy: Policy<typeof noticePeriodWords>) {
    const { postedOn, daysOff = [] } = facts;
    const lastDay = lastDayOf(postedOn, daysOff, policy);
    const reportFrom = addDays(lastDay, 1);
    if (!isCalendarDate(reportFrom)) throw refused("postedOn", "out-of-range", postedOn, endsInRange);
    policy.found("五(三)2", "notice-period", { postedOn, lastDay, reportFrom });
    return { lastDay, reportFrom };
  },
});

const endsInRange = { zh: `${lastYear}年底前公示期满`, en: `a notice that ends before the end of ${lastYear}` };

function lastDayOf(
  postedOn: CalendarDate,
  daysOff: readonly CalendarDate[],
  policy: Policy<typeof noticePeriodWords>,
): CalendarDate {
  switch (policy.reading("notice-days")) {
    case "after-posting-day":
      return shiftedPast(daysOff, addDays(postedOn, policy.figure("noticeDays", postedOn)));
    case "with-posting-day":
      return shiftedPast(daysOff, addDays(postedOn, policy.figure("noticeDays", postedOn) - 1));
    case "five-working-days":
      return workingDaysAfter(postedOn, policy.figure("noticeWorkingDays", postedOn), daysOff);
  }
}

function workingDaysAfter(start: CalendarDate, days: number, daysOff: readonly CalendarDate[]): CalendarDate {
  let last = start;
  for (let left = days; left > 0 && isCalendarDate(last); ) {
    last = addDays(last, 1);
    if (!isWeekend(last) && !daysOff.includes(last)) left--;
  }
  return last;
}

const someMonday = "1879-12-29";
const daysOfWeek = 7;
const saturday = 5;
/** Saturday or Sunday. The Monday lies before all days that the library covers. */
const isWeekend = (day: CalendarDate): boolean => daysBetween(someMonday, day) % daysOfWeek >= saturday;

export const noticePeriodWords = {
  title: { zh: "公示期", en: "Notice period" },
  asks: { zh: "公示到哪一天，从哪一天起可以上报？", en: "Until when is the notice, from when may the village report?" },
  findings: {
    "notice-period": {
      zh: "{postedOn:date}张贴，公示至{lastDay:date}，{reportFrom:date}起可以上报",
      en: "posted on {postedOn:date}, notice until {lastDay:date}, report from {reportFrom:date}",
    },
  },
} as const satisfies Words;
