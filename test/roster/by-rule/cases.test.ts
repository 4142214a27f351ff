import { describe, expect, it } from "vitest";
import { coordination } from "../../../src/coordination/index.ts";
import { ageBand, fundingShares } from "../../../src/policies/landless-farmers/index.ts";
import { casesTable, expectedCells } from "../../../src/roster/by-rule/cases.ts";
import { exampleFacts } from "../../../src/roster/by-rule/example-facts.ts";
import type { JudgedRow } from "../../../src/roster/by-rule/rows.ts";
import { faultCodesOf } from "../../support/faults.ts";
import { allRules } from "../../support/results.ts";

const base = { row: 2, code: "P-001", repairs: [] };
const determination = fundingShares({ groups: [], paidOn: "2012-05-01" });
const government = "期望：政府补贴（元）";

/** A row of funding-shares with what is expected of it. */
const rowWith = (carried: Readonly<Record<string, string>>): JudgedRow => ({ ...base, carried, determination });
const filled = (carried: Readonly<Record<string, string>>) =>
  casesTable(fundingShares, Object.keys(carried), "zh").fill(rowWith(carried));

describe("案例表：期望值与实际值", () => {
  // 18000×70% = 12600
  it.each([
    ["金额", "12600.00", true],
    ["没有小数的金额", "12600", true],
    ["有千分号的金额", "12,600.00", true],
    ["带单位的金额", "12600元", true],
    ["不填：不核对", "", true],
    ["差一分", "12600.01", false],
    ["没有值", "—", false],
    ["不是金额", "很多", false],
  ])("%s", (_, cell, agrees) => {
    expect(filled({ [government]: cell }).agrees).toBe(agrees);
  });

  // 政府补贴12600÷18000 = 70%
  it.each([
    ["百分数", "70%", true],
    ["小数位数不同", "70.000%", true],
    ["小数", "0.7", true],
    ["全角", "７０％", true],
    ["差万分之一", "70.01%", false],
    ["没有百分号的70", "70", false],
  ])("比例：%s", (_, cell, agrees) => {
    expect(filled({ "期望：政府补贴占筹资规模的比例": cell }).agrees).toBe(agrees);
  });

  it("填好的列：实际值、相符、差异、条款", () => {
    const { headings } = casesTable(fundingShares, [government], "zh");
    expect(headings).toEqual(["实际：政府补贴（元）", "相符", "差异", "条款"]);
    const { cells } = filled({ [government]: "12600.01" });
    expect(cells.slice(0, 3)).toEqual(["12600.00", "否", "政府补贴（元）：期望12600.01，实际12600.00，差-0.01"]);
    expect(cells[3]).toContain("五");
  });

  it("条款：本文件的只写条款，多项待遇衔接的写明哪个文件", () => {
    expect(filled({ [government]: "12600" }).cells.at(-1)).toBe("二(三)、五、六(一)2");
    const both = coordination({
      documents: ["landless-farmers", "employee-pension"],
      on: "2012-06-01",
      landless: { kind: "pension", enrolledOn: "2012-05-01" },
      employeePension: { enrolledOn: "2012-02-01" },
    });
    const row: JudgedRow = { ...base, carried: { "期望：退回": "否" }, determination: both };
    expect(casesTable(coordination, ["期望：退回"], "zh").fill(row).cells.at(-1)).toContain("employee-pension/八17");
  });

  it("英文的列名，字段名", () => {
    for (const heading of ["expected: government contribution (yuan)", "expected: government"]) {
      expect(filled({ [heading]: "12600" }).agrees, heading).toBe(true);
      expect(filled({ [heading]: "12601" }).agrees, heading).toBe(false);
    }
  });

  it("以前填好的列不再带过", () => {
    const table = casesTable(fundingShares, [government], "zh");
    for (const heading of [...table.headings, "actual: government contribution (yuan)", "clauses"]) {
      expect(table.isFilled(heading), heading).toBe(true);
    }
    for (const heading of [government, "备注"]) expect(table.isFilled(heading), heading).toBe(false);
  });

  it("期望退回的", () => {
    const faults = [
      {
        column: "缴费日期",
        code: "missing" as const,
        given: "",
        expected: { zh: "日期", en: "a day" },
        message: { zh: "未填报。要求：日期", en: "is empty: expected a day" },
      },
    ];
    const heading = "期望：退回";
    const table = casesTable(fundingShares, [heading], "zh");
    expect(table.fill({ ...base, carried: { [heading]: "是" }, faults }).agrees).toBe(true);
    expect(table.fill({ ...base, carried: { [heading]: "" }, faults }).agrees).toBe(false);
    expect(table.fill(rowWith({ [heading]: "是" })).agrees).toBe(false);
    const english = casesTable(fundingShares, [heading], "en").fill({ ...base, carried: { [heading]: "" }, faults });
    expect(english.cells.join("")).not.toMatch(/[：；]/);
    expect(table.fill(rowWith({ [heading]: "否" })).agrees).toBe(true);
  });

  it.each([
    ["没有期望值的列", ["缴费日期"], "headings missing"],
    ["结果中没有的列", ["期望：补助"], "headings unknown-option"],
  ])("%s", (_, headings, fault) => {
    expect(faultCodesOf(() => casesTable(ageBand, headings, "zh"))).toEqual([fault]);
  });
});

describe("每条规则", () => {
  it.each(allRules.map((rule) => [rule.name, rule] as const))("%s：自己的结果相符，改一个字不符", (_, rule) => {
    const example = exampleFacts(rule, 0);
    if (example === undefined) return;
    const { facts, options } = example;
    const outcome = rule.safe(facts, options);
    if (!outcome.ok) expect.fail("an example is answered");
    const expected = Object.fromEntries(expectedCells(rule, outcome.determination.value));
    const table = casesTable(rule, Object.keys(expected), "zh");
    const row = (carried: Readonly<Record<string, string>>): JudgedRow => ({
      ...base,
      carried,
      determination: outcome.determination,
    });
    expect(table.fill(row(expected)).cells.at(-2)).toBe("");
    for (const [heading, cell] of Object.entries(expected)) {
      expect(table.fill(row({ ...expected, [heading]: `${cell}另` })).agrees, heading).toBe(false);
    }
  });
});
