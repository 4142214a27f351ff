import { isRejected, judgeRoster, readCounty, rosterSummary } from "minsheng-rules/roster";

const county = await readCounty("examples/small-roster/county.json");
const sums = rosterSummary();
for await (const row of judgeRoster("examples/small-roster/roster.csv", county)) {
  sums.add(row);
  if (isRejected(row)) for (const { column, reason } of row.faults) console.log(row.code, column, reason.zh);
  else console.log(row.code, row.determination.value.outcome, row.determination.value.shares?.individual.toFixed(2));
}
const { rows, judged, rejected } = sums.value();
console.log(rows, judged, rejected);
