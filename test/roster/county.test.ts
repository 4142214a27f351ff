import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type MadeRow, makeCounty } from "../../examples/rosters/make-county.ts";
import type { Plan } from "../../examples/rosters/plan.ts";
import { determine } from "../../src/policies/landless-farmers/index.ts";
import {
  isRejectedRow,
  type LandlessSummary,
  type LandlessSummaryState,
  landlessSummary,
  readCountySettings,
  resultsTable,
} from "../../src/roster/index.ts";
import { assessed, type LandlessRow } from "./landless.ts";

const folder = "examples/rosters";
const made = makeCounty();
const plans: Plan[] = made.rows.flatMap((row: MadeRow) => ("plan" in row ? [row.plan] : []));
const faulty = made.rows.flatMap((row: MadeRow) => ("faulty" in row ? [row] : []));
const results: LandlessRow[] = [];
let summary: LandlessSummary;

beforeAll(async () => {
  const sums = landlessSummary();
  for (const row of await assessed(`${folder}/county.csv`, await readCountySettings(`${folder}/county.json`))) {
    results.push(row);
    if (!isRejectedRow(row)) sums.add(row.determination.value);
  }
  summary = sums.value();
});

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;
/** Fen of an amount with two decimals, without the library: "12600.00" → 1260000. */
const fen = (amount: { toFixed(places: number): string }): number => Number(amount.toFixed(2).replace(".", ""));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe("示例县花名册：文件", () => {
  it("生成的文件与保存的文件逐字节相同", () => {
    expect(readFileSync(`${folder}/county.csv`, "utf8")).toBe(made.roster);
    expect(readFileSync(`${folder}/accounts.csv`, "utf8")).toBe(made.accounts);
    expect(readFileSync(`${folder}/county.json`, "utf8")).toBe(made.county);
  });
  it("至少 1,240 人，8 个村，约 20 种以上差错", () => {
    expect(plans.length).toBeGreaterThanOrEqual(1240);
    expect(new Set(plans.map((plan) => plan.village)).size).toBe(8);
    expect(new Set(faulty.map((row) => row.faulty.what)).size).toBe(30);
  });
});

describe("示例县花名册：逐行", () => {
  it("每一行都有结果，行号和编号与文件一致", () => {
    expect(results.map(({ row, code }) => [row, code])).toEqual(made.rows.map(({ row, code }) => [row, code]));
  });
  it("每个人的认定结果与编造时的预期一致", () => {
    const got = results.flatMap((result) => {
      if (isRejectedRow(result)) return [];
      const { unmet, band, outcome, payment } = result.determination.value;
      return [{ row: result.row, unmet, band, outcome, payment: payment?.status ?? null }];
    });
    const expected = made.rows.flatMap((row: MadeRow) => {
      if (!("plan" in row)) return [];
      const { unmet, band, outcome, payment } = row.plan.expected;
      return [{ row: row.row, unmet, band, outcome, payment }];
    });
    expect(got).toEqual(expected);
  });
  for (const { row, faulty: one } of faulty) {
    it(`退回：${one.what}`, () => {
      const result = results.find((candidate) => candidate.row === row);
      if (result === undefined || !isRejectedRow(result)) throw new Error(`row ${row} was assessed`);
      expect(result.faults.map((fault) => fault.column)).toEqual(one.columns);
      for (const { message } of result.faults) {
        expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(message.en).not.toBe("");
      }
    });
  }
});

