import { expect, it } from "vitest";
import { type Case, tables } from "../support/cases.ts";
import { rowPlace } from "../support/places.ts";

const parts = ["一般、界限、不符合", "口径", "本县调整参数", "填报差错"];

/** The part of a table to which a row belongs, by its keys alone. */
function partOf({ faults, readings, figures }: Case): number {
  if (faults) return 3;
  if (readings) return 1;
  return figures ? 2 : 0;
}

it("案例按次序排列：一般、界限、不符合，口径，本县调整参数，填报差错", () => {
  const misplaced = Object.entries(tables).flatMap(([path, { rows }]) =>
    rows
      .map((row, index) => ({ row, after: Math.max(0, ...rows.slice(0, index).map(partOf)) }))
      .filter(({ row, after }) => partOf(row) < after)
      .map(({ row, after }) => `${rowPlace({ path, row })} ${parts[partOf(row)]}的案例移到${parts[after]}之前`),
  );
  expect(misplaced).toEqual([]);
});
