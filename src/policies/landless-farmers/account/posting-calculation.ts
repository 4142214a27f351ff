import type { CalendarDate } from "../../../kernel/days/index.ts";
import { count, day, group, list, money, nullable, number, oneOf, text } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { type Fen, yuan } from "../../../kernel/numbers/index.ts";
import type { FigureUse } from "../../../kernel/policy/index.ts";
import { monthsPerYear } from "./part-of-year.ts";
import { type Part, parts } from "./parts.ts";
import { type Rounding, roundingOf } from "./roundings.ts";

/** 利率表 — The tables of rates that an account uses. */
export const rateTables = labels({
  "one-year-deposit-rate": { zh: "一年期定期存款利率", en: "one-year fixed deposit rate" },
  "demand-deposit-rate": { zh: "活期存款利率", en: "demand deposit rate" },
});
/** The table of each figure. */
const tableOf = { oneYearDepositRate: "one-year-deposit-rate", demandDepositRate: "demand-deposit-rate" } as const;

const timeUnits = labels({ months: { zh: "个月", en: "months" }, days: { zh: "天", en: "days" } });

/** The rate of the tax for some of the days for which interest accrued. */
export interface TaxTerm {
  readonly rate: string;
  readonly rateFrom: CalendarDate | null;
  readonly days: number;
}

/** An amount times a rate times its time: base × rate × time ÷ perYear. */
interface TermInFen {
  readonly base: Fen;
  readonly use: FigureUse;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly time: string;
  readonly perYear: number;
  readonly taxRates: readonly TaxTerm[];
}

/** How the interest of one portion, or the tax on it, was calculated. */
interface LineInFen {
  readonly part: Part;
  /** For the tax: the interest that is taxed. */
  readonly interest: Fen | null;
  readonly terms: readonly InterestTerm[];
  /** What was left of a fen before, where only the balance is rounded. */
  readonly fractions: string | null;
  readonly exact: string;
  readonly rounding: Rounding;
  readonly result: Fen;
}

const term = group(
  { zh: "计息项", en: "interest term" },
  {
    base: money({ zh: "计息金额", en: "amount that earns interest" }),
    table: oneOf({ zh: "利率表", en: "table of the rate" }, rateTables),
    rate: number({ zh: "年利率", en: "annual rate" }),
    rateFrom: nullable(day({ zh: "利率执行日期", en: "date from which the rate applies" })),
    from: day({ zh: "计息起始日期", en: "first day of interest" }),
    until: day({ zh: "计息截止日期（当日不计）", en: "end of interest (this day does not count)" }),
    time: text({ zh: "计息月数或天数", en: "months or days of interest" }),
    unit: oneOf({ zh: "计时单位", en: "unit of time" }, timeUnits),
    perYear: count({ zh: "全年月数或天数", en: "months or days of a year" }, { zh: "个月或天", en: "months or days" }),
    taxRates: list(
      { zh: "各期间利息税率", en: "tax rates of the period" },
      group(
        { zh: "利息税率", en: "tax rate" },
        {
          rate: number({ zh: "税率", en: "rate of the tax" }),
          rateFrom: nullable(day({ zh: "税率执行日期", en: "date from which the tax rate applies" })),
          days: count({ zh: "天数", en: "days" }, { zh: "天", en: "days" }),
        },
      ),
    ),
  },
);

/** 计算过程 — The calculation of interest and of the tax on it, by portion. */
export const calculation = list(
  { zh: "利息和利息税的计算过程", en: "calculation of interest and of its tax" },
  group(
    { zh: "一个部分的计算过程", en: "calculation of one portion" },
    {
      part: oneOf({ zh: "部分", en: "portion" }, parts),
      interest: nullable(money({ zh: "应税利息", en: "interest that is taxed" })),
      terms: list({ zh: "各计息项", en: "interest terms" }, term),
      fractions: nullable(
        text({ zh: "以前未满一分的零头及其利息（元）", en: "fractions of a fen from before, with interest (yuan)" }),
      ),
      exact: text({ zh: "舍入前金额（元，“…”表示未除尽）", en: "amount before rounding (yuan; … for more digits)" }),
      rounding: roundingOf({ zh: "舍入方式", en: "rounding" }),
      result: money({ zh: "舍入后金额", en: "amount after rounding" }),
    },
  ),
);

/** The line of the answer: made at once, since an account keeps hundreds of them. */
export function calculationLine({ part, interest, terms, fractions, exact, rounding, result }: LineInFen) {
  return {
    part,
    interest: interest === null ? null : yuan(interest),
    terms,
    fractions,
    exact,
    rounding,
    result: yuan(result),
  };
}

/** An interest term of the answer. */
export function interestTerm({ base, use, from, until, time, perYear, taxRates }: TermInFen) {
  return {
    base: yuan(base),
    table: tableOf[use.name as keyof typeof tableOf],
    rate: use.value,
    rateFrom: use.from,
    from,
    until,
    time,
    unit: perYear > monthsPerYear ? ("days" as const) : ("months" as const),
    perYear,
    taxRates,
  };
}

export type InterestTerm = ReturnType<typeof interestTerm>;
export type CalculationLine = ReturnType<typeof calculationLine>;
