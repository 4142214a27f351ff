import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { type DatedValue, timelineOf } from "../../src/kernel/policy/index.ts";
import { daysOff, depositRates, interestTaxRates, nationalTables } from "../../src/national/index.ts";
import { contributionMonths, retirementAges } from "../../src/national/retirement.ts";
import { everyDay } from "../support/days.ts";
import { faultsOfDates, lookedUp, spanOf, usedOutside, valueIn } from "./dated-values.ts";

/** The tables of national law by the names under which `nationalTables` states what they cover. */
const tables: readonly (readonly [name: string, values: readonly DatedValue[]])[] = [
  ...Object.values(depositRates).map((values) => ["deposit-rates", values] as const),
  ...Object.values(retirementAges).map((values) => ["retirement-ages", values] as const),
  ["contribution-months", contributionMonths],
  ["days-off", daysOff],
  ["interest-tax", interestTaxRates],
];
const figures = catalogue.figures.map((figure) => ({ figure, timeline: timelineOf(figure) }));
const blank = catalogue.figures.filter(({ values }) => values.length === 0).length;

describe("参数和表：收录范围内每天恰有一个值，范围外不用", () => {
  it(`${figures.length}个参数，1880至2199年${everyDay.length}天（${lookedUp}）`, () => {
    const wrong = figures.flatMap(({ figure, timeline }) => {
      const listsDays = figure.unit === "kind-of-day";
      const faults = faultsOfDates(figure.values, { ...spanOf(figure.values), listsDays, valueOn: valueIn(timeline) });
      return faults.map((fault) => `${figure.document} ${figure.name}：${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  it(`前一天、后一天没有值的，不认定，不用最后一个值；原文空缺的${blank}个参数同样`, () => {
    const wrong = figures.flatMap(({ figure, timeline }) =>
      usedOutside(timeline).map((day) => `${figure.document} ${figure.name} ${day}`),
    );
    expect(wrong).toEqual([]);
  });

  it(`全国性规定${tables.length}列：收录范围与登记的一致`, () => {
    expect(new Set(tables.map(([name]) => name))).toEqual(new Set(nationalTables.map(({ name }) => name)));
    const wrong = tables.flatMap(([name, values]) => {
      const stated = nationalTables.find((one) => one.name === name);
      const listsDays = name === "days-off";
      // the first notice begins in the year before its own
      const from = listsDays ? spanOf(values).from : (stated?.from ?? null);
      const until = stated?.until ?? null;
      return faultsOfDates(values, { from, until, listsDays }).map((fault) => `${name}：${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});
