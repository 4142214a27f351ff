import type { AnyRule } from "../../kernel/policy/index.ts";
import type { OpenTable as OpenFile, WantedColumn } from "../files/index.ts";
import { type Column, columnsOf, sameHeading } from "./columns.ts";
import type { CountyOfRule } from "./county.ts";
import { valueAt } from "./facts-of-row.ts";

/** A table being read, from any kind of file. */
export type OpenTable = Omit<OpenFile, "about" | "close">;

/** The columns that identify the person, which no rule uses. */
export const personColumns = {
  code: ["人员编号", "编号", "person code", "code"],
  village: ["村编号", "village code", "village"],
  id: ["公民身份号码", "身份证号", "身份证号码", "公民身份证号码", "居民身份证号", "id number"],
  sex: ["性别", "sex"],
  birthDate: ["出生日期", "出生年月日", "date of birth"],
} as const;
export type PersonColumn = keyof typeof personColumns;
const personKeys = Object.keys(personColumns) as PersonColumn[];

/** The columns to find in a file: first those that identify the person, then those of the rule. */
export interface Wanted {
  readonly wanted: readonly WantedColumn[];
  readonly columns: readonly Column[];
  /** The index of the first column of the rule. */
  readonly firstOfRule: number;
}

/**
 * 要用的列 — The columns that a table of a rule may have. A column is not required if the county sets its fact for everybody,
 * or if its list has a separate table. Columns about the person are required only if they are named.
 */
export function wantedOf(
  rule: AnyRule,
  county?: CountyOfRule,
  lists: readonly string[] = [],
  person: readonly PersonColumn[] = [],
): Wanted {
  const columns = columnsOf(rule);
  const isGiven = (path: string) => valueAt(county?.shared, path) !== undefined || lists.includes(path);
  const isElsewhere = ({ path, orElse }: Column) => isGiven(path) || (orElse !== undefined && isGiven(orElse));
  return wantedAmong(
    columns,
    columns.map((one) => one.needed && !isElsewhere(one)),
    person,
  );
}

/** The columns of the separate table of a list. */
export const wantedOfList = (columns: readonly Column[]): Wanted =>
  wantedAmong(
    columns,
    columns.map(() => false),
  );

function wantedAmong(
  columns: readonly Column[],
  required: readonly boolean[],
  requiredOfPerson: readonly PersonColumn[] = [],
): Wanted {
  // a heading that belongs to the rule means the rule's fact
  const taken = new Set(columns.flatMap(({ names }) => names.map(sameHeading)));
  const person = personKeys.map((key) => ({
    names: personColumns[key].filter((name) => !taken.has(sameHeading(name))),
    required: requiredOfPerson.includes(key),
  }));
  const own = columns.map(({ names, orElse }, index) => {
    const other = orElse === undefined ? -1 : columns.findIndex(({ path }) => path === orElse);
    return { names, required: required[index] === true, ...(other >= 0 && { orElse: [person.length + other] }) };
  });
  return { wanted: [...person, ...own], columns, firstOfRule: person.length };
}

/** Whether a table has a column about the person. */
export const hasColumn = ({ columnOf }: OpenTable, key: PersonColumn): boolean =>
  columnOf[personKeys.indexOf(key)] !== undefined;

/** The cell of a person's column in a row. */
export const personCell = (table: OpenTable, cells: readonly string[], key: PersonColumn): string =>
  cellAt(cells, table.columnOf[personKeys.indexOf(key)]);

export const personHeading = (table: OpenTable, key: PersonColumn): string =>
  table.headings[table.columnOf[personKeys.indexOf(key)] ?? -1] ?? personColumns[key][0];

export const cellAt = (cells: readonly string[], place: number | undefined): string =>
  place === undefined ? "" : (cells[place] ?? "");

/** The positions of some columns about the person. */
export const personPlaces = ({ columnOf }: OpenTable, keys: readonly PersonColumn[]): readonly (number | undefined)[] =>
  keys.map((key) => columnOf[personKeys.indexOf(key)]);
