import { tables } from "../support/cases.ts";
import { runTable } from "../support/table-runner.ts";

for (const [path, table] of Object.entries(tables)) {
  runTable(table, `${table.rule.name} (${path.slice("../policies/".length)})`);
}
