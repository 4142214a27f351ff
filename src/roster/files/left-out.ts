import type { TableRow } from "./csv.ts";
import { isBlank, senseOf } from "./headings.ts";

/** The numbers of rows that were skipped. */
export interface Counts {
  emptyRows: number;
  totals: number;
  /** Remarks, signatures and page numbers. */
  notes: number;
  /** Rows that repeat the titles or headings, as on each page of a printout. */
  repeatedHeadings: number;
}

export const noCounts = (): Counts => ({ emptyRows: 0, totals: 0, notes: 0, repeatedHeadings: 0 });

/** 不算人的行 — The kinds of rows that are not people: totals, notes, repeated headings. */
type NoPerson = "totals" | "notes" | "repeatedHeadings";

/** The maximum length of such a word: a longer cell is an ordinary one. */
const longestWord = 40;

/**
 * Finds the rows that do not describe a person, in file order. Such a row begins with a typical word and lacks a required
 * value; the word alone is not enough, because a person may have any name. Unclear rows count as people. `passed`: a
 * person's row was read elsewhere.
 */
export function leftOut(
  above: readonly TableRow[],
  required: readonly number[],
): { kindOf(row: TableRow): NoPerson | undefined; passed(): void } {
  const repeated = new Map(above.map(({ cells }) => [firstOf(cells), new Set<string>()]));
  for (const { cells } of above) repeated.get(firstOf(cells))?.add(sensesOf(cells));
  const lacks = (cells: readonly string[]): boolean => {
    return required.length === 0 || required.some((place) => isBlank(cells[place] ?? ""));
  };
  let belowNotes = false;
  return {
    kindOf({ cells }) {
      const first = firstOf(cells);
      if (repeated.get(first)?.has(sensesOf(cells))) return "repeatedHeadings";
      const kind = kindOf(first, cells, { lacking: lacks(cells), belowNotes });
      belowNotes = kind === "notes" || (belowNotes && kind !== undefined);
      return kind;
    },
    passed() {
      belowNotes = false;
    },
  };
}

interface Place {
  /** Whether the row lacks a required value. */
  readonly lacking: boolean;
  readonly belowNotes: boolean;
}

function kindOf(first: string, cells: readonly string[], { lacking, belowNotes }: Place): NoPerson | undefined {
  if (lacking && first.length <= longestWord && total.test(senseOf(first))) return "totals";
  if (!lacking && !/[:：]/.test(first)) return undefined;
  return labelsIn(cells, belowNotes) >= (lacking ? 1 : 2) ? "notes" : undefined;
}

export const firstOf = (cells: readonly string[]): string => cells.find((cell) => !isBlank(cell)) ?? "";

const sensesOf = (cells: readonly string[]): string =>
  cells
    .map(senseOf)
    .filter((sense) => sense !== "")
    .join("\n");

const total =
  /^(?:本[页村组乡镇]|[全各][村组乡镇县市])?(?:合计|小计|总计|共计|累计|总数|共(?=\d+[人户])|total|subtotal|grandtotal|sum)(?:$|[:(\d])/;

/** 填表人、审核人（签字）、单位负责人、打印日期、注 — The last word of a label: who, when or what. */
const label =
  /^\D{0,15}(?:人|员|单位|部门|机构|科室|领导|主任|局长|站长|村长|镇长|支书|会计|负责|意见|签字|签名|签章|盖章|公章|电话|手机|传真|时间|日期|制表|填表|审核|复核|审批|经办|说明|注|notes?|remarks?)\d*(?:\([^)]*\))*$/i;
const page = /^(?:第\d+页[,、]?(?:共\d+页)?|共\d+页[,、]?(?:第\d+页)?|page\d+(?:of\d+)?|\d+\/\d+页)$/i;
const stamp = /^\((?:签字|签名|签章|盖章|公章|单位盖章|单位公章|印章)\)$/;
const dayInWords = /^\d{0,4}年\d{0,2}月\d{0,2}日$/;
/** A numbered line, or a sentence: the continuation of a note. */
const sentence = /^(?:\d{1,2}[、.)](?!\d)|[(]\d{1,2}[)]|[(]?[一二三四五六七八九十]{1,3}[、.)])|[，。；：,;:!?]/;

/**
 * The labels, page numbers and stamps of a row in which every cell is part of a note: a label, its value, a date. Below
 * a note, a date or a sentence alone also counts. Empty if any cell is something else.
 */
function labelsIn(cells: readonly string[], belowNotes: boolean): number {
  const all = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.normalize("NFKC").replaceAll(/[\s*]/g, ""));
  if (belowNotes && all.length === 1 && sentence.test(all[0] ?? "")) return 1;
  let afterLabel = false;
  let labels = belowNotes ? 1 : 0;
  for (const cell of all) {
    const [name = "", ...rest] = cell.split(":");
    const isLabel = rest.length > 0 && label.test(name);
    if (isLabel || page.test(cell) || stamp.test(cell)) labels += 1;
    else if (!afterLabel && !dayInWords.test(cell)) return 0;
    afterLabel = isLabel && rest.join("") === "";
  }
  return labels;
}
