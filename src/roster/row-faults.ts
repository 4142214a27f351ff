import { display, type Fault, fault as faultAt, faultCodes } from "../kernel/language/errors.ts";
import type { Text } from "../kernel/language/text.ts";
import { columnOfPath } from "./columns.ts";
import { groupKinds } from "./special-groups.ts";

/** 差错 — one thing that is wrong in a row: the column, what stands there, and why it is refused. */
export interface RowFault {
  /** Heading of the column, in Chinese; （整行） for the row as a whole, （县设定） for what the county's file lacks. */
  readonly column: string;
  readonly code: Fault["code"];
  /** What stands in the cell. */
  readonly given: string;
  readonly reason: Text;
}

export const wholeRow = "（整行）";
export const countyFile = "（县设定）";

/** Parts of a cell that holds a list: what the fault speaks of inside it. */
const detailNames: Readonly<Record<string, Text>> = {
  kind: { zh: "类别", en: "the kind " },
  certifiedFor: { zh: "认定年度", en: "a certified year " },
  grade: { zh: "残疾等级", en: "the grade " },
  certificate: { zh: "第几代残疾证", en: "the generation of the certificate " },
  holder: { zh: "由谁持有", en: "the holder " },
  child: { zh: "独生子女", en: "the only child " },
};

/** What stands in the brackets of a group that has no such detail. */
const notAllowed: Text = { zh: "不用写", en: "is not wanted" };

/** A fault of the rule's check as the clerk sees it: by column, with the cell as it was written. */
export function rowFault(fault: Fault, cellOf: (heading: string) => string | undefined): RowFault {
  const column = columnOfPath(fault.path);
  if (column === undefined) {
    return countyFault(fault);
  }
  const given = cellOf(column.heading) ?? "";
  const inside: Text | undefined = detailNames[/\]\.(\w+)/.exec(fault.path)?.[1] ?? ""];
  const allowed = inside === detailNames.kind ? groupKinds : (column.allowed ?? fault.expected);
  // a cell is text: whatever is of the wrong type is written wrongly
  const code = fault.code === "wrong-type" ? "malformed" : fault.code;
  const kind = code === "unknown-key" ? notAllowed : faultCodes[code];
  if (given === "") {
    const reason = { zh: `没有填写；${allowed.zh}`, en: `is empty; ${allowed.en}` };
    return { column: column.heading, code, given, reason };
  }
  return {
    column: column.heading,
    code,
    given,
    reason: {
      zh: `${inside?.zh ?? ""}${kind.zh}，给出的是 ${display(given)}；应为：${allowed.zh}`,
      en: `${inside?.en ?? ""}${kind.en}, given ${display(given)}; allowed: ${allowed.en}`,
    },
  };
}

/** A fault of what the county's file gives: the facts of the rule have the land under another name. */
function countyFault({ path, code, given, expected, message }: Fault): RowFault {
  const cell = code === "missing" ? "" : given;
  if (!/^county\b/.test(path)) return { column: countyFile, code, given: cell, reason: message };
  const inFile = path.replace("county", "land");
  return { column: countyFile, code, given: cell, reason: faultAt(inFile, code, given, expected, landTitle).message };
}

const landTitle = { zh: "全县耕地和农业人口", en: "the county's land and population by year" };

/** A row that has another number of cells than there are headings. */
export function wrongCellCount(cells: number, headings: number): RowFault {
  return {
    column: wholeRow,
    code: "malformed",
    given: String(cells),
    reason: {
      zh: `有${cells}格；应为：${headings}格，和表头一样`,
      en: `${cells} cells; allowed: ${headings}, as the headings`,
    },
  };
}

/** A cell whose bytes the encoding does not know. */
export function undecodableCell(heading: string, given: string): RowFault {
  const reason = {
    zh: `有无法识别的字符，给出的是 ${display(given)}；应为：UTF-8 或 GB18030 编码的文字`,
    en: `has characters that cannot be decoded, given ${display(given)}; allowed: text in UTF-8 or GB18030`,
  };
  return { column: heading, code: "malformed", given, reason };
}

/** What a code may not hold: line breaks, tabs and whatever else is not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A code with characters that are not seen; undefined when it has none. */
export function controlCharsIn(heading: string, given: string): RowFault | undefined {
  if (!unseen.test(given)) return undefined;
  const reason = {
    zh: `有控制字符（换行、制表符或者其他看不见的字符），给出的是 ${display(given)}；应为：没有控制字符的编号`,
    en: `has control characters (line breaks, tabs or others not seen), given ${display(given)}; allowed: a code without`,
  };
  return { column: heading, code: "malformed", given, reason };
}

/** A person code that came up before. */
export function repeated(heading: string, code: string, firstRow: number): RowFault {
  const reason = {
    zh: `编号重复，第${firstRow}行已有 ${display(code)}；应为：一人一行`,
    en: `given twice, ${display(code)} stands in row ${firstRow}; allowed: one row a person`,
  };
  return { column: heading, code: "contradiction", given: code, reason };
}
