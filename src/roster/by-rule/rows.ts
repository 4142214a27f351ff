import type { Determination } from "../../kernel/policy/index.ts";
import type { Repair } from "./repairs.ts";
import type { CellFault } from "./row-fault.ts";

/** What is known of a row, whatever became of it. */
export interface RowOfPerson {
  readonly row: number;
  readonly code: string;
  /** The cells of the columns that nobody asked for, by heading; 行号（原表） where the results have a column 行号 themselves. */
  readonly carried: Readonly<Record<string, string>>;
  /** Cells that were read although they are not written as the rule takes them. */
  readonly repairs: readonly { readonly column: string; readonly kind: Repair }[];
}

/** 已认定 — A row that was judged. */
export interface JudgedRow<Value = unknown> extends RowOfPerson {
  readonly determination: Determination<Value>;
}

/** 退回 — A row that cannot be judged, with everything that is wrong with it. */
export interface RejectedRow extends RowOfPerson {
  readonly faults: readonly CellFault[];
  /** The list whose table the row is in; left out for rows of the roster. */
  readonly list?: string;
}

export type JudgedOrRejected<Value = unknown> = JudgedRow<Value> | RejectedRow;

/** 是否退回 — Whether a row was rejected. */
export const isRejectedRow = (row: JudgedOrRejected): row is RejectedRow => "faults" in row;
