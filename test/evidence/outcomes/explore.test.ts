import { expect, it } from "vitest";
import { explore } from "../../../src/evidence/outcomes/explore.ts";
import { Ask, type Assumed } from "../../../src/evidence/outcomes/lazy.ts";
import { flag } from "../../../src/kernel/facts/index.ts";

const field = flag({ zh: "是否", en: "yes or no" });

/** The answer to a fact; asks for it where there is none. */
function read(assumed: Assumed, name: string): unknown {
  const answer = assumed.get(name);
  if (answer === undefined) throw new Ask({ path: name, keys: [name], field, isOptional: false, given: undefined });
  return answer.value;
}

it("一个回答使其余都互相矛盾的，不算另一种结果：这一问不起作用", () => {
  const { leaves, asked, root } = explore({
    most: 100,
    domain: () => ({ kind: "single", isWhole: true, values: [true, false].map((value) => ({ given: value, value })) }),
    // a为是：结果甲；a为否：b怎样回答都矛盾
    decide: (assumed) => (read(assumed, "a") === true ? "甲" : read(assumed, "b") === null ? "乙" : undefined),
  });
  expect(leaves.map((leaf) => leaf.class)).toEqual(["甲"]);
  expect([...asked].map(([name, { matters }]) => [name, matters])).toEqual([
    ["a", false],
    ["b", false],
  ]);
  expect(root.isExact).toBe(true);
});
