import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { closest } from "../../src/cli/closest.ts";
import { estimatedRows, progressOn } from "../../src/cli/progress.ts";
import { faultsReport, firstRejects, rejectsReport } from "../../src/cli/rejects-report.ts";
import { terminalOf } from "../../src/cli/terminal.ts";
import { tallyOfRows } from "../../src/roster/by-rule/index.ts";
import { repeatedKeys } from "../../src/roster/files/index.ts";

const wrongDay = (given: string, column = "出生日期") => ({
  column,
  code: given === "" ? ("missing" as const) : ("malformed" as const),
  given,
  expected: { zh: "日期", en: "a date" },
  message: { zh: `格式不正确，填报内容为“${given}”`, en: `is malformed: got "${given}"` },
});
const rejectedRow = (row: number, ...faults: ReturnType<typeof wrongDay>[]) => ({
  row,
  code: "A",
  carried: {},
  repairs: [],
  faults,
});

describe("差错按列和种类归类", () => {
  it("50,000行写错同一种日期：一行，写明行数和第一个例子", () => {
    const tally = tallyOfRows();
    for (let row = 2; row < 50_002; row++) tally.add(rejectedRow(row, wrongDay("6/1/2010")));
    tally.add(rejectedRow(60_000, wrongDay("", "村编号")));
    const report = faultsReport(tally.value().faults, terminalOf({}, "zh"));
    expect(report.filter((line) => line.includes("出生日期"))).toEqual([
      expect.stringMatching(/^ {2}出生日期 +格式不正确 +50,000 +第2行：格式不正确，填报内容为“6\/1\/2010”$/),
    ]);
    expect(report.filter((line) => line.includes("村编号"))).toEqual([expect.stringMatching(/未填报 +1 +第60000行/)]);
  });
  it("行数多的在前；一行里同一种差错只计一行", () => {
    const tally = tallyOfRows();
    tally.add(rejectedRow(2, wrongDay("x", "缴清日期")));
    tally.add(rejectedRow(3, wrongDay("x"), wrongDay("y")));
    tally.add(rejectedRow(4, wrongDay("x")));
    expect(tally.value().faults.map(({ column, rows }) => [column, rows])).toEqual([
      ["出生日期", 2],
      ["缴清日期", 1],
    ]);
  });
  it("列名里的控制字符不原样印出；种类很多时只列前20种，其余计数", () => {
    const tally = tallyOfRows();
    for (let at = 0; at < 30; at++) tally.add(rejectedRow(at, wrongDay("x", `列\u001b${at}`)));
    const report = faultsReport(tally.value().faults, terminalOf({}, "zh")).join("\n");
    expect(report).not.toContain("\u001b");
    expect(report).toContain("另有10种");
  });
  it("整行和县级设置的差错：英文报告用英文，列名照原样", () => {
    const tally = tallyOfRows();
    const columns = ["（整行）", "（县级设置）", "出生日期"];
    for (const [at, column] of columns.entries()) tally.add(rejectedRow(at + 2, wrongDay("x", column)));
    const columnsIn = (language: "zh" | "en") =>
      faultsReport(tally.value().faults, terminalOf({}, language))
        .slice(-3)
        .map((line) => line.trim().split(/ {2,}/)[0]);
    expect(columnsIn("zh")).toEqual(columns);
    expect(columnsIn("en")).toEqual(["(whole row)", "(county settings)", "出生日期"]);
    const rejects = [{ row: 2, code: "A", faults: [wrongDay("x", "（整行）")] }];
    expect(rejectsReport(rejects, 1, terminalOf({}, "en")).join("\n")).toContain("(whole row)");
  });
  it("没有差错：不印", () => {
    expect(faultsReport(tallyOfRows().value().faults, terminalOf({}, "zh"))).toEqual([]);
  });
  it("退回的行取自rejects.csv：编号前加的撇号去掉，一行的几处差错在一起，只取前50行", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "cli-rejects-")), "rejects.csv");
    const line = (row: number, code: string, column: string) =>
      `${row},${code},甲,,${column},x,要求,原因,expected,reason\n`;
    const lines = [
      "\uFEFF行号,人员编号,原因,表,列名,填报内容,要求,原因,expected,reason\n",
      line(2, "'-5", "A"),
      line(2, "'-5", "B"),
    ];
    writeFileSync(path, lines.join("") + Array.from({ length: 60 }, (_, at) => line(at + 3, `P${at}`, "C")).join(""));
    const rejects = await firstRejects(path);
    expect(rejects).toHaveLength(50);
    const message = { zh: "原因。要求：要求", en: "reason, expected expected" };
    expect(rejects[0]).toEqual({
      row: 2,
      code: "-5",
      faults: [
        { column: "A", message },
        { column: "B", message },
      ],
    });
  });
});

