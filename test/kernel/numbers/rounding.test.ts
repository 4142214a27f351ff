import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  added,
  exactSum,
  exactSumText,
  exactYuanText,
  roundedFraction,
  roundedSum,
  roundJointly,
  type Term,
  times,
} from "../../../src/kernel/numbers/rounding.ts";

const half: Term = { amount: 1, numerator: 1, denominator: 2 };
const third: Term = { amount: 1, numerator: 1, denominator: 3 };
const quarter: Term = { amount: 1, numerator: 1, denominator: 4 };

const terms = fc.array(
  fc.record({
    amount: fc.nat({ max: 2_000_000_000 }),
    numerator: fc.nat({ max: 1000 }),
    denominator: fc.constantFrom(1, 3, 7, 360, 365, 1200, 360_000),
  }),
  { maxLength: 5 },
);

/** The same sum, on a common denominator: 3×7×365×360000 serves all of the above. */
const common = 3n * 7n * 365n * 360_000n;
const exactly = (sum: readonly Term[]): bigint =>
  sum.reduce((all, { amount, numerator, denominator }) => {
    return all + (BigInt(amount) * BigInt(numerator) * common) / BigInt(denominator);
  }, 0n);

describe("几项之和只四舍五入一次", () => {
  it.each([
    ["没有项", [], 0],
    ["一项：0.5分进到1分", [half], 1],
    ["一项：0.25分舍去", [quarter], 0],
    ["两个0.25分合为0.5分，进到1分；逐项舍去就没有了", [quarter, quarter], 1],
    ["两个0.5分合为1分；逐项进位就成了2分", [half, half], 1],
    ["三个三分之一合为1分", [third, third, third], 1],
    ["0.5 + 0.33… = 0.83…分", [half, third], 1],
    ["0.25 + 0.33… = 0.58…分", [quarter, third], 1],
    ["0.25 + 0 = 0.25分", [quarter, { amount: 0, numerator: 1, denominator: 3 }], 0],
  ])("%s", (_, sum, expected) => {
    expect(roundedSum(sum)).toBe(expected);
  });

  it("任何几项，都与通分以后的整数运算一致", () => {
    fc.assert(
      fc.property(terms, (sum) => {
        expect(BigInt(roundedSum(sum))).toBe((2n * exactly(sum) + common) / (2n * common));
      }),
    );
  });
});

