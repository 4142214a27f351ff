import type { TableRow } from "./csv.ts";
import { isBlank, senseOf } from "./headings.ts";

/** How many rows were left out. */
export interface Counts {
  emptyRows: number;
  totals: number;
  /** Remarks, signatures and page numbers. */
  notes: number;
  /** Rows that repeat the titles or headings, as on each page of a print. */
  repeatedHeadings: number;
}

export const noCounts = (): Counts => ({ emptyRows: 0, totals: 0, notes: 0, repeatedHeadings: 0 });

/** 不算人的行 — What a row is that is no person: a sum, a note or signature, a row that stands above the headings, too. */
type NoPerson = "totals" | "notes" | "repeatedHeadings";

/** A longer cell is no word of these kinds, whatever it begins with. */
const longestWord = 40;

/**
 * Tells the rows that are no persons, in the order of the file. Each begins with a word that says what it is, and lacks what every
 * person has: a person may be called anything. What is not clear is a person. `passed`: a person's row
 * was read elsewhere.
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
  /** Whether the row lacks something that every person has. */
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

/** 填表人、审核人（签字）、单位负责人、打印日期、注 — Who, when or what, as the last word of a label. */
const label =
  /^\D{0,15}(?:人|员|单位|部门|机构|科室|领导|主任|局长|站长|村长|镇长|支书|会计|负责|意见|签字|签名|签章|盖章|公章|电话|手机|传真|时间|日期|制表|填表|审核|复核|审批|经办|说明|注|notes?|remarks?)\d*(?:\([^)]*\))*$/i;
const page = /^(?:第\d+页[,、]?(?:共\d+页)?|共\d+页[,、]?(?:第\d+页)?|page\d+(?:of\d+)?|\d+\/\d+页)$/i;
const stamp = /^\((?:签字|签名|签章|盖章|公章|单位盖章|单位公章|印章)\)$/;
const dayInWords = /^\d{0,4}年\d{0,2}月\d{0,2}日$/;
/** A numbered line, or a sentence: what a note goes on with. */
const sentence = /^(?:\d{1,2}[、.)](?!\d)|[(]\d{1,2}[)]|[(]?[一二三四五六七八九十]{1,3}[、.)])|[，。；：,;:!?]/;

/**
 * Labels, page numbers and stamps of a row of which every cell is part of a note: a label, what follows it, a day. Below
 * notes a day or a sentence alone is one, too. None if a cell is something else.
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
