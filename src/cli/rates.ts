import type { Command } from "commander";
import { isCalendarDate } from "../kernel/days/index.ts";
import type { Text } from "../kernel/language/index.ts";
import type { DatedValue } from "../kernel/policy/index.ts";
import {
  contributionMonths,
  daysOff,
  depositRates,
  interestTaxRates,
  nationalTables,
  retirementAges,
} from "../national/index.ts";
import { type CommonOptions, jsonOption, languageOption } from "./options.ts";
import { printJson, printLines } from "./output.ts";
import { table, title } from "./table.ts";
import { type Terminal, terminalOf } from "./terminal.ts";
import { UsageError } from "./usage.ts";

/** 全国性规定 — `rates`: the national tables, or their values on one date. */
export function ratesCommand(program: Command): void {
  program
    .command("rates")
    .description("存款利率等全国性规定；某日的值  national tables: deposit rates and others")
    .argument("[day]", "日期，如2012-07-06  a date")
    .addOption(languageOption())
    .addOption(jsonOption())
    .action(async (day: string | undefined, options: CommonOptions) => {
      if (day !== undefined && !isCalendarDate(day)) throw noDay(day);
      const terminal = terminalOf(process.stdout, options.lang);
      if (day !== undefined) {
        const values = valuesOn(day);
        if (options.json) return void (await printJson({ day, values: Object.fromEntries(values.map(asJson)) }));
        return void (await printLines(dayLines(values, terminal)));
      }
      if (options.json)
        return void (await printJson({
          tables: nationalTables,
          depositRates,
          interestTaxRates,
          retirementAges,
          contributionMonths,
          daysOff,
        }));
      await printLines(allLines(terminal));
    });
}

const noDay = (given: string): UsageError =>
  new UsageError({
    zh: `日期不正确：${given}。要求：有效日期，格式 YYYY-MM-DD`,
    en: `got '${given}', expected a calendar date in the form YYYY-MM-DD`,
  });

/** One value on a date; null if the table does not cover the date. */
interface ValueOnDay {
  readonly name: string;
  readonly title: Text;
  readonly value: string | null;
  readonly source?: string;
}

const asJson = ({ name, value, source }: ValueOnDay) => [name, { value, ...(source === undefined ? {} : { source }) }];

const spans =
  (day: string) =>
  (one: DatedValue): boolean =>
    (one.from === null || one.from <= day) && (one.until === null || day <= one.until);

function valuesOn(day: string): readonly ValueOnDay[] {
  const value = (name: string, text: Text, values: readonly (DatedValue & { source?: string })[]): ValueOnDay => {
    const found = values.find(spans(day));
    return { name, title: text, value: found?.value ?? null, ...(found?.source ? { source: found.source } : {}) };
  };
  const age = (zh: string, en: string): Text => ({
    zh: `${zh}法定退休年龄（月），当日出生`,
    en: `retirement age in months, ${en}, born on this day`,
  });
  return [
    value("one-year", { zh: "一年期存款基准利率", en: "one-year deposit rate" }, depositRates["one-year"]),
    value("demand", { zh: "活期存款基准利率", en: "demand deposit rate" }, depositRates.demand),
    value("interest-tax", { zh: "储蓄存款利息所得税率", en: "tax on interest of savings deposits" }, interestTaxRates),
    value(
      "contribution-months",
      { zh: "最低缴费月数，当日退休", en: "months of contributions, retiring on this day" },
      contributionMonths,
    ),
    value("retirement-age-men", age("男职工", "men"), retirementAges.men),
    value(
      "retirement-age-women-55",
      age("原55周岁退休的女职工", "women formerly retiring at 55"),
      retirementAges["women-55"],
    ),
    value(
      "retirement-age-women-50",
      age("原50周岁退休的女职工", "women formerly retiring at 50"),
      retirementAges["women-50"],
    ),
    value(
      "day-off",
      { zh: "国务院办公厅通知放假（off）或调休上班（work）", en: "holiday notices: off, or work in exchange" },
      daysOff,
    ),
  ];
}

function dayLines(values: readonly ValueOnDay[], terminal: Terminal): string[] {
  const { say } = terminal;
  const columns = [
    { heading: say({ zh: "规定", en: "Table" }) },
    { heading: say({ zh: "值", en: "Value" }) },
    { heading: say({ zh: "出处", en: "Source" }) },
  ];
  const rows = values.map((one) => [
    say(one.title),
    one.value ?? say({ zh: "未收录", en: "not listed" }),
    one.source ?? "",
  ]);
  return table(columns, rows, terminal);
}

function allLines(terminal: Terminal): string[] {
  const { say } = terminal;
  const heads = (...texts: readonly Text[]) => texts.map((one) => ({ heading: say(one) }));
  const rates = depositRates["one-year"].map((one, at) => [
    one.from,
    one.until,
    one.value,
    depositRates.demand[at]?.value ?? "",
    one.source,
  ]);
  const tables = nationalTables.map((one) => [
    say(one.title),
    `${one.from ?? "…"}–${one.until ?? "…"}`,
    one.checkedOn,
    say(one.source),
  ]);
  const from = { zh: "起", en: "From" };
  const until = { zh: "止", en: "Until" };
  const source = { zh: "出处", en: "Source" };
  return [
    ...title(say({ zh: "存款基准利率（年）", en: "Benchmark deposit rates (a year)" }), "", terminal).slice(1),
    ...table(
      heads(from, until, { zh: "一年期", en: "One year" }, { zh: "活期", en: "Demand" }, source),
      rates,
      terminal,
    ),
    ...title(say({ zh: "全部规定", en: "All tables" }), "", terminal),
    ...table(
      heads({ zh: "规定", en: "Table" }, { zh: "收录范围", en: "Covers" }, { zh: "核对于", en: "Checked on" }, source),
      tables,
      terminal,
    ),
  ];
}
