import {
  addDays,
  type CalendarDate,
  endOfMonth,
  endOfNextMonth,
  monthOf,
  rollForward,
} from "../../../kernel/days/index.ts";
import { type FactsOf, facts } from "../../../kernel/facts/index.ts";
import { labelsOf, rejection } from "../../../kernel/language/index.ts";
import { type Duty, timings } from "../../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder } from "../../shared/plan-facts.ts";
import { reportsDueRule } from "../../shared/plan-rules.ts";
import { dayOffTest, notBothOffAndWorked, workingDayFacts, workingDayFinding } from "../../shared/working-days.ts";
import { type ClauseAddress, type Deciding, items, rule } from "../document.ts";
import { parties } from "../facts.ts";

const reports = items({
  "monthly-statistics": { address: "三(五)", zh: "统计上报就业服务工作信息", en: "employment service statistics" },
  "levy-report": { address: "四(三)", zh: "上报残保金收支情况", en: "report on levy income and expenditure" },
  "monthly-summary": { address: "四(六)", zh: "总结工作进展", en: "progress summary" },
  "progress-report": { address: "四(六)", zh: "上报工作开展情况", en: "progress report" },
  inspection: { address: "四(六)", zh: "专项督查", en: "special inspection" },
  acceptance: { address: "四(六)", zh: "年底检查验收", en: "year-end inspection and acceptance" },
});

const { of } = reports;

/**
 * The figure with the months between two due dates, who is responsible, and who receives the report. `reporting-body`:
 * the text does not say who; the reading of that name decides.
 */
const schedule = [
  { item: of["monthly-statistics"], months: "statisticsMonths", by: "county-service-body", to: null },
  { item: of["levy-report"], months: "levyReportMonths", by: "county-federation", to: parties["city-office"] },
  { item: of["monthly-summary"], months: "summaryMonths", by: "reporting-body", to: null },
  { item: of["progress-report"], months: "progressReportMonths", by: "reporting-body", to: parties["county-office"] },
  { item: of.inspection, months: "inspectionMonths", by: "not-stated", to: null },
  { item: of.acceptance, months: "acceptanceMonths", by: "not-stated", to: null },
] as const;

const period = facts({ ...queryPeriod, ...workingDayFacts }, queryPeriodInOrder, notBothOffAndWorked);

const actors = labelsOf([
  parties["county-service-body"],
  parties["county-federation"],
  parties["townships-and-departments"],
  parties["not-stated"],
]);
const recipients = labelsOf([parties["county-office"], parties["city-office"]]);

/**
 * 到期应报送、应办理事项 — Lists what falls due from one date to another, both included, in date order. 三(五), 四(三), 四(六).
 *
 * A duty for a period, or for its end, is due on the last day of the period: the month, the quarter, the half-year (so
 * two inspections per year), the year. Only the reading `quarter-end: "next-working-day"` considers days off: the
 * national ones, with the exceptions in `daysOff` and `workingWeekends`. `to` is null where the text does not say who
 * receives a report.
 *
 * @example reportsDue({ from: "2018-05-01", until: "2018-05-31" }).value.duties.map((one) => one.code)
 * // ["monthly-statistics", "monthly-summary"]
 */
export const reportsDue = rule({ name: "reports-due", clauses: ["三(五)", "四(三)", "四(六)"], ...dueRule() });

function dueRule() {
  const due = reportsDueRule("四(六)", { duties: reports.labels, actors, recipients }, period, dutiesOf);
  return { ...due, findings: { ...due.findings, ...workingDayFinding } };
}

type Due = Duty<ClauseAddress, keyof typeof reports.labels>;
type Scheduling = Deciding<typeof workingDayFinding>;
type DayOffTest = (day: CalendarDate) => boolean;

function dutiesOf(facts: FactsOf<typeof period>, policy: Scheduling): Due[] {
  const { from, until, daysOff, workingWeekends } = facts;
  const shifts = policy.reading("quarter-end") === "next-working-day";
  const isOff: DayOffTest = shifts ? dayOffTest(policy, "四(三)", daysOff, workingWeekends) : () => false;
  const sequence = schedule.map((one) => ({ ...one, monthsOn: policy.figureByDay(one.months) }));
  const duties: Due[] = [];
  for (let end = endOfMonth(startBefore(from, isOff)); end <= until; end = endOfNextMonth(end)) {
    for (const { item, months, monthsOn, by, to } of sequence) {
      if (monthOf(end) % dividingTheYear(monthsOn(end), months) !== 0) continue;
      const dueOn = item === of["levy-report"] ? rollForward(end, isOff) : end;
      const body = by === "reporting-body" ? policy.reading("reporting-body") : by;
      duties.push({ item, by: [parties[body]], to, timing: timings.by, dueOn });
    }
  }
  return duties;
}

/** The earliest date that days off could postpone into the period: goes back over the days off just before it. */
function startBefore(from: CalendarDate, isOff: DayOffTest): CalendarDate {
  let start = from;
  while (isOff(addDays(start, -1))) start = addDays(start, -1);
  return start;
}

/** The months between two due dates; they must divide the year, so that the last period ends with it. */
function dividingTheYear(months: number, figure: string): number {
  if (12 % months === 0) return months;
  throw rejection(`figures.${figure}`, "out-of-range", months, {
    zh: "1、2、3、4、6或12个月",
    en: "1, 2, 3, 4, 6 or 12 months",
  });
}
