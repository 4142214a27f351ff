import type { Text } from "../../kernel/language/index.ts";
import type { ReadingWatch } from "../file-bytes.ts";
import type { WantedColumn } from "./headings.ts";

/** 选项 — How a table is looked for. */
export interface TableOptions {
  /** Headings letter by letter, nothing above them, and no totals. */
  readonly strict?: boolean;
  /** A file's own headings, and the names that they stand for. */
  readonly map?: Readonly<Record<string, string>>;
  /** Hears the bytes as they are read. */
  readonly watch?: ReadingWatch;
}

/** What is to be found, and where. */
export interface Search {
  readonly source: string;
  readonly kind: Text;
  readonly wanted: readonly WantedColumn[];
  readonly options: TableOptions;
}
