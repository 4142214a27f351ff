import { addDays, type CalendarDate, isCalendarDate, lastYear } from "../../../kernel/days/index.ts";
import { answer, day, facts } from "../../../kernel/facts/index.ts";
import { rejection } from "../../../kernel/language/index.ts";
import { dayOffTest } from "../../shared/working-days.ts";
import { type Deciding, rule } from "../document.ts";
import { daysOff } from "../facts.ts";
import { endOfPeriod, lastDayFindings } from "../last-day.ts";

/**
 * 公示期 — Calculates the last day of the public notice and the first day on which the village may report. 五(三)2.
 *
 * A last day that is a day off moves to the next working day (Civil Code, art. 203; reading `last-day-on-a-day-off`).
 * Under the reading `notice-days: "five-working-days"`, days off are not counted. `daysOff` lists local ones in addition to the national ones.
 *
 * @example noticePeriod({ postedOn: "2012-06-01" }).value // { until: "2012-06-08", reportFrom: "2012-06-09" }
 */
export const noticePeriod = rule({
  name: "notice-period",
  title: { zh: "公示期", en: "Notice period" },
  question: { zh: "公示何时期满，何时可以上报？", en: "When does the notice end, and when may the village report?" },
  clauses: ["五(三)2"],
  facts: facts({ postedOn: day({ zh: "公示张贴日期", en: "posting date of the notice" }), daysOff }),
  answer: answer({
    until: day({ zh: "公示期满日期", en: "last day of the notice" }),
    reportFrom: day({ zh: "最早可以上报日期", en: "first day on which the village may report" }),
  }),
  findings: {
    "notice-period": {
      zh: "{postedOn:date}张贴，公示至{until:date}期满，{reportFrom:date}起可以上报",
      en: "posted on {postedOn:date}; the notice runs until {until:date}, and the village may report from {reportFrom:date}",
    },
    ...lastDayFindings,
  },
  decide(facts, policy) {
    const { postedOn, daysOff } = facts;
    const until = lastDayOf(postedOn, daysOff, policy);
    const reportFrom = addDays(until, 1);
    if (!isCalendarDate(reportFrom)) throw rejection("postedOn", "out-of-range", postedOn, endsInRange);
    policy.found("五(三)2", "notice-period", { postedOn, until, reportFrom });
    return { until, reportFrom };
  },
});

const endsInRange = { zh: `公示须在${lastYear}年年底前期满`, en: `a notice that ends before the end of ${lastYear}` };

function lastDayOf(
  postedOn: CalendarDate,
  daysOff: readonly CalendarDate[] | undefined,
  policy: Deciding<typeof lastDayFindings>,
): CalendarDate {
  switch (policy.reading("notice-days")) {
    case "after-posting-day":
      return endOfPeriod(addDays(postedOn, policy.figure("noticeDays", postedOn)), "五(三)2", daysOff, policy);
    case "with-posting-day":
      return endOfPeriod(addDays(postedOn, policy.figure("noticeDays", postedOn) - 1), "五(三)2", daysOff, policy);
    case "five-working-days":
      return workingDaysAfter(
        postedOn,
        policy.figure("noticeWorkingDays", postedOn),
        dayOffTest(policy, "五(三)2", daysOff),
      );
  }
}

function workingDaysAfter(start: CalendarDate, days: number, isOff: (day: CalendarDate) => boolean): CalendarDate {
  let last = start;
  for (let left = days; left > 0 && isCalendarDate(last); ) {
    last = addDays(last, 1);
    if (!isOff(last)) left--;
  }
  return last;
}
