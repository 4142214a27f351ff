import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestCover } from "../../mutation/smallest-cover.ts";

describe("区分案例：最少的一组", () => {
  it.each([
    ["没有要区分的", [], 0],
    ["只有一个案例能区分", [[3]], 1],
    [
      "一个案例区分两项",
      [
        [1, 2],
        [2, 3],
      ],
      1,
    ],
    // 1、2、3各区分两项，任取两个就够
    [
      "三个案例两两重叠",
      [
        [1, 2],
        [2, 3],
        [1, 3],
      ],
      2,
    ],
    [
      "互不相干的两项",
      [
        [1, 2],
        [3, 4],
      ],
      2,
    ],
  ])("%s", (_, questions, size) => {
    expect(smallestCover(questions).chosen).toHaveLength(size);
  });

  it("随机的小例：每项都有案例区分，个数与逐一试过的相同", () => {
    const question = fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(question, { maxLength: 9 }), (questions) => {
        const { chosen, isSmallest } = smallestCover(questions);
        expect(isSmallest).toBe(true);
        expect(questions.every((one) => one.some((row) => chosen.includes(row)))).toBe(true);
        expect(chosen).toHaveLength(leastByTrying(questions));
      }),
      { numRuns: 500 },
    );
  });

  it("次数到了上限：不说是最少的", () => {
    const questions = Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12, (at + 5) % 12]);
    expect(smallestCover(questions, 0).isSmallest).toBe(false);
  });
});

/** The size of the smallest of all choices among eight rows. */
function leastByTrying(questions: readonly (readonly number[])[]): number {
  const sizes = Array.from({ length: 2 ** 8 }, (_, choice) => choice)
    .filter((choice) => questions.every((one) => one.some((row) => (choice >> row) & 1)))
    .map((choice) => choice.toString(2).replaceAll("0", "").length);
  return Math.min(...sizes);
}
