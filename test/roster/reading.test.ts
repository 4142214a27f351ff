import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { county as countyFile } from "../../examples/rosters/county.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { determine } from "../../src/policies/landless-farmers/index.ts";
import {
  accountEventsOf,
  countyOfRule,
  isRejectedRow,
  judgeTable,
  openTable,
  parseCountySettings,
  readCountySettings,
} from "../../src/roster/index.ts";
import { conditionText } from "../../src/roster/landless/conditions.ts";
import { assessed, type LandlessRow } from "./landless.ts";

const folder = mkdtempSync(join(tmpdir(), "roster-"));
const county = parseCountySettings(countyFile);
const heading =
  "人员编号,村编号,出生日期,省政府批准征地日期,政府依法征收,农村集体耕地,征地时享有承包权,征地时在册农业人口,剩余耕地（亩）,在册农业人口数,特殊人群,本人选择,缴清日期,收到参保通知日期,分次缴费协议日期,安置方案批准日期,政府补贴转入财政专户日期,确认为补助对象日期,村集体补助（元）,个人账户储存额（元）";
const person = (code: string): string =>
  `${code},C05,1971-03-09,2010-06-01,是,是,是,是,0.5,3,低保对象（2015）,,,,,,,,,`;

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const all = (path: string): Promise<LandlessRow[]> => assessed(path, county);

async function errorOf(reading: Promise<unknown>): Promise<PolicyError> {
  const error = await reading.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof PolicyError)) throw new Error(`no PolicyError but ${String(error)}`);
  return error;
}

/** A text in GB18030. Node has no encoder, so this inverts its decoder. */
function inGb18030(text: string): Uint8Array {
  const bytes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030", { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((one) => (one < "\x80" ? [one.charCodeAt(0)] : [...(bytes.get(one) ?? [])])),
  );
}