describe("几项之和写成元，不舍入", () => {
  it.each([
    ["没有项", [], "0.00"],
    ["正好一分", [half, half], "0.01"],
    ["0.5分", [half], "0.005"],
    ["0.5 + 0.25 = 0.75分", [half, quarter], "0.0075"],
    ["0.33…分：截去", [third], "0.0033333333…"],
    ["0.5 + 0.33… = 0.83…分：分母互不整除", [half, third], "0.0083333333…"],
    ["1250 ÷ 1 = 1250分：末尾的0留到分", [{ amount: 1250, numerator: 1, denominator: 1 }], "12.50"],
    ["1025 ÷ 100 = 10.25分", [{ amount: 1025, numerator: 1, denominator: 100 }], "0.1025"],
    ["1 ÷ 10000分：第六位小数", [{ amount: 1, numerator: 1, denominator: 10_000 }], "0.000001"],
    ["1 ÷ 20000分：第七位", [{ amount: 1, numerator: 1, denominator: 20_000 }], "0.0000005"],
    ["1 ÷ 100000000分：正好十位", [{ amount: 1, numerator: 1, denominator: 100_000_000 }], "0.0000000001"],
    ["1 ÷ 1000000000分：十一位，截去", [{ amount: 1, numerator: 1, denominator: 1_000_000_000 }], "0.0000000000…"],
    ["2^51分", [{ amount: 2 ** 51, numerator: 1, denominator: 1 }], "22517998136852.48"],
    ["2^51 + 1分", [{ amount: 2 ** 51 + 1, numerator: 1, denominator: 1 }], "22517998136852.49"],
    // 1125899906842597 × 4282 = 4821103401100000354，比 48211034011 × 10^8 多354：商略小于0.00004282
    [
      "分母大到不能用数算",
      [{ amount: 48_211_034_011, numerator: 1, denominator: 1_125_899_906_842_597 }],
      "0.0000004281…",
    ],
    // 2^53 − 1 = 9007199254740991
    ["(2^53 − 1) × 3分", [{ amount: 2 ** 53 - 1, numerator: 3, denominator: 1 }], "270215977642229.73"],
  ])("%s", (_, sum, text) => {
    expect(exactSumText(sum)).toBe(text);
  });

  const any = fc.record({
    amount: fc.oneof(fc.nat({ max: 2_000_000 }), fc.maxSafeNat()),
    numerator: fc.oneof(fc.nat({ max: 1000 }), fc.nat()),
    denominator: fc.oneof(fc.constantFrom(1, 3, 7, 360, 365, 1200, 360_000), fc.integer({ min: 1, max: 2 ** 40 })),
  });
  it("任何几项，都与大整数算得的一致", () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 3 }), (sum) => {
        expect(exactSumText(sum)).toBe(exactYuanText(exactSum(sum)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("几个和只在合计时四舍五入，分到各份后总数不变", () => {
  it.each([
    ["两份各0.5分：合计1分，归前面的", [[half], [half]], [1, 0]],
    ["0.25分和0.5分：合计0.75分进到1分，归余数大的", [[quarter], [half]], [0, 1]],
    ["0.5分和0.25分：同上", [[half], [quarter]], [1, 0]],
    ["0.33…分和0.25分：合计0.58…分，归前面较大的", [[third], [quarter]], [1, 0]],
    ["0.25分和0.33…分：归后面较大的", [[quarter], [third]], [0, 1]],
    ["三份各0.25分：合计0.75分进到1分，归第一份", [[quarter], [quarter], [quarter]], [1, 0, 0]],
    ["四份各0.5分：合计2分，归前两份", [[half], [half], [half], [half]], [1, 1, 0, 0]],
    ["一份没有项", [[], [half]], [0, 1]],
    ["合计0.25分，舍去", [[quarter], []], [0, 0]],
  ])("%s", (_, sums, expected) => {
    expect(roundJointly(sums)).toEqual(expected);
  });

  it("任何几份：合计与一次四舍五入相同，每份与精确值相差不到一分", () => {
    fc.assert(
      fc.property(fc.array(terms, { minLength: 1, maxLength: 4 }), (sums) => {
        const parts = roundJointly(sums);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(roundedSum(sums.flat()));
        for (const [index, part] of parts.entries()) {
          const difference = BigInt(part) * common - exactly(sums[index] ?? []);
          expect(difference > -common && difference < common).toBe(true);
        }
      }),
    );
  });
});

describe("分数取整", () => {
  it.each([
    ["1/2：四舍五入进到1", 1n, 2n, 1, 0],
    ["−1/2：四舍五入为0，舍去为−1", -1n, 2n, 0, -1],
    ["−3/4：四舍五入为−1，舍去为−1", -3n, 4n, -1, -1],
    ["7/4：四舍五入为2，舍去为1", 7n, 4n, 2, 1],
    ["整数不变", -6n, 3n, -2, -2],
  ])("%s", (_, numerator, denominator, halfUp, down) => {
    expect(roundedFraction({ numerator, denominator })).toBe(halfUp);
    expect(roundedFraction({ numerator, denominator }, "down")).toBe(down);
  });

  it("相加、相乘都是精确的", () => {
    // (1/2 + 1/3) × 3/5 = 1/2
    const product = times(added(exactSum([half]), exactSum([third])), 3, 5);
    expect(product.numerator * 2n).toBe(product.denominator);
  });

  it("舍去时，一项、几项、几份都舍去", () => {
    expect(roundedSum([half], "down")).toBe(0);
    expect(roundedSum([half, quarter], "down")).toBe(0);
    expect(roundJointly([[half], [half], [quarter]], "down")).toEqual([1, 0, 0]);
  });
});
