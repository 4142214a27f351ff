import type { Language } from "../kernel/language/index.ts";
import { faultCodes } from "../kernel/language/index.ts";
import { isRejectedRow, type JudgedOrRejected, repairs } from "../roster/by-rule/index.ts";
import { escapeControls } from "./terminal.ts";

/** Counts rows, repairs and faults by column and kind, as they come. */
export function judgeReport() {
  const rows = { judged: 0, rejected: 0, records: 0 };
  const repaired = new Map<string, number>();
  const faults = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  return {
    add(row: JudgedOrRejected): void {
      for (const { column, kind } of row.repairs) count(repaired, `${kind}\n${column}`);
      if (!isRejectedRow(row)) rows.judged += 1;
      else {
        if (row.list === undefined) rows.rejected += 1;
        else rows.records += 1;
        // a row of a list's table has its number in the name of the column
        for (const { column, code } of row.faults) count(faults, `${code}\n${column.replace(/第\d+行/, "")}`);
      }
    },
    counts: () => ({ read: rows.judged + rows.rejected, ...rows }),
    lines(language: Language, leftOut: LeftOut): string[] {
      const { judged, rejected, records } = rows;
      const zh = language === "zh";
      const read = judged + rejected;
      const most = (map: Map<string, number>, word: (kind: string) => string) =>
        [...map]
          .sort((a, b) => b[1] - a[1])
          .map(([key, times]) => {
            const [kind = "", column = ""] = key.split("\n");
            return `  ${escapeControls(column)}：${word(kind)} ${times}`;
          });
      const faultWord = (kind: string) => faultCodes[kind as keyof typeof faultCodes][language];
      const repairWord = (kind: string) => repairs[kind as keyof typeof repairs][language];
      return [
        zh
          ? `共${read}行：已认定${judged}行，退回${rejected}行`
          : `Rows: ${read}; judged: ${judged}; rejected: ${rejected}`,
        ...leftOutLine(leftOut, zh),
        ...(records === 0
          ? []
          : [zh ? `附表中不在主表上的：${records}行` : `Rows of lists without a person: ${records}`]),
        ...(faults.size === 0
          ? []
          : [zh ? "差错（列：种类 次数）" : "Faults (column: kind, times)", ...most(faults, faultWord)]),
        ...(repaired.size === 0
          ? []
          : [zh ? "改读（列：种类 次数）" : "Repairs (column: kind, times)", ...most(repaired, repairWord)]),
      ];
    },
  };
}

/** Rows that are no persons: complete once all rows are read. */
interface LeftOut {
  readonly emptyRows: number;
  readonly totals: number;
  readonly repeatedHeadings: number;
}

function leftOutLine({ emptyRows, totals, repeatedHeadings }: LeftOut, zh: boolean): string[] {
  if (emptyRows + totals + repeatedHeadings === 0) return [];
  return [
    zh
      ? `未计入：空行${emptyRows}行，合计${totals}行，重复的表头${repeatedHeadings}行`
      : `Left out: empty rows: ${emptyRows}; totals: ${totals}; repeated headings: ${repeatedHeadings}`,
  ];
}
