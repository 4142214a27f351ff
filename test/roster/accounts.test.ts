import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accountEventsOf, accountsWithoutPerson, type StrayAccount } from "../../src/roster/index.ts";

const folder = mkdtempSync(join(tmpdir(), "accounts-"));
const payment = "2014-06-20,入账,个人缴费,5400.00";

function accountsOf(codes: readonly string[]): string {
  const path = join(folder, "accounts.csv");
  writeFileSync(
    path,
    ["人员编号,日期,事项,出资方,金额（元）", ...codes.map((code) => `${code},${payment}`), ""].join("\n"),
  );
  return path;
}

async function strays(codes: readonly string[], roster: readonly string[]): Promise<readonly StrayAccount[]> {
  const all: StrayAccount[] = [];
  const known = new Set(roster);
  for await (const one of accountsWithoutPerson(accountsOf(codes), (code) => known.has(code))) all.push(one);
  return all;
}

it.each([
  ["公民身份号码", "11010519491231002x"],
  ["身份证号", "'11010519491231002X"],
  ["编号", "11010519491231002X"],
  ["公民身份号码,备注", "11010519491231002X,甲"],
])("人员的列用花名册的列名：%s", async (headings, cells) => {
  const path = join(folder, "by-id.csv");
  writeFileSync(path, `${headings},日期,事项,出资方,金额（元）\n${cells},${payment}\n`);
  expect((await accountEventsOf(path, "11010519491231002X"))?.payments).toHaveLength(1);
});

it("县里自己的列名：对照；没有人员的列：不接受整个文件", async () => {
  const path = join(folder, "own.csv");
  writeFileSync(path, `身份号,日期,事项,出资方,金额（元）\n11010519491231002X,${payment}\n`);
  const map = { 身份号: "公民身份号码" };
  expect((await accountEventsOf(path, "11010519491231002X", { map }))?.payments).toHaveLength(1);
  await expect(accountEventsOf(path, "11010519491231002X")).rejects.toThrow("人员编号");
});

describe("花名册上没有的账户记录", () => {
  it("逐行列出，次序同文件；花名册上有的不列", async () => {
    expect(await strays(["A1", "B7", "A2", "B7", "C3"], ["A1", "A2"])).toEqual([
      { row: 3, code: "B7" },
      { row: 5, code: "B7" },
      { row: 6, code: "C3" },
    ]);
    expect(await strays(["A1", "A2"], ["A1", "A2", "A3"])).toEqual([]);
  });
  it("只差前面的零：指出花名册上的是哪一个", async () => {
    expect(await strays(["123"], ["00123"])).toEqual([{ row: 2, code: "123", like: "00123" }]);
    expect(await strays(["00123"], ["123"])).toEqual([{ row: 2, code: "00123", like: "123" }]);
    expect(await strays(["0", "12A", "A012"], ["00", "012A", "A12"])).toEqual([
      { row: 2, code: "0", like: "00" },
      { row: 3, code: "12A" },
      { row: 4, code: "A012" },
    ]);
  });
  it("宽度、空格、看不见的字符、末位x不同的编号，是同一人的", async () => {
    const same = ["Ａ-00１", "A-0\u200b01", " A-001　", "11010519491231002x"];
    expect(await strays(same, ["A-001", "11010519491231002X"])).toEqual([]);
    expect((await accountEventsOf(accountsOf(same), "A-001"))?.payments).toHaveLength(3);
    expect((await accountEventsOf(accountsOf(same), "11010519491231002X"))?.payments).toHaveLength(1);
  });
});
