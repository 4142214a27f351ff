import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openTable, type SheetToWrite, workbookWriter } from "../../../src/roster/files/index.ts";
import { kind, read, workbook, write } from "./support.ts";

const columns: SheetToWrite["columns"] = [
  { heading: "人员编号", kind: "text" },
  { heading: "出生日期", kind: "day" },
  { heading: "剩余耕地（亩）", kind: "number" },
  { heading: "缴清日期", kind: "day" },
];
const headings = columns.map(({ heading }) => heading);

interface Limits {
  readonly rows: number;
  readonly length: number;
}

function written(
  sheets: readonly SheetToWrite[],
  rows: readonly (readonly [number, readonly string[]])[],
  limits?: Limits,
) {
  const pieces: Uint8Array[] = [];
  const writer = workbookWriter(sheets, (piece) => pieces.push(piece), limits);
  for (const [sheet, cells] of rows) writer.add(sheet, cells);
  return { ...writer.finish(), bytes: Buffer.concat(pieces) };
}

const textOf = (bytes: Uint8Array, part: string): string => Buffer.from(unzipSync(bytes)[part] ?? "").toString();

describe("写工作簿", () => {
  const rows = [
    ["00123", "1971-03-09", "0.5", ""],
    ["350102199003070015", "1900-01-05", "12345678901234567.5", "2012-02-30"],
    ["=1+1", "1900-03-01", "007", "不详"],
    ["@SUM(A1)\n第二行 <b>&amp; _x0041_", "9999-12-31", "-0.05", "0050-01-01"],
  ];
  it("编号和证件号是文字，日期是日期，金额是数；放不下的仍是文字；读回来每格不变", async () => {
    const bytes = workbook("结果/一", columns, rows);
    expect((await read(write("made.xlsx", bytes))).cells).toEqual(rows);
    const sheet = textOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">350102199003070015</t>');
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    // day 26001: 25569 days to 1970-01-01, 365 to 1971-01-01, and 67 to 9 March
    expect(sheet).toContain('<c s="2"><v>26001</v></c><c s="0"><v>0.5</v></c>');
    expect(sheet).not.toContain("<f>");
  });
  it("同样的行，同样的字节；工作簿里没有当天的时间", () => {
    const bytes = workbook("表", columns, rows);
    expect(workbook("表", columns, rows)).toEqual(bytes);
    // bytes 10 to 13 of an entry: 2000-01-01 as MS-DOS writes it, 20 years after 1980, month 1, day 1
    expect(bytes.readUInt32LE(10)).toBe(((20 << 25) | (1 << 21) | (1 << 16)) >>> 0);
  });
  it("金额显示两位小数；小数更多的照样显示；超过十五位的是文字", async () => {
    const amounts = ["18000.00", "0.125", "9999999999999.99", "99999999999999.99", "-0.10"];
    const money: SheetToWrite["columns"] = [
      { heading: "人员编号", kind: "text" },
      { heading: "金额（元）", kind: "money" },
    ];
    const bytes = workbook(
      "表",
      money,
      amounts.map((amount) => ["A", amount]),
    );
    const cells = [
      ...textOf(bytes, "xl/worksheets/sheet1.xml").matchAll(/<c s="(\d)"[^>]*>(?:<v>|<is><t[^>]*>)([^<]*)/g),
    ];
    expect(cells.map(([, style, text]) => `${style} ${text}`).filter((one) => !/A|人|金/.test(one))).toEqual([
      "4 18000.00",
      "0 0.125",
      "4 9999999999999.99",
      "1 99999999999999.99",
      "4 -0.10",
    ]);
    const wanted = ["人员编号", "金额（元）"].map((name) => ({ names: [name], required: true }));
    const table = await openTable(write("money.xlsx", bytes), kind, wanted);
    const read: (string | undefined)[] = [];
    for await (const { cells: one } of table.rows) read.push(one[1]);
    expect(read).toEqual(["18000", "0.125", "9999999999999.99", "99999999999999.99", "-0.1"]);
  });
  it("几张表的行可以交错；表名去掉不能用的字，不重复", () => {
    const sheets = ["结果", "退/回", "结果"].map((name) => ({ name, columns }));
    const { sheets: names, bytes } = written(sheets, [
      [0, ["A1"]],
      [1, ["B1"]],
      [0, ["A2"]],
      [2, ["C1"]],
      [1, ["B2"]],
    ]);
    expect(names).toEqual(["结果", "退 回", "结果（2）"]);
    const codes = [1, 2, 3].map((one) => textOf(bytes, `xl/worksheets/sheet${one}.xml`).match(/[ABC]\d(?=<)/g));
    expect(codes).toEqual([["A1", "A2"], ["B1", "B2"], ["C1"]]);
  });
  it("一张表放不下的，接着写在另一张，表头相同", async () => {
    const all = Array.from({ length: 5 }, (_, index): [number, string[]] => [0, [`A${index}`]]);
    const { sheets, bytes } = written([{ name: "结果", columns }], all, { rows: 3, length: 1e9 });
    expect(sheets).toEqual(["结果", "结果（2）", "结果（3）"]);
    const rowsOf = (one: number) => textOf(bytes, `xl/worksheets/sheet${one}.xml`).match(/人员编号|A\d(?=<)/g);
    expect([1, 2, 3].map(rowsOf)).toEqual([
      ["人员编号", "A0", "A1"],
      ["人员编号", "A2", "A3"],
      ["人员编号", "A4"],
    ]);
  });
  it("一格放不下的文字：截短，写明全文有多长，并计数", async () => {
    const { bytes, cutCells } = written(
      [{ name: "表", columns }],
      [
        [0, ["长".repeat(32_768), "", "1"]],
        [0, ["长".repeat(32_767)]],
      ],
    );
    const texts = [...textOf(bytes, "xl/worksheets/sheet1.xml").matchAll(/长+[^<]*/g)].map(([one]) => one);
    expect(cutCells).toBe(1);
    expect(texts.map((one) => one.length)).toEqual([32_767, 32_767]);
    expect(texts[0]).toMatch(/长……（以下略，全文32768字）$/);
  });
  it("表头不随着滚动，可以筛选，列宽够表头用", () => {
    const sheet = textOf(workbook("表", columns, [["A1"]]), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:D2"/>');
    // seven characters of two places, and four more
    expect(sheet).toContain('<col min="3" max="3" width="18"');
  });
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

describe.skipIf(!hasOffice)("LibreOffice 打开写出的工作簿", () => {
  it("另存为CSV，各表每格不变", { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "office-"));
    const sheets = [
      { name: "结果", columns },
      { name: "退回", columns },
    ];
    const rows: [number, string[]][] = [
      [0, ["00123", "1971-03-09", "0.5", "2012-05-01"]],
      [1, ["=1+1", "2024-02-29", "1234567.25", ""]],
      [0, ["350102199003070015", "1900-03-01", "-3", "2012-02-30"]],
      [0, ['@甲\n<乙>&"丙"', "", "123456789012345.5", "9999-12-31"]],
    ];
    writeFileSync(join(folder, "made.xlsx"), written(sheets, rows).bytes);
    // comma, quotation mark, UTF-8, and every sheet to a file of its own
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const { status, stderr } = spawnSync(
      "soffice",
      [profile, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, "made.xlsx")],
      { encoding: "utf8" },
    );
    expect(status, stderr).toBe(0);
    expect(readdirSync(folder).filter((one) => one.endsWith(".csv"))).toHaveLength(2);
    for (const [index, { name }] of sheets.entries()) {
      const cells = parse(readFileSync(join(folder, `made-${name}.csv`)), { bom: true });
      expect(cells).toEqual([headings, ...rows.filter(([sheet]) => sheet === index).map(([, one]) => one)]);
    }
  });
});
