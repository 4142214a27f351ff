import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { county as countyFile } from "../../examples/rosters/county.ts";
import { PolicyError } from "../../src/kernel/errors.ts";
import { countyOf, isRejected, judgeRoster, type RowResult, readCounty } from "../../src/roster/index.ts";

const folder = mkdtempSync(join(tmpdir(), "roster-"));
const county = countyOf(countyFile);
const heading =
  "人员编号,村编号,出生日期,省政府批准征地日,依法征收,农村集体耕地,享有承包权,征地时在册农业人口,剩余耕地（亩）,在册农业人口数,特殊人群,本人选择,缴费日,收到参保通知日,分次缴费协议日,安置方案批准日,政府资金转入日,确认为对象日,村集体出资（元）,账户存储额（元）";
const person = (code: string): string =>
  `${code},C05,1971-03-09,2010-06-01,是,是,是,是,0.5,3,低保对象（2015）,,,,,,,,,`;

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function all(path: string): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for await (const result of judgeRoster(path, county)) results.push(result);
  return results;
}

async function errorOf(reading: Promise<unknown>): Promise<PolicyError> {
  const error = await reading.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof PolicyError)) throw new Error(`no PolicyError but ${String(error)}`);
  return error;
}

/** A text in GB18030, by turning the decoder round: Node has no encoder for it. */
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
    每格加引号: text.replaceAll(/[^,\n]+/g, '"$&"'),
    最后一行没有换行: text.trimEnd(),
  };
  for (const [name, content] of Object.entries(variants)) {
    it(`${name}：与 UTF-8 结果相同`, async () => {
      const results = await all(write("variant.csv", content));
      expect(results).toHaveLength(2);
      expect(JSON.stringify(results)).toBe(JSON.stringify(await plain));
      expect(results.some(isRejected)).toBe(false);
    });
  }
  it("列的次序可以不同，空行不算人", async () => {
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
  it("编号重复：后一行退回，并说明前一行", async () => {
    const [first, second] = await all(write("twice.csv", `${heading}\n${person("A1")}\n${person("A1")}\n`));
    expect(first && isRejected(first)).toBe(false);
    if (!second || !isRejected(second)) throw new Error("not rejected");
    expect(second.faults).toMatchObject([{ column: "人员编号", code: "impossible" }]);
    expect(second.faults[0]?.reason.zh).toContain("第2行");
  });
  it("认不出的字节：退回这一行", async () => {
    const bytes = Buffer.from(`${heading}\n${person("A1?")}\n`);
    bytes[bytes.indexOf("?")] = 0xff;
    const [result] = await all(write("bytes.csv", bytes));
    if (!result || !isRejected(result)) throw new Error("not rejected");
    expect(result.faults.map((fault) => fault.column)).toEqual(["人员编号"]);
  });
});

describe("不能用的文件", () => {
  const cases: Readonly<Record<string, readonly [content: string | undefined, says: RegExp]>> = {
    没有这个文件: [undefined, /缺少[\s\S]*is missing/],
    空文件: ["", /文件是空的[\s\S]*the file is empty/],
    缺一列: [`${heading.replace(",出生日期", "")}\n`, /表头（出生日期）：缺少[\s\S]*is missing/],
    多一列: [`${heading},姓名\n`, /表头（姓名）：没有这个字段[\s\S]*not a known key/],
    一列两次: [`${heading},村编号\n`, /表头（村编号）：与其他事实矛盾/],
    引号没有结束: [`${heading}\n"${person("A1")}\n`, /引号没有结束[\s\S]*have not ended/],
  };
  for (const [name, [content, says]] of Object.entries(cases)) {
    it(name, async () => {
      const path = content === undefined ? join(folder, "none.csv") : write("unusable.csv", content);
      expect((await errorOf(all(path))).message).toMatch(says);
    });
  }
  it("县设定文件：所有差错一次说完", async () => {
    const path = write("county.json", '{"county":"某县","issuedOn":"2009-02-31","determinedOn":"2015-06-30","name":1}');
    const { faults } = await errorOf(readCounty(path));
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
  it("县设定文件：执行日不是1月1日，缺当年和上年的标准", () => {
    const wrong = { ...countyFile, effectiveFrom: "2009-03-01", standards: countyFile.standards.slice(0, 1) };
    const faulty = () => countyOf(wrong);
    expect(faulty).toThrow(/某一年的1月1日/);
    expect(faulty).toThrow(/2015年的标准/);
    expect(faulty).toThrow(/2014年的标准/);
  });
});

it("另选的解读：需要的列可以加上", async () => {
  const other = countyOf({ ...countyFile, readings: { "household-divisor": "all-members" } });
  const rows = async (text: string): Promise<RowResult | undefined> => {
    for await (const result of judgeRoster(write("members.csv", text), other)) return result;
    return undefined;
  };
  const without = await rows(`${heading}\n${person("A1")}\n`);
  expect(without && isRejected(without) && without.faults[0]?.column).toBe("家庭人口数");
  const having = await rows(`${heading},家庭人口数\n${person("A1")},5\n`);
  expect(having && isRejected(having)).toBe(false);
});
