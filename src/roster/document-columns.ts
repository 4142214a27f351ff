import type { Text } from "../kernel/language/index.ts";

/** 文件另加的列名 — What a document adds to the columns of one of its rules, by the path of the fact: `household.members`. */
export type DocumentColumns = Readonly<Record<string, DocumentColumn>>;

export interface DocumentColumn {
  /** The heading of templates and messages; that of the rule's own declaration is read, too. */
  readonly heading: Text;
  /** Headings of earlier versions, which are still read. */
  readonly former?: readonly string[];
  /** Whether a table must have the column because its empty cells say something. */
  readonly needed?: true;
  /** The path of a fact that may be given in its place: where it is, the table needs no such column. */
  readonly orElse?: string;
  /** Whether an empty cell is an empty list. */
  readonly emptyIsNone?: true;
  /** Codes by words that are read beside the labels; for a list of kinds, the codes of the kinds. */
  readonly words?: ReadonlyMap<string, string>;
  /** A cell as an example. */
  readonly example?: string;
}