describe("示例县花名册：汇总等于编造时的数", () => {
  const inScope = plans.filter((plan) => plan.expected.unmet.length === 0);
  const enrolling = plans.filter((plan) => plan.expected.outcome === "pension");
  const notChosen = plans.filter((plan) => plan.expected.outcome === "not-chosen");

  it("行数", () => {
    expect(summary.assessed).toBe(plans.length);
    expect(results).toHaveLength(made.rows.length);
    expect(results.filter(isRejectedRow)).toHaveLength(faulty.length);
    expect(summary.inScope + summary.outOfScope).toBe(plans.length);
    expect(summary.inScope).toBe(inScope.length);
  });
  it("不符合的条件、年龄段、待遇", () => {
    for (const [name, number] of Object.entries(summary.unmet)) {
      expect([name, number]).toEqual([
        name,
        count(plans, ({ expected }) => expected.unmet.some((one) => one === name)),
      ]);
    }
    for (const [name, number] of Object.entries(summary.bands)) {
      expect([name, number]).toEqual([name, count(plans, ({ expected }) => expected.band === name)]);
      expect(summary.bandsInScope[name]).toBe(count(inScope, ({ expected }) => expected.band === name));
    }
    for (const [name, number] of Object.entries(summary.outcomes)) {
      expect([name, number]).toEqual([name, count(plans, ({ expected }) => expected.outcome === name)]);
    }
  });
  it("特殊人群、参保缴费手续、政府补贴", () => {
    for (const [name, number] of Object.entries(summary.preferences)) {
      expect([name, number]).toEqual([name, count(enrolling, ({ expected }) => (expected.group ?? "none") === name)]);
    }
    for (const [name, number] of Object.entries(summary.payments)) {
      expect([name, number]).toEqual([
        name,
        count(inScope, ({ expected }) => (expected.payment ?? "no-deadline") === name),
      ]);
    }
    expect(sum(Object.values(summary.payments))).toBe(inScope.length);
    for (const [name, number] of Object.entries(summary.governmentFunding)) {
      expect([name, number]).toEqual([
        name,
        count(enrolling, ({ expected }) => (expected.funding ?? "no-deadline") === name),
      ]);
    }
  });
  it("出资：18000元中政府补贴12600元，特殊人群14400元，其余由村集体和个人出资", () => {
    const government = (of: readonly Plan[]) =>
      sum(of.map(({ expected }) => (expected.group === null ? 12_600 : 14_400)));
    const village = sum(enrolling.map(({ expected }) => expected.villageContribution));
    expect(summary.enrolling.people).toBe(enrolling.length);
    expect(fen(summary.enrolling.total)).toBe(enrolling.length * 1_800_000);
    expect(fen(summary.enrolling.government)).toBe(government(enrolling) * 100);
    expect(fen(summary.enrolling.village)).toBe(village * 100);
    expect(fen(summary.enrolling.individual)).toBe((enrolling.length * 18_000 - government(enrolling) - village) * 100);
    expect(fen(summary.notChosen.government)).toBe(government(notChosen) * 100);
    expect(fen(summary.notChosen.individual)).toBe((notChosen.length * 18_000 - government(notChosen)) * 100);
  });
  it("养老保障金：个人账户储存额÷160，四舍五入到分，与待遇下限118.00元相比", () => {
    // half up in whole numbers: (2 × fen + 160) ÷ 320, rounded down
    const monthlyAmount = enrolling.map(({ expected }) =>
      Math.floor((2 * (expected.balance ?? 1_800_000) + 160) / 320),
    );
    const below = monthlyAmount.filter((amount) => amount < 11_800);
    expect(summary.pensions).toMatchObject({
      people: enrolling.length,
      below: below.length,
      met: enrolling.length - below.length,
      unchecked: 0,
    });
    expect(fen(summary.pensions.monthlyTotal)).toBe(sum(monthlyAmount));
    expect(fen(summary.pensions.shortfall)).toBe(sum(below.map((amount) => 11_800 - amount)));
  });
  it("养老补助金：每人每月80.00元", () => {
    const allowances = count(plans, ({ expected }) => expected.outcome === "allowance");
    expect(summary.allowances.people).toBe(allowances);
    expect(fen(summary.allowances.monthlyTotal)).toBe(allowances * 8_000);
  });
  it("差错按列：每处差错计一次", () => {
    const columns = faulty.flatMap((row) => row.faulty.columns);
    const got = results.flatMap((row) => (isRejectedRow(row) ? row.faults.map(({ column }) => column) : []));
    expect([...got].sort()).toEqual([...columns].sort());
  });
  it("分成几段各自汇总，不论怎样合并，合计不变；小计是普通的JSON", () => {
    const states = [0, 400, 401, 900].map((from, index, all) => {
      const part = landlessSummary();
      for (const row of results.slice(from, all[index + 1])) {
        if (!isRejectedRow(row)) part.add(row.determination.value);
      }
      return JSON.parse(JSON.stringify(part.state())) as LandlessSummaryState;
    });
    const together = (order: readonly number[]) => {
      const all = landlessSummary();
      for (const index of order) all.merge(states[index] as LandlessSummaryState);
      return JSON.stringify(all.value());
    };
    expect(together([0, 1, 2, 3])).toBe(JSON.stringify(summary));
    expect(together([3, 1, 0, 2])).toBe(JSON.stringify(summary));
  });
});

