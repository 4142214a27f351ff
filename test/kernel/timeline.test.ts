import { describe, expect, it } from "vitest";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { defineFigures, figure } from "../../src/kernel/policy/figure.ts";
import { entryOn, entryOnJanuary1, type FigureChange, timelineOf } from "../../src/kernel/policy/timeline.ts";
import type { Unit } from "../../src/kernel/policy/unit.ts";

const title = { zh: "数值", en: "figure" };

/** A figure that changes in 2010, ends with 2014, and leaves a gap in 2012. */
const { rate, scale, blank } = defineFigures("a-document", {
  rate: figure({
    title,
    address: "一",
    quote: "利率",
    unit: "ratio",
    values: [
      { from: "2008-01-01", until: "2009-12-31", value: "2.25%" },
      { from: "2010-01-01", until: "2011-12-31", value: "2.75%" },
      { from: "2013-01-01", until: "2014-12-31", value: "3.00%" },
    ],
  }),
  scale: figure({ title, address: "二", quote: "18000", unit: "yuan", value: "18000" }),
  blank: figure({ title, address: "三", quote: "年", unit: "date" }),
});

/** The value on a day, or the code of the fault. */
function valueOn(one: Parameters<typeof timelineOf>[0], day: string, change?: FigureChange): string {
  try {
    return entryOn(timelineOf(one, change), day).value;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return error.faults.map(({ path, code }) => `${path} ${code}`).join();
  }
}

describe("数值按日期取用；没有数值覆盖的日子是错误，不取最近的值", () => {
  const outside = "figures.rate outside-figures";
  it.each([
    ["第一个值以前", "2007-12-31", outside],
    ["第一个值的第一天", "2008-01-01", "2.25%"],
    ["第一个值的最后一天", "2009-12-31", "2.25%"],
    ["第二个值的第一天", "2010-01-01", "2.75%"],
    ["第二个值的最后一天", "2011-12-31", "2.75%"],
    ["空档的第一天", "2012-01-01", outside],
    ["空档的最后一天", "2012-12-31", outside],
    ["第三个值的第一天", "2013-01-01", "3.00%"],
    ["第三个值的最后一天", "2014-12-31", "3.00%"],
    ["最后一个值以后", "2015-01-01", outside],
  ])("%s，%s：%s", (_, day, expected) => {
    expect(valueOn(rate, day)).toBe(expected);
  });

  /** What a fault says of the days that are covered. */
  const allowed = (one: Parameters<typeof timelineOf>[0], change?: FigureChange) => {
    try {
      return entryOn(timelineOf(one, change), "2012-06-01");
    } catch (error) {
      return error instanceof PolicyError && error.faults.map((fault) => fault.expected);
    }
  };

  it("说出哪些日子有数值，其他日子由谁补充", () => {
    expect(allowed(rate)).toEqual([
      {
        zh: "2008-01-01 至 2011-12-31、2013-01-01 至 2014-12-31 之间的日期；其他日期由县里补充：adopt({ figures: { rate: [{ from, value }] } })",
        en: "a day from 2008-01-01 to 2011-12-31 or 2013-01-01 to 2014-12-31; values for other days: adopt({ figures: { rate: [{ from, value }] } })",
      },
    ]);
    expect(allowed(scale, [{ from: "2000-01-01", until: "2009-12-31", value: "20000" }])).toEqual([
      {
        zh: "… 至 2009-12-31 之间的日期；其他日期由县里补充：adopt({ figures: { scale: [{ from, value }] } })",
        en: "a day from … to 2009-12-31; values for other days: adopt({ figures: { scale: [{ from, value }] } })",
      },
    ]);
    const gap = [
      { from: "2000-01-01", until: "2009-12-31", value: "20000" },
      { from: "2010-01-01", until: "2010-12-31", value: "21000" },
      { from: "2013-01-01", value: "22000" },
    ];
    expect(allowed(scale, gap)).toEqual([
      {
        zh: "… 至 2010-12-31、2013-01-01 至 … 之间的日期；其他日期由县里补充：adopt({ figures: { scale: [{ from, value }] } })",
        en: "a day from … to 2010-12-31 or 2013-01-01 to …; values for other days: adopt({ figures: { scale: [{ from, value }] } })",
      },
    ]);
    expect(allowed(blank)).toEqual([
      {
        zh: "原文未写明，由县里给出：adopt({ figures: { blank: [{ from, value }] } })",
        en: "blank in the text, to be given by the county: adopt({ figures: { blank: [{ from, value }] } })",
      },
    ]);
  });

  it("年初的值问两次，答案相同", () => {
    const timeline = timelineOf(rate);
    const asked = [2013, 2010, 2013, 2010].map((year) => entryOnJanuary1(timeline, year).value);
    expect(asked).toEqual(["3.00%", "2.75%", "3.00%", "2.75%"]);
    expect(() => entryOnJanuary1(timeline, 2012)).toThrow(PolicyError);
  });

  it("原文写死的值，哪一天都是它", () => {
    expect([valueOn(scale, "1880-01-01"), valueOn(scale, "2199-12-31")]).toEqual(["18000", "18000"]);
  });

  it("原文空缺的，要由县里给出", () => {
    expect(valueOn(blank, "2009-01-01")).toBe("figures.blank outside-figures");
    expect(valueOn(blank, "2009-01-01", "2009-02-10")).toBe("2009-02-10");
  });
});

