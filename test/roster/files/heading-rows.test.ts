import { describe, expect, it } from "vitest";
import { made, read, refusal, write } from "./support.ts";

const person = ["A1", "1971-03-09", "0.5", "2012-05-01"];

/** A table given as lines of cells; `·` is an empty cell. */
const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((cell) => (cell === "·" ? "" : cell)),
    );

const csvOf = (table: string): string =>
  rowsOf(table)
    .map((cells) => `${cells.join(",")}\n`)
    .join("");

const cellXml = (cell: string): string => (cell === "" ? "<c/>" : `<c t="inlineStr"><is><t>${cell}</t></is></c>`);

const xlsxOf = (table: string, merges: readonly string[]): Uint8Array => {
  const rows = rowsOf(table).map((cells) => `<row>${cells.map(cellXml).join("")}</row>`);
  return made({ sheets: [{ name: "表", rows: rows.join(""), merges }] });
};

interface Case {
  readonly table: string;
  /** The merged cells, as a workbook has them. */
  readonly merges: readonly string[];
  readonly headings: readonly string[];
  readonly titleRows: number;
  readonly headingRows: number;
}

const cases: Readonly<Record<string, Case>> = {
  两行表头: {
    table: `
      人员编号 姓名 征地情况 ·              ·        备注
      ·        ·    出生日期 剩余耕地（亩） 缴清日期 ·
      A1       甲   1971-03-09 0.5          2012-05-01 无`,
    merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
    headings: ["人员编号", "姓名", "出生日期", "剩余耕地（亩）", "缴清日期", "备注"],
    titleRows: 0,
    headingRows: 2,
  },
  "标题下的两行表头，必备的列都在第一行": {
    table: `
      某县花名册 · · · · ·
      人员编号 出生日期 剩余耕地（亩） 办理情况 · 备注
      ·        ·        ·              缴清日期 经办 ·
      A1       1971-03-09 0.5          2012-05-01 乙 无`,
    merges: ["A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
    headings: ["人员编号", "出生日期", "剩余耕地（亩）", "缴清日期", "办理情况：经办", "备注"],
    titleRows: 1,
    headingRows: 2,
  },
  三行表头: {
    table: `
      人员编号 基本情况 · · 缴费 ·
      ·        出生日期 耕地 · 缴清日期 金额
      ·        · 原有 剩余耕地（亩） · ·
      A1       1971-03-09 2 0.5 2012-05-01 100`,
    merges: ["A1:A3", "B1:D1", "E1:F1", "B2:B3", "C2:D2", "E2:E3", "F2:F3"],
    headings: ["人员编号", "出生日期", "基本情况：耕地：原有", "剩余耕地（亩）", "缴清日期", "缴费：金额"],
    titleRows: 0,
    headingRows: 3,
  },
  下一行只有单位: {
    table: `
      人员编号 出生日期 剩余耕地 缴清日期
      ·        ·        亩       ·
      A1       1971-03-09 0.5    2012-05-01`,
    merges: [],
    headings: ["人员编号", "出生日期", "剩余耕地（亩）", "缴清日期"],
    titleRows: 0,
    headingRows: 2,
  },
  下一行是栏次: {
    table: `
      人员编号 出生日期 剩余耕地（亩） 缴清日期
      甲       1        2              3
      A1       1971-03-09 0.5          2012-05-01`,
    merges: [],
    headings: ["人员编号", "出生日期", "剩余耕地（亩）", "缴清日期"],
    titleRows: 0,
    headingRows: 2,
  },
  上一行的组只在有同名的列时用: {
    table: `
      填报单位 某局 · · 本人 · 配偶 ·
      人员编号 出生日期 剩余耕地（亩） 缴清日期 姓名 民族 姓名 民族
      A1       1971-03-09 0.5          2012-05-01 甲 汉 乙 汉`,
    merges: ["B1:D1", "E1:F1", "G1:H1"],
    headings: [
      "人员编号",
      "出生日期",
      "剩余耕地（亩）",
      "缴清日期",
      "本人：姓名",
      "本人：民族",
      "配偶：姓名",
      "配偶：民族",
    ],
    titleRows: 0,
    headingRows: 2,
  },
  "上一行是标题，没有同名的列": {
    table: `
      某县花名册 · · 二〇一五年 ·
      人员编号 出生日期 剩余耕地（亩） 缴清日期 姓名
      A1       1971-03-09 0.5          2012-05-01 甲`,
    merges: [],
    headings: ["人员编号", "出生日期", "剩余耕地（亩）", "缴清日期", "姓名"],
    titleRows: 1,
    headingRows: 1,
  },
};

describe("几行的表头合成一行", () => {
  for (const [name, { table, merges, headings, titleRows, headingRows }] of Object.entries(cases)) {
    const files = {
      CSV: csvOf(table),
      "工作簿，有合并的单元格": xlsxOf(table, merges),
      "工作簿，没有": xlsxOf(table, []),
    };
    for (const [format, content] of Object.entries(files)) {
      it(`${name}：${format}`, async () => {
        const { table: got, cells } = await read(write("groups", content));
        expect(got.headings).toEqual(headings);
        expect([got.about.titleRows, got.about.headingRows]).toEqual([titleRows, headingRows]);
        expect(cells).toEqual([person]);
      });
    }
  }
  it("合并的单元格说明哪些列在组内：组右边没有组的列，不加组名", async () => {
    const table = `
      人员编号 出生日期 剩余耕地（亩） 家庭 ·    ·
      ·        ·        ·              父   母   缴清日期
      A1       1971-03-09 0.5          甲   乙   2012-05-01`;
    const merged = await read(write("merged.xlsx", xlsxOf(table, ["A1:A2", "B1:B2", "C1:C2", "D1:E1"])));
    expect(merged.table.headings.slice(3)).toEqual(["家庭：父", "家庭：母", "缴清日期"]);
    expect(merged.cells).toEqual([person]);
  });
  it("上下两行的名称合起来才是列名", async () => {
    const table = `
      人员编号 剩余     缴清 · 出生
      ·        耕地（亩） 日期 备注 日期
      A1       0.5      2012-05-01 无 1971-03-09`;
    expect((await read(write("parts.csv", csvOf(table)))).cells).toEqual([person]);
  });
  it("两组都有的列：不接受，指出是哪两组的；用对照表说明是哪一个", async () => {
    const path = write(
      "both.csv",
      csvOf(`
        人员编号 剩余耕地（亩） 缴清日期 本人 · 配偶 ·
        · · · 姓名 出生日期 姓名 出生日期
        A1 0.5 2012-05-01 甲 1971-03-09 乙 1972-03-09`),
    );
    expect(await refusal(read(path))).toMatch(/表头（配偶：出生日期）：.*与“本人：出生日期”是同一列/);
    expect((await read(path, { map: { "本人：出生日期": "出生日期" } })).cells).toEqual([person]);
  });
  it("每页重复的标题和几行的表头：不算人", async () => {
    const page = `
      某县花名册 · · ·
      人员编号 基本情况 · ·
      · 出生日期 剩余耕地（亩） 缴清日期`;
    const { table, cells } = await read(
      write("pages.csv", csvOf(`${page}\nA1 1971-03-09 0.5 2012-05-01\n${page.trim()}\nA1 1971-03-09 0.5 2012-05-01`)),
    );
    expect(cells).toEqual([person, person]);
    expect(table.about.counts.repeatedHeadings).toBe(3);
  });
});

describe("不是表头的行", () => {
  it.each([
    ["第一个人缺必备的内容", "人员编号 出生日期 剩余耕地（亩） 备注 ·\nA1 · · 待补 ·"],
    ["第一个人只填了别的列", "人员编号 出生日期 剩余耕地（亩） 备注\n· · · 待补"],
    ["第一个人的编号、面积都是小的整数", "人员编号 出生日期 剩余耕地（亩） 缴清日期\n1 2 3 4"],
  ])("%s：仍是一行", async (_, table) => {
    const { rows, table: got } = await read(write("person.csv", csvOf(table)));
    expect([rows.length, got.about.headingRows]).toEqual([1, 1]);
  });
  it("从严：表头只有一行", async () => {
    const table = cases.两行表头?.table ?? "";
    expect(await refusal(read(write("strict.csv", csvOf(table)), { strict: true }))).toMatch(/未填报/);
  });
  it("没有名称的列、同名的列：各有各的名称，内容都在", async () => {
    const table = "人员编号 出生日期 剩余耕地（亩） 备注 · 备注 姓名\nA1 1971-03-09 0.5 a b c 甲";
    const { table: got, rows } = await read(write("same.csv", csvOf(table)));
    expect(got.headings.slice(3)).toEqual(["备注", "第5列", "备注（第6列）", "姓名"]);
    expect(rows[0]?.cells.slice(3)).toEqual(["a", "b", "c", "甲"]);
  });
});
