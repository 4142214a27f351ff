import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { enrolmentTerms } from "../../src/policies/landless-farmers/enrolment/enrolment-terms.ts";
import { determine } from "../../src/policies/landless-farmers/overall/determine.ts";
import { line, measured } from "./measure.ts";
import { besidePeers, recordsOfPeers } from "./peers.ts";
import { people } from "./people.ts";

/** Scope, age, band and shares of one person in one call, facts checked, with all grounds; beside the peers' figures. */
// first, and with as many people as the peers read: neither side has had other work, nor reads memory further apart
besidePeers(
  "enrolment-terms: facts checked, decided, all grounds",
  { items: people(recordsOfPeers), run: enrolmentTerms },
  "w1",
);

const facts = people(100_000);
console.log(line("enrolment-terms: facts checked, decided, all grounds", measured(facts, enrolmentTerms)));
const checked = facts.map((one) => {
  const result = enrolmentTerms.facts.parse(one);
  if (result instanceof PolicyError) throw result;
  return result;
});
console.log(line("enrolment-terms: unchecked", measured(checked, enrolmentTerms.decide)));

const { issuedOn, effectiveFrom } = { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" };
const inCounty = determine.adopt({ figures: { issuedOn, effectiveFrom } });
// as JSON.parse makes them: V8 reads objects made by a rest pattern at half the speed
const whole = facts
  .slice(0, 20_000)
  .map(({ referenceDate, paidOn, ...one }) => ({
    ...one,
    expropriationApprovedOn: referenceDate,
    on: paidOn,
    paidInFullOn: paidOn,
  }))
  .map((one): typeof one => JSON.parse(JSON.stringify(one)));
console.log(line("determine: one person, facts checked, all grounds", measured(whole, inCounty)));

const peers = join(process.argv[2] ?? ".", "../shared/peers/results.md");
if (existsSync(peers)) {
  console.log("\nthe same work (W1) on peers, as measured in their folder:");
  for (const row of readFileSync(peers, "utf8").split("\n")) {
    const cells = row.split("|").map((cell) => cell.trim());
    if (/^\(\d/.test(cells[1] ?? "")) console.log(`  ${(cells[1] ?? "").padEnd(58)} ${cells[2]}`);
  }
}
