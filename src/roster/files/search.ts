import type { Text } from "../../kernel/language/index.ts";
import type { ReadingWatch } from "../file-bytes.ts";
import type { WantedColumn } from "./headings.ts";

/** 选项 — How to search for a table. */
export interface TableOptions {
  /** Requires exact headings, without rows above them and without totals. */
  readonly strict?: boolean;
  /** The file's own headings, with the names for which they stand. */
  readonly map?: Readonly<Record<string, string>>;
  /** Receives the bytes as they are read. */
  readonly watch?: ReadingWatch;
}

/** What to find, and where. */
export interface Search {
  readonly source: string;
  readonly kind: Text;
  readonly wanted: readonly WantedColumn[];
  readonly options: TableOptions;
}
