import { describe, expect, it } from "vitest";
import {
  compareShare,
  compareWithShareOf,
  multiplyAndRound,
  multiplyAndRoundDown,
  ratioOf,
  safeInteger,
  splitByWeights,
  splitEqually,
  weightedSum,
} from "../../../src/kernel/numbers/ratio.ts";
import {
  added,
  exactYuanText,
  type Fraction,
  minusFraction,
  reduced,
  roundedSum,
  type Term,
} from "../../../src/kernel/numbers/rounding.ts";
import { faultCodesOf } from "../../support/faults.ts";

const largest = Number.MAX_SAFE_INTEGER; // 2^53−1 = 9007199254740991
const fraction = (numerator: bigint, denominator: bigint): Fraction => ({ numerator, denominator });
const term = (amount: number, numerator: number, denominator: number): Term => ({ amount, numerator, denominator });

describe("大到乘积不能精确的，照样精确", () => {
  it.each([
    ["除数分两次写：(2^53−1)×7÷(7×2) = …495.5，进位", [largest, 7, 7, 2], 2 ** 52],
    ["商是1.49…，不进位", [3 * 2 ** 51 - 2, 1, 2 ** 52 - 1, 1], 1], // 分子的两倍比分母的三倍少一
    ["小的也分两次写：100×1÷(3×2) = 16.66…", [100, 1, 3, 2], 17],
  ] as const)("四舍五入：%s", (_, [amount, numerator, denominator, per], expected) => {
    expect(multiplyAndRound(amount, numerator, denominator, per)).toBe(expected);
  });

  it.each([
    ["7元的一半", 7, 1, 2, 3],
    ["正好除尽", 8, 3, 4, 6],
    ["(2^53−1)×7÷10 = 6305039478318693.7", largest, 7, 10, 6_305_039_478_318_693],
    ["(2^53−1)×11÷13 = 7621476292473146.23…", largest, 11, 13, 7_621_476_292_473_146],
  ])("舍去：%s", (_, amount, numerator, denominator, expected) => {
    expect(multiplyAndRoundDown(amount, numerator, denominator)).toBe(expected);
  });

  it("大整数：能精确的照写，不能的拒绝", () => {
    expect([safeInteger(BigInt(largest)), safeInteger(-5n)]).toEqual([largest, -5]);
    expect(faultCodesOf(() => safeInteger(2n ** 53n))).toEqual([" out-of-range"]);
  });
});

describe("不是比例的", () => {
  it("写明是什么", () => {
    expect(() => ratioOf("七成")).toThrow("not a ratio: 七成");
  });
});

describe("几个比例各乘以整数再相加：通分，不约分", () => {
  it.each([
    ["没有", [], 0, 1],
    ["70%×2", [["70%", 2]], 14, 10],
    [
      "1/4×3 + 1/10×1 = 17/20",
      [
        ["25%", 3],
        ["10%", 1],
      ],
      17,
      20,
    ], // 15/20 + 2/20
    [
      "1/10 + 1/4 = 7/20",
      [
        ["10%", 1],
        ["25%", 1],
      ],
      7,
      20,
    ],
  ] as const)("%s", (_, parts, numerator, denominator) => {
    expect(weightedSum(parts.map(([text, weight]) => ({ ratio: ratioOf(text), weight })))).toEqual({
      numerator,
      denominator,
    });
  });
});

describe("与一份的几分之几比较", () => {
  const order = (difference: number): string => (difference === 0 ? "相等" : difference < 0 ? "小于" : "大于");
  it.each([
    ["1.17亩÷3人 与 1.3亩的30%", 1170, 3, "30%", 1300, 1, "相等"],
    ["少一厘", 1169, 3, "30%", 1300, 1, "小于"],
    ["多一厘", 1171, 3, "30%", 1300, 1, "大于"],
    ["几户合计：6÷4 与 30÷10的一半", 6, 4, "50%", 30, 10, "相等"],
    ["大到不能精确：差得远", largest, 3, "50%", largest, 6, "大于"], // M/3 与 M/12
    ["大到不能精确：M÷1 与 (2M)÷2 的全部", largest, 7, "100%", largest, 7, "相等"],
    ["大到不能精确：少一", largest - 1, 7, "100%", largest, 7, "小于"],
    ["大到不能精确：多一", largest, 7, "100%", largest - 1, 7, "大于"],
    ["大到不能精确：2^53−2 的一半 与 2^52−1", 2 ** 52 - 1, 4, "50%", 2 ** 53 - 2, 4, "相等"],
    ["大到不能精确：比一半多一", 2 ** 52, 4, "50%", 2 ** 53 - 2, 4, "大于"],
    ["2^60 与 2^60−1：只多一", 2 ** 30, 2 ** 30 - 1, "100%", 2 ** 30 + 1, 2 ** 30, "大于"],
    ["2^61−2 与两倍的 2^60：少二", 2 ** 31 + 2, 2 ** 30, "200%", 2 ** 30, 2 ** 30 - 1, "小于"],
    ["只有左边大", largest, 1, "50%", 1, 3, "大于"],
    ["只有右边大", 1, 3, "50%", largest, 1, "小于"],
  ])("%s", (_, a, b, share, c, d, expected) => {
    expect(order(compareWithShareOf(a, b, ratioOf(share), c, d))).toBe(expected);
  });

  it.each([
    [7, 10, "70%", "相等"],
    [699, 1000, "70%", "小于"],
    [701, 1000, "70%", "大于"],
  ])("%d/%d 与 %s", (part, whole, share, expected) => {
    expect(order(compareShare(part, whole, ratioOf(share)))).toBe(expected);
  });
});