it("汇总等于逐人结果之和", () => {
  const shares = results.flatMap((result) => {
    if (isRejectedRow(result)) return [];
    const { outcome, shares, pension } = result.determination.value;
    return outcome === "pension" && shares !== null && pension !== null
      ? [{ ...shares, monthlyAmount: pension.monthlyAmount }]
      : [];
  });
  for (const part of ["total", "government", "village", "individual"] as const) {
    expect(fen(summary.enrolling[part])).toBe(sum(shares.map((one) => fen(one[part]))));
  }
  const { total, government, village, individual } = summary.enrolling;
  expect(fen(total)).toBe(fen(government) + fen(village) + fen(individual));
  expect(fen(summary.pensions.monthlyTotal)).toBe(sum(shares.map((one) => fen(one.monthlyAmount))));
});

describe("结果表", () => {
  const table = resultsTable(determine, ["村编号"], "zh");
  const rows = () => results.flatMap((row) => (isRejectedRow(row) ? [] : [table.cells(row)]));
  const cell = (heading: string, row: readonly string[]): string => {
    expect(table.headings).toContain(heading);
    return row[table.headings.indexOf(heading)] ?? "";
  };

  it("行号、编号、村编号在前，结论在各项明细之前；列名不重复", () => {
    expect(table.headings.slice(0, 9)).toEqual([
      ...["行号", "人员编号", "村编号", "属于工作对象", "不符合的工作对象条件", "年龄确认基准日的年龄"],
      ...["年龄段", "可作的选择", "认定结果"],
    ]);
    expect(new Set(table.headings).size).toBe(table.headings.length);
  });
  it("单元格里没有JSON，没有代码", () => {
    const strange = rows().flatMap((row) => row.slice(3).filter((one) => /[{}[\]"]|[a-z]/.test(one)));
    expect(strange).toEqual([]);
  });
  it("不符合的条件用文字，没有的写“无”", () => {
    for (const row of rows()) {
      const inScope = cell("属于工作对象", row) === "是";
      expect(cell("不符合的工作对象条件", row) === "无").toBe(inScope);
    }
  });
  it("政府补贴：未足额到位但尚未到期的，不是按期", () => {
    const status = (row: readonly string[]) =>
      [cell("政府补贴已足额到位", row), cell("政府补贴到位未逾期", row)].join();
    const enrolling = plans.filter((plan) => plan.expected.outcome === "pension");
    for (const [funding, cells] of Object.entries({ "on-time": "是,是", pending: "否,是" })) {
      const said = rows().filter((row) => cell("认定结果", row) === "养老保障金" && status(row) === cells);
      expect([funding, said.length]).toEqual([
        funding,
        count(enrolling, ({ expected }) => expected.funding === funding),
      ]);
    }
    const late = rows().filter(
      (row) => cell("认定结果", row) === "养老保障金" && cell("政府补贴到位未逾期", row) === "否",
    );
    expect(late.length).toBe(count(enrolling, ({ expected }) => expected.funding === "late"));
  });
  it("分次缴费的各次出资逐次写出", () => {
    const said = rows().map((row) => cell("分次缴费的各次出资（一次性缴清的为空）", row));
    const first = said.find((one) => one !== "" && one !== "无") ?? "";
    // 缴费日期 2013-06-15，本次政府补贴 6300.00元，…；缴费日期 …
    expect(first).toMatch(/^缴费日期 \d{4}-\d\d-\d\d，本次政府补贴 \d+\.\d\d元，.+；缴费日期 /);
  });
});