describe("县里的值盖在原文的值上", () => {
  const inMiddle = [{ from: "2010-07-01", value: "5%" }];
  const forAWhile = [{ from: "2010-07-01", until: "2010-12-31", value: "5%" }];
  const twoAgainstOrder = [
    { from: "2014-01-01", value: "6%" },
    { from: "2012-01-01", until: "2012-12-31", value: "5%" },
  ];
  it.each([
    ["一个值：所有的日子", "4%", "1990-01-01", "4%"],
    ["从某天起：前一天还是原文的值", inMiddle, "2010-06-30", "2.75%"],
    ["从某天起：当天是新值", inMiddle, "2010-07-01", "5%"],
    ["从某天起，没有截止：后面原文的值不再用", inMiddle, "2013-01-01", "5%"],
    ["从某天起，没有截止：原文没有值的日子也有了", inMiddle, "2199-12-31", "5%"],
    ["有截止：最后一天", forAWhile, "2010-12-31", "5%"],
    ["有截止：次日起没有值，不回到原文", forAWhile, "2011-01-01", "figures.rate outside-figures"],
    ["有截止：以后原文的值也不再用", forAWhile, "2013-01-01", "figures.rate outside-figures"],
    ["补上空档", twoAgainstOrder, "2012-06-01", "5%"],
    ["补上空档以后原文的前一个值照旧", twoAgainstOrder, "2011-12-31", "2.75%"],
    ["先写后来的，次序不论", twoAgainstOrder, "2014-01-01", "6%"],
    ["两个值之间没有值的日子", twoAgainstOrder, "2013-06-01", "figures.rate outside-figures"],
  ] as const)("%s", (_, change, day, expected) => {
    expect(valueOn(rate, day, change)).toBe(expected);
  });
});

describe("县里的值盖上以后，哪一天都只有一个值", () => {
  const days = (change: FigureChange) =>
    timelineOf(rate, change).entries.map((one) => [one.from, one.until, one.value]);
  it.each([
    [
      "从原文一个值的最后一天起：它到前一天为止",
      "2009-12-31",
      [
        ["2008-01-01", "2009-12-30", "2.25%"],
        ["2009-12-31", null, "5%"],
      ],
    ],
    [
      "从原文一个值的次日起：它照旧",
      "2010-01-01",
      [
        ["2008-01-01", "2009-12-31", "2.25%"],
        ["2010-01-01", null, "5%"],
      ],
    ],
    ["从原文第一个值的第一天起：原文的值都不用了", "2008-01-01", [["2008-01-01", null, "5%"]]],
  ])("%s", (_, from, expected) => {
    expect(days([{ from, value: "5%" }])).toEqual(expected);
  });
});

describe("每种单位收哪些写法", () => {
  /** Any figure of this unit, with this value laid over it. */
  const taken = (unit: Unit, value: string): string => {
    const { one } = defineFigures("a-document", { one: figure({ title, address: "一", quote: "x", unit }) });
    return valueOn(one, "2012-01-01", value);
  };
  const malformed = "figures.one malformed";
  const outOfRange = "figures.one out-of-range";
  it.each<[Unit, string, string]>([
    ["yuan", "18000", "18000"],
    ["yuan", "0.01", "0.01"],
    ["yuan", "0", "0"],
    ["yuan", "-0.01", outOfRange],
    ["yuan", "1.234", malformed],
    ["yuan", "18,000", malformed],
    ["ratio", "0.35%", "0.35%"],
    ["ratio", "0%", "0%"],
    ["ratio", "-1%", malformed],
    ["ratio", "七成", malformed],
    ["date", "2012-02-29", "2012-02-29"],
    ["date", "2011-02-29", malformed],
    ["month-day", "02-28", "02-28"],
    ["month-day", "02-29", malformed],
    ["month-day", "2-28", malformed],
    ["clock", "00:00", "00:00"],
    ["clock", "23:59", "23:59"],
    ["clock", "24:00", malformed],
    ["clock", "12:60", malformed],
    ["clock", "8:00", malformed],
    ["month", "1", "1"],
    ["month", "12", "12"],
    ["month", "0", outOfRange],
    ["month", "13", outOfRange],
    ["divisor", "1", "1"],
    ["divisor", "0", outOfRange],
    ["age", "130", "130"],
    ["age", "131", outOfRange],
    ["grade", "4", "4"],
    ["grade", "5", outOfRange],
    ["years", "100", "100"],
    ["years", "101", outOfRange],
    ["months", "1200", "1200"],
    ["months", "1201", outOfRange],
    ["days", "36500", "36500"],
    ["days", "36501", outOfRange],
    ["count", "0", "0"],
    ["count", "1.5", malformed],
    ["count", "1e3", malformed],
    ["count", "01", malformed],
    ["count", "１", malformed],
    ["persons", "999999999", "999999999"],
    ["times", "1000001", outOfRange],
  ])("%s：%s → %s", (unit, value, expected) => {
    expect(taken(unit, value)).toBe(expected);
  });
});
