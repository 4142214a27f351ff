import { afterAll, describe, expect, it } from "vitest";
import { classificationFaults } from "./faults/classification-faults.ts";
import { moneyFaults } from "./faults/money-faults.ts";
import { tableFaults } from "./faults/table-faults.ts";

const faults = [...tableFaults, ...classificationFaults, ...moneyFaults];

let caught = 0;
afterAll(() => console.log(`设错${faults.length}处，查出${caught}处`));

describe(`设错${faults.length}处，处处被查出；不设错时同一项检查通过`, () => {
  it.each(faults)("$fault —— $check", ({ sound, faulty }) => {
    expect(sound()).toEqual([]);
    expect(faulty()).not.toEqual([]);
    caught++;
  });

  it("至少20处", () => {
    expect(faults.length).toBeGreaterThanOrEqual(20);
  });
});
