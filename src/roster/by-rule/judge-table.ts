import { PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule, Outcome } from "../../kernel/policy/index.ts";
import type { ReadingWatch } from "../file-bytes.ts";
import type { TableRow } from "../files/index.ts";
import { listTablesOf } from "./columns.ts";
import type { CountyOfRule } from "./county.ts";
import { type ListRecords, readRecords, unknownPerson } from "./list-records.ts";
import { noSuchList } from "./open.ts";
import { type PersonRegistry, personRegistry } from "./person.ts";
import { type DecideRow, rowJudge } from "./row-judge.ts";
import type { JudgedOrRejected, RejectedRow } from "./rows.ts";
import type { OpenTable, PersonColumn } from "./table.ts";

/** 认定的选项 — How a table is judged. */
export interface JudgeOptions {
  /** The rule under a county's readings and figures, and the facts that are the same for everybody. */
  readonly county?: CountyOfRule;
  /** Rejects cells that are not in standard notation. */
  readonly strict?: boolean;
  /** Leaves id numbers unmasked. */
  readonly showId?: boolean;
  /** Columns about the person whose cells must be filled in. */
  readonly filled?: readonly PersonColumn[];
  /** The tables of lists, by the path of the list. */
  readonly lists?: Readonly<Record<string, OpenTable>>;
  /** 续做 — The last row that an earlier run completed. Rows up to this one are read but not judged again. */
  readonly completedRow?: number;
  /** Is called for each row that is read. */
  readonly watch?: Pick<ReadingWatch, "row">;
}

/** A rule whose answer has a known type. */
interface RuleOf<Value> extends AnyRule {
  safe(facts: unknown): Outcome<Value>;
}

/**
 * 逐行认定 — Judges a table under any rule, row by row. Every row is returned once, judged or rejected; rows of lists whose
 * person is not in the table follow at the end. A row that cannot be judged does not stop the others: it is returned with its
 * faults. Throws a PolicyError if a file is unreadable.
 *
 * @example const county = await readCountySettings("examples/small-roster/county.json");
 * const table = await openTable("examples/small-roster/roster.csv", determine, { county });
 * const { value: first } = await judgeTable(determine, table, { county }).next();
 * await table.close();
 * first.determination.value.outcome // "pension"
 */
export async function* judgeTable<Value>(
  rule: RuleOf<Value>,
  table: OpenTable,
  options: JudgeOptions = {},
): AsyncGenerator<JudgedOrRejected<Value>> {
  const { judge, withoutPerson } = await tableJudge(rule, table, options);
  for await (const row of table.rows) {
    const result = judge(row);
    if (result !== undefined) yield result as JudgedOrRejected<Value>;
  }
  yield* withoutPerson();
}

/** Judges single rows, one after another. */
export interface TableJudge {
  /** Undefined for a row that an earlier run completed. */
  judge(row: TableRow): JudgedOrRejected | undefined;
  /** The codes and id numbers read so far. */
  readonly registry: PersonRegistry;
  /** Whether a list has records of the person with a code and an id number. */
  hasRecords(code: string, id: string): boolean;
  /** The records whose person is not in any row. */
  withoutPerson(): Iterable<RejectedRow>;
}

/** 逐行认定 — Makes a judge for the rows of a table; `judgeTable` uses it for all rows. */
export async function tableJudge(
  rule: AnyRule,
  table: OpenTable,
  options: JudgeOptions & { readonly decide?: DecideRow } = {},
): Promise<TableJudge> {
  const lists = await readLists(rule, options);
  const registry = personRegistry();
  const judge = rowJudge(rule, table, lists, options, registry);
  const seen = new Set<string>();
  return {
    registry,
    judge(row) {
      options.watch?.row?.(row.row);
      const { keys, result } = judge(row);
      if (lists.length > 0) for (const key of keys) seen.add(key);
      return result;
    },
    hasRecords: (...keys) => lists.some(({ byPerson }) => keys.some((key) => byPerson.has(key))),
    *withoutPerson() {
      for (const { name, byPerson } of lists) {
        for (const [key, records] of byPerson) {
          if (seen.has(key)) continue;
          for (const { row, code } of records) {
            yield { row, code, carried: {}, repairs: [], faults: [unknownPerson(code)], list: name };
          }
        }
      }
    },
  };
}

/** Reads the tables of lists to their ends. */
export async function readLists(
  rule: AnyRule,
  { lists: tables = {}, showId = false }: Pick<JudgeOptions, "lists" | "showId">,
): Promise<readonly ListRecords[]> {
  const known = listTablesOf(rule);
  const names = known.map(({ path }) => path);
  const unknown = Object.keys(tables).filter((path) => !names.includes(path));
  if (unknown.length > 0) throw new PolicyError(unknown.map((path) => noSuchList(path, names)));
  const read: ListRecords[] = [];
  for (const list of known) {
    const table = tables[list.path];
    if (table) read.push(await readRecords(list, table, showId));
  }
  return read;
}
