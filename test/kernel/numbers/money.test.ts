import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import { scaledInteger } from "../../../src/kernel/numbers/decimal-text.ts";
import { decimalText, fenOf, fenOfAmount, yuan } from "../../../src/kernel/numbers/money.ts";

/** 样子像 Decimal 的对象：符号、指数、七位一组的数位。 */
const decimal = (s: unknown, e: unknown, d: unknown) => ({ toStringTag: "[object Decimal]", s, e, d });
const zeros = (count: number): string => "0".repeat(count);
const tooLarge = `1${zeros(40)}`;
const tooSmall = `0.${zeros(40)}1`;

describe("填报的数写成十进制文本", () => {
  it.each<[string, unknown, string | undefined]>([
    ["文本照写", "1.50", "1.50"],
    ["数", 112.5, "112.5"],
    ["零", 0, "0"],
    ["负零", -0, "0"],
    ["百万分之一", 1e-6, "0.000001"],
    ["比百万分之一还小：小数位太多", 1e-7, `0.${zeros(20)}1`],
    ["负的，同样", -1e-7, `-0.${zeros(20)}1`],
    ["不是数的数", Number.NaN, "NaN"],
    ["是否", true, undefined],
    ["空", null, undefined],
    ["一组", {}, undefined],
  ])("%s", (_, input, text) => {
    expect(decimalText(input)).toBe(text);
  });

  it.each([
    "0",
    "1",
    "-1",
    "1.5",
    "-112.5",
    "0.0000000001",
    "10000000000",
    "12345678901234.56",
    "0.1",
    "100",
    "10000000.0000001",
  ])("Decimal %s", (text) => {
    expect(decimalText(new Decimal(text))).toBe(text);
  });

  it.each<[string, object, string]>([
    ["负零", new Decimal("-0"), "0"],
    ["不是数", new Decimal(Number.NaN), "NaN"],
    ["无穷大", new Decimal("Infinity"), "NaN"],
    ["四十一位整数", decimal(1, 40, [200_000]), `2${zeros(40)}`], // 2×10⁵在最高的一组，共41位
    ["四十二位整数：太大", decimal(1, 41, [200_000]), tooLarge],
    ["负的太大", decimal(-1, 41, [200_000]), `-${tooLarge}`],
    ["小数点后四十位", decimal(1, -40, [200]), `0.${zeros(39)}2`], // 这一组是第36至42位小数，第40位是2
    ["小数点后四十一位：太小", decimal(1, -41, [20]), tooSmall],
    ["十二组数位", decimal(1, 0, [1, ...new Array(11).fill(1)]), `1.${"0000001".repeat(11)}`],
    ["十三组数位：太多", decimal(1, 0, new Array(13).fill(1)), tooSmall],
    ["没有符号", decimal(undefined, 0, [1]), "NaN"],
    ["符号为零", decimal(0, 0, [1]), "NaN"],
    ["没有数位", decimal(1, 0, undefined), "NaN"],
    ["数位是空的", decimal(1, 0, []), "NaN"],
    ["指数有小数", decimal(1, 0.5, [1]), "NaN"],
    ["一组数位是负的", decimal(1, 7, [1, -1]), "NaN"],
    ["一组数位有小数", decimal(1, 7, [1, 0.5]), "NaN"],
    ["一组数位超过七位", decimal(1, 7, [1, 10_000_000]), "NaN"],
    ["一组数位是零", decimal(1, 7, [1, 0]), "10000000"],
  ])("样子像 Decimal 的：%s", (_, input, text) => {
    expect(decimalText(input)).toBe(text);
  });
});

describe("认定里的金额", () => {
  it("数不是金额：金额是文本或 Decimal", () => {
    expect([fenOfAmount(5), fenOfAmount("5"), fenOfAmount(new Decimal(5)), fenOfAmount(null)]).toEqual([
      undefined,
      500,
      500,
      undefined,
    ]);
  });

  it.each([
    ["1.2350", 2, undefined], // 第三位不是0
    ["1.2300", 2, 123],
    ["1.2.3", 2, undefined],
    ["1.2.", 2, undefined],
    ["12", 2, 1200],
  ])("%s 有 %d 位小数", (text, places, units) => {
    expect(scaledInteger(text, places, 13)).toBe(units);
  });

  it("不是金额的，写明是什么", () => {
    expect(() => fenOf("1.234")).toThrow("not an amount in yuan and fen: 1.234");
  });

  it.each([
    [0, "0.00"],
    [1, "0.01"],
    [-10, "-0.10"],
    [99, "0.99"],
    [100, "1.00"],
    [1_000_000_000, "10000000.00"], // 一千万元：两组数位，后一组是零
    [-1_234_567_890_123_45, "-1234567890123.45"],
    [999_999_999_999_999, "9999999999999.99"],
  ])("%d 分写成 JSON：%s", (fen, text) => {
    expect(JSON.stringify([yuan(fen)])).toBe(`["${text}"]`);
  });

  it("精确到分的范围以外：写明要求", () => {
    const faults = () => {
      try {
        return yuan(2 ** 53);
      } catch (error) {
        return (
          error instanceof PolicyError &&
          error.faults.map(({ path, code, given, expected }) => ({ path, code, given, expected }))
        );
      }
    };
    expect(faults()).toEqual([
      {
        path: "",
        code: "out-of-range",
        given: "> 9999999999999.99",
        expected: {
          zh: "据此算得的各项金额均小于10万亿元，以便精确到分",
          en: "facts whose amounts all stay below ten trillion yuan, so that each fen is exact",
        },
      },
    ]);
  });

  it("金额的 Decimal 不能改设置：请用 Decimal.clone", () => {
    const own = yuan(100).constructor as typeof Decimal;
    const unchangeable = "the Decimal of amounts cannot be changed: use Decimal.clone";
    expect(() => own.set({ precision: 2 })).toThrow(unchangeable);
    expect(() => own.config({ precision: 2 })).toThrow(unchangeable);
    expect(yuan(100).div(3).toFixed(10)).toBe("0.3333333333");
  });
});
