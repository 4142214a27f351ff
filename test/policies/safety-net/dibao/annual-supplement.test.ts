import { expect, it } from "vitest";
import { annualSupplement } from "../../../../src/policies/safety-net/dibao/annual-supplement.ts";

it("按月应发涵盖填报的一年，从1月到12月", () => {
  const { due } = annualSupplement;
  expect(due?.within?.({ year: 2016, months: [], total: null })).toEqual({ from: "2016-01", until: "2016-12" });
});
