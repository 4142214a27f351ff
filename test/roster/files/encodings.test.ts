import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { gb18030Decoder } from "../../../src/roster/files/gb18030.ts";
import { makeProgram } from "../../support/program.ts";
import { inGb18030, inUtf16, read, refusal, workbook, write } from "./support.ts";

const text = "人员编号,出生日期,剩余耕地（亩）,缴清日期\r\n甲1,1971-03-09,0.5,\r\n乙2,1972-03-09,0.6,\r\n";
const cells = [
  ["甲1", "1971-03-09", "0.5", ""],
  ["乙2", "1972-03-09", "0.6", ""],
];
const english = "code,birthDate,remainingArableMu,paidOn\r\n甲1,1971-03-09,0.5,\r\n乙2,1972-03-09,0.6,\r\n";

describe("编码", () => {
  const files: Readonly<Record<string, readonly [bytes: Buffer, encoding: string]>> = {
    "UTF-8": [Buffer.from(text), "UTF-8"],
    "UTF-8 带 BOM": [Buffer.from(`\ufeff${text}`), "UTF-8"],
    GB18030: [inGb18030(text), "GB18030"],
    "GB18030，上面有英文标题": [Buffer.concat([Buffer.from("Roster 2015\r\n"), inGb18030(text)]), "GB18030"],
    "GB18030，表头是英文": [inGb18030(english), "GB18030"],
    "UTF-8，表头是英文": [Buffer.from(english), "UTF-8"],
    "UTF-16 小端带 BOM": [inUtf16(`\ufeff${text}`, "le"), "UTF-16LE"],
    "UTF-16 大端带 BOM": [inUtf16(`\ufeff${text}`, "be"), "UTF-16BE"],
    "UTF-16 小端没有 BOM": [inUtf16(text, "le"), "UTF-16LE"],
    "UTF-16 大端没有 BOM": [inUtf16(text, "be"), "UTF-16BE"],
  };
  for (const [name, [bytes, encoding]] of Object.entries(files)) {
    it(`${name}：不压缩和压缩（.gz）的，结果相同`, async () => {
      for (const content of [bytes, gzipSync(bytes)]) {
        const { table, cells: got } = await read(write("encoded.csv", content));
        expect(got).toEqual(cells);
        expect(table.about.encoding).toBe(encoding);
      }
    });
  }
  it("零星的零字节不是UTF-16；接起来的文件，中间的 BOM 不算", async () => {
    const stray = await read(write("stray.csv", text.replace("乙2", "乙\0")));
    expect(stray.cells.map(([code]) => code)).toEqual(["甲1", "乙\0"]);
    const joined = await read(write("joined.csv", `\ufeff${text}\ufeff${text}\ufeff${text.slice(text.indexOf("甲"))}`));
    expect([joined.cells, joined.table.about.counts.repeatedHeadings]).toEqual([[...cells, ...cells, ...cells], 1]);
    const line = '{"人员编号":"甲1","出生日期":"1971-03-09","剩余耕地（亩）":0.5}\n';
    expect((await read(write("joined.json", `\ufeff${line}\ufeff${line}`))).cells).toEqual([cells[0], cells[0]]);
  });
  it.each([
    ["两个字的姓名", "李刚", true],
    ["四个字", "李刚王芳", true],
    ["有少见的字", "欧阳婧瑄玥李刚", true],
    ["只有少见的字：不能肯定，照读", "堃喆", false],
  ])("GB18030的文件里有一行UTF-8，%s", async (_, name, isFound) => {
    const line = `A9,1971-03-09,0.5,${name}\r\n`;
    const whole = Buffer.concat([inGb18030(text), Buffer.from(line), inGb18030(text.slice(text.indexOf("甲")))]);
    const { cells: got } = await read(write("mixed.csv", whole));
    const [, , mixed = [], ...rest] = got;
    expect([got.slice(0, 2), rest]).toEqual([cells, cells]);
    expect(mixed.slice(0, 3)).toEqual(["A9", "1971-03-09", "0.5"]);
    expect(mixed[3]?.includes("\ufffd")).toBe(isFound);
  });
  it("GB18030的各行从不当作UTF-8：一级、二级汉字的两三个字的姓名", async () => {
    // every character of GB 2312 with the one 1009 places behind it, and with two of them
    const all = Array.from({ length: 72 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]);
    const names = all.flatMap((one, at) => {
      const [second = [], third = []] = [all[(at + 1009) % all.length], all[(at * 31 + 17) % all.length]];
      return [
        [...one, ...second],
        [...one, ...second, ...third],
      ];
    });
    const lines = names.map((name) => Buffer.from([0x41, 0x2c, ...name, 0x0a]));
    const given = Buffer.concat([inGb18030("人员编号,姓名\n"), ...lines]);
    const decoder = gb18030Decoder();
    let got = "";
    for (let at = 0; at < given.length; at += 1013)
      got += decoder.decode(given.subarray(at, at + 1013), { stream: true });
    got += decoder.decode();
    expect(got).toBe(new TextDecoder("gb18030").decode(given));
  });
  it("很长的英文之后才有中文，编码照样辨认", async () => {
    const long = `code,birthDate,remainingArableMu\n${"A,1971-03-09,0.5\n".repeat(20_000)}甲,1971-03-09,0.5\n`;
    for (const bytes of [Buffer.from(long), inGb18030(long)]) {
      const { cells: got } = await read(write("late.csv", bytes));
      expect(got.at(-1)).toEqual(["甲", "1971-03-09", "0.5", ""]);
    }
  });
});

