import { isDeepStrictEqual } from "node:util";
import { answerOf } from "../test/ledger/compare.ts";
import { livesOf } from "../test/ledger/lives.ts";
import { ledgersOf, pythonFound } from "../test/ledger/python.ts";

/** A random account, and whether the rule's answer differs from the independent ledger in Python. */
export interface LifeWithLedger {
  readonly life: number;
  readonly differs: () => boolean;
}

/** Random accounts with what the ledger says of them: Python is started once. */
export function livesWithLedger(program: string, count: number): readonly LifeWithLedger[] {
  const python = pythonFound();
  if (python === null) throw new Error("Python 3.9 or later is required");
  const lives = [...livesOf(20_261_128, count)];
  const ledgers = ledgersOf(python, lives, program);
  return lives.map((one, life) => ({
    life,
    differs: () => !isDeepStrictEqual(sorted(answerOf(one)), sorted(ledgers[life])),
  }));
}

/** The order of rates and days in a posting does not matter. */
function sorted(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((one) => sorted(one));
    return name === "rates" || name === "interestDays" ? items.sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sorted(one, key)]));
}
