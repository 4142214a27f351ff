import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { accountLedger, fundingShares } from "../../src/policies/landless-farmers/index.ts";
import { fractionText } from "../../src/workbook/cells.ts";
import { workbook } from "../../src/workbook/index.ts";
import { exactText, rounded } from "../../src/workbook/rounded.ts";
import { answered } from "../spreadsheet/lives.ts";
import { countOf } from "../support/counts.ts";
import { faultCodesOf } from "../support/faults.ts";

const account = accountLedger({
  birthDate: "1952-05-10",
  payments: [
    { on: "2010-03-01", by: "government", amount: "12600" },
    { on: "2010-03-01", by: "individual", amount: "5400" },
  ],
  closure: { kind: "died", on: "2012-07-20", hasHeirs: true },
  until: "2012-12-31",
});

/** The sheets' XML by name. */
function sheetsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts["xl/workbook.xml"] as Uint8Array);
  const names = [...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name = ""]) => name);
  return Object.fromEntries(
    names.map((name, index) => [name, strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] as Uint8Array)]),
  );
}

/** The formula and the result of a cell. */
function cell(sheet: string | undefined, address: string): string {
  const [, formula = "", value = ""] =
    new RegExp(`<c r="${address}" s="\\d+">(?:<f>(.*?)</f>)?<v>(.*?)</v></c>`).exec(sheet ?? "") ?? [];
  return `${formula.replaceAll("&gt;", ">").replaceAll("&lt;", "<")} = ${value}`;
}

describe("带公式的工作簿", () => {
  const sheets = sheetsIn(workbook(account));

  it("七张工作表", () => {
    expect(Object.keys(sheets)).toEqual(["说明", "逐笔记账", "利息计算", "养老保障金计算", "年度汇总", "利率", "依据"]);
    expect(Object.keys(sheetsIn(workbook(account, { language: "en" })))).toEqual([
      "Legend",
      "Postings",
      "Interest",
      "Pensions",
      "Years",
      "Rates",
      "Reasons",
    ]);
  });

  // 12600×0.36%×306÷360 = 38.556；12638.56×2.75% = 347.5604；18822.13÷160 = 117.6383125
  it.each([
    ["入账是可以改的数", "逐笔记账", "E2", " = 12600.00"],
    ["利息引自利息计算", "逐笔记账", "E4", "'利息计算'!N2 = 38.56"],
    ["余额是上一笔加本笔", "逐笔记账", "J4", "ROUND(J3+E4,2) = 12638.56"],
    ["当年入账的计息金额是入账的格", "利息计算", "E2", "'逐笔记账'!E2 = 12600.00"],
    ["年初余额的计息金额是上年余额的格", "利息计算", "E4", "'逐笔记账'!J4 = 12638.56"],
    ["利率引自利率表", "利息计算", "F4", "'利率'!C3 = 0.0275"],
    ["乘积", "利息计算", "J4", "E4*F4*G4/H4 = 347.5604"],
    ["四舍五入到分", "利息计算", "N4", "ROUND(L4+1E-10,2) = 347.56"],
    ["月领取额", "养老保障金计算", "H2", "ROUND(D2/E2+1E-10,2) = 117.64"],
    ["计发基数是开始领取时的余额", "养老保障金计算", "D2", "'逐笔记账'!M6 = 18822.13"],
    ["第二个月的沿用上一行", "养老保障金计算", "D3", "D2 = 18822.13"],
    ["专项资金没有支付的", "逐笔记账", "I7", " = 0.00"],
    ["收支平衡", "年度汇总", "I5", "IF(ROUND(B5+C5+D5,2)=ROUND(E5+F5+G5,2),1,0) = 1"],
  ])("%s", (_, sheet, address, expected) => {
    expect(cell(sheets[sheet], address)).toBe(expected);
  });

  it("继承的和转入专项资金的，是各部分余额的公式", () => {
    expect(sheets.逐笔记账).toMatch(/<f>-L\d+<\/f>/);
    expect(sheets.逐笔记账).toMatch(/<f>-J\d+<\/f>/);
  });

  it("从JSON读回的，每次写的，字节都相同", () => {
    expect(workbook(JSON.parse(JSON.stringify(account)))).toEqual(workbook(account));
  });

  const lives = countOf(1500, 25);
  it(`${lives}个随机账户：每个公式都有得数；不变的金额不到百分之一`, () => {
    const counts = { formulas: 0, values: 0 };
    for (const { life, sheets } of answered(20_261_128, lives)) {
      const cells = sheets.filter(({ name }) => name !== "说明").flatMap(({ rows }) => rows.flat());
      const without = cells.filter(({ formula, text }) => formula !== undefined && !/^-?\d/.test(text));
      expect(without, JSON.stringify(life)).toEqual([]);
      counts.formulas += cells.filter(({ formula }) => formula !== undefined).length;
      counts.values += cells.filter(({ style, text }) => style === "money-fixed" && Number(text) !== 0).length;
    }
    console.log(`${counts.formulas} formulas, ${counts.values} amounts that stay values`);
    expect(counts.values).toBeLessThan(counts.formulas / 100);
  });
});

