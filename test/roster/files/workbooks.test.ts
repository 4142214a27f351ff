import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { plainNumber } from "../../../src/roster/files/cell-text.ts";
import { formatOfCode } from "../../../src/roster/files/number-formats.ts";
import { made, read, refusal, write } from "./support.ts";

const text = (one: string): string => `<c t="inlineStr"><is><t>${one}</t></is></c>`;
const headings = `<row>${["人员编号", "出生日期", "剩余耕地（亩）", "缴清日期"].map(text).join("")}</row>`;
/** One person whose four cells are the given XML. */
const person = (cells: string): string => `${headings}<row>${cells}</row>`;

describe("工作簿的单元格：按显示的内容读", () => {
  const cells: Readonly<Record<string, readonly [format: number | string, stored: string, says: string]>> = {
    // 2012-05-01 is day 41030 of a workbook: 25569 days to 1970-01-01, and 15461 to 2012-05-01
    日期: [14, "41030", "2012-05-01"],
    "年月日，中文": ['yyyy"年"m"月"d"日";@', "41030", "2012-05-01"],
    中文系统自带的年月日: [31, "41030", "2012-05-01"],
    地区标记在前: ["[$-804]yyyy/m/d", "41030", "2012-05-01"],
    只显示年月: ['yyyy"年"m"月"', "41030", "2012-05"],
    日期和时间: ["yyyy-mm-dd hh:mm:ss", "41030.5", "2012-05-01 12:00:00"],
    零点的日期和时间: [22, "41030", "2012-05-01"],
    "只显示日期，时间不计": [14, "41030.75", "2012-05-01"],
    时间: ["h:mm", "0.25", "06:00:00"],
    第1天: [14, "1", "1900-01-01"],
    第61天: [14, "61", "1900-03-01"],
    从没有过的1900年2月29日: [14, "60", "1900-02-29"],
    不是日期的大数: [14, "99999999", "99999999"],
    整数: [0, "18000", "18000"],
    小数: [0, "0.1", "0.1"],
    二进制的尾数不算: [0, "0.30000000000000004", "0.3"],
    "17位的尾数": [0, "1234.5600000000001", "1234.56"],
    很小的数: [0, "1.2E-4", "0.00012"],
    负数: [0, "-0.05", "-0.05"],
    指数写的整数: [0, "1.8E4", "18000"],
    "超过15位的号码已经丢了末几位，原样显示": [0, "350102199003070000", "3.5010219900307E+17"],
    前面补零的编号: ["00000", "123", "00123"],
    百分数: ["0.00%", "0.125", "12.5%"],
    千分位和红色不是日期: ["#,##0.00;[Red]-#,##0.00", "18000", "18000"],
    常规: ["General", "5", "5"],
    元: ['0.00"元"', "5.5", "5.5"],
  };
  for (const [name, [format, stored, says]] of Object.entries(cells)) {
    it(`${name}：${stored} 读作 ${says}`, async () => {
      const rows = person(`${text("A1")}<c s="1"><v>${stored}</v></c>${text("x")}`);
      const file = made({ sheets: [{ name: "表", rows }], formats: [0, format] });
      expect((await read(write("cell.xlsx", file))).cells).toEqual([["A1", says, "x", ""]]);
    });
  }
  it("从1904年算起的工作簿", async () => {
    // 41030 − 1462 days between the two beginnings
    const rows = person(`${text("A1")}<c s="0"><v>39568</v></c>${text("x")}`);
    const file = made({ sheets: [{ name: "表", rows }], formats: [14], date1904: true });
    expect((await read(write("cell.xlsx", file))).cells).toEqual([["A1", "2012-05-01", "x", ""]]);
  });
  it("公用的文字、注音、分段的格式、真假、差错、公式的结果", async () => {
    const texts =
      "<si><t>A&amp;1</t></si><si><r><t>两</t></r><r><t xml:space='preserve'> 段</t></r><rPh><t>liang</t></rPh></si>";
    const rows = person(
      `<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="b"><v>1</v></c><c t="str"><f>A1&amp;"x"</f><v>得_x000D_数</v></c>`,
    );
    const file = write("texts.xlsx", made({ sheets: [{ name: "表", rows }], texts }));
    expect((await read(file)).cells).toEqual([["A&1", "两 段", "是", "得\r数"]]);
    const errors = person(`${text("A1")}<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="b"><v>0</v></c>`);
    expect((await read(write("errors.xlsx", made({ sheets: [{ name: "表", rows: errors }] })))).cells).toEqual([
      ["A1", "#DIV/0!", "否", ""],
    ]);
  });
  it("没有结果的公式：退回该行", async () => {
    const rows = `${person(`${text("A1")}<c><f>TODAY()</f></c>${text("x")}`)}<row>${text("A2")}${text("y")}${text("z")}</row>`;
    expect((await read(write("formula.xlsx", made({ sheets: [{ name: "表", rows }] })))).cells).toEqual([
      expect.stringMatching(/有没有结果的公式/),
      ["A2", "y", "z", ""],
    ]);
  });
});

