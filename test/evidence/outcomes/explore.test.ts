import { expect, it } from "vitest";
import { type Decided, explore } from "../../../src/evidence/outcomes/explore.ts";
import { Ask, type Assumed } from "../../../src/evidence/outcomes/lazy.ts";
import { flag } from "../../../src/kernel/facts/index.ts";

const field = flag({ zh: "是否", en: "yes or no" });

/** The answer to a fact; asks for it where there is none. */
function read(assumed: Assumed, name: string): unknown {
  const answer = assumed.get(name);
  if (answer === undefined) throw new Ask({ path: name, keys: [name], field, isOptional: false, given: undefined });
  return answer.value;
}

const oneCase = (name: string): Decided => ({ class: name, weight: 1 });

it("一个回答使其余都互相矛盾的，不算另一种结果：这一问不起作用", () => {
  const { leaves, asked, root } = explore({
    most: 100,
    domain: () => ({ kind: "single", isWhole: true, values: [true, false].map((value) => ({ given: value, value })) }),
    // a为是：结果甲；a为否：b怎样回答都矛盾
    decide: (assumed) =>
      read(assumed, "a") === true ? oneCase("甲") : read(assumed, "b") === null ? oneCase("乙") : undefined,
  });
  expect(leaves.map((leaf) => leaf.class)).toEqual(["甲"]);
  expect([...asked].map(([name, { matters }]) => [name, matters])).toEqual([
    ["a", false],
    ["b", false],
  ]);
  expect(root.isExact).toBe(true);
});

it("结果长的，一个算几个案例：案例数用完即止", () => {
  const values = [1, 2, 3, 4, 5].map((value) => ({ given: value, value }));
  const explored = (weight: number) =>
    explore({
      most: 5,
      domain: () => ({ kind: "single", isWhole: true, values }),
      decide: (assumed) => ({ class: String(read(assumed, "a")), weight }),
    });
  expect([explored(1).leaves.length, explored(1).isDone]).toEqual([5, true]);
  // 3 + 3 >= 5: no third value
  expect([explored(3).leaves.length, explored(3).isDone]).toEqual([2, false]);
});