describe("舍入的公式", () => {
  it.each([
    ["半分进一分", "0.005", "half-up-to-the-fen", "0.01", "ROUND(A1+1E-10,2)"],
    ["不到半分", "0.0049999", "half-up-to-the-fen", "0.00", "ROUND(A1+1E-10,2)"],
    ["离半分不到百亿分之一元：写数值", "0.0049999999…", "half-up-to-the-fen", "0.00", undefined],
    ["得数不是四舍五入的：写数值", "0.005", "half-up-to-the-fen", "0.00", undefined],
    ["不足一分舍去", "1.239", "down-to-the-fen", "1.23", "INT((A1+1E-10)*100)/100"],
    ["舍去，差一点到一分：写数值", "1.2399999999…", "down-to-the-fen", "1.23", undefined],
    ["四舍五入到角", "1.25", "half-up-to-the-jiao", "1.30", "ROUND(A1+1E-10,1)"],
    ["见分进元", "117.0001", "up-to-the-yuan", "118.00", "-INT(-(A1-1E-10))"],
    ["整元不进", "117.00", "up-to-the-yuan", "117.00", "-INT(-(A1-1E-10))"],
    ["只多百亿分之一元：写数值", "117.0000000001", "up-to-the-yuan", "118.00", undefined],
    ["除得尽的半分，金额大也进一分", "37364.565", "half-up-to-the-fen", "37364.57", "ROUND(A1+1E-10,2)"],
    ["按余数补的：写数值", "1.005", "largest-remainder", "1.00", undefined],
    // 浮点数在10万亿元处相隔0.002元
    ["金额太大：写数值", "9999999999999.124", "half-up-to-the-fen", "9999999999999.12", undefined],
  ] as const)("%s", (_, exact, rounding, result, formula) => {
    expect(rounded(exact, rounding, result, "A1")).toBe(formula);
  });

  it.each([
    ["2.75%", "0.0275"],
    ["20%", "0.20"],
    ["100%", "1.00"],
    ["0.005%", "0.00005"],
    ["0%", "0.00"],
  ])("利率%s写成%s", (rate, text) => {
    expect(fractionText(rate)).toBe(text);
  });

  it("商写十位小数，除不尽的有“…”", () => {
    expect(exactText(100n, 300n)).toBe("0.3333333333…");
    expect(exactText(11763n, 400n)).toBe("29.4075000000");
  });
});

describe("不能写成工作簿的", () => {
  it.each([
    ["不是认定结果", () => workbook({} as never), "determination wrong-type"],
    [
      "别的规则的",
      () => workbook(fundingShares({ groups: [], paidOn: "2012-05-01" })),
      "determination.rule unknown-option",
    ],
    ["没有这种语言", () => workbook(account, { language: "fr" as never }), "language unknown-option"],
    ["账户没有记账", () => workbook({ ...account, value: {} as never }), "determination.value malformed"],
  ])("%s", (_, write, fault) => {
    expect(faultCodesOf(write)).toEqual([fault]);
  });
});
