import { describe, expect, it } from "vitest";
import { charts } from "../../docs/book/charts/all.ts";

const all = charts();
const rowsOf = (id: string): readonly (readonly string[])[] =>
  (all.find((one) => one.id === id)?.rows ?? []).map((row) => row.map(({ zh }) => zh));

describe("网站的图", () => {
  it.each(all.map((one) => [one.id, one] as const))(
    "%s：两种语言的图形相同，表的每行列数相同，没有写不出的数",
    (_, chart) => {
      const shapes = (svg: string): readonly string[] => svg.match(/<(?:rect|path|line) [^>]*>/g) ?? [];
      expect(shapes(chart.svg.en)).toEqual(shapes(chart.svg.zh));
      expect(shapes(chart.svg.zh).length).toBeGreaterThan(chart.columns.length);
      expect(new Set(chart.rows.map((row) => row.length))).toEqual(new Set([chart.columns.length]));
      expect(JSON.stringify(chart)).not.toMatch(/NaN|undefined|null/);
    },
  );

  it("谁出多少：各方的比例", () => {
    expect(rowsOf("funding-shares")).toEqual([
      ["一般人员，无村集体补助", "70%", "0%", "30%"],
      ["一般人员，有村集体补助", "70%", "20%", "10%"], // 3600÷18000 = 20%，30%−20% = 10%
      ["特殊人群，无村集体补助", "80%", "0%", "20%"],
    ]);
    expect(rowsOf("pension-contribution")).toEqual([
      ["企业职工", "69.2%", "30.8%"], // 18÷26 = 69.23%，8÷26 = 30.77%
      ["灵活就业人员", "0%", "100%"],
    ]);
  });

  it("年龄段、利率、退休年龄、日程：首尾各一行", () => {
    const [ages, rates, retirement] = [rowsOf("ages"), rowsOf("deposit-rates"), rowsOf("retirement-ages")];
    expect(ages[0]).toEqual(["被征地农民：第一年龄段", "16", "34"]);
    expect(ages[2]).toEqual(["被征地农民：养老保障金", "60", "…"]);
    expect(rates[0]).toEqual(["1998-03-25", "5.22%", "1.71%"]);
    expect(retirement[0]).toEqual(["1960-01-01", "60周岁", "55周岁", "50周岁"]);
    expect(retirement.at(-1)).toEqual(["1984-11-01", "63周岁", "58周岁", "55周岁"]); // 1975-01-01 + 59×2个月
    expect(rowsOf("startup-year-bureau-calendar").at(-1)?.[2]).toMatch(/^2010-/);
  });
});
