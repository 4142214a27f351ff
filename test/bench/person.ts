import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { enrolmentTerms } from "../../src/policies/landless-farmers/enrolment/enrolment-terms.ts";
import { line, measured } from "./measure.ts";
import { peersInThisRun } from "./peers.ts";
import { people } from "./people.ts";

/** Scope, age, band and shares of one person in one call, facts checked, with all grounds; beside the peers' figures. */
const facts = people(100_000);
console.log(line("enrolment-terms: facts checked, decided, all grounds", measured(facts, enrolmentTerms)));
const checked = facts.map((one) => {
  const result = enrolmentTerms.facts.parse(one);
  if (result instanceof PolicyError) throw result;
  return result;
});
console.log(line("enrolment-terms: unchecked", measured(checked, enrolmentTerms.decide)));

peersInThisRun("w1");

const peers = join(process.argv[2] ?? ".", "../shared/peers/results.md");
if (existsSync(peers)) {
  console.log("\nthe same work (W1) on peers, as measured in their folder:");
  for (const row of readFileSync(peers, "utf8").split("\n")) {
    const cells = row.split("|").map((cell) => cell.trim());
    if (/^\(\d/.test(cells[1] ?? "")) console.log(`  ${(cells[1] ?? "").padEnd(58)} ${cells[2]}`);
  }
}
