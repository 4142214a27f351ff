import { describe, expect, it } from "vitest";
import {
  dayAfterWork,
  lastMonthBegins,
  latestWork,
  mergedSpells,
  textOf,
  workedMonths,
} from "../../../../src/policies/employment-poverty-relief/work/months.ts";

/** `2016-01-01..2016-01-31` */
const spell = (text: string) => ({ from: text.slice(0, 10), until: text.slice(12) });
const textsOf = (spells: readonly { from: string; until: string }[]) =>
  spells.map(({ from, until }) => `${from}..${until}`);

describe("各段先后相接或重叠的，并为一段", () => {
  it.each([
    ["一段", ["2016-01-01..2016-01-31"], ["2016-01-01..2016-01-31"]],
    ["次日接上", ["2016-01-01..2016-01-31", "2016-02-01..2016-02-29"], ["2016-01-01..2016-02-29"]],
    [
      "相隔一天",
      ["2016-01-01..2016-01-30", "2016-02-01..2016-02-29"],
      ["2016-01-01..2016-01-30", "2016-02-01..2016-02-29"],
    ],
    ["填报的次序相反", ["2016-02-01..2016-02-29", "2016-01-01..2016-01-31"], ["2016-01-01..2016-02-29"]],
    ["后一段在前一段之内", ["2016-01-01..2016-12-31", "2016-03-01..2016-03-31"], ["2016-01-01..2016-12-31"]],
    ["同一天开始，一长一短", ["2016-01-01..2016-12-31", "2016-01-01..2016-01-31"], ["2016-01-01..2016-12-31"]],
  ])("%s", (_, spells, expected) => {
    expect(textsOf(mergedSpells(spells.map(spell)))).toEqual(expected);
  });
});

describe("满规定月数后的第一天", () => {
  it.each([
    ["正好满一个月", 1, ["2016-01-01..2016-01-31"], "2016-02-01"],
    ["差一天", 1, ["2016-01-01..2016-01-30"], null],
    // 2016-02-29 has no corresponding day in 2017: the year ends with 2017-02-28
    ["自2月29日起一年", 12, ["2016-02-29..2017-02-28"], "2017-03-01"],
    ["两段各一个月", 2, ["2016-01-01..2016-01-31", "2016-05-01..2016-05-31"], "2016-06-01"],
    // 29 days, not a month: two months from 1 June end before 1 August, 29 days earlier is 3 July
    ["第一段29天，从31日起，不满一个月", 2, ["2016-01-31..2016-02-28", "2016-06-01..2016-12-31"], "2016-07-03"],
    // 1 month from 31 January to 29 February, then 1 day; 1 month from 1 June less that day
    ["第一段一个月零一天", 2, ["2016-01-31..2016-03-01", "2016-06-01..2016-12-31"], "2016-06-30"],
    ["零个月：第一天", 0, ["2016-03-15..2016-03-31"], "2016-03-15"],
  ] as const)("%s", (_, months, spells, expected) => {
    expect(dayAfterWork(spells.map(spell), months)).toBe(expected);
  });
});

describe("最后一个月从哪天开始", () => {
  it.each([
    ["只要一个月：第一天", 1, ["2016-03-02..2016-12-31"], "2016-03-02"],
    ["第二个月", 2, ["2016-03-02..2016-12-31"], "2016-04-02"],
    ["第一段一个月零一天：就在那一天", 2, ["2016-01-01..2016-02-01", "2016-05-01..2016-12-31"], "2016-02-01"],
    ["第一段正好一个月：第二段的第一天", 2, ["2016-01-01..2016-01-31", "2016-05-01..2016-12-31"], "2016-05-01"],
  ])("%s", (_, months, spells, expected) => {
    expect(lastMonthBegins(spells.map(spell), months)).toBe(expected);
  });
});

describe("到某一天为止、够规定月数的最短一部分", () => {
  it.each([
    // April, May and June
    ["一段，三个月", 3, ["2016-01-01..2016-12-31"], "2016-06-30", ["2016-04-01..2016-12-31"]],
    ["正好够", 6, ["2016-01-01..2016-06-30"], "2016-06-30", ["2016-01-01..2016-06-30"]],
    // June alone and one month of the first spell: all of March
    [
      "两段合计",
      2,
      ["2016-01-01..2016-03-31", "2016-06-01..2016-06-30"],
      "2016-06-30",
      ["2016-03-01..2016-03-31", "2016-06-01..2016-06-30"],
    ],
  ])("%s", (_, months, spells, lastDay, expected) => {
    expect(textsOf(latestWork(spells.map(spell), months, lastDay))).toEqual(expected);
  });
});

describe("有就业的月份", () => {
  const monthsOf = (fromStart: () => boolean, ...spells: string[]) =>
    workedMonths(spells.map(spell), fromStart).map(
      ({ month, firstDay, lastDay, whole }) => `${textOf(month)} ${firstDay} ${lastDay} ${whole}`,
    );
  const byCalendar = () => false;

  it.each([
    ["整月", ["2016-02-01..2016-02-29"], ["2016-02 2016-02-01 2016-02-29 true"]],
    ["差最后一天", ["2016-02-01..2016-02-28"], ["2016-02 2016-02-01 2016-02-29 false"]],
    [
      "一个月内有两段：只列一次，从先开始的算",
      ["2016-01-20..2016-01-25", "2016-01-01..2016-01-10"],
      ["2016-01 2016-01-01 2016-01-31 false"],
    ],
  ])("按日历：%s", (_, spells, expected) => {
    expect(monthsOf(byCalendar, ...spells)).toEqual(expected);
  });

  it("从开始就业之日起算：每月到对应日的前一天", () => {
    expect(monthsOf(() => true, "2016-01-15..2016-03-01")).toEqual([
      "2016-01 2016-01-15 2016-02-14 true",
      "2016-02 2016-02-15 2016-03-14 false",
    ]);
  });

  it("都从1日开始的，不问从哪天起算", () => {
    const asked = () => {
      throw new Error("asked");
    };
    expect(monthsOf(asked, "2016-01-01..2016-01-31")).toEqual(["2016-01 2016-01-01 2016-01-31 true"]);
  });
});
