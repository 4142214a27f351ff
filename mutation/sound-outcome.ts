import type { AnyRule } from "../src/kernel/policy/rule.ts";
import { isChinese } from "../test/support/languages.ts";
import { type Case, type CaseTable, factsOf, optionsOf } from "../test/support/table.ts";

/**
 * What tests of the house hold of the outcome of every row: a determination can be told in both languages with nothing left out, and
 * rests on clauses of its rule; a fault says in both languages what is expected. Throws where it does not hold.
 */
export function checkOutcome(table: CaseTable, row: Case): void {
  const { rule } = table;
  const outcome = rule.safe(factsOf(table, row), optionsOf(table, row) as never);
  if (outcome.ok) {
    const { grounds } = outcome.determination;
    for (const { clause } of grounds) if (!rule.clauses.includes(clause)) throw new Error(`clause ${clause}`);
    for (const language of ["zh", "en"] as const) {
      const text = (rule as unknown as Explaining).explain(outcome.determination, language);
      if (/undefined|NaN|\[object|\{\w+:\w+\}/.test(text)) throw new Error(text);
    }
    return;
  }
  for (const { message, expected } of outcome.error.faults) {
    if (![message, expected].every(({ zh, en }) => isChinese(zh) && /[a-z\d]/i.test(en))) throw new Error(message.zh);
  }
}

type Explaining = AnyRule & { explain(determination: unknown, language: "zh" | "en"): string };
