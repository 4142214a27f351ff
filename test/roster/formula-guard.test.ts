import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, unguardFormula } from "../../src/roster/index.ts";

describe("防公式", () => {
  const signs = [..."=+-@\t\r\n﹦﹢﹣﹫＝＋－＠−"];
  const before = ["", " ", "\u200b", "\ufeff", "\u3000", "\u00a0", "\u2060 ", "'", " '\u200b"];
  it.each(signs.map((sign) => [JSON.stringify(sign), sign]))("%s 开头的，不论前面有什么，都加一个'", (_, sign) => {
    for (const start of before) expect(guardFormula(`${start}${sign}1`)).toBe(`'${start}${sign}1`);
  });

  it.each(["", "张三", "C01-0001", "'张三", "1+1", "2012-05-01", "18000.00", "（空）", "'"])("%s 不变", (cell) => {
    expect(guardFormula(cell)).toBe(cell);
  });

  it("-5 和 '-5 写出后仍然不同", () => {
    expect(guardFormula("-5")).toBe("'-5");
    expect(guardFormula("'-5")).toBe("''-5");
  });

  it("任何文字都能还原，加过的一律不以公式的符号开头", () => {
    const piece = fc.constantFrom(...signs, ...before, "5", "甲", "a");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (cell) => {
        expect(unguardFormula(guardFormula(cell))).toBe(cell);
        expect(signs).not.toContain(guardFormula(cell)[0]);
      }),
      { numRuns: 5000 },
    );
  });
});
