import fc from "fast-check";
import { expect, it } from "vitest";
import { percentTexts } from "../../../src/policies/shared/shares.ts";

it.each([
  // 12600, 1000 and 4400 of 18000: 70%, 5.555…%, 24.444…%
  [
    [12_600, 1_000, 4_400],
    ["70.00%", "30.00%", "5.56%", "24.44%"],
  ],
  // a third each: the first hundredth that is missing goes to the first
  [
    [1, 1, 1],
    ["33.34%", "66.66%", "33.33%", "33.33%"],
  ],
  // nothing is never more than 0%: 2 of 3 and 1 of 3
  [
    [2, 0, 1],
    ["66.67%", "33.33%", "0.00%", "33.33%"],
  ],
  [
    [0, 0, 5],
    ["0.00%", "100.00%", "0.00%", "100.00%"],
  ],
  [
    [0, 0, 0],
    ["0.00%", "0.00%", "0.00%", "0.00%"],
  ],
] as const)("各部分的比例：%j → %j", ([one, two, three], expected) => {
  const { first, rest, parts } = percentTexts(one, [two, three]);
  expect([first, rest, ...parts]).toEqual(expected);
});

it("加起来总是100.00%，每部分与准确值相差不到0.01%，没有的总是0", () => {
  const hundredths = (text: string) => Number(text.slice(0, -1).replace(".", ""));
  const fen = fc.nat({ max: 2_000_000_000 });
  fc.assert(
    fc.property(fen, fen, fen, (one, two, three) => {
      fc.pre(one + two + three > 0);
      const { first, rest, parts } = percentTexts(one, [two, three]);
      const [ofFirst, ofRest, ofTwo, ofThree] = [first, rest, ...parts].map(hundredths) as [
        number,
        number,
        number,
        number,
      ];
      expect(ofFirst + ofRest).toBe(10_000);
      expect(ofTwo + ofThree).toBe(ofRest);
      const whole = BigInt(one + two + three);
      for (const [part, printed] of [
        [one, ofFirst],
        [two, ofTwo],
        [three, ofThree],
      ] as const) {
        const away = BigInt(part) * 10_000n - BigInt(printed) * whole;
        expect(away > -whole && away < whole).toBe(true);
        if (part === 0) expect(printed).toBe(0);
      }
    }),
  );
});
