import { dateOf, endOfMonth, firstYear, lastYear, startOfYear, yearOf } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  facts,
  flag,
  item,
  list,
  mustHold,
  nullable,
  optional,
} from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { items } from "../facts.ts";

const steps = items({
  roster: {
    address: "四8",
    zh: "乡镇（街道）劳动保障事务所提供参保人员名册",
    en: "the township labour office provides the roster of insured people",
  },
  print: {
    address: "四8",
    zh: "区社会劳动保险管理中心打印上年度缴费对账单",
    en: "the district social labour insurance centre prints the previous year's statements",
  },
  "hand-out": {
    address: "四8",
    zh: "乡镇（街道）劳动保障事务所发给参保人员",
    en: "the township labour office hands them out to the insured people",
  },
});

/**
 * 年度对账单 — Returns the date by which the contribution statements of a year must be printed, decides whether a printing
 * was on time, and lists the steps. 四8.
 *
 * The last day of the month is on time. The month that applies is the one in force on 1 January of the printing year.
 *
 * @example annualStatement({ year: 2011, printedOn: "2012-06-30" }).value
 * // { deadline: "2012-06-30", onTime: true, … }
 */
export const annualStatement = rule({
  name: "annual-statement",
  title: { zh: "年度缴费对账单", en: "Annual contribution statement" },
  question: {
    zh: "对账单最迟何时打印，由哪个单位发放？",
    en: "By when must the statements be printed, and who hands them out?",
  },
  clauses: ["四8"],
  facts: facts(
    {
      // the statements are printed in the following year, which must be within the calendar
      year: count(
        { zh: "对账单所属年度", en: "year of the statements" },
        { zh: "年", en: "year" },
        { min: firstYear, max: lastYear - 1 },
      ),
      printedOn: optional(day({ zh: "打印日期", en: "printing date" })),
    },
    mustHold(
      ["printedOn", "year"],
      { zh: "打印日期须在所填年度结束之后", en: "a printing date after the end of the year" },
      (f) => f.printedOn !== undefined && yearOf(f.printedOn) <= f.year,
    ),
  ),
  answer: answer({
    deadline: day({ zh: "对账单最迟打印日期", en: "last date for printing the statements" }),
    onTime: nullable(flag({ zh: "对账单按期打印", en: "statements were printed on time" })),
    steps: list(
      { zh: "对账单打印和发放的步骤", en: "steps of printing and handing out" },
      item({ zh: "步骤", en: "step" }, steps.labels),
    ),
  }),
  findings: {
    deadline: {
      zh: "{year:count}年度的缴费对账单最迟于{deadline:date}打印",
      en: "the statements for {year:count} must be printed by {deadline:date}",
    },
    "on-time": {
      holds: {
        zh: "{printedOn:date}打印，未超过截止日{deadline:date}",
        en: "printed on {printedOn:date}, by the deadline of {deadline:date}",
      },
      fails: {
        zh: "{printedOn:date}打印，已超过截止日{deadline:date}",
        en: "printed on {printedOn:date}, after the deadline of {deadline:date}",
      },
    },
    step: { zh: "{step:label}", en: "{step:label}" },
  },
  decide({ year, printedOn }, policy) {
    const next = year + 1;
    const month = policy.figure("statementDeadlineMonth", startOfYear(next));
    const deadline = endOfMonth(dateOf(next, month, 1));
    policy.found("四8", "deadline", { year, deadline });
    const onTime =
      printedOn === undefined
        ? null
        : policy.condition("四8", "on-time", printedOn <= deadline, { printedOn, deadline });
    for (const { address, label } of steps.all) policy.found(address, "step", { step: label });
    return { deadline, onTime, steps: steps.all.map((one) => one.entry) };
  },
});
