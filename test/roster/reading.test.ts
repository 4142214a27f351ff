import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { county as countyFile } from "../../examples/rosters/county.ts";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import {
  accountEventsOf,
  assessRoster,
  conditionText,
  isRejected,
  parseCountySettings,
  type RowResult,
  readCountySettings,
  readGroups,
} from "../../src/roster/index.ts";

const folder = mkdtempSync(join(tmpdir(), "roster-"));
const county = parseCountySettings(countyFile);
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
  for await (const result of assessRoster(path, county)) results.push(result);
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
    expect(second.faults).toMatchObject([{ column: "人员编号", code: "contradiction" }]);
    expect(second.faults[0]?.reason.zh).toContain("第2行");
  });
  it("编号前后的空格不算，全角的也不算", async () => {
    const [, second] = await all(write("spaces.csv", `${heading}\n${person("A1")}\n${person("　A1 ")}\n`));
    expect(second).toMatchObject({ code: "A1", faults: [{ column: "人员编号", code: "contradiction" }] });
  });
  it("编号里有看不见的字符：退回这一行", async () => {
    for (const code of ['"A\n1"', "A\t1", "A\u200b1", "A\u001b[31m"]) {
      const [result] = await all(write("unseen.csv", `${heading}\n${person(code)}\n`));
      expect(result).toMatchObject({ faults: [{ column: "人员编号", code: "malformed" }] });
    }
  });
  it("特殊人群写错：说出哪里不对，不说成别的毛病", async () => {
    const groups: Readonly<Record<string, readonly string[]>> = {
      "持证残疾人（二级、第二代）": ["malformed 写法不对"],
      "持证残疾人（2级）": ["missing 第几代残疾证缺少"],
      "持证残疾人（2级、第二代、2012）": ["unknown-key 认定年度不用写"],
      "低保对象（2012、2级）": ["unknown-key 残疾等级不用写"],
      "低保对象（2012年）": ["malformed 认定年度写法不对"],
    };
    for (const [cell, says] of Object.entries(groups)) {
      const row = person("A1").replace("低保对象（2015）", cell);
      const [result] = await all(write("groups.csv", `${heading}\n${row}\n`));
      if (!result || !isRejected(result)) throw new Error(`${cell} was assessed`);
      expect(result.faults.map(({ code, reason }) => `${code} ${reason.zh.split("，")[0]}`)).toEqual(says);
    }
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
    用制表符分隔: [`${heading}\n`.replaceAll(",", "\t"), /^花名册.*用制表符分隔，不是逗号.*\n.*by tabs.*$/],
    用制表符分隔而有引号: [`"人员编号"\t"村编号"\n"A1"\t"C05"\n`, /用制表符分隔，不是逗号/],
    用分号分隔: [`${heading}\n`.replaceAll(",", ";"), /^花名册.*用分号分隔，不是逗号.*\n.*by semicolons.*$/],
    一行太长: [`${heading}\n${"A".repeat(1_000_100)}\n`, /第2行超过1000000个字节[\s\S]*longer than/],
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
  it("县设定文件：解读和数值的差错，和其余的一起说", async () => {
    const text = JSON.stringify({ ...countyFile, issuedOn: "2009-02-31", readings: { birthdy: 1 }, figures: { x: 1 } });
    const { faults } = await errorOf(readCountySettings(write("both.json", text)));
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "issuedOn malformed",
      "readings.birthdy unknown-key",
      "figures.x unknown-key",
    ]);
  });
  it("县设定不是一组字段；没有县设定", async () => {
    for (const given of [null, undefined, 5, "某县", []]) {
      expect(() => parseCountySettings(given as never)).toThrow(/^县设定文件（county）：类型不对/);
    }
    const path = write("one.csv", `${heading}\n${person("A1")}\n`);
    for (const given of [null, undefined, {}]) {
      const { faults } = await errorOf(assessRoster(path, given as never).next());
      expect(faults.map((one) => one.path)).toEqual(["county"]);
    }
  });
  it("得到县设定以后，再改原来的数据，结果不变", async () => {
    const data = structuredClone(countyFile) as { land: { agriculturalPopulation: number }[] };
    const made = parseCountySettings(data as never);
    for (const one of data.land) one.agriculturalPopulation = 1;
    const path = write("one.csv", `${heading}\n${person("A1")}\n`);
    for await (const result of assessRoster(path, made)) {
      expect(JSON.stringify(result)).toBe(JSON.stringify((await all(path))[0]));
    }
  });
  it("不能读取的，说不能读取", async () => {
    expect((await errorOf(readCountySettings(folder))).message).toMatch(
      /^县设定文件（.*）：不能读取[\s\S]*cannot be read/,
    );
    expect((await errorOf(readCountySettings(""))).message).toMatch(/^县设定文件（""）：缺少/);
  });
  it("县设定文件：同一年两次、下发日和执行日又写在 figures 里，都不接受", async () => {
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
  it("县设定文件：0.1 版的名称照样能读", async () => {
    const standards = countyFile.standards.map(({ year, dibaoStandard, averageDibaoTopUp, allowanceAmount }) => {
      return { year, livingStandard: dibaoStandard, averageTopUp: averageDibaoTopUp, subsidyAmount: allowanceAmount };
    });
    const old = { ...countyFile, standards, readings: oldReadings, figures: oldFigures };
    const { shared, determine } = await readCountySettings(write("old.json", JSON.stringify(old)));
    expect(shared).toEqual(parseCountySettings(countyFile).shared);
    const row = { ...shared, birthDate: "1970-03-02", expropriationApprovedOn: "2012-05-01", groups: [] };
    const land = { expropriatedByGovernment: true, collectiveArableLand: true, hadContractRight: true };
    const household = { remainingArableMu: "0.3", registeredAgriculturalMembers: 3 };
    const { restsOn, value } = determine({ ...row, ...land, registeredAtExpropriation: true, household } as never);
    expect(value.shares?.total.toFixed(2)).toBe("20000.00");
    expect(restsOn.flatMap((one) => one.readings)).toContainEqual({
      name: "earlier-expropriation-cutoff",
      option: "effective-date",
      isDefault: false,
    });
  });
  it("县设定文件：旧名称和新名称都写，不接受", async () => {
    const twice = { ...countyFile, figures: { fundingScale: "18000", requiredFunding: "20000" } };
    const { faults } = await errorOf(readCountySettings(write("twice.json", JSON.stringify(twice))));
    expect(faults.map(({ path, code }) => [path, code])).toEqual([["figures.fundingScale", "unknown-key"]]);
  });
  it("县设定文件：GB18030 也可以，认不出的字节不接受", async () => {
    const text = JSON.stringify(countyFile, null, 2).replace(countyFile.county, "某县");
    expect((await readCountySettings(write("gb.json", inGb18030(text)))).name).toBe("某县");
    const path = write("bytes.json", Buffer.concat([Buffer.from(text), Buffer.of(0xff)]));
    expect((await errorOf(readCountySettings(path))).message).toMatch(/无法识别的字符[\s\S]*cannot be decoded/);
  });
  it("县设定缺一年的耕地：说出 land 和年份，给出的值不填", async () => {
    const other = parseCountySettings({ ...countyFile, land: countyFile.land.filter(({ year }) => year !== 2009) });
    for await (const result of assessRoster(write("land.csv", `${heading}\n${person("A1")}\n`), other)) {
      expect(result).toMatchObject({ faults: [{ column: "（县设定）", code: "missing", given: "" }] });
      expect(isRejected(result) && result.faults[0]?.reason.zh).toMatch(/（land）：缺少；应为：须填报2009年的数据/);
    }
  });
  it("县设定文件：执行日不是1月1日，缺当年和上年的标准", () => {
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
    多一格: ["A1,2014-06-20,缴款,个人缴费,5,400.00", /第2行（整行）有6格；应为：5格[\s\S]*row 2: 6 cells/],
    少一格: ["A1,2014-06-20,缴款,个人缴费", /第2行（整行）有4格/],
    认不出的字节: ["A1,2014-06-20,缴款,个人\uFFFD费,5", /第2行出资方有无法识别的字符/],
    事项不认识: ["A1,2014-06-20,借款,个人缴费,5", /第2行的事项“借款”不认识/],
    出资方不认识: ["A1,2014-06-20,缴款,政府,5", /第2行的出资方“政府”不认识[\s\S]*“政府补贴”/],
    没有出资方: ["A1,2014-06-20,缴款,,5", /第2行的出资方“”不认识/],
    终结写了金额: ["A1,2014-06-20,户籍迁出，退保,,5400.00", /第2行终结账户，却写了“5400.00”/],
    终结写了出资方: ["A1,2014-06-20,户籍迁出，退保,个人缴费,", /第2行终结账户，却写了“个人缴费”/],
    第二次终结: ["A1,2014-06-20,身故，有继承人,,\nA1,2015-06-20,身故，有继承人,,", /第3行第二次终结账户/],
  };
  for (const [name, [rows, says]] of Object.entries(cases)) {
    it(`${name}：文件不接受，不论问的是谁`, async () => {
      const path = write("accounts.csv", `${headings}\n${rows}\n`);
      expect((await errorOf(accountEventsOf(path, "A1"))).message).toMatch(says);
      expect((await errorOf(accountEventsOf(path, "B1"))).message).toMatch(says);
    });
  }
  it("编号前后的空格不算", async () => {
    const path = write("accounts.csv", `${headings}\n A1　,2014-06-20,缴款,个人缴费,5400.00\n`);
    expect((await accountEventsOf(path, "A1"))?.payments).toHaveLength(1);
  });
});

it("另选的解读：需要的列可以加上", async () => {
  const other = parseCountySettings({ ...countyFile, readings: { "household-divisor": "all-members" } });
  const rows = async (text: string): Promise<RowResult | undefined> => {
    for await (const result of assessRoster(write("members.csv", text), other)) return result;
    return undefined;
  };
  const without = await rows(`${heading}\n${person("A1")}\n`);
  expect(without && isRejected(without) && without.faults[0]?.column).toBe("家庭人口数");
  const having = await rows(`${heading},家庭人口数\n${person("A1")},5\n`);
  expect(having && isRejected(having)).toBe(false);
});

it("特殊人群的写法：不是文字的原样交给规则检查", () => {
  for (const given of [undefined, null, 5]) expect(readGroups(given as never)).toBe(given);
});

it("条件的名称：没有的原样说出", () => {
  expect(conditionText("contract-right", "zh")).toBe("征地时没有耕地承包权");
  expect(conditionText("registered-agricultural", "zh")).toBe("不是在册农业人口");
  expect(conditionText("land-below-threshold", "en")).toBe("the land per head is not below the line");
  for (const name of ["toString", "constructor", ""]) expect(conditionText(name, "zh")).toBe(name);
});

/** Every reading and figure that was renamed after version 0.1, by its old name. */
const oldReadings = {
  "land-line": "not-above",
  "last-year-before": "reference-date",
  "takings-counted": "all-takings",
  "registration-tested": "at-the-taking",
  "earlier-taking-split": "effect",
  "earlier-taking-date": "provincial-approval",
  "under-16": "no-band",
  "young-subsidy": "only-second-band",
  "subsidy-choice": "free-change",
  "late-joiner-share": "full-amount",
  "late-joiner-start": "after-a-wait",
  "working-age": "training-focus",
  "free-training-circle": "in-scope-only",
  "levy-fraction": "begun-mu",
  "settled-by": "full-payment",
  "waiver-covers": "pension-and-subsidy",
  "paid-up-before-60": "birthday-included",
  "carried-rate": "rates-by-day",
  "interest-days-end": "31-december",
  "part-year": "days",
  "conversion-interest": "settled",
  "payout-interest": "none",
  "pension-rounding": "yuan-up",
  "empty-account": "stops",
  "subsidy-start": "same-month",
  "refund-on-moving": "whenever-moving",
  "government-part": "county-budget",
  "no-heirs": "individual-and-village",
  "member-units": "open-list",
};
const oldFigures = {
  landLine: "30%",
  trainingPriorityLine: "30%",
  youngestAge: "16",
  firstBandTo: "34",
  secondBandFrom: "35",
  secondBandTo: "59",
  subsidyAge: "60",
  womenWorkingAgeTo: "54",
  menTrainingFocusTo: "44",
  womenTrainingFocusTo: "39",
  fundingScale: "20000",
  lateJoinerWait: "3",
  divisor: "160",
  settlementMonths: "1",
};
