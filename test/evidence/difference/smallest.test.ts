import { describe, expect, it } from "vitest";
import { smallestOf } from "../../../src/evidence/difference/smallest.ts";

const items = Array.from({ length: 60 }, (_, at) => at);

/** The smallest set, and how many sets were tried for it. */
function searched(passes: (some: readonly number[]) => boolean) {
  let tests = 0;
  const found = smallestOf(
    items,
    (some) => {
      tests++;
      return passes(some);
    },
    2000,
  );
  return { ...found, tests };
}

const hasAll = (some: readonly number[], needed: readonly number[]): boolean =>
  needed.every((one) => some.includes(one));

describe("最小的一组", () => {
  it("60项中的2项：两项以内的共1+60+1770组，都试得完", () => {
    const found = searched((some) => hasAll(some, [58, 59]));
    expect(found).toMatchObject({ those: [58, 59], isMinimal: true, isSmallest: true, tests: 1 + 60 + 1770 });
  });

  it("60项中的4项：三项的有34220组，试不完就不试，逐项去掉再试", () => {
    const needed = [3, 20, 40, 59];
    const found = searched((some) => hasAll(some, needed));
    expect(found).toMatchObject({ those: needed, isMinimal: true, isSmallest: false });
    // 逐项去掉60次，再去掉4次；剩下4项的部分1+4+6+4组
    expect(found.tests).toBe(1 + 60 + 1770 + 60 + 4 + (1 + 4 + 6 + 4));
  });

  it("先要留下的，别的去掉以后又不需要了：也去掉", () => {
    // 前20项都要；第20项只在有第59项时才要
    const needed = items.slice(0, 20);
    const found = searched((some) => hasAll(some, needed) && (some.includes(20) || !some.includes(59)));
    expect(found).toMatchObject({ those: needed, isMinimal: false, isSmallest: false });
  });
});
