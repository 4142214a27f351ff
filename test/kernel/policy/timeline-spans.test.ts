import { describe, expect, it } from "vitest";
import { labels } from "../../../src/kernel/language/text.ts";
import { adoptionWith, defaultAdoption } from "../../../src/kernel/policy/adoption.ts";
import { defineFigures, figure } from "../../../src/kernel/policy/figure.ts";
import { differencesBetween } from "../../../src/kernel/policy/index.ts";
import { entryOn, type FigureChange, timelineOf } from "../../../src/kernel/policy/timeline.ts";
import { faultCodesOf, faultsOf } from "../../support/faults.ts";
import { subsidy } from "../../support/sample.ts";

const title = { zh: "参数", en: "figure" };
const made = () =>
  defineFigures("a-document", {
    ended: figure({
      title,
      address: "一",
      quote: "1",
      unit: "count",
      values: [{ from: null, until: "2011-12-31", value: "1" }],
    }),
    always: figure({ title, address: "二", quote: "1", unit: "count", value: "1" }),
    blank: figure({ title, address: "三", quote: "", unit: "count" }),
    chosen: figure({
      title,
      address: "四",
      quote: "",
      unit: "count",
      options: labels({ "1": { zh: "一年", en: "one year" }, "2": { zh: "两年", en: "two years" }, x: title }),
    }),
  });

describe("参数登记", () => {
  it("条款是全称；一个值适用于所有日期，空缺的没有值", () => {
    const { ended, always, blank } = made();
    expect([ended.clause, always.clause]).toEqual(["a-document/一", "a-document/二"]);
    expect([ended.values, always.values, blank.values]).toEqual([
      [{ from: null, until: "2011-12-31", value: "1" }],
      [{ from: null, until: null, value: "1" }],
      [],
    ]);
  });

  it("只有一个值而有截止日期的，以后没有值", () => {
    const timeline = timelineOf(made().ended);
    expect(entryOn(timeline, "2011-12-31").value).toBe("1");
    expect(faultCodesOf(() => entryOn(timeline, "2012-01-01"))).toEqual(["figures.ended no-value-on-date"]);
  });

  it.each<[string, readonly string[]]>([
    ["1", []],
    ["3", ["figures.chosen out-of-range 可选：1（一年）、2（两年）、x（参数）"]],
    ["x", ["figures.chosen malformed 可选：1（一年）、2（两年）、x（参数）"]], // 选项也得是这个单位的值
  ])("只准选几个值的：%s", (value, expected) => {
    const found = faultsOf(() => timelineOf(made().chosen, value));
    expect(Array.isArray(found) ? found.map((one) => one.join(" ")) : []).toEqual(expected);
  });
});

describe("没有值的日期：写明哪些日期有值，至多二十段", () => {
  const spans = (count: number): FigureChange =>
    Array.from({ length: count }, (_, index) => ({
      from: `${2000 + index}-01-01`,
      until: `${2000 + index}-01-31`,
      value: 1,
    }));
  const listed = (count: number, language: 0 | 1): readonly string[] => {
    const found = faultsOf(() => entryOn(timelineOf(made().blank, spans(count)), "1999-12-31")) as string[][];
    return (found[0]?.[2] ?? "").split("之间")[language]?.split("、") ?? [];
  };
  it.each([
    [1, 1, "2000-01-01至2000-01-31"],
    [20, 20, "2019-01-01至2019-01-31"],
    [21, 21, "…"],
    [40, 21, "…"],
  ])("%d 段：列出 %d 项，最后一项是%s", (count, items, last) => {
    expect([listed(count, 0).length, listed(count, 0).at(-1)]).toEqual([items, last]);
  });
});

describe("逐日规定的参数，改动几天", () => {
  const days = (values: readonly { from: string | null; until: string | null }[], change: FigureChange) => {
    const { off } = defineFigures("a-document", {
      off: figure({
        title,
        address: "一",
        quote: "",
        unit: "kind-of-day",
        values: values.map((one) => ({ ...one, value: "off" })),
      }),
    });
    return timelineOf(off, change).entries.map(({ from, until, value }) => `${from}/${until} ${value}`);
  };
  it.each<[string, { from: string | null; until: string | null }, FigureChange, readonly string[]]>([
    [
      "不限日期的：改一天，前后照旧",
      { from: null, until: null },
      [{ from: "2012-06-23", value: "work" }],
      ["1880-01-01/2012-06-22 off", "2012-06-23/2012-06-23 work", "2012-06-24/2199-12-31 off"],
    ],
    [
      "改最后两天，一天一天地改",
      { from: "2012-06-22", until: "2012-06-24" },
      [
        { from: "2012-06-23", value: "work" },
        { from: "2012-06-24", value: "work" },
      ],
      ["2012-06-22/2012-06-22 off", "2012-06-23/2012-06-23 work", "2012-06-24/2012-06-24 work"],
    ],
    [
      "改第一天",
      { from: "2012-06-22", until: "2012-06-23" },
      [{ from: "2012-06-22", value: "work" }],
      ["2012-06-22/2012-06-22 work", "2012-06-23/2012-06-23 off"],
    ],
  ])("%s", (_, values, change, expected) => {
    expect(days([values], change)).toEqual(expected);
  });

  it("逐日规定的，不能只给一个值", () => {
    expect(faultCodesOf(() => days([], "off"))).toEqual(["figures.off malformed"]);
  });
});

describe("两种设置的不同之处：值、开始、截止，任何一处不同", () => {
  // 样例的月标准：2010-01-01至2011-12-31为100元，2012-01-01起为120元
  it.each<[string, FigureChange, boolean]>([
    ["同样的值、同样的日期", [{ from: "2012-01-01", value: "120" }], false],
    ["只有后一个值不同", [{ from: "2012-01-01", value: "130" }], true],
    ["只有截止不同", [{ from: "2012-01-01", until: "2012-12-31", value: "120" }], true],
    ["前一个截止、后一个开始不同", [{ from: "2011-07-01", value: "120" }], true],
    [
      "只有第一个开始不同",
      [
        { from: "2009-01-01", until: "2011-12-31", value: "100" },
        { from: "2012-01-01", value: "120" },
      ],
      true,
    ],
    ["多一个值", [{ from: "2013-01-01", value: "120" }], true],
  ])("%s", (_, monthly, differs) => {
    const county = subsidy.adopt({ figures: { monthly } });
    const expected = { figures: differs ? ["monthly"] : [], readings: [] };
    expect(differencesBetween(subsidy.adoption, county.adoption)).toEqual(expected);
    expect(differencesBetween(county.adoption, subsidy.adoption)).toEqual(expected);
  });

  it.each<[string, object, readonly string[]]>([
    ["空缺的填了", { blank: "1" }, ["blank"]],
    ["截止以后另加一个值", { ended: [{ from: "2015-01-01", value: "1" }] }, ["ended"]],
    ["照原来的值填", { always: "1" }, []],
  ])("%s", (_, figures, expected) => {
    const document = { figures: made(), readings: {} };
    const before = defaultAdoption(document);
    const after = adoptionWith(document, before, { figures });
    expect([differencesBetween(before, after).figures, differencesBetween(after, before).figures]).toEqual([
      expected,
      expected,
    ]);
  });
});
