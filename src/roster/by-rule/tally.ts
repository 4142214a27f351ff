import type { FaultCode, Text } from "../../kernel/language/index.ts";
import type { Repair } from "./repairs.ts";
import { isRejectedRow, type JudgedOrRejected } from "./rows.ts";

/** 差错归类 — All faults of one kind in one column: the number of rows, and the first of them. */
interface FaultGroup {
  readonly column: string;
  readonly code: FaultCode;
  readonly rows: number;
  readonly example: { readonly row: number; readonly given: string; readonly message: Text };
}

/** 改读归类 — All cells of a column with the same kind of repair. */
interface RepairGroup {
  readonly column: string;
  readonly kind: Repair;
  readonly cells: number;
}

/** 计数 — The counts for a report, as plain data. The counts of several parts of a file can be added up. */
export interface RowTally {
  readonly judged: number;
  readonly rejected: number;
  /** Rows of list tables whose person is not in the main table. */
  readonly listRowsWithoutPerson: number;
  readonly faults: readonly FaultGroup[];
  readonly repairs: readonly RepairGroup[];
}

/**
 * 文件自己的汇总 — Additional totals of a document, from the value of each answer. The state is plain JSON; the order in which
 * the parts of a table are added does not matter.
 */
export interface OwnTally {
  add(value: unknown): void;
  state(): unknown;
  merge(state: unknown): void;
}

/** Counts rows. */
interface TallyOfRows {
  add(row: JudgedOrRejected): void;
  /** Counts a row that was read, with its repairs. */
  addRead(repairs?: JudgedOrRejected["repairs"]): void;
  merge(other: RowTally): void;
  value(): RowTally;
}

/** The maximum number of groups, so that a file with many odd headings does not fill the memory. */
const mostGroups = 1000;

/** Counts rows, faults and repairs; continues an earlier count, if there is one. */
export function tallyOfRows(earlier?: RowTally): TallyOfRows {
  const counts = { judged: 0, rejected: 0, listRowsWithoutPerson: 0 };
  const faults = new Map<string, FaultGroup>();
  const repairs = new Map<string, RepairGroup>();
  const addFault = (group: FaultGroup): void => {
    const key = `${group.code} ${group.column}`;
    const known = faults.get(key);
    if (known) {
      const example = group.example.row < known.example.row ? group.example : known.example;
      faults.set(key, { ...known, rows: known.rows + group.rows, example });
    } else if (faults.size < mostGroups) faults.set(key, group);
  };
  const addRepair = (group: RepairGroup): void => {
    const key = `${group.kind} ${group.column}`;
    const known = repairs.get(key);
    if (known) repairs.set(key, { ...known, cells: known.cells + group.cells });
    else if (repairs.size < mostGroups) repairs.set(key, group);
  };
  const merge = (other: RowTally): void => {
    counts.judged += other.judged;
    counts.rejected += other.rejected;
    counts.listRowsWithoutPerson += other.listRowsWithoutPerson;
    other.faults.forEach(addFault);
    other.repairs.forEach(addRepair);
  };
  const addRead = (repairs: JudgedOrRejected["repairs"] = []): void => {
    for (const { column, kind } of repairs) addRepair({ column, kind, cells: 1 });
    counts.judged += 1;
  };
  if (earlier) merge(earlier);
  return {
    add(row) {
      if (!isRejectedRow(row)) {
        addRead(row.repairs);
        return;
      }
      for (const { column, kind } of row.repairs) addRepair({ column, kind, cells: 1 });
      counts[row.list === undefined ? "rejected" : "listRowsWithoutPerson"] += 1;
      for (const group of groupsOf(row)) addFault(group);
    },
    addRead,
    merge,
    value: () => ({
      ...counts,
      faults: [...faults.values()].sort(byRows),
      repairs: [...repairs.values()].sort(byCells),
    }),
  };
}

/** The most frequent first; equal ones by first row and name, so that the order does not depend on the parts. */
const byRows = (one: FaultGroup, other: FaultGroup): number =>
  other.rows - one.rows ||
  one.example.row - other.example.row ||
  inOrder(one.column, other.column) ||
  inOrder(one.code, other.code);
const byCells = (one: RepairGroup, other: RepairGroup): number =>
  other.cells - one.cells || inOrder(one.column, other.column) || inOrder(one.kind, other.kind);
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The faults of a row. Several of one kind in one column count as one. */
function groupsOf({ row, faults }: Extract<JudgedOrRejected, { faults: unknown }>): readonly FaultGroup[] {
  const groups = new Map<string, FaultGroup>();
  for (const { column: heading, code, given, message } of faults) {
    // for a row of a list table, the row number is part of the column name
    const column = heading.replace(/第\d+行/, "");
    const key = `${code} ${column}`;
    if (!groups.has(key)) groups.set(key, { column, code, rows: 1, example: { row, given, message } });
  }
  return [...groups.values()];
}
