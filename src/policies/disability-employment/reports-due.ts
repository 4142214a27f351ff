import { type CalendarDate, endOfMonth, endOfNextMonth, monthOf } from "../../kernel/days/calendar.ts";
import { addDays, rollForward } from "../../kernel/days/moving.ts";
import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { day } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { rejection, requiredFact } from "../../kernel/language/errors.ts";
import { type Label, labels } from "../../kernel/language/text.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { type ClauseAddress, type Deciding, rule } from "./document.ts";
import { daysOff, type Party, parties } from "./facts.ts";
import { entryAt, type StatedItem } from "./stated-items.ts";

const reports = labels({
  "monthly-statistics": { zh: "统计上报就业服务工作信息", en: "employment service statistics" },
  "levy-report": { zh: "上报残保金收支情况", en: "report on levy income and expenditure" },
  "monthly-summary": { zh: "总结工作进展", en: "progress summary" },
  "progress-report": { zh: "上报工作开展情况", en: "progress report" },
  inspection: { zh: "专项督查", en: "special inspection" },
  acceptance: { zh: "年底检查验收", en: "year-end inspection and acceptance" },
});
export type Report = keyof typeof reports;

/** 到期事项 — A report or inspection that falls due. */
export interface DueReport extends StatedItem<Report> {
  readonly to: Label<Party>;
  readonly dueOn: CalendarDate;
}

/** In the order of the text. `by: "reporting-body"`: the text does not say who; the reading of that name decides. */
const scheduled = [
  {
    code: "monthly-statistics",
    address: "三(五)",
    months: "statisticsMonths",
    by: "county-service-body",
    to: "not-stated",
  },
  { code: "levy-report", address: "四(三)", months: "levyReportMonths", by: "county-federation", to: "city-office" },
  { code: "monthly-summary", address: "四(六)", months: "summaryMonths", by: "reporting-body", to: "not-stated" },
  {
    code: "progress-report",
    address: "四(六)",
    months: "progressReportMonths",
    by: "reporting-body",
    to: "county-office",
  },
  { code: "inspection", address: "四(六)", months: "inspectionMonths", by: "not-stated", to: "not-stated" },
  { code: "acceptance", address: "四(六)", months: "acceptanceMonths", by: "not-stated", to: "not-stated" },
] as const satisfies readonly {
  code: Report;
  address: ClauseAddress;
  by: Party | "reporting-body";
  to: Party;
  months: string;
}[];

const schedule = scheduled.map(({ code, address, months, by, to }) => {
  return { address, months, by, label: reports[code], to: parties[to], entry: entryAt(address, reports[code]) };
});
type Scheduled = (typeof schedule)[number];

/** The clauses with something due: the first schedule entry of each. */
export const reportClauses = schedule.filter(
  (one, index) => schedule.findIndex(({ address }) => address === one.address) === index,
);

const findings = {
  due: {
    zh: "{on:date}到期：{item:label}（负责单位：{by:label}；报送对象：{to:label}）",
    en: "due on {on:date}: {item:label} (responsible: {by:label}; submitted to: {to:label})",
  },
  "nothing-due": { zh: "{from:date}至{until:date}无到期事项", en: "nothing is due from {from:date} to {until:date}" },
} as const satisfies Findings;

/**
 * 到期应报送、应检查事项 — Lists what falls due from one date to another, both included, in date order. 三(五), 四(三), 四(六).
 *
 * Whatever must be done in a period or at its end is due on the last day of the period: the month, the quarter, the
 * half-year (so two inspections per year), the year. Only the reading `quarter-end: "next-working-day"` requires
 * `daysOff`.
 *
 * @example reportsDue({ from: "2018-05-01", until: "2018-05-31" }).value.duties.map((one) => one.code)
 * // ["monthly-statistics", "monthly-summary"]
 */
export const reportsDue = rule({
  name: "reports-due",
  title: { zh: "到期应报送、应检查事项", en: "Reports and inspections due" },
  question: {
    zh: "查询期间内有哪些报送和检查事项到期，由哪个单位负责，报送给哪个单位？",
    en: "Which reports and inspections fall due in a period, who is responsible, and who receives them?",
  },
  clauses: ["三(五)", "四(三)", "四(六)"],
  facts: facts(
    {
      from: day({ zh: "查询起始日期", en: "start date" }),
      until: day({ zh: "查询截止日期", en: "end date" }),
      daysOff: optional(daysOff),
    },
    notAfter("from", "until", { zh: "查询起始日期不得晚于查询截止日期", en: "a start date on or before the end date" }),
  ),
  findings,
  decide(facts, policy): { duties: DueReport[] } {
    const { from, until } = facts;
    const shifts = policy.reading("quarter-end") === "next-working-day";
    const off = shifts ? requiredFact(facts.daysOff, "daysOff", byReading) : [];
    const sequence = schedule.map((one) => ({ one, monthsOn: policy.figureByDay(one.months) }));
    const dated: Dated[] = [];
    for (let end = endOfMonth(startBefore(from, off)); end <= until; end = endOfNextMonth(end)) {
      const month = monthOf(end);
      for (const { one, monthsOn } of sequence) {
        if (month % dividingTheYear(monthsOn(end), one) !== 0) continue;
        const on = one.label.code === "levy-report" ? rollForward(end, off) : end;
        if (on >= from && on <= until) dated.push({ one, on });
      }
    }
    // Entries are made in date order, so only postponed ones can be out of place.
    if (off.length > 0) dated.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
    if (dated.length === 0) policy.found("四(六)", "nothing-due", { from, until });
    return { duties: dated.map((one) => dueReport(one, policy)) };
  },
});

type Decision = Deciding<typeof findings>;
const byReading = { zh: "按所选口径须填报休息日", en: "days off, required by the chosen reading" };

/** The earliest date that days off could postpone into the period: goes back over the days off just before it. */
function startBefore(from: CalendarDate, off: readonly CalendarDate[]): CalendarDate {
  let start = from;
  while (off.includes(addDays(start, -1))) start = addDays(start, -1);
  return start;
}

/** The months between two due dates; they must divide the year, so that the last period ends with it. */
function dividingTheYear(months: number, one: Scheduled): number {
  if (12 % months === 0) return months;
  throw rejection(`figures.${one.months}`, "out-of-range", months, {
    zh: "1、2、3、4、6或12个月",
    en: "1, 2, 3, 4, 6 or 12 months",
  });
}

interface Dated {
  readonly one: Scheduled;
  readonly on: CalendarDate;
}

function dueReport({ one, on }: Dated, policy: Decision): DueReport {
  const { label, to, entry } = one;
  const by = parties[one.by === "reporting-body" ? policy.reading("reporting-body") : one.by];
  policy.found(one.address, "due", { item: label, on, by, to });
  return { ...entry, by, to, dueOn: on };
}
