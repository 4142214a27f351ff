import { type CalendarDate, daysBetween, isCalendarDate, lastYear } from "../../kernel/days/calendar.ts";
import { addDays, rollForward } from "../../kernel/days/moving.ts";
import { facts } from "../../kernel/facts/facts.ts";
import { day } from "../../kernel/facts/fields.ts";
import { list, optional } from "../../kernel/facts/groups.ts";
import { rejection } from "../../kernel/language/errors.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { type Deciding, rule } from "./document.ts";

/** 法定休假日 — days off: those on which a notice does not end; among working days the weekends need not be named. */
export const daysOff = optional(
  list({ zh: "法定休假日", en: "days off" }, day({ zh: "休假日", en: "day off" }), { max: 400 }),
);

const findings = {
  "notice-period": {
    zh: "{postedOn:date}张贴，公示至{lastDay:date}，{reportFrom:date}起可以上报",
    en: "posted on {postedOn:date}, notice until {lastDay:date}, report from {reportFrom:date}",
  },
} as const satisfies Findings;

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
  title: { zh: "公示期", en: "Notice period" },
  question: {
    zh: "公示到哪一天，从哪一天起可以上报？",
    en: "Until when is the notice, from when may the village report?",
  },
  clauses: ["五(三)2"],
  facts: facts({ postedOn: day({ zh: "张贴公示之日", en: "day on which the notice was posted" }), daysOff }),
  findings,
  decide(facts, policy) {
    const { postedOn, daysOff = [] } = facts;
    const lastDay = lastDayOf(postedOn, daysOff, policy);
    const reportFrom = addDays(lastDay, 1);
    if (!isCalendarDate(reportFrom)) throw rejection("postedOn", "out-of-range", postedOn, endsInRange);
    policy.found("五(三)2", "notice-period", { postedOn, lastDay, reportFrom });
    return { lastDay, reportFrom };
  },
});

const endsInRange = { zh: `${lastYear}年底前公示期满`, en: `a notice that ends before the end of ${lastYear}` };

function lastDayOf(
  postedOn: CalendarDate,
  daysOff: readonly CalendarDate[],
  policy: Deciding<typeof findings>,
): CalendarDate {
  switch (policy.reading("notice-days")) {
    case "after-posting-day":
      return rollForward(addDays(postedOn, policy.figure("noticeDays", postedOn)), daysOff);
    case "with-posting-day":
      return rollForward(addDays(postedOn, policy.figure("noticeDays", postedOn) - 1), daysOff);
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
