import { display, type Fault, fault as faultAt, faultCodes, type Text } from "../kernel/language/index.ts";
import { type Column, columnOfPath } from "./columns.ts";
import { quoted, type RowFault } from "./files/row-fault.ts";
import { gradeNotation, groupKinds } from "./special-groups.ts";

const settingsFile = "（县级设置）";

/** The parts of a cell that holds a list. */
const detailNames: Readonly<Record<string, Text>> = {
  kind: { zh: "类别", en: "the kind " },
  certifiedFor: { zh: "认定年度", en: "a year of certification " },
  grade: { zh: "残疾等级", en: "the grade " },
  certificate: { zh: "残疾人证代次", en: "the generation of the certificate " },
  holder: { zh: "由谁享受（认定在谁名下）", en: "the holder " },
  child: { zh: "独生子女", en: "the only child " },
};

/** The accepted notation of a part, where that of the whole cell does not cover it. */
const expectedOf: ReadonlyMap<Text | undefined, Text> = new Map([
  [detailNames.kind, groupKinds],
  [detailNames.grade, gradeNotation],
]);

/** For a detail in brackets that its group does not have. */
const notAllowed: Text = { zh: "不得填写", en: "is not allowed here" };

/** The parts of a row that faults need: the cell of a column, and the heading of the column in the file. */
interface RowOfFile {
  cellOf(column: Column): string;
  headingOf(column: Column): string;
}

/** Converts a fault from the rule for the clerk: by column, with the original cell. */
export function rowFault(fault: Fault, row: RowOfFile): RowFault {
  const column = columnOfPath(fault.path);
  if (column === undefined) return settingsFault(fault);
  const given = row.cellOf(column);
  const detail: Text | undefined = detailNames[/\]\.(\w+)/.exec(fault.path)?.[1] ?? ""];
  const expected = (detail && expectedOf.get(detail)) ?? column.expected ?? fault.expected;
  // a cell is text: a value of the wrong type is a malformed one
  const code = fault.code === "wrong-type" ? "malformed" : fault.code;
  const at = { column: row.headingOf(column), code, given };
  if (given === "")
    return {
      ...at,
      reason: { zh: `${faultCodes.missing.zh}。要求：${expected.zh}`, en: `is empty: expected ${expected.en}` },
    };
  const kind = code === "unknown-key" ? notAllowed : faultCodes[code];
  return {
    ...at,
    reason: {
      zh: `${detail?.zh ?? ""}${kind.zh}，填报内容为${quoted(given)}。要求：${expected.zh}`,
      en: `${detail?.en ?? ""}${kind.en}: got ${display(given)}, expected ${expected.en}`,
    },
  };
}

/** A fault in the county settings, whose land entries have another name among the facts of the rule. */
function settingsFault({ path, code, given, expected, message }: Fault): RowFault {
  const cell = code === "missing" ? "" : given;
  if (!/^county\b/.test(path)) return { column: settingsFile, code, given: cell, reason: message };
  const inFile = path.replace("county", "land");
  return { column: settingsFile, code, given: cell, reason: faultAt(inFile, code, given, expected, landTitle).message };
}

const landTitle = { zh: "全县耕地和农业人口", en: "county land and population by year" };

/** Line breaks, tabs and other invisible characters. */
const controlChars = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A code with invisible characters; undefined if it has none. */
export function controlCharsIn(heading: string, given: string): RowFault | undefined {
  if (!controlChars.test(given)) return undefined;
  const reason = {
    zh: `编号中有换行等看不见的字符，请删除，填报内容为${quoted(given)}`,
    en: `contains line breaks or other invisible characters: got ${display(given)}, expected a code without control characters`,
  };
  return { column: heading, code: "malformed", given, reason };
}

/** A person code that an earlier row already has. */
export function repeated(heading: string, code: string, firstRow: number): RowFault {
  const reason = {
    zh: `人员编号${quoted(code)}与第${firstRow}行重复；每人只能填一行`,
    en: `duplicates ${display(code)} in row ${firstRow}: expected one row per person`,
  };
  return { column: heading, code: "contradiction", given: code, reason };
}
