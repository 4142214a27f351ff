import { describe, expect, it } from "vitest";
import { comparisonsOf } from "./row-comparisons.ts";
import type { CaseTable } from "./table.ts";

/** Runs a rule's table: every row is a test. */
export function runTable(table: CaseTable, title: string): void {
  describe(title, () => {
    for (const row of table.rows) {
      const choice = row.readings ? `（口径：${Object.values(row.readings).join("、")}）` : "";
      it(`${row.clause} ${row.when}${choice}`, () => {
        for (const { found, expected } of comparisonsOf(table, row)) expect(found).toEqual(expected);
      });
    }
  });
}
