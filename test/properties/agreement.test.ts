import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disagreements, livesUnder } from "../support/agreement.ts";
import { countOf } from "../support/counts.ts";

const numRuns = Number(process.env.AGREE_LIVES ?? countOf(10_000, 500));
const seed = Number(process.env.AGREE_SEED ?? 20_261_126);
const lives = livesUnder(Math.min(300, numRuns), seed);

describe("被征地农民：各规则对同一个人的认定一致", () => {
  it(`任意${numRuns}人、任意一天、任意口径：可作的选择、待遇、起始月、金额和出资都一致`, () => {
    fc.assert(
      fc.property(lives, (life) => {
        expect(disagreements(life)).toEqual([]);
      }),
      { numRuns, seed },
    );
  });
});
