import type { Text } from "../kernel/language/index.ts";

/** 文件另加的列名 — What a document adds to the columns of one of its rules, by the path of the fact: `household.members`. */
export type DocumentColumns = Readonly<Record<string, DocumentColumn>>;

export interface DocumentColumn {
  /** The heading in templates and messages. The heading from the rule's declaration is also read. */
  readonly heading: Text;
  /** Headings of earlier versions that are still read. */
  readonly former?: readonly string[];
  /** Whether the column is required because its empty cells have a meaning. */
  readonly needed?: true;
  /** The path of an alternative fact: if that is given, the column is not required. */
  readonly orElse?: string;
  /** Whether an empty cell is an empty list. */
  readonly emptyIsNone?: true;
  /** Codes by words that are read in addition to the labels; for a list of kinds, the codes of the kinds. */
  readonly words?: ReadonlyMap<string, string>;
  /** An example cell. */
  readonly example?: string;
}
