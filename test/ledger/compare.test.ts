import { describe, expect, it, type TestContext } from "vitest";
import { countOf } from "../support/counts.ts";
import { answerOf, compare } from "./compare.ts";
import { ledgersOf, pythonFound } from "./python.ts";
import { refundedInJuly, rows } from "./readings.cases.ts";

const python = pythonFound();
const note =
  "未找到Python 3.9以上，未与独立流水比对 — no Python 3.9 or later: not compared with the independent ledger";
if (python === null) console.warn(note);

/** Skips the test, and says why, where Python is absent. */
const pythonOrSkip = (context: TestContext): string => python ?? context.skip(note);

describe("独立流水（Python）", () => {
  const lives = countOf(20_000, 100);
  it(`${lives}条随机记录：逐笔、逐年、余额、利息、月领取额、去向，与程序一分不差`, async (context) => {
    const found = await compare(pythonOrSkip(context), { seed: 20261126, lives });
    expect(found.differences).toEqual([]);
    expect(found.differing).toBe(0);
    // the lives are worth comparing: refused ones are few, pensions and endings many
    expect(found.refused).toBeLessThan(lives / 20);
    expect(found.withPension).toBeGreaterThan(lives / 4);
    expect(found.closed).toBeGreaterThan(lives * 0.4);
  }, 600_000);

  it.for([
    { "day-count": "365" },
    { "interest-rounding": "whole-account" },
    { "drawdown-order": "government-first" },
    { "no-heir": "individual-and-village" },
  ])("比对能发现差异：只给流水换一种口径 %o", async (forLedger, context) => {
    const found = await compare(pythonOrSkip(context), { seed: 1, lives: countOf(400, 50), forLedger });
    expect(found.differing).toBeGreaterThan(0);
  });

  const told = rows.map(({ facts, readings, figures }) => ({
    ...refundedInJuly,
    facts: { ...refundedInJuly.facts, ...facts },
    readings,
    figures: figures ?? {},
  }));
  // Python is started once for all rows
  const ledgers = python === null ? [] : ledgersOf(python, told as never);

  it.for(rows.map((row, index) => ({ ...row, index })))("$when", ({ value, index }, context) => {
    pythonOrSkip(context);
    expect(answerOf(told[index] as never)).toMatchObject(value);
    expect(ledgers[index]).toMatchObject(value);
  });
});
