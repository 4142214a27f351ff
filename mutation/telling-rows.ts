import { isDeepStrictEqual } from "node:util";
import { addDays } from "../src/kernel/days/index.ts";
import type { Determination } from "../src/kernel/policy/determination.ts";
import type { Figure } from "../src/kernel/policy/figure.ts";
import type { AnyRule } from "../src/kernel/policy/rule.ts";
import { comparisonsOf } from "../test/support/row-comparisons.ts";
import { type Case, type CaseTable, factsOf, optionsOf } from "../test/support/table.ts";
import { smallestCover } from "./smallest-cover.ts";

/** 区分案例 — The smallest set of rows that tells every two options of every reading, and every figure from its neighbours, apart. */
export interface TellingRows {
  /** Pairs of options, and figures beside their neighbours, that rows tell apart. */
  readonly told: number;
  /** The rows of the set: a rule, its clause and when. */
  readonly rows: readonly { readonly rule: string; readonly clause: string; readonly when: string }[];
  /** Whether no smaller set exists; otherwise it is the smallest that was found. */
  readonly isSmallest: boolean;
  /** What no row tells apart. */
  readonly untold: readonly string[];
}

interface Row {
  readonly table: CaseTable;
  readonly row: Case;
}

/** Rows tell two options apart if they hold under one and not under the other. */
export function tellingRows(tables: readonly CaseTable[]): TellingRows {
  const rows = tables.flatMap((table) => table.rows.map((row): Row => ({ table, row })));
  const wanted = new Set<string>();
  const tellers = new Map<string, number[]>();
  for (const [index, one] of rows.entries()) {
    for (const { question, isTold } of askedOf(one)) {
      wanted.add(question);
      if (isTold) tellers.set(question, [...(tellers.get(question) ?? []), index]);
    }
  }
  const { chosen, isSmallest } = smallestCover([...tellers.values()]);
  return {
    told: tellers.size,
    rows: chosen.map((index) => {
      const { table, row } = rows[index] as Row;
      return { rule: table.rule.name, clause: row.clause, when: row.when };
    }),
    isSmallest,
    untold: [...wanted].filter((one) => !tellers.has(one)).sort(),
  };
}

interface Asked {
  readonly question: string;
  readonly isTold: boolean;
}

/** What a row could tell apart: by the readings and figures that its determination rests on; for a refused row, by all of its document. */
function askedOf({ table, row }: Row): readonly Asked[] {
  const { source } = table.rule as unknown as Sourced;
  const outcome = table.rule.safe(factsOf(table, row), optionsOf(table, row) as never);
  const used = outcome.ok ? withAllBelow(outcome.determination) : [];
  const readings = outcome.ok
    ? used.flatMap((one) => one.readings.map(({ name }) => name))
    : Object.keys(source.readings);
  const figures = outcome.ok
    ? used.flatMap((one) => one.figures.map(({ name, value }) => ({ name, value })))
    : Object.values(source.figures).flatMap(({ name, values }) => values.map(({ value }) => ({ name, value })));
  const document = table.rule.name.slice(0, table.rule.name.indexOf("/"));
  const ofReadings = [...new Set(readings)].flatMap((name) => {
    const { options, default: standard } = source.readings[name] as Reading;
    const own = row.readings?.[name] ?? standard;
    return Object.keys(options)
      .filter((option) => option !== own)
      .map((option) => ({
        question: `${document} ${name}: ${[own, option].sort().join(" / ")}`,
        isTold: !holds(table, { ...row, readings: { ...row.readings, [name]: option } }),
      }));
  });
  const setByRow = { ...table.figures, ...row.figures };
  const ofFigures = figures.flatMap(({ name, value }) => {
    const figure = source.figures[name];
    if (figure === undefined || Object.hasOwn(setByRow, name)) return [];
    return neighboursOf(figure, value).flatMap((other) => {
      const changed = { ...row, figures: { ...row.figures, [name]: other } };
      if (isRefusedItself(table, changed)) return [];
      return [{ question: `${document} ${name}: ${value} / ${other}`, isTold: !holds(table, changed) }];
    });
  });
  return [...ofReadings, ...ofFigures];
}

interface Reading {
  readonly options: object;
  readonly default: string;
}

interface Sourced {
  readonly source: {
    readonly readings: Readonly<Record<string, Reading>>;
    readonly figures: Readonly<Record<string, Figure>>;
  };
}

const withAllBelow = (one: Determination): Determination[] => [one, ...one.restsOn.flatMap(withAllBelow)];

function holds(table: CaseTable, row: Case): boolean {
  try {
    return comparisonsOf(table, row).every(({ found, expected }) => isDeepStrictEqual(found, expected));
  } catch {
    return false;
  }
}

/** A figure that cannot have this value, whatever the facts are. */
function isRefusedItself(table: CaseTable, row: Case): boolean {
  try {
    (table.rule as AnyRule & { adopt(options: object): unknown }).adopt(optionsOf(table, row) ?? {});
    return false;
  } catch {
    return true;
  }
}

/** The next smaller and the next larger value: a fen, a ten-thousandth, a day, a minute, one. */
function neighboursOf({ unit, options }: Figure, value: string): readonly string[] {
  if (options !== undefined) return Object.keys(options).filter((one) => one !== value);
  switch (unit) {
    case "yuan":
      return [-1, 1].map((by) => stepped(value, by, 2));
    case "ratio":
      return [-1, 1].map((by) => `${stepped(value.replace("%", ""), by, 2)}%`).filter(() => value.endsWith("%"));
    case "date":
      return [-1, 1].map((by) => addDays(value, by));
    case "month-day":
      return [-1, 1].map((by) => addDays(`2001-${value}`, by).slice(5));
    case "clock":
      return [-1, 1].map((by) => clockAt(minutesOf(value) + by));
    case "kind-of-day":
      return [value === "off" ? "work" : "off"];
    default:
      return [-1, 1].map((by) => String(Number(value) + by)).filter((one) => !one.startsWith("-"));
  }
}

/** A decimal in whole steps of its last place. */
function stepped(value: string, by: number, places: number): string {
  const [whole = "0", decimals = ""] = value.split(".");
  const steps = BigInt(whole + decimals.padEnd(places, "0").slice(0, places)) + BigInt(by);
  const text = (steps < 0n ? 0n : steps).toString().padStart(places + 1, "0");
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockAt = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