describe("进度", () => {
  /** Reads a thousand rows a second by a clock of its own. */
  function shown(isTTY: boolean, seconds: number, total?: number, language: "zh" | "en" = "zh"): string[] {
    const written: string[] = [];
    let time = 0;
    const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as never;
    const progress = progressOn(stream, { language, total, now: () => time });
    for (let rows = 1; rows <= seconds * 1000; rows++) {
      time = rows;
      progress.at(rows);
    }
    progress.end();
    return written;
  }

  it("不是终端：每10秒一行，行数、每秒行数、约剩时间", () => {
    const lines = shown(false, 25, 100_000);
    expect(lines).toHaveLength(2);
    // 10,112 is the first multiple of 128 rows after 10 s; (100,000 − 10,112) ÷ 1,000 a second = 89.9 s
    expect(lines[0]).toBe("已读取10,112行，每秒1,000行，约剩1分30秒\n");
    expect(lines.join("")).not.toContain("\u001b");
  });
  it("不知道总数：不说约剩时间；英文", () => {
    expect(shown(false, 11, undefined, "en")).toEqual(["10,112 rows, 1,000 rows a second\n"]);
  });
  it("很快就完的：什么也不印", () => {
    expect(shown(false, 9)).toEqual([]);
    expect(shown(true, 0.1)).toEqual([]);
  });
  it("终端：同一行上重写，完了擦掉", () => {
    const lines = shown(true, 2);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines[0]).toMatch(/^\r已读取\d+行/);
    expect(lines.at(-1)).toBe("\r\u001b[K");
  });
  it("总行数由文件大小和开头各行的长度估计；不是文件的、压缩的不估计", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cli-progress-"));
    const path = join(folder, "rows.csv");
    writeFileSync(path, "0123456789\n".repeat(100_000));
    const rows = await estimatedRows(path);
    expect(Math.abs((rows ?? 0) - 100_000)).toBeLessThan(100);
    writeFileSync(`${path}.gz`, "x\n");
    expect(await estimatedRows(`${path}.gz`)).toBeUndefined();
    expect(await estimatedRows(folder)).toBeUndefined();
    expect(await estimatedRows("-")).toBeUndefined();
  });
});

describe("同一字段写了两次", () => {
  it.each([
    ['{"a":1,"a":2}', "a"],
    ['{"a":[{"b":1,"b":{}}]}', "a[0].b"],
    ['{"a":1,"\\u0061":2}', "a"],
    ['{"a":{"a":{}},"b":[{"a":1},{"a":2}]}', undefined],
    ['{"a":"\\"a\\":","b":"{"}', undefined],
    ["[]", undefined],
  ])("%s：%s", (text, key) => {
    expect(repeatedKeys(text)[0]?.path).toBe(key);
  });
});

describe("近似的名称", () => {
  const names = ["landless-farmers/funding-shares", "rules", "六(一)2", "partial-year"];
  it.each([
    ["fundng-shares", ["landless-farmers/funding-shares"]],
    ["landless-farmers/funding_shares", ["landless-farmers/funding-shares"]],
    ["ruels", ["rules"]],
    ["六（一）3", ["六(一)2"]],
    ["xyzzy", []],
    ["", []],
    ["x".repeat(100_000), []],
  ])("%.30s", (given, found) => {
    expect(closest(given, names)).toEqual(found);
  });
});
