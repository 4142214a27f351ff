import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identities } from "../test/proofs/models/identities.ts";
import { seeded } from "./seeded.ts";
import type { startSolver } from "./solver.ts";

const isFound = existsSync(new URL("node_modules/z3-solver", import.meta.url));
if (!isFound) console.warn("未能安装Z3，恒等式未证明 — Z3 cannot be had: the identities are not proven");

let solver: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  if (isFound) solver = await (await import("./solver.ts")).startSolver();
});
let [claims, refuted] = [0, 0];
afterAll(async () => {
  if (!isFound) return;
  await solver.end();
  console.log(`${identities.length}个恒等式、${claims}项断言已证；${refuted}个设错的模型均被反例推翻`);
});

describe.skipIf(!isFound)("恒等式：对任何金额成立", () => {
  it.each(identities)("$name", async (identity) => {
    const verdicts = await solver.prove(identity);
    expect(verdicts.filter(({ result }) => result !== "proven")).toEqual([]);
    expect(verdicts).not.toEqual([]);
    claims += verdicts.length;
  });

  it("假设本身不矛盾：没有一项是因为不可能而成立", async () => {
    for (const identity of identities)
      expect([identity.name, await solver.isPossible(identity)]).toEqual([identity.name, true]);
  });
});

describe.skipIf(!isFound)("设错的模型：有反例", () => {
  it.each(seeded)("$name", async (identity) => {
    const [verdict] = await solver.prove(identity);
    expect(verdict?.result).toBe("refuted");
    refuted += 1;
  });
});
