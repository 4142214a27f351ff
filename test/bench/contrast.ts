import fc from "fast-check";
import { contrast } from "../../src/evidence/index.ts";
import { asked } from "../evidence/contrast/refused.ts";

/** How long `contrast` takes for 500 refused cases: npx tsx test/bench/contrast.ts */
const perRule = 100;

for (const [name, { rule, field, facts }] of Object.entries(asked)) {
  const refused = fc
    .sample(facts, { numRuns: perRule * 20, seed: 2012 })
    .filter((given) => rule.safe(given).determination?.value[field] === false)
    .slice(0, perRule);
  const times = refused.map((given) => {
    const start = performance.now();
    contrast(rule, given, { [field]: true });
    return performance.now() - start;
  });
  const mean = times.reduce((sum, one) => sum + one, 0) / times.length;
  console.log(
    `${name}: ${times.length} cases, ${mean.toFixed(0)} ms on average, ${Math.max(...times).toFixed(0)} ms at most`,
  );
}
