import { describe, expect, it } from "vitest";
import { htmlReport, type Report } from "../../src/report/index.ts";

const sameInBoth = (text: string) => ({ zh: text, en: text });
const page = (sections: Report["sections"]): string =>
  htmlReport({ title: { zh: "比对", en: "Comparison" }, sections });
const title = { zh: "一节", en: "Section" };
const bars = (...values: number[]) =>
  page([{ title, charts: [{ lines: values.map((value) => ({ label: "x", bars: [{ value, text: `${value}` }] })) }] }]);
const rects = (html: string): string[] =>
  [...html.matchAll(/<rect [^>]*x="(\d+)"[^>]*width="(\d+)"/g)].map((one) => `${one[1]}+${one[2]}`);

describe("报告页", () => {
  it("先中文，后英文", () => {
    expect(page([])).toContain('<h1>比对 <span lang="en">Comparison</span></h1>');
  });

  it("两种文字相同的，只写一遍", () => {
    expect(page([{ title: sameInBoth("C01") }])).toContain("<h2>C01</h2>");
  });

  it("文字里的标记不起作用", () => {
    const evil = `<script>alert("1")</script>&'`;
    const cells = [
      {
        title: sameInBoth(evil),
        notes: [sameInBoth(evil)],
        tables: [{ columns: [{ heading: sameInBoth(evil) }], rows: [[evil]], total: [evil] }],
        charts: [{ lines: [{ label: evil, bars: [{ value: 1, text: evil }] }] }],
      },
    ];
    const html = htmlReport({
      title: sameInBoth(evil),
      about: [{ name: sameInBoth(evil), value: evil }],
      sections: cells,
    });
    expect(html).not.toContain("<script");
    // title (both languages), heading, fact and its value, section, note, column, cell, total, label and number of a bar
    const places = 2 + 1 + 2 + 1 + 1 + 1 + 1 + 1 + 2;
    expect(html.split("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;")).toHaveLength(places + 1);
  });

  it("看不见的和改变书写方向的字符显示出来", () => {
    expect(page([{ title: sameInBoth("a\u202eb\u0000c") }])).toContain("<h2>a�b�c</h2>");
  });

  it("不引用别的文件，没有脚本", () => {
    expect(bars(1)).not.toMatch(/<script|src=|href=|url\(|@import|https?:/);
  });

  it("没有行的表和没有条的图写明“无”", () => {
    const empty = page([{ title, tables: [{ columns: [{ heading: title }], rows: [] }], charts: [{ lines: [] }] }]);
    expect(empty.split("无 <span")).toHaveLength(3);
  });

  it("条的长短按同一比例，全长600", () => {
    expect(rects(bars(100, 50, 0))).toEqual(["0+600", "0+300", "0+0"]);
  });

  it("负数在零线左边", () => {
    // 600 for 400 in all: zero at 150
    expect(rects(bars(300, -100))).toEqual(["150+450", "0+150"]);
  });

  it("全为零、很小的也能画", () => {
    expect(rects(bars(0, 0))).toEqual(["0+0", "0+0"]);
    expect(rects(bars(1_000_000, 1))).toEqual(["0+600", "0+1"]);
  });

  it("几组条有图例，各组填充不同", () => {
    const line = {
      label: "2024-01",
      bars: [
        { value: 1, text: "1" },
        { value: 2, text: "2" },
      ],
    };
    const html = page([{ title, charts: [{ series: [sameInBoth("应发"), sameInBoth("已发")], lines: [line] }] }]);
    expect(html).toContain('rowspan="2"');
    expect([...html.matchAll(/rect class="(fill-\d)"/g)].map((one) => one[1])).toEqual([
      "fill-1",
      "fill-2",
      "fill-1",
      "fill-2",
    ]);
  });

  it("同样的报告，同样的页", () => expect(bars(1, 2)).toBe(bars(1, 2)));
});
