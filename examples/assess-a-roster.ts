import { assessRoster, isRejected, readCountySettings, rosterSummary } from "minsheng-rules/roster";

const settings = await readCountySettings("examples/small-roster/county.json");
const sums = rosterSummary();
for await (const row of assessRoster("examples/small-roster/roster.csv", settings)) {
  sums.add(row);
  if (isRejected(row)) for (const { column, reason } of row.faults) console.log(row.code, column, reason.zh);
  else console.log(row.code, row.determination.value.outcome, row.determination.value.shares?.individual.toFixed(2));
}
const { rows, assessed, rejected } = sums.value();
console.log(rows, assessed, rejected);

/* Prints:
A-001 pension 2600.00
A-002 征地时在册农业人口 格式不正确，填报内容为“不清楚”。要求：应填“是”或“否”
2 1 1
*/
