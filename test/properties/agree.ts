import { parseArgs } from "node:util";
import fc from "fast-check";
import { disagreements, livesUnder } from "../support/agreement.ts";

// npm run agree -- --lives 1000000 --seed 7: the property test of agreement.test.ts, as long as wanted

const { values } = parseArgs({ options: { lives: { type: "string" }, seed: { type: "string" } } });
const numRuns = Number(values.lives ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const property = fc.property(livesUnder(Math.min(1000, numRuns), seed), (life) => {
  const found = disagreements(life);
  if (found.length > 0) throw new Error(found.join("\n"));
});
const result = fc.check(property, { numRuns, seed });
console.log(`${result.numRuns}人，种子${seed}：${result.failed ? "不一致" : "全部一致"}`);
if (result.failed) {
  console.error(String(result.errorInstance));
  console.error(JSON.stringify(result.counterexample, null, 2));
  process.exitCode = 1;
}
