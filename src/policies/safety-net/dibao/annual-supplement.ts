import {
  answer,
  facts,
  group,
  list,
  money,
  month,
  mustHold,
  nullable,
  type ShapeOut,
  year,
} from "../../../kernel/facts/index.ts";
import { labels, type Text } from "../../../kernel/language/index.ts";
import { rule } from "../document.ts";
import { parties } from "../parties.ts";
import { fenIfKnown, sumIfKnown } from "../sums.ts";
import { classSupplement, paidAtMostStandard, recipient } from "./class-supplement.ts";

const period = {
  from: month({ zh: "起始月份", en: "first month" }),
  until: month({ zh: "截止月份", en: "last month" }),
  class: recipient.class,
  dibaoStandard: recipient.dibaoStandard,
  actualPayment: recipient.actualPayment,
};
interface Facts {
  readonly year: number;
  readonly periods: readonly ShapeOut<typeof period>[];
}

const items = labels({ "class-supplement": { zh: "分类增发保障金", en: "class supplement" } });
const outsidePeriods: Text = {
  zh: "当月不在所填报的低保时段内",
  en: "the month is in none of the dibao periods given",
};

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
const covers = (one: ShapeOut<typeof period>, month: string): boolean => one.from <= month && month <= one.until;

/**
 * 全年增发 — Adds up a recipient's class supplements of a year in which class, standard or payment change, in yuan, each
 * month rounded to the fen. 三(一)2.
 *
 * A month follows the figures in force on its first day; months outside all periods have no supplement.
 *
 * @example annualSupplement({ year: 2016, periods: [
 *   { from: "2016-01", until: "2016-06", class: "class-a", dibaoStandard: "300" },
 *   { from: "2016-07", until: "2016-12", class: "class-b", dibaoStandard: "300" }] }).value.total // 900.00
 */
export const annualSupplement = rule({
  name: "annual-supplement",
  title: { zh: "全年增发", en: "Annual class supplement" },
  question: {
    zh: "类别或标准有变动的，全年应增发多少？",
    en: "What is a year's supplement if class or standard change?",
  },
  clauses: ["三(一)2"],
  facts: facts(
    {
      year: year({ zh: "年份", en: "year" }),
      periods: list({ zh: "各时段", en: "periods" }, group({ zh: "时段", en: "period" }, period), { max: 12 }),
    },
    mustHold<Facts>(
      ["periods"],
      { zh: "各时段须在本年内，起始月份不得晚于截止月份", en: "first and last months in order, within the year" },
      ({ year, periods }) =>
        periods.some((one) => one.from > one.until || one.from < `${year}-01` || one.until > `${year}-12`),
    ),
    mustHold<Facts>(["periods"], { zh: "各时段不得重叠", en: "periods that do not overlap" }, ({ year, periods }) =>
      monthsOf(year).some((month) => periods.filter((one) => covers(one, month)).length > 1),
    ),
    mustHold<Facts>(["periods"], paidAtMostStandard.expected, ({ periods }) =>
      periods.some(paidAtMostStandard.isViolated),
    ),
  ),
  answer: answer({
    year: year({ zh: "年份", en: "year" }),
    months: list(
      { zh: "各月增发", en: "supplement by month" },
      group(
        { zh: "一个月的增发", en: "supplement of a month" },
        {
          month: month({ zh: "月份", en: "month" }),
          amount: nullable(money({ zh: "当月增发", en: "supplement of the month" })),
        },
      ),
    ),
    total: nullable(money({ zh: "全年增发合计", en: "total class supplement of the year" })),
  }),
  due: {
    unit: "month",
    clause: "三(一)2",
    parts: [
      {
        item: items["class-supplement"],
        payer: parties["dibao-funds"],
        amount: ["supplement", "payment-needed", "supplemented-class"],
      },
    ],
    spans: ({ months }) => months.map(({ month, amount }) => ({ from: month, until: month, amounts: [amount] })),
    within: ({ year }) => ({ from: `${year}-01`, until: `${year}-12` }),
    because: { first: outsidePeriods, last: outsidePeriods, between: outsidePeriods },
  },
  uses: [classSupplement],
  findings: {
    sum: {
      zh: "{year:count}年{months:count}个月，增发合计{total:yuan}",
      en: "{months:count} month(s) in {year:count}: {total:yuan} in total",
    },
    "payments-needed": {
      zh: "有的月份未填报实发低保金，全年合计无法计算",
      en: "no total yet: the dibao actually paid is not given for some months",
    },
  },
  decide({ year, periods }, policy) {
    const months = monthsOf(year).flatMap((month) =>
      periods
        .filter((one) => covers(one, month))
        .map((one) => ({ month, amount: policy.apply(classSupplement, { ...one, on: `${month}-01` }).monthlyAmount })),
    );
    const total = sumIfKnown(
      months.map(({ amount }) => fenIfKnown(amount)),
      "periods",
    );
    if (total === null) policy.found("三(一)2", "payments-needed");
    else policy.found("三(一)2", "sum", { year, months: months.length, total });
    return { year, months, total };
  },
});