describe("花名册文件的读取", () => {
  const text = `${heading}\n${person("A1")}\n${person("A2")}\n`;
  const plain = all(write("plain.csv", text));

  const variants: Readonly<Record<string, string | Uint8Array>> = {
    "带 BOM 的 UTF-8": `\uFEFF${text}`,
    GB18030: inGb18030(text),
    "带 BOM 的 UTF-16": Buffer.from(`\uFEFF${text}`, "utf16le"),
    "CRLF 换行": text.replaceAll("\n", "\r\n"),
    "CR 换行": text.replaceAll("\n", "\r"),
    三种换行混在一起: text.replace("\n", "\r\n").replace(/\n$/, "\r"),
    "UTF-8 里换行混在一起，表头超过一次读的长度": `${text.replace("\n", "\r")}${"\r\n".repeat(40_000)}`,
    每格加引号: text.replaceAll(/[^,\n]+/g, '"$&"'),
    最后一行没有换行: text.trimEnd(),
  };
  for (const [name, content] of Object.entries(variants)) {
    it(`${name}：与 UTF-8 结果相同`, async () => {
      const results = await all(write("variant.csv", content));
      expect(results).toHaveLength(2);
      expect(JSON.stringify(results)).toBe(JSON.stringify(await plain));
      expect(results.some(isRejectedRow)).toBe(false);
    });
  }
  it("列的次序不限，空行不计", async () => {
    const turned = text.replaceAll(/^([^,]*),([^,]*)/gm, "$2,$1").replace("\n", "\n\n");
    const results = await all(write("turned.csv", turned));
    expect(results.map(({ row, code }) => [row, code])).toEqual([
      [3, "A1"],
      [4, "A2"],
    ]);
  });
  it("引号里的逗号和换行属于这一格", async () => {
    const results = await all(write("quoted.csv", `${heading}\n${person('"A,1\n二"')}\n`));
    expect(results[0]?.code).toBe("A,1\n二");
  });
  it("村编号留空：退回；没有人员编号、公民身份号码两列：不接受整个文件", async () => {
    const [result] = await all(write("village.csv", `${heading}\n${person("A1").replace("C05", "")}\n`));
    expect(result).toMatchObject({ faults: [{ column: "村编号", code: "missing" }] });
    const text = `${heading}\n${person("A1")}\n`.replaceAll(/^[^,]*,/gm, "");
    const error = await errorOf(openTable(write("no-codes.csv", text), determine, { county }));
    expect(error.message).toMatch(/表头（人员编号）：未填报。要求：有此列，或者有“公民身份号码”列/);
  });
  it("村集体补助（元）：本表或全县填比例的，不必有此列；都没有的，不接受", async () => {
    const names = heading.split(",");
    const at = names.indexOf("村集体补助（元）");
    const withCell = (line: string, ...cells: string[]) => {
      const all = line.split(",");
      return [...all.slice(0, at), ...cells, ...all.slice(at + 1)].join(",");
    };
    const share = "村集体补助占筹资规模的比例";
    const villageIn = async (path: string, settings: typeof county) => {
      const table = await openTable(path, determine, { county: settings });
      const { value: row } = await judgeTable(determine, table, { county: settings }).next();
      await table.close();
      if (row === undefined || isRejectedRow(row)) throw new Error(JSON.stringify(row));
      return row.determination.value.shares?.village.toFixed(2);
    };
    const inTable = write("share.csv", `${withCell(heading, share)}\n${withCell(person("A1"), "10%")}\n`);
    const without = write("no-village.csv", `${withCell(heading)}\n${withCell(person("A1"))}\n`);
    // 18000 × 10%
    expect(await villageIn(inTable, county)).toBe("1800.00");
    const settings = { ...county, shared: { ...county.shared, villageShare: "10%" } };
    expect(await villageIn(without, settings)).toBe("1800.00");
    expect((await errorOf(openTable(without, determine, { county }))).message).toContain("村集体补助（元）");
  });
  it("无法读取的行，编号不登记：后一行照常认定", async () => {
    const unreadable = `${person("A1")},多一格`;
    const rows = await all(write("first.csv", `${heading}\n${unreadable}\n${person("A1")}\n`));
    expect(rows.map(({ code }) => code)).toEqual(["A1", "A1"]);
    expect(rows.map(isRejectedRow)).toEqual([true, false]);
  });
  it("只有一种意思的写法照常认定，逐列计数；--strict 退回", async () => {
    const row = person("A1").replace("1971-03-09", "1971/3/9").replace("是,是", "有,Y").replace("2015", "2015年");
    const path = write("repaired.csv", `${heading}\n${row}\n`);
    const [repaired] = await all(path);
    const [plain] = await all(write("plain.csv", `${heading}\n${person("A1")}\n`));
    if (!repaired || isRejectedRow(repaired) || !plain || isRejectedRow(plain)) throw new Error("rejected");
    expect(JSON.stringify(repaired.determination)).toBe(JSON.stringify(plain.determination));
    expect(repaired.repairs).toEqual([
      { column: "出生日期", kind: "day" },
      { column: "政府依法征收", kind: "yes-no" },
      { column: "农村集体耕地", kind: "yes-no" },
    ]);
    const [strict] = await assessed(path, county, { strict: true });
    expect(strict && isRejectedRow(strict) && strict.faults.map(({ column }) => column)).toEqual([
      ...["出生日期", "政府依法征收", "农村集体耕地"],
    ]);
  });
  it("--map：另用的列名", async () => {
    const path = write("map.csv", `${heading.replace("缴清日期", "交完钱的日子")}\n${person("A1")}\n`);
    expect((await errorOf(all(path))).message).toMatch(/缴清日期）：未填报/);
    const [result] = await assessed(path, county, { map: { 交完钱的日子: "缴清日期" } });
    expect(result && isRejectedRow(result)).toBe(false);
  });
  it("编号重复：退回后一行，并指出与哪一行重复", async () => {
    const [first, second] = await all(write("twice.csv", `${heading}\n${person("A1")}\n${person("A1")}\n`));
    expect(first && isRejectedRow(first)).toBe(false);
    if (!second || !isRejectedRow(second)) throw new Error("not rejected");
    expect(second.faults).toMatchObject([{ column: "人员编号", code: "contradiction" }]);
    expect(second.faults[0]?.message.zh).toContain("第2行");
  });
  it("编号首尾的空格不计，全角空格也不计", async () => {
    const [, second] = await all(write("spaces.csv", `${heading}\n${person("A1")}\n${person("　A1 ")}\n`));
    expect(second).toMatchObject({ code: "A1", faults: [{ column: "人员编号", code: "contradiction" }] });
  });
  it("编号中有看不见的字符：退回该行", async () => {
    for (const code of ['"A\n1"', "A\t1", "A\u200b1", "A\u001b[31m"]) {
      const [result] = await all(write("unseen.csv", `${heading}\n${person(code)}\n`));
      expect(result).toMatchObject({ faults: [{ column: "人员编号", code: "malformed" }] });
    }
  });
  it("特殊人群填写有误：指出错在哪一处", async () => {
    const groups: Readonly<Record<string, readonly string[]>> = {
      "持证残疾人（贰级、第二代）": ["malformed 格式不正确"],
      "持证残疾人（2级）": ["missing 残疾人证代次未填报"],
      "持证残疾人（二级、第二代、2012）": ["unknown-key 已认定的年度不得填写"],
      "持证残疾人（五级、第二代）": ["out-of-range 残疾等级超出范围"],
      "低保对象（2012、二级）": ["unknown-key 残疾等级不得填写"],
      "低保对象（2012年起）": ["malformed 已认定的年度格式不正确"],
      "五保对象（2012）": ["unknown-option 类别不在可选范围内"],
      低保对象: ["missing 已认定的年度未填报"],
      "低保对象（2012": ["malformed 格式不正确"],
    };
    for (const [cell, says] of Object.entries(groups)) {
      const row = person("A1").replace("低保对象（2015）", cell);
      const [result] = await all(write("groups.csv", `${heading}\n${row}\n`));
      if (!result || !isRejectedRow(result)) throw new Error(`${cell} was assessed`);
      expect(result.faults.map(({ code, message }) => `${code} ${message.zh.split("，")[0]}`)).toEqual(says);
    }
  });
  it("一行太长、引号未结束：只退回该行，其余照常认定", async () => {
    const broken = { 太长: "A".repeat(1_000_100), 没有结束: `"${person("A1")}`, 位置不对: person('P-"02500') };
    for (const [name, line] of Object.entries(broken)) {
      const results = await all(write("broken.csv", `${heading}\n${person("A1")}\n${line}\n${person("A2")}\n`));
      expect(results.map(({ row, code }) => [row, code])).toEqual([
        [2, "A1"],
        [3, ""],
        [4, "A2"],
      ]);
      expect(results.map(isRejectedRow)).toEqual([false, true, false]);
      expect(results[1]).toMatchObject({ faults: [{ column: "（整行）", code: "malformed" }] });
      expect(JSON.stringify(results[1])).toContain(
        { 太长: "超过1000000个字", 没有结束: "引号", 位置不对: "位置不正确" }[name],
      );
    }
  });
  it("多一列：照原样带出；可留空的列可以不要", async () => {
    const lines = [`${heading},姓名`, `${person("A1")},甲`].map((line) => line.replace(/,([^,]*),([^,]*)$/, ",$2"));
    const results = await all(write("more.csv", lines.join("\n")));
    expect(results.map(isRejectedRow)).toEqual([false]);
    expect(results[0]?.carried).toEqual({ 村编号: "C05", 姓名: "甲" });
  });
  it("无法识别的字节：退回该行", async () => {
    const bytes = Buffer.from(`${heading}\n${person("A1?")}\n`);
    bytes[bytes.indexOf("?")] = 0xff;
    const [result] = await all(write("bytes.csv", bytes));
    if (!result || !isRejectedRow(result)) throw new Error("not rejected");
    expect(result.faults.map((fault) => fault.column)).toEqual(["人员编号"]);
  });
});

