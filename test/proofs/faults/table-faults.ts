import { catalogue } from "../../../src/catalogue.ts";
import { addDays } from "../../../src/kernel/days/index.ts";
import { type DatedValue, entryCovering, timelineOf } from "../../../src/kernel/policy/index.ts";
import { depositRates, nationalTables } from "../../../src/national/index.ts";
import { faultsOfDates, usedOutside, valueIn } from "../dated-values.ts";
import type { SeededFault } from "./fault.ts";

const rates = depositRates["one-year"];
const { from, until } = nationalTables.find(({ name }) => name === "deposit-rates") ?? { from: null, until: null };
const at = 10;
const figure = catalogue.figures.find(
  ({ document, name }) => document === "landless-farmers" && name === "oneYearDepositRate",
);
if (figure === undefined) throw new RangeError("oneYearDepositRate");
const timeline = timelineOf(figure);

const check = "每天恰有一个值";
const faultsOf = (values: readonly DatedValue[]): readonly string[] => faultsOfDates(values, { from, until });
/** A copy of the table with another row in the place of one. */
const withRow = (change: (row: DatedValue) => readonly DatedValue[]): readonly DatedValue[] =>
  rates.flatMap((row, place) => (place === at ? change(row) : [row]));
const tableFault = (fault: string, values: readonly DatedValue[]): SeededFault => ({
  fault,
  check,
  sound: () => faultsOf(rates),
  faulty: () => faultsOf(values),
});
const moved = (day: string | null | undefined, days: number): string => addDays(day ?? "1998-03-25", days);

export const tableFaults: readonly SeededFault[] = [
  tableFault(
    "存款利率表的一行写了两次",
    withRow((row) => [row, row]),
  ),
  tableFault(
    "存款利率表漏一行",
    withRow(() => []),
  ),
  tableFault(
    "一行晚一天开始",
    withRow((row) => [{ ...row, from: moved(row.from, 1) }]),
  ),
  tableFault(
    "一行早一天开始",
    withRow((row) => [{ ...row, from: moved(row.from, -1) }]),
  ),
  tableFault(
    "最后一行没有截止日期",
    rates.map((row, place) => (place === rates.length - 1 ? { ...row, until: null } : row)),
  ),
  {
    fault: "换利率的当天仍用前一天的利率",
    check: "每天用的是当天的值",
    sound: () => faultsOfDates(rates, { from, until, valueOn: valueIn(timeline) }),
    faulty: () =>
      faultsOfDates(rates, {
        from,
        until,
        valueOn: (day) => (day === "1880-01-01" ? undefined : valueIn(timeline)(addDays(day, -1))),
      }),
  },
  {
    fault: "收录截止以后用最后一个值",
    check: "范围外不用",
    sound: () => usedOutside(timeline),
    faulty: () => usedOutside(timeline, (day) => entryCovering(timeline, day) ?? timeline.entries.at(-1)),
  },
];
