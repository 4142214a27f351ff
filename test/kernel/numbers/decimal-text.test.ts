import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { fenOf, fenOfAmount, fenOfText, yuan, yuanText } from "../../../src/kernel/numbers/money.ts";

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
    "1:",
    "1:5",
    "1/5",
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

  it("任何金额的内部写法，与 decimal.js 自己解析的一样，也能照常计算", () => {
    const anyFen = fc.oneof(
      fc.integer({ min: -2_000_000_00, max: 2_000_000_00 }),
      fc.maxSafeInteger(),
      fc.integer({ min: -15, max: 15 }).map((power) => Math.sign(power || 1) * 10 ** Math.abs(power)),
      fc.constantFrom(0, 1, 9, 10, 99, 100, 999_999_999, 1_000_000_000, 10_000_000_000_000, 123_456_700_000_000),
    );
    fc.assert(
      fc.property(anyFen, (fen) => {
        const amount = yuan(fen);
        const parsed = new Decimal(yuanText(fen));
        const { s, e, d } = amount as unknown as { s: number; e: number; d: number[] };
        expect({ s, e, d }).toEqual({ s: fen === 0 ? 1 : parsed.s, e: parsed.e, d: parsed.d });
        expect(amount instanceof Decimal && Decimal.isDecimal(amount)).toBe(true);
        expect(amount.plus(parsed).minus(amount).eq(parsed)).toBe(true);
        expect(JSON.stringify({ amount })).toBe(`{"amount":"${yuanText(fen)}"}`);
        expect(amount.times("0.7").toFixed(4)).toBe(parsed.times("0.7").toFixed(4));
      }),
      { numRuns: 3000 },
    );
  });

  it("大到不能精确到分的：没有这样的金额", () => {
    expect(yuan(Number.MAX_SAFE_INTEGER).toFixed(2)).toBe("90071992547409.91");
    for (const fen of [2 ** 53, -(2 ** 53), Number.NaN, 0.5]) expect(() => yuan(fen)).toThrow(PolicyError);
  });

  it.each([
    ["112.50", 11_250],
    ["-0.01", -1],
    ["-0.00", 0],
    ["99999999999999", undefined], // 十四位的元，分超过2^53
    ["90071992547409.91", Number.MAX_SAFE_INTEGER],
    ["-90071992547409.91", -Number.MAX_SAFE_INTEGER],
    ["100000000000000", undefined],
    ["1.234", undefined],
    ["x", undefined],
  ])("认定里的金额 %s 是 %s 分", (text, fen) => {
    expect(fenOfAmount(text)).toBe(fen);
    if (fen === undefined) expect(() => fenOf(text)).toThrow(RangeError);
    else expect([fenOf(text), fenOf(yuan(fen)), fenOfAmount(yuan(fen))]).toEqual([fen, fen, fen]);
  });
});
