import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import {
  compareQuotients,
  isSumOf,
  multiplyAndRound,
  ratioOf,
  shareOf,
  splitByWeights,
  sumToOne,
} from "../../../src/kernel/numbers/ratio.ts";

/** Amounts and weights up to the largest that the library handles, small ones and round ones among them. */
const amounts = fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 2_000_000 }), fc.maxSafeNat());
const positive = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 2 ** 31 }));

describe("比例写成最简分数", () => {
  it.each([
    ["70%", 7, 10],
    ["0.7", 7, 10],
    ["100%", 1, 1],
    ["0.35%", 7, 2000], // 0.35÷100 = 35÷10000
    ["8", 8, 1],
    ["0%", 0, 1],
    ["123456.654321%", 123_456_654_321, 100_000_000],
  ])("%s = %d/%d", (text, numerator, denominator) => {
    expect(ratioOf(text)).toEqual({ numerator, denominator, text });
  });

  it.each(["", "%", "-70%", "70 %", "7e1", "1.2345678", "1234567", "７０%", ".5"])("「%s」不是比例", (text) => {
    expect(() => ratioOf(text)).toThrow(RangeError);
  });
});

describe("乘以分数，四舍五入一次到整数（分）", () => {
  it.each([
    ["18000元的70%", 1_800_000, 7, 10, 1_260_000],
    ["0.5分进到1分", 1, 1, 2, 1],
    ["不到0.5分的舍去", 49, 1, 100, 0],
    ["正好0.5分的进位", 50, 1, 100, 1],
    ["1元÷3 = 33.33…分", 100, 1, 3, 33],
    ["2元÷3 = 66.66…分", 200, 1, 3, 67],
    ["零", 0, 7, 10, 0],
    ["乘积超过2^53的照样精确：(2^53−1)×3÷3", Number.MAX_SAFE_INTEGER, 3, 3, Number.MAX_SAFE_INTEGER],
    ["乘积超过2^53的照样进位：(2^53−1)÷2 = 4503599627370495.5", Number.MAX_SAFE_INTEGER, 7, 14, 2 ** 52],
  ])("%s", (_, amount, numerator, denominator, expected) => {
    expect(multiplyAndRound(amount, numerator, denominator)).toBe(expected);
  });

  it("任何金额和比例，都与整数运算一致", () => {
    fc.assert(
      fc.property(amounts, positive, positive, (amount, numerator, by) => {
        const denominator = Math.max(by, numerator);
        const exact = (2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
        expect(BigInt(multiplyAndRound(amount, numerator, denominator))).toBe(exact);
      }),
    );
  });

  it("算出的金额大到不能精确到分：拒绝", () => {
    expect(() => multiplyAndRound(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(PolicyError);
    expect(() => shareOf(Number.MAX_SAFE_INTEGER, ratioOf("2"))).toThrow(PolicyError);
  });
});

/**
 * The definition of splitting, in whole numbers of any size: the remaining fen go to the largest remainders, first ones
 * first.
 */
function byLargestRemainder(whole: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const parts = weights.map((weight) => (whole * weight) / sum);
  const remainders = weights.map((weight) => (whole * weight) % sum);
  for (let left = whole - parts.reduce((a, b) => a + b, 0n); left > 0n; left -= 1n) {
    const largest = remainders.reduce((best, one, index) => (one > (remainders[best] ?? 0n) ? index : best), 0);
    parts[largest] = (parts[largest] ?? 0n) + 1n;
    remainders[largest] = -1n;
  }
  return parts;
}

describe("按比重分一笔钱，各份之和总等于总数", () => {
  it.each([
    ["两份相同，多出的一分归前面的", 101, [1, 1], [51, 50]],
    ["三份相同，多出的两分归前两份", 200, [1, 1, 1], [67, 67, 66]], // 200÷3 = 66余2
    ["多出的一分归余数最大的", 100, [1, 2, 3], [17, 33, 50]], // 16.67、33.33、50
    ["余数相同时归前面的", 5, [3, 3, 4], [2, 1, 2]], // 1.5、1.5、2
    ["正好除尽", 1_800_000, [7, 3], [1_260_000, 540_000]],
    ["比重为零的没有份", 101, [0, 1, 1], [0, 51, 50]],
    ["一份都没有的钱", 0, [1, 2], [0, 0]],
    ["只有一份", 7, [5], [7]],
    ["大到乘积不能精确", 999_999_999_999_999, [999_999_999, 1], [999_999_998_999_999, 1_000_000]], // 999999999999999÷10⁹ = 999999.999…，进一分
  ])("%s", (_, whole, weights, parts) => {
    expect(splitByWeights(whole, weights)).toEqual(parts);
  });

  it("任何金额和比重：每份都与整数运算的最大余数法一致，和不变", () => {
    const weights = fc.array(fc.nat({ max: 2_000_000_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(amounts, weights, (whole, shares) => {
        const sum = shares.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const parts = splitByWeights(whole, shares);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(whole);
        expect(parts.map(BigInt)).toEqual(byLargestRemainder(BigInt(whole), shares.map(BigInt)));
      }),
    );
  });

  it("比重全为零：没有分法", () => {
    expect(() => splitByWeights(1, [0, 0])).toThrow(RangeError);
  });
});

describe("比较两个商，不做除法", () => {
  it.each([
    ["1.17亩÷3人正好是1.3亩的30%", 117 * 10, 3, 130 * 3, 1, "相等"], // 1170×1 = 390×3
    ["少一厘的低于", 1169, 3, 390, 1, "小于"],
    ["多一厘的高于", 1171, 3, 390, 1, "大于"],
    ["大到乘积不能精确，相等", Number.MAX_SAFE_INTEGER, 3, Number.MAX_SAFE_INTEGER, 3, "相等"],
    ["大到乘积不能精确，只差一", Number.MAX_SAFE_INTEGER - 1, 3, Number.MAX_SAFE_INTEGER, 3, "小于"],
    ["大到乘积不能精确，只多一", Number.MAX_SAFE_INTEGER, 3, Number.MAX_SAFE_INTEGER - 1, 3, "大于"],
    ["乘积很大而只差一：2³⁰×2³⁰ 比 (2³⁰−1)×(2³⁰+1) 多一", 2 ** 30, 2 ** 30 - 1, 2 ** 30 + 1, 2 ** 30, "大于"],
    ["同上，左右交换", 2 ** 30 + 1, 2 ** 30, 2 ** 30, 2 ** 30 - 1, "小于"],
    ["只有左边大", Number.MAX_SAFE_INTEGER, 1, 1, 3, "大于"],
    ["只有右边大", 1, 3, Number.MAX_SAFE_INTEGER, 1, "小于"],
  ])("%s", (_, a, b, c, d, expected) => {
    const order = compareQuotients(a, b, c, d);
    expect(order === 0 ? "相等" : order < 0 ? "小于" : "大于").toBe(expected);
  });

  it("任何四个数，都与整数运算一致", () => {
    fc.assert(
      fc.property(amounts, positive, amounts, positive, (a, b, c, d) => {
        const exact = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
        expect(Math.sign(compareQuotients(a, b, c, d))).toBe(exact === 0n ? 0 : exact > 0n ? 1 : -1);
      }),
    );
  });
});

describe("比例之和", () => {
  it.each([
    ["70%", "30%", true],
    ["80%", "20%", true],
    ["70%", "30.000001%", false],
    ["0.7", "30%", true],
    ["99.999999%", "0.000001%", true],
    ["99.999999%", "0.000002%", false],
    ["100%", "0%", true],
  ])("%s 加 %s 是不是100%%", (a, b, expected) => {
    expect(sumToOne(ratioOf(a), ratioOf(b))).toBe(expected);
  });

  it.each([
    ["26%", "18%", "8%", true],
    ["26%", "18%", "8.000001%", false],
    ["123456.654321%", "123456.654320%", "0.000001%", true], // 分母各为10⁸，通分后的乘积超过2^53
    ["123456.654321%", "123456.654320%", "0.000002%", false],
  ])("%s 是不是 %s 与 %s 之和", (sum, a, b, expected) => {
    expect(isSumOf(ratioOf(sum), ratioOf(a), ratioOf(b))).toBe(expected);
  });

  it("任何两个比例之和，与 decimal.js 算的一致，多百万分之一就不是", () => {
    const millionths = fc.integer({ min: 0, max: 499_999_999_999 }).map((parts) => new Decimal(parts).div(1_000_000));
    fc.assert(
      fc.property(millionths, millionths, fc.constantFrom("", "%"), (a, b, mark) => {
        const [first, second] = [ratioOf(a.toFixed() + mark), ratioOf(b.toFixed() + mark)];
        expect(isSumOf(ratioOf(a.plus(b).toFixed() + mark), first, second)).toBe(true);
        expect(isSumOf(ratioOf(a.plus(b).plus("0.000001").toFixed() + mark), first, second)).toBe(false);
      }),
    );
  });
});
