import { answerChanges } from "../../../src/cli/why/answer-changes.ts";
import type { Language } from "../../../src/kernel/language/index.ts";
import { type Case, factsOf, optionsOf } from "../../../test/support/table.ts";
import type { OptionEffect } from "../model.ts";
import type { Table } from "./rows.ts";

const terminal = (language: Language) => ({
  width: 1000,
  language,
  paint: {} as never,
  say: (text: Readonly<Record<Language, string>>): string => text[language],
});

/**
 * 一个口径选项的作用 — What an option changes in a case of the tables: the first row that chooses it alone, with the answer under the
 * default reading and under the option. Null where no row has a different answer.
 */
export function effectOf(
  tables: readonly Table[],
  document: string,
  reading: string,
  option: string,
): OptionEffect | null {
  for (const { table, rows } of tables.filter((one) => one.table.rule.name.startsWith(`${document}/`))) {
    for (const [index, row] of table.rows.entries()) {
      if (!choosesAlone(row, reading, option)) continue;
      const { rule } = table;
      const options = optionsOf(table, row) as { readonly readings?: object };
      const facts = factsOf(table, row);
      const [before, after] = [
        rule.safe(facts, { ...options, readings: {} } as never),
        rule.safe(facts, options as never),
      ];
      const changes = (language: Language): string =>
        answerChanges(before, after, rule.answer.schema, terminal(language) as never);
      const [zh, en] = [changes("zh"), changes("en")];
      if (before.ok && zh !== "") {
        return {
          rule: rule.name,
          when: row.when,
          line: rows[index]?.line ?? null,
          file: rows[index]?.file ?? "",
          changes: { zh, en },
        };
      }
    }
  }
  return null;
}

const choosesAlone = ({ readings, faults }: Case, reading: string, option: string): boolean =>
  faults === undefined && Object.keys(readings ?? {}).join() === reading && Object.values(readings ?? {})[0] === option;
