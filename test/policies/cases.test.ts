import { tables } from "../support/cases.ts";
import { runTable } from "../support/table-runner.ts";

// the table of `coordination` is run beside its other tests
for (const [path, table] of Object.entries(tables).filter(([path]) => path.startsWith("../policies/"))) {
  runTable(table, `${table.rule.name} (${path.slice("../policies/".length)})`);
}
