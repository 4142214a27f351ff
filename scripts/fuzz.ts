// npm run fuzz -- --inputs 1000000 --seed 3: changed case rows against rules, and against their schemas, any number of them.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { inputs: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
if (!/^[1-9]\d*$/.test(values.inputs) || !/^\d+$/.test(values.seed)) {
  console.error("usage: npm run fuzz -- --inputs NUMBER --seed NUMBER");
  process.exit(2);
}
const tests = ["test/properties/fuzz.test.ts", "test/properties/schema-and-rule.test.ts"];
const { status } = spawnSync("npx", ["vitest", "run", "--testTimeout", "0", ...tests], {
  stdio: "inherit",
  env: { ...process.env, FUZZ_INPUTS: values.inputs, FUZZ_SEED: values.seed },
});
process.exit(status ?? 1);
