import type { ReadingWatch } from "./file-bytes.ts";
import type { FileKind } from "./file-error.ts";
import { type About, openTable as open, type TableRow } from "./files/index.ts";

/** A column that a table may have: its heading, the headings of earlier versions, whether it is required. */
export interface TableColumn {
  readonly heading: string;
  readonly former: readonly string[];
  readonly required: boolean;
  readonly english?: string;
}

/** A table being read: its headings as the file has them, the column of each, and the rows as they come. */
export interface Table<Column extends TableColumn> {
  readonly headings: readonly string[];
  /** For each heading its column; undefined where the file has one more. */
  readonly columns: readonly (Column | undefined)[];
  readonly rows: AsyncIterable<TableRow>;
  readonly about: About;
}

/** 读表 — Opens a table for known columns; see `files/` for what it may look like. */
export async function openTable<Column extends TableColumn>(
  path: string,
  kind: FileKind,
  known: readonly Column[],
  watch?: ReadingWatch,
): Promise<Table<Column>> {
  const wanted = known.map(({ heading, former, english, required }) => {
    return { names: [heading, ...former, ...(english === undefined ? [] : [english])], required };
  });
  const { headings, columnOf, rows, about } = await open(path, kind, wanted, watch === undefined ? {} : { watch });
  const columns: (Column | undefined)[] = headings.map(() => undefined);
  columnOf.forEach((place, index) => {
    if (place !== undefined) columns[place] = known[index];
  });
  return { headings, columns, rows, about };
}
