import type { Language } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { answerColumnsOf } from "./columns.ts";
import { valueAt } from "./facts-of-row.ts";
import { printed } from "./print.ts";
import { reasonOf } from "./row-fault.ts";
import type { JudgedRow, RejectedRow } from "./rows.ts";

interface ResultsTable {
  readonly headings: readonly string[];
  /** The line of a person. */
  cells(row: JudgedRow): string[];
}

interface RejectsTable {
  readonly headings: readonly string[];
  /** The lines of a row, one for each fault. */
  lines(row: RejectedRow): string[][];
}

const rowAndCode = { zh: ["行号", "人员编号"], en: ["row", "person code"] } as const;
const faultHeadings = ["表", "列名", "填报内容", "要求", "原因", "expected", "reason"] as const;

/** The headings of results and rejects other than those of the answer. */
export const ownHeadings: readonly string[] = [...rowAndCode.zh, ...rowAndCode.en, ...faultHeadings];

/**
 * 结果表 — The table of results of a rule, one line per person: row and code, the roster's other columns, then the answer in
 * words, its own values before those of its groups. `carried` are the roster's other columns, named as in `carried` of a row.
 *
 * @example resultsTable(referenceDate, ["姓名"], "zh").headings // ["行号", "人员编号", "姓名", "年龄确认基准日", "年龄确认依据"]
 */
export function resultsTable(rule: AnyRule, carried: readonly string[], language: Language): ResultsTable {
  const columns = answerColumnsOf(rule);
  return {
    headings: [...rowAndCode[language], ...carried, ...columns.map(({ heading }) => heading[language])],
    cells: (person) => [
      String(person.row),
      person.code,
      ...carried.map((name) => person.carried[name] ?? ""),
      ...columns.map(({ path, print }) => printed(valueAt(person.determination.value, path), print, language)),
    ],
  };
}

/**
 * 退回表 — The table of rejected rows, one line per fault, with the roster's other columns, so that a village can find
 * its people.
 *
 * @example rejectsTable(["姓名"]).headings.slice(0, 5) // ["行号", "人员编号", "姓名", "表", "列名"]
 */
export function rejectsTable(carried: readonly string[]): RejectsTable {
  return {
    headings: [...rowAndCode.zh, ...carried, ...faultHeadings],
    lines: ({ row, code, carried: cells, list = "", faults }) =>
      faults.map(({ column, given, expected, message }) => {
        const reason = reasonOf({ message, expected });
        const about = [String(row), code, ...carried.map((name) => cells[name] ?? "")];
        return [...about, list, column, given, expected.zh, reason.zh, expected.en, reason.en];
      }),
  };
}
