import { calendarDate, endOfMonth, yearOf } from "../../kernel/calendar.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { day, optional } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { item, year } from "./facts.ts";

const tasks = labels({
  roster: {
    zh: "乡镇劳动保障所提供参保人员名册",
    en: "the township labour office provides the roster of the insured",
  },
  print: {
    zh: "区社保中心打印上年度对账单",
    en: "the district social labour insurance centre prints last year's statements",
  },
  "hand-out": {
    zh: "乡镇劳动保障所发给参保人员",
    en: "the township labour office hands them to the insured",
  },
});
const steps = Object.freeze(Object.values(tasks).map((task) => item("四8", task)));

/**
 * 年度对账单 — until when the statements of a year are printed, by whom, and was a printing in time. 四8.
 *
 * The last day of the month is in time. The month is that in force on 1 January of the year of the printing.
 *
 * @example annualStatement({ year: 2011, printedOn: "2012-06-30" }).value // { deadline: "2012-06-30", onTime: true, … }
 */
export const annualStatement = rule({
  name: "annual-statement",
  clauses: ["四8"],
  facts: facts(
    { year, printedOn: optional(day({ zh: "打印之日", en: "day of the printing" })) },
    impossible(
      ["printedOn", "year"],
      { zh: "年度结束以后才打印", en: "a printing after the end of the year" },
      (f) => f.printedOn !== undefined && yearOf(f.printedOn) <= f.year,
    ),
  ),
  decide({ year, printedOn }, policy: Policy<typeof annualStatementWords>) {
    const next = year + 1;
    const month = policy.figure("statementDeadlineMonth", calendarDate(next, 1, 1));
    const deadline = endOfMonth(calendarDate(next, month, 1));
    policy.found("四8", "deadline", { year, deadline });
    const onTime =
      printedOn === undefined
        ? null
        : policy.condition("四8", "on-time", printedOn <= deadline, { printedOn, deadline });
    for (const step of steps) policy.found("四8", "step", { step });
    return { deadline, onTime, steps };
  },
});

export const annualStatementWords = {
  title: { zh: "年度对账单", en: "Yearly statement" },
  asks: { zh: "对账单最迟哪天打印，由谁发放？", en: "By when are the statements printed, and who hands them out?" },
  findings: {
    deadline: {
      zh: "{year:count}年度的对账单最迟{deadline:date}打印",
      en: "the statements of {year:count} are due by {deadline:date}",
    },
    "on-time": {
      holds: {
        zh: "{printedOn:date}打印，没有超过{deadline:date}",
        en: "printed on {printedOn:date}, by {deadline:date}",
      },
      fails: {
        zh: "{printedOn:date}打印，已过{deadline:date}",
        en: "printed on {printedOn:date}, after {deadline:date}",
      },
    },
    step: { zh: "{step:label}", en: "{step:label}" },
  },
} as const satisfies Words;
