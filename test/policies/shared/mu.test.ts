import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../src/kernel/facts/answer.ts";
import { facts } from "../../../src/kernel/facts/facts.ts";
import { mu, muText, muUnitsOf } from "../../../src/policies/shared/mu.ts";
import { faultsOf } from "../../support/faults.ts";
import { misfits } from "../../support/schemas.ts";

describe("面积（亩）", () => {
  it("任何面积写成文本，与 decimal.js 写的一样，再读回来不变", () => {
    const parts = fc.oneof(fc.nat({ max: 99_999 }), fc.integer({ min: 0, max: 9_999_999_999_999 }));
    fc.assert(
      fc.property(parts, (area) => {
        expect(muText(area)).toBe(new Decimal(area).div(10_000).toFixed());
        expect(muUnitsOf(muText(area))).toBe(area);
      }),
    );
  });

  it("面积最多九位整数", () => {
    expect(muUnitsOf("999999999.9999")).toBe(9_999_999_999_999);
    expect(muUnitsOf("1000000000")).toBeUndefined();
  });

  it("任何文本：要么是最多四位小数的亩数（末尾的零不算），要么不是", () => {
    // zeros at the end are no places: 1.17000 has two
    const pattern = /^(0|[1-9]\d{0,8})(\.\d{1,4}0*)?$/;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("0", "1", "9", ".", "-", "e", "１"), maxLength: 12 }), (text) => {
        expect(muUnitsOf(text) !== undefined).toBe(pattern.test(text));
      }),
    );
  });

  const title = { zh: "面积", en: "area" };
  const form = facts({ area: mu(title) });
  it.each([
    [1.17, 11_700],
    ["1.17", 11_700],
    ["0", 0],
    [new Decimal("0.0001"), 1],
    ["999999999.9999", 9_999_999_999_999],
  ])("收下 %s，内部为 %d 个万分之一亩", (given, units) => {
    expect(form.parse({ area: given })).toEqual({ area: units });
  });

  const expected = "面积（亩），不得为负，小数不超过四位，如“1.17”";
  it.each([
    ["1.23456", "too-precise"],
    ["1000000000", "out-of-range"],
    ["1000000000.1234", "out-of-range"],
    ["-1", "out-of-range"],
    ["1e3", "malformed"],
    [null, "wrong-type"],
  ])("拒绝 %j：%s", (given, code) => {
    expect(faultsOf(() => form.parse({ area: given }))).toEqual([["area", code, expected]]);
  });

  it("在结果里为文本，单位为亩", () => {
    expect(answer({ area: mu(title) }).schema).toMatchObject({
      properties: { area: { type: "string", "x-unit": { zh: "亩", en: "mu" } } },
    });
    const misfit = (area: string) => misfits(answer({ area: mu(title) }).schema, { area }).length;
    expect(["0", "1.17", "1.2345", "1.23456", "-1", "亩"].map(misfit)).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
