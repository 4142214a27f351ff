import { tables } from "virtual:tables";
import { factsOf } from "../support/table.ts";
import { line, measured } from "./measure.ts";

/** Every rule on the facts of its own table: checked, decided, with all grounds. Slowest first. */
const rates = tables.flatMap((table) => {
  const rows = table.rows.filter((row) => !row.faults && !row.readings && !row.figures);
  const rule = table.figures ? table.rule.adopt({ figures: table.figures } as never) : table.rule;
  const facts = rows.map((row) => factsOf(table, row)).filter((one) => rule.safe(one).ok);
  return facts.length === 0 ? [] : [{ name: rule.name, rate: measured(facts, (one) => rule.safe(one), 150) }];
});
rates.sort((a, b) => a.rate.median - b.rate.median);
for (const { name, rate } of rates) console.log(line(name, rate));
const fast = rates.filter(({ rate }) => rate.median >= 250_000).length;
console.log(`\n${fast} of ${rates.length} rules at 250,000 a second or more`);
