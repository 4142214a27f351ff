import type { AnyRule } from "../../kernel/policy/index.ts";
import type { Column } from "./columns.ts";
import { sameCode } from "./id-number.ts";
import { type JudgeOptions, readLists } from "./judge-table.ts";
import { codesOf, keysOf } from "./person.ts";
import { rowJudge } from "./row-judge.ts";
import { isRejectedRow, type JudgedOrRejected } from "./rows.ts";
import { cellAt, type OpenTable, wantedOf } from "./table.ts";

/** 一人 — One person of a table: the cells that are filled in, and the result of the row. */
export interface FoundPerson {
  /** As in the table, never masked; empty if there are none. */
  readonly code: string;
  readonly id: string;
  readonly given: readonly { readonly column: Column; readonly cell: string }[];
  readonly result: JudgedOrRejected;
}

/**
 * 找一人 — Finds and judges one row: the first with this code or id number or, if no code is given, the first row that can be
 * judged. Undefined if there is none. The rest of the table is not read.
 */
export async function findPerson(
  rule: AnyRule,
  table: OpenTable,
  code: string | undefined,
  options: JudgeOptions = {},
): Promise<FoundPerson | undefined> {
  const judge = rowJudge(rule, table, await readLists(rule, options), options);
  const { columns, firstOfRule } = wantedOf(rule, options.county, Object.keys(options.lists ?? {}));
  const wanted = code === undefined ? undefined : sameCode(code);
  for await (const row of table.rows) {
    const codes = codesOf(table, row.cells);
    if (wanted !== undefined && !keysOf(codes).includes(wanted)) continue;
    const { result } = judge(row);
    if (result === undefined || (wanted === undefined && isRejectedRow(result))) continue;
    const given = columns.flatMap((column, index) => {
      const cell = cellAt(row.cells, table.columnOf[firstOfRule + index]);
      return cell === "" ? [] : [{ column, cell }];
    });
    return { code: codes.code, id: codes.id, given, result };
  }
  return undefined;
}
