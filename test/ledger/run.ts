import { parseArgs } from "node:util";
import { compare } from "./compare.ts";
import { pythonFound } from "./python.ts";

/** npm run ledger -- --lives 1000000 --seed 7 */
const { values } = parseArgs({
  options: { lives: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const python = pythonFound();
if (python === null) {
  console.error("找不到 Python 3.9 以上 — Python 3.9 or later was not found");
  process.exit(2);
}
const started = performance.now();
const { differences, ...counts } = await compare(python, { seed: Number(values.seed), lives: Number(values.lives) });
for (const one of differences) console.log(JSON.stringify(one));
console.log({ ...counts, differences: differences.length, seconds: Math.round((performance.now() - started) / 1000) });
process.exit(differences.length === 0 ? 0 : 1);
