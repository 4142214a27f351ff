import { describe, expect, it } from "vitest";
import { accountLedger } from "../../src/policies/landless-farmers/index.ts";
import { statement } from "../../src/statement/index.ts";
import { livesOf } from "../ledger/lives.ts";
import { countOf } from "../support/counts.ts";
import { evaluated, faultOf, fenOf, formulaOf } from "./recalculated.ts";

const lives = countOf(1500, 120);
const parts = { 政府: "government", 村集体: "village", 个人: "individual" } as const;

/** The formulas below each row of the table of postings. */
function formulasByPosting(text: string): readonly (readonly string[])[] {
  const [, table = ""] = text.split("【逐笔记账和计算式（元）】\n");
  const rows: string[][] = [];
  for (const line of table.trimEnd().split("\n").slice(1)) {
    if (line.startsWith("      ")) rows.at(-1)?.push(line.trim());
    else if (line !== "  无") rows.push([]);
  }
  return rows;
}

describe("印出的计算式", () => {
  const counts = { statements: 0, formulas: 0, rounded: 0 };

  it(`${lives}个随机账户：每个计算式按印出的数重算都对，得数就是入账的数`, () => {
    for (const { facts, readings, figures } of livesOf(20_261, lives)) {
      const outcome = accountLedger.safe(facts, { readings, figures } as never);
      if (!outcome.ok) continue;
      const { postings } = outcome.determination.value;
      const rows = formulasByPosting(statement(outcome.determination));
      expect(rows).toHaveLength(postings.length);
      counts.statements++;
      postings.forEach((posting, index) => {
        const where = `${JSON.stringify({ facts, readings, figures })}\n${posting.on} ${posting.kind}`;
        const inTurn = rows[index]?.filter((line) => line.startsWith("按顺序支取：")) ?? [];
        const formulas = (rows[index] ?? []).filter((line) => !inTurn.includes(line)).map(formulaOf);
        for (const formula of formulas) {
          counts.formulas++;
          if (formula.rounding !== undefined) counts.rounded++;
          expect(faultOf(formula), where).toBeUndefined();
        }
        for (const [name, part] of Object.entries(parts)) {
          if (posting[part].isZero() || inTurn.length > 0) continue;
          const own = formulas.find((one) => one.name === name || one.name === `${name}利息税`);
          const isCalculated = posting.calculation.length > 0;
          const expected = isCalculated ? posting[part].abs() : posting.balances[part];
          if (own === undefined) expect.fail(`no formula of ${name}: ${where}`);
          if (posting.pension === null) expect(own.result, where).toBe(fenOf(expected.toFixed(2)));
        }
      });
    }
    expect(counts.statements).toBeGreaterThan(lives / 2);
    expect(counts.formulas).toBeGreaterThan(lives * 20);
    console.log(`${counts.statements} statements, ${counts.formulas} formulas, ${counts.rounded} of them rounded`);
  });

  it("重算的程序看得出错", () => {
    const right = "政府 13,792.82 × 3.00% × 12 ÷ 12 = 413.78，四舍五入到分（舍入前413.7846）"; // 13792.82×0.03 = 413.7846
    expect(faultOf(formulaOf(right))).toBeUndefined();
    for (const [from, to] of [
      ["413.78，", "413.79，"],
      ["13,792.82", "13,792.92"],
      ["3.00%", "3.01%"],
      ["× 12 ÷", "× 11 ÷"],
      ["413.7846", "413.7946"],
      ["四舍五入到分", "见分进元"],
    ] as const) {
      expect(faultOf(formulaOf(right.replace(from, to))), `${from} → ${to}`).toBeDefined();
    }
    expect(() => formulaOf("政府 = 1.00")).toThrow();
    expect(() => evaluated("1.00 × x")).toThrow();
  });
});
