import { determine } from "minsheng-rules/landless-farmers";
import { isRejectedRow, judgeTable, landlessSummary, openTable, readCountySettings } from "minsheng-rules/roster";

const county = await readCountySettings("examples/small-roster/county.json");
const table = await openTable("examples/small-roster/roster.csv", determine, { county });
const summary = landlessSummary();
for await (const row of judgeTable(determine, table, { county })) {
  if (isRejectedRow(row)) {
    for (const { column, message } of row.faults) console.log(row.code, column, message.zh);
    continue;
  }
  const { value } = row.determination;
  summary.add(value);
  console.log(row.code, value.outcome, value.shares?.individual.toFixed(2));
}
console.log(summary.value().assessed);

/* Prints:
A-001 pension 2600.00
A-002 征地时在册农业人口 格式不正确，填报内容为“不清楚”。要求：“是”或“否”
1
*/
