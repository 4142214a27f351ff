import { describe, expect, it } from "vitest";
import { fundingShares } from "../../../src/policies/landless-farmers/index.ts";
import {
  carriedColumns,
  isRejectedRow,
  judgeTable,
  rejectsTable,
  resultSheets,
  resultsTable,
  sentenceOf,
  wantedOf,
} from "../../../src/roster/by-rule/index.ts";
import { tableOf } from "./table.ts";

const all = wantedOf(fundingShares);
const tableWith = (...headings: string[]) =>
  tableOf(["人员编号", "paidOn", "groups", ...headings], [["P-1", "2012-05-01", "无", ...headings]], all.wanted);
const namesOf = (...headings: string[]) =>
  carriedColumns(fundingShares, tableWith(...headings), all).map(({ heading }) => heading);

it("退回表：要求只写一次，中文、英文各在自己的列里", async () => {
  const table = tableOf(["人员编号", "paidOn", "groups"], [["P-1", "2012-05-01", "不详"]], all.wanted);
  const { value: row } = await judgeTable(fundingShares, table).next();
  if (row === undefined || !isRejectedRow(row)) throw new Error("rejected");
  const [line = []] = rejectsTable([]).lines(row);
  const [, , , column, given, zh = "", reasonZh = "", en = "", reasonEn = ""] = line;
  expect([column, given, reasonZh, reasonEn]).toEqual([
    "groups",
    "不详",
    "类别不在可选范围内，填报内容为“不详”",
    'kind is not one of the options: got "不详"',
  ]);
  const [fault] = row.faults;
  expect(sentenceOf({ zh: reasonZh, en: reasonEn }, { zh, en })).toEqual(fault?.message);
});

describe("带过的列与结果、退回的列同名", () => {
  it.each([
    [["备注"], ["备注"]],
    [["行号"], ["行号（原表）"]],
    [["政府补贴（元）"], ["政府补贴（元）（原表）"]],
    [["政府补贴(元)"], ["政府补贴(元)（原表）"]],
    [["individual contribution (yuan)"], ["individual contribution (yuan)（原表）"]],
    [
      ["原因", "reason"],
      ["原因（原表）", "reason（原表）"],
    ],
    [
      ["行号", "行号（原表）"],
      ["行号（原表）（原表）", "行号（原表）"],
    ],
  ])("%j → %j", (headings, expected) => {
    expect(namesOf(...headings)).toEqual(expected);
  });

  it("结果、退回、工作簿、按列名的对象用同一名称，没有同名的列", async () => {
    const carried = namesOf("行号", "政府补贴（元）", "备注");
    const { value: row } = await judgeTable(fundingShares, tableWith("行号", "政府补贴（元）", "备注")).next();
    expect(row?.carried).toEqual({ "行号（原表）": "行号", "政府补贴（元）（原表）": "政府补贴（元）", 备注: "备注" });
    if (row === undefined || isRejectedRow(row)) throw new Error("judged");
    const results = resultsTable(fundingShares, carried, "zh");
    // 18000 × 70% = 12600.00; the roster's own cell stands under the other heading
    const cells = Object.fromEntries(results.headings.map((heading, at) => [heading, results.cells(row)[at]]));
    expect(cells).toMatchObject({ 行号: "2", "行号（原表）": "行号", "政府补贴（元）": "12600.00" });
    for (const { headings } of [results, rejectsTable(carried)]) expect(new Set(headings).size).toBe(headings.length);
    const [sheet] = resultSheets(fundingShares, carried, "zh");
    expect(sheet?.columns).toContainEqual({ heading: "政府补贴（元）（原表）", kind: "text" });
    expect(sheet?.columns).toContainEqual({ heading: "政府补贴（元）", kind: "money" });
  });
});
