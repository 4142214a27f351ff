import { existsSync } from "node:fs";
import { isRecord } from "../kernel/facts/index.ts";
import { fault, PolicyError, type Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { listTablesOf, openListTable } from "../roster/by-rule/index.ts";
import { invalidFile } from "../roster/file-error.ts";
import type { OpenTable, TableOptions } from "../roster/files/index.ts";
import { readJson } from "./json-input.ts";

const mapKind: Text = { zh: "列名对照文件", en: "file of headings" };

/** 列名对照 — Maps a county's own headings to the standard ones: {"身份号": "公民身份号码"}. */
export async function headingMap(path: string | undefined): Promise<Readonly<Record<string, string>>> {
  if (path === undefined) return {};
  const given = await readJson(path, mapKind);
  if (isRecord(given) && Object.values(given).every((one) => typeof one === "string")) {
    return given as Record<string, string>;
  }
  const problem = { zh: "不是列名对照", en: "not a mapping of headings" };
  const expected = { zh: '如 {"本县列名": "规定列名"}', en: 'such as {"own heading": "known heading"}' };
  throw invalidFile(path, mapKind, problem, expected);
}

/** 附表 — The files of the tables of lists, by the path of the list: those given as LIST=FILE, and those in the folder of the table that are named after it: `roster.groups.csv`. */
export function listPaths(rule: AnyRule, table: string, given: readonly string[]): Readonly<Record<string, string>> {
  const lists = listTablesOf(rule);
  const files: Record<string, string> = {};
  for (const { path } of lists) {
    const beside = table.replace(/\.[^./\\]+$/, `.${path}.csv`);
    if (table !== "-" && beside !== table && existsSync(beside)) files[path] = beside;
  }
  for (const one of given) {
    const [name = "", ...rest] = one.split("=");
    const list = lists.find(({ path, title }) => name === path || name === title.zh || name === title.en);
    if (list === undefined || rest.length === 0) throw noSuchList(one, lists);
    files[list.path] = rest.join("=");
  }
  return files;
}

/** Opens the tables of lists. */
export async function openLists(
  rule: AnyRule,
  files: Readonly<Record<string, string>>,
  optionsOf: (path: string) => TableOptions,
): Promise<Readonly<Record<string, OpenTable>>> {
  const open: Record<string, OpenTable> = {};
  await closingOnFailure(open, async () => {
    for (const { path } of listTablesOf(rule)) {
      const file = files[path];
      if (file !== undefined) open[path] = await openListTable(file, rule, path, optionsOf(path));
    }
  });
  return open;
}

function noSuchList(given: string, lists: ReturnType<typeof listTablesOf>): PolicyError {
  const names = lists.map(({ path, title }) => `${path}（${title.zh}）`).join("、");
  const expected = {
    zh: lists.length === 0 ? "此规则没有附表" : `附表=文件，附表为${names}`,
    en: lists.length === 0 ? "no table of a list: the rule has none" : `LIST=FILE, where LIST is one of ${names}`,
  };
  return new PolicyError([fault("--table", "unknown-option", given, expected, { zh: "附表", en: "table of a list" })]);
}

/**
 * Does something with open tables, and closes them if it fails. A table that is read to its end is closed by that. The error
 * does not wait for the files to be closed: a pipe that is being read is closed only after its next bytes.
 */
export async function closingOnFailure<T>(
  tables: Readonly<Record<string, OpenTable>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    closeAll(tables);
    throw error;
  }
}

/** Closes tables, and does not wait for it. What goes wrong while a file is closed is of no use to anybody. */
export function closeAll(tables: Readonly<Record<string, OpenTable>>): void {
  for (const table of Object.values(tables)) table.close().catch(() => undefined);
}
