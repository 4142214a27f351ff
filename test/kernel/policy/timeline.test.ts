import { describe, expect, it } from "vitest";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { defineFigures, figure } from "../../../src/kernel/policy/figure.ts";
import { entryOn, entryOnJanuary1, type FigureChange, timelineOf } from "../../../src/kernel/policy/timeline.ts";

const title = { zh: "参数", en: "figure" };

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

describe("参数按日期取用；没有适用参数的日期是差错，不取最近的值", () => {
  const outside = "figures.rate no-value-on-date";
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

  /** The covered dates that a fault reports. */
  const allowed = (one: Parameters<typeof timelineOf>[0], change?: FigureChange) => {
    try {
      return entryOn(timelineOf(one, change), "2012-06-01");
    } catch (error) {
      return error instanceof PolicyError && error.faults.map((fault) => fault.expected);
    }
  };

  it("写明哪些日期有参数，其他日期由谁补充", () => {
    expect(allowed(rate)).toEqual([
      {
        zh: "2008-01-01至2011-12-31、2013-01-01至2014-12-31之间的日期；其他日期由县另行规定后补充参数（figures.rate）：[{ from, value }]",
        en: "a date within 2008-01-01 to 2011-12-31 or 2013-01-01 to 2014-12-31; to add other dates: figures.rate: [{ from, value }]",
      },
    ]);
    expect(allowed(scale, [{ from: "2000-01-01", until: "2009-12-31", value: "20000" }])).toEqual([
      {
        zh: "…至2009-12-31之间的日期；其他日期由县另行规定后补充参数（figures.scale）：[{ from, value }]",
        en: "a date within … to 2009-12-31; to add other dates: figures.scale: [{ from, value }]",
      },
    ]);
    const gap = [
      { from: "2000-01-01", until: "2009-12-31", value: "20000" },
      { from: "2010-01-01", until: "2010-12-31", value: "21000" },
      { from: "2013-01-01", value: "22000" },
    ];
    expect(allowed(scale, gap)).toEqual([
      {
        zh: "…至2010-12-31、2013-01-01至…之间的日期；其他日期由县另行规定后补充参数（figures.scale）：[{ from, value }]",
        en: "a date within … to 2010-12-31 or 2013-01-01 to …; to add other dates: figures.scale: [{ from, value }]",
      },
    ]);
    expect(allowed(blank)).toEqual([
      {
        zh: "原文未规定，由县另行规定后填入参数（figures.blank）：[{ from, value }]",
        en: "a value set by the county, because the text leaves it blank: figures.blank: [{ from, value }]",
      },
    ]);
  });

  it("年初的值问两次，答案相同", () => {
    const timeline = timelineOf(rate);
    const asked = [2013, 2010, 2013, 2010].map((year) => entryOnJanuary1(timeline, year).value);
    expect(asked).toEqual(["3.00%", "2.75%", "3.00%", "2.75%"]);
    expect(() => entryOnJanuary1(timeline, 2012)).toThrow(PolicyError);
  });

  it("原文规定的值，任何日期都适用", () => {
    expect([valueOn(scale, "1880-01-01"), valueOn(scale, "2199-12-31")]).toEqual(["18000", "18000"]);
  });

  it("原文空缺的，须由县另行规定", () => {
    expect(valueOn(blank, "2009-01-01")).toBe("figures.blank no-value-on-date");
    expect(valueOn(blank, "2009-01-01", "2009-02-10")).toBe("2009-02-10");
  });
});

describe("县级设置的值优先于原文的值", () => {
  const inMiddle = [{ from: "2010-07-01", value: "5%" }];
  const forAWhile = [{ from: "2010-07-01", until: "2010-12-31", value: "5%" }];
  const twoAgainstOrder = [
    { from: "2014-01-01", value: "6%" },
    { from: "2012-01-01", until: "2012-12-31", value: "5%" },
  ];
  it.each([
    ["一个值：所有日期", "4%", "1990-01-01", "4%"],
    ["从某天起：前一天还是原文的值", inMiddle, "2010-06-30", "2.75%"],
    ["从某天起：当天即为新值", inMiddle, "2010-07-01", "5%"],
    ["从某天起，没有截止：后面原文的值不再用", inMiddle, "2013-01-01", "5%"],
    ["从某天起，没有截止：原文没有值的日期也适用", inMiddle, "2199-12-31", "5%"],
    ["有截止：最后一天", forAWhile, "2010-12-31", "5%"],
    ["有截止：次日起无值，不恢复原文的值", forAWhile, "2011-01-01", "figures.rate no-value-on-date"],
    ["有截止：以后原文的值也不再用", forAWhile, "2013-01-01", "figures.rate no-value-on-date"],
    ["补上空档", twoAgainstOrder, "2012-06-01", "5%"],
    ["补上空档以后原文的前一个值照旧", twoAgainstOrder, "2011-12-31", "2.75%"],
    ["先写后来的，次序不论", twoAgainstOrder, "2014-01-01", "6%"],
    ["两个值之间没有值的日期", twoAgainstOrder, "2013-06-01", "figures.rate no-value-on-date"],
  ] as const)("%s", (_, change, day, expected) => {
    expect(valueOn(rate, day, change)).toBe(expected);
  });
});

describe("加入县级设置的值后，任何一天只有一个值", () => {
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

describe("放假和上班日期：本县改动的日期按本县的，其他日期照旧", () => {
  const { daysOff } = defineFigures("a-document", {
    daysOff: figure({
      title,
      address: "一",
      quote: "节假日",
      unit: "kind-of-day",
      values: [
        { from: "2012-06-22", until: "2012-06-24", value: "off" },
        { from: "2012-06-26", until: "2012-06-26", value: "work" },
      ],
    }),
  });
  it.each([
    [
      "只改一天：前后照旧",
      [{ from: "2012-06-23", value: "work" }],
      ["06-22/06-22 off", "06-23/06-23 work", "06-24/06-24 off", "06-26/06-26 work"],
    ],
    [
      "一段盖住两段",
      [{ from: "2012-06-24", until: "2012-06-27", value: "off" }],
      ["06-22/06-23 off", "06-24/06-27 off"],
    ],
    [
      "以前、之间、以后各补一天，次序不论",
      [
        { from: "2012-06-28", value: "off" },
        { from: "2012-06-20", value: "off" },
        { from: "2012-06-25", value: "work" },
      ],
      ["06-20/06-20 off", "06-22/06-24 off", "06-25/06-25 work", "06-26/06-26 work", "06-28/06-28 off"],
    ],
    [
      "同一段改两天",
      [
        { from: "2012-06-22", value: "work" },
        { from: "2012-06-24", value: "work" },
      ],
      ["06-22/06-22 work", "06-23/06-23 off", "06-24/06-24 work", "06-26/06-26 work"],
    ],
  ] as const)("%s", (_, change, expected) => {
    const spans = timelineOf(daysOff, change).entries.map(
      ({ from, until, value }) => `${from?.slice(5)}/${until?.slice(5)} ${value}`,
    );
    expect(spans).toEqual(expected);
  });
});
