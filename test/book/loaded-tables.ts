import type { FormRule } from "../../docs/book/calculator/documents.ts";
import { factsOf, optionsOf, tables } from "../support/cases.ts";

/** A row as a calculator takes it. */
export interface FormRow {
  readonly title: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly options: Readonly<Record<string, unknown>> | undefined;
  /** Whether the row has an answer; the others show what is an error. */
  readonly isDecided: boolean;
}

interface FormTable {
  readonly name: string;
  readonly rule: FormRule;
  readonly rows: readonly FormRow[];
}

/** Every rule once, with the rows of all its tables. */
export function loadedTables(): readonly FormTable[] {
  const byName = new Map<string, FormTable>();
  for (const table of Object.values(tables)) {
    const rule = table.rule as FormRule;
    const rows = table.rows.map((row) => ({
      title: row.when,
      facts: factsOf(table, row),
      options: optionsOf(table, row) as FormRow["options"],
      isDecided: row.faults === undefined,
    }));
    byName.set(rule.name, { name: rule.name, rule, rows: [...(byName.get(rule.name)?.rows ?? []), ...rows] });
  }
  return [...byName.values()];
}