describe("无法使用的文件", () => {
  const cases: Readonly<Record<string, readonly [content: string | undefined, says: RegExp]>> = {
    没有这个文件: [undefined, /^花名册（.*）：找不到文件\nroster \(.*\): file not found$/],
    空文件: ["", /文件为空[\s\S]*the file is empty/],
    缺一列: [`${heading.replace(",出生日期", "")}\n`, /表头（出生日期）：未填报。要求：不得缺少此列[\s\S]*is missing/],
    一列两次: [`${heading},村编号\n`, /表头（村编号）：与其他填报内容矛盾.*列名不得重复/],
    用制表符分隔: [
      `${heading}\n`.replaceAll(",", "\t"),
      /^花名册.*以制表符分隔。要求：以英文逗号分隔.*\n.*by tabs; expected.*by commas$/,
    ],
    用制表符分隔而有引号: [`"人员编号"\t"村编号"\n"A1"\t"C05"\n`, /以制表符分隔。要求：以英文逗号分隔/],
    用分号分隔: [
      `${heading}\n`.replaceAll(",", ";"),
      /^花名册.*以分号分隔。要求：以英文逗号分隔.*\n.*by semicolons; expected.*by commas$/,
    ],
  };
  for (const [name, [content, says]] of Object.entries(cases)) {
    it(name, async () => {
      const path = content === undefined ? join(folder, "none.csv") : write("unusable.csv", content);
      expect((await errorOf(all(path))).message).toMatch(says);
    });
  }
  it("县级设置文件：一并指出全部差错", async () => {
    const path = write("county.json", '{"county":"某县","issuedOn":"2009-02-31","determinedOn":"2015-06-30","name":1}');
    const { faults } = await errorOf(readCountySettings(path));
    expect(faults.map(({ path, code }) => [path, code])).toEqual(
      expect.arrayContaining([
        ["issuedOn", "malformed"],
        ["effectiveFrom", "missing"],
        ["land", "missing"],
        ["standards", "missing"],
        ["name", "unknown-key"],
      ]),
    );
  });
  it("县级设置文件：口径和参数的差错，与其他差错一并指出", async () => {
    const text = JSON.stringify({ ...countyFile, issuedOn: "2009-02-31", readings: { birthdy: 1 }, figures: { x: 1 } });
    const { faults } = await errorOf(readCountySettings(write("both.json", text)));
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "issuedOn malformed",
      "readings.birthdy unknown-key",
      "figures.x unknown-key",
    ]);
  });
  it("县级设置文件：同一个键写了两次，指出是哪一个、在第几行；JSON只留后一个", async () => {
    const once = JSON.stringify(countyFile, null, 2);
    const twice = once.replace(/"allowanceAmount": ("[^"]*")/, '"allowanceAmount": "1.00",\n"allowanceAmount": $1');
    const line = once.split("\n").findIndex((one) => one.includes("allowanceAmount")) + 2;
    const { faults, message } = await errorOf(readCountySettings(write("twice.json", twice)));
    expect(faults.map(({ path, code }) => [path, code])).toEqual([["standards[0].allowanceAmount", "contradiction"]]);
    expect(message).toContain(`第${line}行`);
  });
  it("县级设置文件：键写错，列出全部的键，并问是不是相近的那一个", () => {
    for (const [wrong, right] of [
      ["reading", "readings"],
      ["Figure", "figures"],
      ["issuedon", "issuedOn"],
      ["lend", "land"],
    ] as const) {
      const faulty = () => parseCountySettings({ ...countyFile, [wrong]: {} } as never);
      expect(faulty).toThrow(new RegExp(`只填county、.*、readings、figures（是不是${right}？）`));
      expect(faulty).toThrow(new RegExp(`did you mean ${right}\\?`));
    }
    expect(() => parseCountySettings({ ...countyFile, name: "某县" } as never)).toThrow(/、readings、figures\n/);
  });
  it("县级设置不是一组填报项；未提供县级设置", () => {
    for (const given of [null, undefined, 5, "某县", []]) {
      expect(() => parseCountySettings(given as never)).toThrow(/^县级设置文件（settings）：填报类型不正确/);
    }
    for (const given of [null, undefined, 5, "某县", []]) {
      expect(() => countyOfRule(determine, given)).toThrow(/^县级设置（settings）：填报类型不正确/);
    }
  });
  it("读取县级设置后再改原来的数据，结果不变", async () => {
    const data = structuredClone(countyFile) as { land: { agriculturalPopulation: number }[] };
    const made = parseCountySettings(data as never);
    for (const one of data.land) one.agriculturalPopulation = 1;
    const path = write("one.csv", `${heading}\n${person("A1")}\n`);
    for (const result of await assessed(path, made)) {
      expect(JSON.stringify(result)).toBe(JSON.stringify((await all(path))[0]));
    }
  });
  it("文件无法读取的，指出无法读取", async () => {
    expect((await errorOf(readCountySettings(folder))).message).toMatch(
      /^县级设置文件（.*）：无法读取[\s\S]*unreadable/,
    );
    expect((await errorOf(readCountySettings(""))).message).toMatch(/^县级设置文件（""）：找不到文件/);
  });
  it("县级设置文件：同一年重复填写，或在figures中再次填写下发日期、执行日期的，不予接受", async () => {
    const [land] = countyFile.land;
    const [standards] = countyFile.standards;
    const twice = {
      ...countyFile,
      land: [...countyFile.land, land],
      standards: [...countyFile.standards, standards],
      figures: { issuedOn: "2009-02-11", effectiveFrom: "2010-01-01" },
    };
    const { faults } = await errorOf(Promise.resolve().then(() => parseCountySettings(twice as never)));
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      [`land[${countyFile.land.length}].year`, "contradiction"],
      [`standards[${countyFile.standards.length}].year`, "contradiction"],
      ["figures.issuedOn", "contradiction"],
      ["figures.effectiveFrom", "contradiction"],
    ]);
  });
  it("县级设置文件：可用GB18030编码，含无法识别字节的不予接受", async () => {
    const text = JSON.stringify(countyFile, null, 2).replace(countyFile.county, "某县");
    expect((await readCountySettings(write("gb.json", inGb18030(text)))).name).toBe("某县");
    const path = write("bytes.json", Buffer.concat([Buffer.from(text), Buffer.of(0xff)]));
    expect((await errorOf(readCountySettings(path))).message).toMatch(/无法识别的字符[\s\S]*cannot be decoded/);
  });
  it("县级设置缺一年的耕地：指出land和年份，填报内容留空", async () => {
    const other = parseCountySettings({ ...countyFile, land: countyFile.land.filter(({ year }) => year !== 2009) });
    for (const result of await assessed(write("land.csv", `${heading}\n${person("A1")}\n`), other)) {
      expect(result).toMatchObject({ faults: [{ column: "（县级设置）", code: "missing", given: "" }] });
      expect(isRejectedRow(result) && result.faults[0]?.message.zh).toMatch(
        /（land）：未填报。要求：须填报2009年的数据/,
      );
    }
  });
  it("县级设置文件：执行日期不是1月1日，缺当年和上年的标准", () => {
    const wrong = { ...countyFile, effectiveFrom: "2009-03-01", standards: countyFile.standards.slice(0, 1) };
    const faulty = () => parseCountySettings(wrong);
    expect(faulty).toThrow(/某一年的1月1日/);
    expect(faulty).toThrow(/2015年的标准/);
    expect(faulty).toThrow(/2014年的标准/);
  });
});

