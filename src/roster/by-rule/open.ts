import { fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import {
  type OpenTable as OpenFile,
  openTable as openFile,
  type TableOptions,
  type WantedColumn,
} from "../files/index.ts";
import { listTablesOf } from "./columns.ts";
import type { CountyOfRule } from "./county.ts";
import { hasColumn, type OpenTable, type PersonColumn, wantedOf, wantedOfList } from "./table.ts";

/** 打开表的选项 — Options for judging a table are accepted here too. */
export interface OpenOptions extends TableOptions {
  /** Facts that the county sets for everybody need no column. */
  readonly county?: CountyOfRule | undefined;
  /** Lists with separate tables need no column. */
  readonly lists?: Readonly<Record<string, OpenTable>> | undefined;
  /** Required columns about the person. */
  readonly filled?: readonly PersonColumn[] | undefined;
  /** The name of the table in messages. */
  readonly kind?: Text | undefined;
}

/** The default name of a table. */
export const anyTable: Text = { zh: "表", en: "table" };

/**
 * 打开表 — Opens a table for a rule: CSV, .xlsx or NDJSON, also compressed as .gz; a path, or `-` for standard input. Throws one
 * PolicyError if the file cannot be used: it is missing, is not a table, or lacks a required column.
 *
 * @example const county = await readCountySettings("examples/small-roster/county.json");
 * const table = await openTable("examples/small-roster/roster.csv", determine, { county });
 * await table.close();
 * table.headings.slice(0, 3) // ["人员编号", "村编号", "出生日期"]
 */
export async function openTable(source: string, rule: AnyRule, options: OpenOptions = {}): Promise<OpenFile> {
  const { county, lists = {}, filled, kind = anyTable, ...search } = options;
  const { wanted } = wantedOf(rule, county, Object.keys(lists), filled);
  return openByPerson(source, kind, wanted, search);
}

/** Opens a table whose rows belong to people, identified by person code or id number. `wanted` begins with the person's columns. */
export async function openByPerson(
  source: string,
  kind: Text,
  wanted: readonly WantedColumn[],
  options: TableOptions = {},
): Promise<OpenFile> {
  const table = await openFile(source, kind, wanted, options);
  if (hasColumn(table, "code") || hasColumn(table, "id")) return table;
  await table.close();
  const title = { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` };
  throw new PolicyError([fault("人员编号", "missing", "", codeOrId, title)]);
}

const codeOrId: Text = { zh: "有此列，或者有“公民身份号码”列", en: "this column, or one with id numbers" };

/**
 * 打开附表 — Opens the table of a list, with one item per row, by person. Throws one PolicyError if the rule has no such list, or the
 * file cannot be used.
 *
 * @example const table = await openListTable("test/roster/by-rule/roster.groups.csv", fundingShares, "groups");
 * await table.close();
 * table.headings // ["人员编号", "类别", "已认定的年度"]
 */
export async function openListTable(
  source: string,
  rule: AnyRule,
  list: string,
  options: TableOptions = {},
): Promise<OpenFile> {
  const known = listTablesOf(rule);
  const found = known.find(({ path }) => path === list);
  if (found === undefined)
    throw new PolicyError([
      noSuchList(
        list,
        known.map(({ path }) => path),
      ),
    ]);
  return openByPerson(source, found.title, wantedOfList(found.columns).wanted, options);
}

/** The error for a list that the rule does not have. */
export function noSuchList(path: string, names: readonly string[]) {
  const none = names.length === 0;
  const expected = {
    zh: none ? "此规则没有附表" : `附表名称：${names.join("、")}`,
    en: none ? "no table of a list: the rule has none" : `the list of a table: ${names.join(", ")}`,
  };
  return fault(path, "unknown-option", JSON.stringify(path), expected, { zh: "附表", en: "table of a list" });
}
