import type { Merge } from "./heading-rows.ts";
import { placeOf } from "./sheet-rows.ts";
import type { Sheet, Workbook } from "./workbook.ts";

const tag = /<(?:\w+:)?mergeCell\s[^>]*?\bref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g;
const longestTag = 200;

/** 合并的单元格 — The merged cells among the first rows of a sheet. In the file they come after all rows. */
export async function mergesOf(book: Workbook, sheet: Sheet, lastRow: number): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  let rest = "";
  for await (const piece of book.part(sheet.part) ?? []) {
    const text = rest + piece.toString("latin1");
    let end = 0;
    for (const { 0: found, 1: left, 2: top, 3: right, 4: bottom, index } of text.matchAll(tag)) {
      end = index + found.length;
      if (Number(top) > lastRow) continue;
      merges.push({ top: Number(top), bottom: Number(bottom), left: placeOf(left) ?? 0, right: placeOf(right) ?? 0 });
    }
    rest = text.slice(Math.max(end, text.length - longestTag));
  }
  return merges;
}
