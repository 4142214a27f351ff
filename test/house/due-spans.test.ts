import { describe, expect, it } from "vitest";
import { factsOf, optionsOf, tables } from "../support/cases.ts";
import { dueFaults } from "../support/due-faults.ts";

const paying = Object.values(tables).filter(({ rule }) => rule.due !== undefined);

describe("每个案例的按月应发：时段依次不重，各项齐全，合计就是结果的合计", () => {
  it.each(paying)("$rule.name", (table) => {
    for (const row of table.rows) {
      const outcome = table.rule.safe(factsOf(table, row), optionsOf(table, row) as never);
      if (outcome.ok) expect(dueFaults(table.rule, outcome.determination.value), row.when).toEqual([]);
    }
  });
});