describe("账户记录", () => {
  const headings = "人员编号,日期,事项,出资方,金额（元）";
  const cases: Readonly<Record<string, readonly [rows: string, says: RegExp]>> = {
    多一格: ["A1,2014-06-20,入账,个人缴费,5,400.00", /第2行：本行有6个单元格，表头为5个[\s\S]*row 2 has 6 cell/],
    少一格: ["A1,2014-06-20,入账,个人缴费", /第2行：本行有4个单元格/],
    认不出的字节: ["A1,2014-06-20,入账,个人\uFFFD费,5", /第2行“出资方”列含有无法识别的字符/],
    事项不认识: ["A1,2014-06-20,借款,个人缴费,5", /第2行的事项“借款”无法识别[\s\S]*“入账”/],
    出资方不认识: ["A1,2014-06-20,入账,政府,5", /第2行的出资方“政府”无法识别[\s\S]*“政府补贴”/],
    没有出资方: ["A1,2014-06-20,入账,,5", /第2行的出资方“”无法识别/],
    终止而填写金额: ["A1,2014-06-20,户籍迁出，退保,,5400.00", /第2行终止账户，但填写了“5400.00”/],
    终止而填写出资方: ["A1,2014-06-20,户籍迁出，退保,个人缴费,", /第2行终止账户，但填写了“个人缴费”/],
    再次终止: ["A1,2014-06-20,身故，有继承人,,\nA1,2015-06-20,身故，有继承人,,", /第3行：账户已终止，不能再次终止/],
  };
  for (const [name, [rows, says]] of Object.entries(cases)) {
    it(`${name}：不接受整个文件，无论查询哪一人`, async () => {
      const path = write("accounts.csv", `${headings}\n${rows}\n`);
      expect((await errorOf(accountEventsOf(path, "A1"))).message).toMatch(says);
      expect((await errorOf(accountEventsOf(path, "B1"))).message).toMatch(says);
    });
  }
  it("编号首尾的空格不计", async () => {
    const path = write("accounts.csv", `${headings}\n A1　,2014-06-20,入账,个人缴费,5400.00\n`);
    expect((await accountEventsOf(path, "A1"))?.payments).toHaveLength(1);
  });
});

it("另选口径须填报的列可以加上", async () => {
  const other = parseCountySettings({ ...countyFile, readings: { "household-divisor": "all-members" } });
  const rows = async (text: string) => (await assessed(write("members.csv", text), other))[0];
  const without = await rows(`${heading}\n${person("A1")}\n`);
  expect(without && isRejectedRow(without) && without.faults[0]?.column).toBe("家庭人口数");
  const having = await rows(`${heading},家庭人口数\n${person("A1")},5\n`);
  expect(having && isRejectedRow(having)).toBe(false);
});

it("条件的名称：无此条件的，原样列出", () => {
  expect(conditionText("contract-right", "zh")).toBe("征地时不享有耕地承包权");
  expect(conditionText("registered-agricultural", "zh")).toBe("不属于在册农业人口");
  expect(conditionText("land-below-threshold", "en")).toBe(
    "remaining arable land per person is not below the threshold",
  );
  for (const name of ["toString", "constructor", ""]) expect(conditionText(name, "zh")).toBe(name);
});
