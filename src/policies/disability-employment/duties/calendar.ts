import { endOfYear, startOfYear } from "../../../kernel/days/index.ts";
import { answer, facts } from "../../../kernel/facts/index.ts";
import { notBothOffAndWorked, workingDayFacts } from "../../shared/working-days.ts";
import { document, rule } from "../document.ts";
import { year } from "../facts.ts";
import { jobFairs } from "./job-fairs.ts";
import { reportsDue } from "./reports-due.ts";

/**
 * 全年日历 — Lists all that is due in a year: dated reports and inspections, and the job fairs, which have no date.
 * 三(五), 四(二), 四(三), 四(六).
 *
 * Only the reading `quarter-end: "next-working-day"` considers days off: the national ones, with the
 * exceptions in `daysOff` and `workingWeekends`.
 *
 * @example calendar({ year: 2018 }).value.jobFairs // 2
 */
export const calendar = rule({
  name: "calendar",
  title: { zh: "全年日历", en: "Annual calendar" },
  question: {
    zh: "全年应报送、检查和举办哪些事项？",
    en: "Which reports, inspections and job fairs fall due in the year?",
  },
  clauses: ["三(五)", "四(二)", "四(三)", "四(六)"],
  facts: facts({ year, ...workingDayFacts }, notBothOffAndWorked),
  answer: answer({ year, ...reportsDue.answer.only("duties"), jobFairs: jobFairs.answer.fields.target }),
  uses: [reportsDue],
  findings: {
    "undated-fairs": {
      zh: "{year:count}年应举办专场招聘会{fairs:count}场，日期未写明",
      en: "{fairs:count} special job fair(s) required in {year:count}, with no date stated",
    },
    dated: { zh: "{year:count}年应报送、检查{reports:count}项", en: "{reports:count} item(s) due in {year:count}" },
  },
  decide({ year, ...workingDays }, policy) {
    const until = endOfYear(year);
    const { duties } = policy.apply(reportsDue, { from: startOfYear(year), until, ...workingDays });
    const jobFairs = policy.figure("jobFairs", until);
    policy.found("四(二)", "undated-fairs", { year, fairs: jobFairs });
    for (const address of ["三(五)", "四(三)", "四(六)"] as const) {
      const reports = duties.filter(({ clause }) => clause === `${document.name}/${address}`).length;
      policy.found(address, "dated", { year, reports });
    }
    return { year, duties, jobFairs };
  },
});
