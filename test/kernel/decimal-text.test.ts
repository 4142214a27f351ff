import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOfMu } from "../../src/kernel/area.ts";
import { fenOfText, yuanText } from "../../src/kernel/money.ts";

describe("十进制文本", () => {
  it.each([
    ["0", 0],
    ["18000", 1_800_000],
    ["112.5", 11_250],
    ["112.50", 11_250],
    ["-5.01", -501],
    ["9999999999999.99", 999_999_999_999_999],
  ])("金额 %s 是 %d 分", (text, fen) => {
    expect(fenOfText(text)).toBe(fen);
  });

  it.each([
    "",
    ".",
    "1.",
    ".5",
    "00",
    "01",
    "1.234",
    "1e3",
    "+1",
    " 1",
    "1 ",
    "１",
    "1,000",
    "--1",
    "-",
    "10000000000000",
    "NaN",
  ])("「%s」不是金额", (text) => {
    expect(fenOfText(text)).toBeUndefined();
  });

  it("任何金额写成文本再读回来，与 decimal.js 一致", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (fen) => {
        const text = yuanText(fen);
        expect(fenOfText(text)).toBe(fen === 0 ? 0 : fen);
        expect(new Decimal(text).times(100).toNumber()).toBe(fen === 0 ? 0 : fen);
      }),
    );
  });

  it("任何文本：要么是最多四位小数的亩数，要么不是", () => {
    const pattern = /^(0|[1-9]\d{0,8})(\.\d{1,4})?$/;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("0", "1", "9", ".", "-", "e", "１"), maxLength: 12 }), (text) => {
        expect(partsOfMu(text) !== undefined).toBe(pattern.test(text));
      }),
    );
  });
});
