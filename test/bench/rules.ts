import { tables } from "virtual:tables";
import type { Determination } from "../../src/kernel/policy/determination.ts";
import { factsOf } from "../support/table.ts";
import { line, measured } from "./measure.ts";

const target = 250_000;

/** An answer that rests on other rules makes several decisions: its own and theirs. */
const decisionsIn = ({ restsOn }: Determination): number =>
  restsOn.reduce((sum, determination) => sum + decisionsIn(determination), 1);

/** Every rule on the facts of its own table: checked, decided, with all grounds. Slowest first. */
const rates = tables.flatMap((table) => {
  const rows = table.rows.filter((row) => !row.faults && !row.readings && !row.figures);
  const rule = table.figures ? table.rule.adopt({ figures: table.figures } as never) : table.rule;
  const facts = rows.map((row) => factsOf(table, row)).filter((one) => rule.safe(one).ok);
  if (facts.length === 0) return [];
  const answers = facts.map((one) => rule.safe(one) as unknown as { determination: Determination });
  const decisions = answers.reduce((sum, { determination }) => sum + decisionsIn(determination), 0) / facts.length;
  return [{ name: rule.name, decisions, rate: measured(facts, (one) => rule.safe(one), 150) }];
});
rates.sort((a, b) => a.rate.median - b.rate.median);
for (const { name, rate, decisions } of rates) console.log(`${line(name, rate)}  × ${decisions.toFixed(1)} decisions`);
const answering = rates.filter(({ rate }) => rate.median >= target).length;
const deciding = rates.filter(({ rate, decisions }) => rate.median * decisions >= target).length;
console.log(`\n${answering} of ${rates.length} rules give ${target} answers a second or more`);
console.log(`${deciding} of ${rates.length} make ${target} decisions a second or more`);