describe("标准输入和管道", () => {
  const program = write("first-cells.mjs", "");
  beforeAll(() => makeProgram("test/roster/files/first-cells.ts", program));
  for (const [name, command] of [
    ["-", "node $PROGRAM - < $FILE"],
    ["-，经过管道", "cat $FILE | node $PROGRAM -"],
    ["/dev/stdin", "cat $FILE | node $PROGRAM /dev/stdin"],
    ["管道文件", "node $PROGRAM <(cat $FILE)"],
  ] as const) {
    it(`${name}：与文件相同`, { timeout: 60_000 }, async () => {
      for (const content of [Buffer.from(text), gzipSync(text), book()]) {
        const env = { ...process.env, PROGRAM: program, FILE: write("piped", content) };
        const { stdout, stderr } = spawnSync("bash", ["-c", command], { env, encoding: "utf8" });
        expect([stdout, stderr]).toEqual(["甲1\n乙2\n", ""]);
      }
    });
  }
});

const book = (): Buffer => {
  const columns = ["人员编号", "出生日期", "剩余耕地（亩）", "缴清日期"];
  return workbook(
    "花名册",
    columns.map((heading) => ({ heading, kind: "text" as const })),
    cells,
  );
};

describe("不是表的文件：一句话说明是什么", () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const files: Readonly<Record<string, readonly [content: string | Buffer, says: RegExp]>> = {
    "旧版 .xls": [Buffer.from("d0cf11e0a1b11ae1000000000000000000", "hex"), /是旧版Excel、WPS的文件/],
    PDF: ["%PDF-1.7\n%âãÏÓ\n1 0 obj", /是PDF文件/],
    网页: ["<html xmlns:o='urn:schemas-microsoft-com'><table><tr><td>人员编号</td></tr></table>", /是网页/],
    "网页，前有空行": ["\r\n<!DOCTYPE html>\n<title>x</title>", /是网页/],
    XML: ['<?xml version="1.0"?><Workbook/>', /是XML文件/],
    图片: [png, /是图片/],
    RTF: ["{\\rtf1\\ansi 人员编号}", /是RTF文档/],
    Parquet: ["PAR1\x15\x04\x15 0123456789", /是Parquet文件/],
    rar: ["Rar!\x1a\x07\x00 0123456789", /是压缩包（.rar）/],
    JSON数组: ['[{"code":"A1"}]', /是JSON数组.*每行一个JSON对象/],
    "坏了的 .xlsx": [Buffer.from("504b0304140000000800", "hex"), /工作簿不完整或已损坏/],
    "不完整的 .gz": [gzipSync(text).subarray(0, 40), /压缩文件（.gz）不完整或已损坏/],
    空文件: ["", /文件为空/],
    压缩过两次: [gzipSync(gzipSync(text)), /是压缩过两次的文件/],
    "UTF-32": [Buffer.concat([Buffer.from("fffe0000", "hex"), Buffer.from(text)]), /是UTF-32编码的文件/],
    dBASE: [Buffer.from("03730309000000006100", "hex"), /是dBASE、FoxPro的文件/],
    SYLK: ["ID;PSCALC3\nC;X1;Y1;K人员编号", /是SYLK文件/],
    "网页（.mht）": ["MIME-Version: 1.0\nContent-Type: multipart/related", /是网页（.mht）/],
    "写成几行的 JSON": ['{\n  "人员编号": "A1"\n}', /一个JSON对象写成了几行.*每行一个JSON对象/],
    以中文逗号分隔: [text.replaceAll(",", "，"), /表头以中文逗号分隔/],
    以竖线分隔: [text.replaceAll(",", "|"), /表头以竖线分隔/],
    表头的引号未结束: [`"${text}`, /第1行引号未结束/],
    表头的引号位置不对: [text.replace("员", '员"'), /第1行引号的位置不正确/],
    "压缩过的 PDF": [gzipSync("%PDF-1.7 0123456789abcdef"), /是PDF文件/],
  };
  for (const [name, [content, says]] of Object.entries(files)) {
    it(name, async () => {
      const message = await refusal(read(write("roster.csv", content)));
      expect(message).toMatch(says);
      expect(message.split("\n")).toHaveLength(2);
    });
  }
  it("标题里有分号，没有表头：说的是缺列，不是分号", async () => {
    expect(await refusal(read(write("title.csv", "某县；某局;\n甲,乙\n")))).toMatch(/表头（人员编号）：未填报/);
  });
  it("截短的工作簿、文件夹、没有的文件", async () => {
    const whole = book();
    expect(await refusal(read(write("cut.xlsx", whole.subarray(0, whole.length - 30))))).toMatch(/不完整或已损坏/);
    expect(await refusal(read("test"))).toMatch(/是文件夹，不是文件/);
    expect(await refusal(read("none.csv"))).toMatch(/找不到文件/);
  });
});
