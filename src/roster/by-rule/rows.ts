import type { Determination } from "../../kernel/policy/index.ts";
import type { Repair } from "./repairs.ts";
import type { CellFault } from "./row-fault.ts";

/** What judged and rejected rows have in common. */
export interface RowOfPerson {
  readonly row: number;
  readonly code: string;
  /** The cells of the columns that the rule does not use, by heading. A heading that the results have too is renamed: 行号（原表）. */
  readonly carried: Readonly<Record<string, string>>;
  /** Cells that were read although they are not in standard notation. */
  readonly repairs: readonly { readonly column: string; readonly kind: Repair }[];
}

/** 已认定 — A row that was judged. */
export interface JudgedRow<Value = unknown> extends RowOfPerson {
  readonly determination: Determination<Value>;
}

/** 退回 — A row that cannot be judged, with all its faults. */
export interface RejectedRow extends RowOfPerson {
  readonly faults: readonly CellFault[];
  /** The list to whose table the row belongs; absent for rows of the roster. */
  readonly list?: string;
}

export type JudgedOrRejected<Value = unknown> = JudgedRow<Value> | RejectedRow;

/** 是否退回 — Whether a row was rejected. */
export const isRejectedRow = (row: JudgedOrRejected): row is RejectedRow => "faults" in row;
