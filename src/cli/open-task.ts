import type { PolicyError, Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { carriedColumns, openTable, type PersonColumn, wantedOf } from "../roster/by-rule/index.ts";
import { invalidFile } from "../roster/file-error.ts";
import type { ReadingWatch } from "../roster/index.ts";
import { readCounty } from "./county-file.ts";
import { nameOf } from "./json-input.ts";
import { closingOnFailure, headingMap, listPaths, openLists } from "./judge-files.ts";

/** 要读的表 — A table, and how it is read under a rule. */
export interface TableTask {
  readonly rule: AnyRule;
  readonly file: string;
  readonly county?: string | undefined;
  readonly map?: string | undefined;
  /** Tables of lists, as LIST=FILE. */
  readonly table: readonly string[];
  readonly strict: boolean;
  readonly showId: boolean;
  /** Columns about the person that are required and must be filled in. */
  readonly filled?: readonly PersonColumn[];
  /** The name of the table in messages. */
  readonly kind?: Text;
}

/** Receives what is read of the inputs, by role. */
export type WatchOf = (role: string) => ReadingWatch;

/** Opens everything that the task reads. A file that cannot be used is reported before anything is written. */
export async function openTask(task: TableTask, watchOf: WatchOf) {
  const { rule, file, strict, showId, filled, kind } = task;
  const county = await readCounty(rule, task.county);
  const map = await headingMap(task.map);
  const optionsOf = (role: string) => ({ map, strict, watch: watchOf(role) });
  const lists = await openLists(rule, listPaths(rule, file, task.table), optionsOf);
  const table = await closingOnFailure(lists, () =>
    openTable(file, rule, { county, lists, filled, kind, ...optionsOf("roster") }),
  );
  const all = wantedOf(rule, county, Object.keys(lists), filled);
  const carried = carriedColumns(rule, table, all).map(({ heading }) => heading);
  // no list has this name
  const open = { ...lists, "": table };
  return { table, open, carried, options: { county, strict, showId, lists, ...(filled && { filled }) } };
}

/** The error for a table without people. */
export function withoutPeople(file: string, kind: Text): PolicyError {
  const expected = { zh: "表头下至少有一行人员", en: "at least one person below the headings" };
  return invalidFile(nameOf(file), kind, { zh: "没有人员", en: "no people" }, expected);
}