describe("工作簿的表", () => {
  const one = `${headings}<row r="9"><c r="A9" t="inlineStr"><is><t>A1</t></is></c><c r="C9"><v>0.5</v></c></row>`;
  it("空着不写的单元格和行：列不错位，行号与软件中的相同", async () => {
    const { rows, cells } = await read(write("gaps.xlsx", made({ sheets: [{ name: "表", rows: one }] })));
    expect(cells).toEqual([["A1", "", "0.5", ""]]);
    expect(rows[0]?.row).toBe(9);
  });
  it("标题、空行、合计，同CSV", async () => {
    const rows = `<row>${text("某县花名册")}</row>${one}<row><c/><c/></row><row>${text("合计")}</row>`;
    const { table } = await read(write("titled.xlsx", made({ sheets: [{ name: "花名册", rows }] })));
    expect(table.about).toEqual({
      format: "xlsx",
      encoding: "UTF-8",
      sheet: "花名册",
      titleRows: 1,
      headingRows: 1,
      counts: { emptyRows: 1, totals: 1, notes: 0, repeatedHeadings: 0 },
    });
  });
  it("带前缀的标记", async () => {
    const file = made({ sheets: [{ name: "表", rows: one }], prefix: "x" });
    expect((await read(write("prefix.xlsx", file))).cells).toEqual([["A1", "", "0.5", ""]]);
  });
  it("有这些列的那一张表，不论次序；隐藏的不读", async () => {
    const other = { name: "说明", rows: `<row>${text("填表说明")}</row>` };
    const file = made({ sheets: [other, { name: "旧表", rows: one, state: "hidden" }, { name: "名册", rows: one }] });
    expect((await read(write("sheets.xlsx", file))).table.about.sheet).toBe("名册");
  });
  it("两张表都有这些列：不接受，指出是哪两张", async () => {
    const file = write(
      "two.xlsx",
      made({
        sheets: [
          { name: "甲村", rows: one },
          { name: "乙村", rows: one },
        ],
      }),
    );
    expect(await refusal(read(file))).toMatch(/有2张工作表有这些列（甲村、乙村），无法确定用哪一张/);
  });
  const archives: Readonly<Record<string, readonly [name: string, says: RegExp]>> = {
    Word: ["word/document.xml", /是Word文档/],
    演示文稿: ["ppt/presentation.xml", /是演示文稿/],
    ods: ["content.xml", /是OpenDocument文件/],
    xlsb: ["xl/workbook.bin", /是二进制工作簿/],
    压缩包: ["roster.csv", /是压缩包（.zip）.*请先解压缩/],
  };
  for (const [name, [part, says]] of Object.entries(archives)) {
    it(`${name}改名为.xlsx：一句话说明`, async () => {
      expect(await refusal(read(write("false.xlsx", zipSync({ [part]: strToU8("x") }))))).toMatch(says);
    });
  }
  it("一格的文字长得没有尽头：只退回这一行，不占内存", async () => {
    const long = `<row><c t="inlineStr"><is>${"<t>1234567890123456</t>".repeat(200_000)}</is></c></row>`;
    const rows = `${headings}${long}<row>${text("A2")}${text("y")}${text("z")}</row>`;
    const { cells: got, rows: all } = await read(write("long.xlsx", made({ sheets: [{ name: "表", rows }] })));
    expect(got).toEqual([expect.stringMatching(/本行超过1000000个字/), ["A2", "y", "z", ""]]);
    expect(JSON.stringify(all).length).toBeLessThan(1_100_000);
  });
  it("从严的格式（ISO 29500 Strict）：日期写作文字", async () => {
    const rows = person(
      `${text("A1")}<c t="d"><v>1971-03-09T00:00:00</v></c><c><v>0.5</v></c><c t="d"><v>2012-05-01</v></c>`,
    );
    const file = made({ sheets: [{ name: "表", rows }] });
    expect((await read(write("strict.xlsx", file))).cells).toEqual([["A1", "1971-03-09", "0.5", "2012-05-01"]]);
  });
  it("内容坏了的工作簿：不接受", async () => {
    const file = made({ sheets: [{ name: "表", rows: `${headings}<row><c></row>` }] });
    expect(await refusal(read(write("bad.xlsx", file)))).toMatch(/不完整或已损坏/);
  });
});

it("数的文字：与十五位有效数字一致", () => {
  const numbers: Readonly<Record<string, string>> = {
    "1E3": "1000",
    "0": "0",
    "-0": "0",
    "1E-7": "0.0000001",
    abc: "abc",
  };
  for (const [stored, says] of Object.entries(numbers)) expect(plainNumber(stored)).toBe(says);
});

it("格式：时、分、秒不是日", () => {
  expect(formatOfCode("[h]:mm").shown).toBe("time");
  expect(formatOfCode("mm:ss").shown).toBe("time");
  expect(formatOfCode("@").shown).toBe("number");
});