describe("平分和按比重分", () => {
  it.each([
    ["一份", 7, 1, [7]],
    ["两份", 7, 2, [4, 3]],
    ["三份", 8, 3, [3, 3, 2]],
  ])("平分：%s", (_, whole, count, parts) => {
    expect(splitEqually(whole, count)).toEqual(parts);
  });

  it("比重全为零：没有分法", () => {
    expect(() => splitByWeights(1, [0])).toThrow("weights sum to zero");
  });
});

describe("精确的分数", () => {
  it.each([
    ["1/2 + 1/4：分母用大的", fraction(1n, 2n), fraction(1n, 4n), fraction(3n, 4n)],
    ["1/4 + 1/2：同上", fraction(1n, 4n), fraction(1n, 2n), fraction(3n, 4n)],
    ["1/2 + 1/2", fraction(1n, 2n), fraction(1n, 2n), fraction(2n, 2n)],
    ["1/2 + 1/3：通分", fraction(1n, 2n), fraction(1n, 3n), fraction(5n, 6n)],
    ["1/4 + 1/6：不约分", fraction(1n, 4n), fraction(1n, 6n), fraction(10n, 24n)],
  ])("%s", (_, a, b, sum) => {
    expect(added(a, b)).toEqual(sum);
  });

  it.each([
    ["3/4 − 1/2 = 1/4", fraction(3n, 4n), fraction(1n, 2n), fraction(1n, 4n)],
    ["1/2 − 3/4 = −1/4", fraction(1n, 2n), fraction(3n, 4n), fraction(-1n, 4n)],
  ])("%s", (_, a, b, difference) => {
    expect(minusFraction(a, b)).toEqual(difference);
  });

  it.each([
    ["6/4 = 3/2", fraction(6n, 4n), fraction(3n, 2n)],
    ["−6/4 = −3/2", fraction(-6n, 4n), fraction(-3n, 2n)],
    ["0/7 = 0/1", fraction(0n, 7n), fraction(0n, 1n)],
    ["3/5 已是最简", fraction(3n, 5n), fraction(3n, 5n)],
  ])("约分：%s", (_, one, lowest) => {
    expect(reduced(one)).toEqual(lowest);
  });
});

describe("分的分数写成元：十位小数，其余的截去", () => {
  it.each([
    ["没有", 0n, 1n, "0.00"],
    ["一分", 1n, 1n, "0.01"],
    ["一元", 100n, 1n, "1.00"],
    ["一角", 10n, 1n, "0.10"],
    ["12.6分", 126n, 10n, "0.126"],
    ["半分", 1n, 2n, "0.005"],
    ["三分之一分", 1n, 3n, "0.0033333333…"],
    ["三分之二分：截去，不进位", 2n, 3n, "0.0066666666…"],
    ["负的12.6分", -126n, 10n, "-0.126"],
    ["负的三分之一分", -1n, 3n, "-0.0033333333…"],
    ["一万元零三分之一分", 3_000_001n, 3n, "10000.0033333333…"],
    ["正好十位小数", 1n, 100_000_000n, "0.0000000001"],
    ["十一位小数：截去一位", 1n, 1_000_000_000n, "0.0000000000…"],
    ["末尾的0：只留到分", 1_250n, 10n, "1.25"],
  ])("%s", (_, numerator, denominator, text) => {
    expect(exactYuanText({ numerator, denominator })).toBe(text);
  });
});

describe("几项之和，四舍五入一次", () => {
  it.each([
    ["分母互不整除：102/12 + 0/13 = 8.5", [term(102, 1, 12), term(0, 1, 13)], 9],
    ["分母互不整除：198/12 + 13/13 = 17.5", [term(198, 1, 12), term(13, 1, 13)], 18],
    ["大到不能精确：(2^53−1)/2 + 2/2 = 4503599627370496.5", [term(largest, 1, 2), term(2, 1, 2)], 2 ** 52 + 1],
    ["大的分母能被小的整除：1/2 + 1/4 = 0.75", [term(1, 1, 2), term(1, 1, 4)], 1],
  ])("%s", (_, terms, expected) => {
    expect(roundedSum(terms)).toBe(expected);
  });
});
