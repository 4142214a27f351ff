import { display, type Fault, type FaultCode, faultCodes, type Text } from "../../kernel/language/index.ts";
import { wholeRow } from "../files/index.ts";
import type { Column } from "./columns.ts";
import type { ItemNotation, Sense } from "./senses.ts";

/** 差错 — One fault in a row: the column, the content of the cell, and what is expected. */
export interface CellFault {
  /** The heading in the file; （整行） for the row as a whole, （县级设置） for the county settings. */
  readonly column: string;
  readonly code: FaultCode;
  readonly given: string;
  readonly expected: Text;
  /** The whole sentence. */
  readonly message: Text;
}

export const countyFile = "（县级设置）";

const noColumns: Readonly<Record<string, Text>> = {
  [wholeRow]: { zh: wholeRow, en: "(whole row)" },
  [countyFile]: { zh: countyFile, en: "(county settings)" },
};

/** 列名 — The column of a fault for people. A heading is as in the file, in both languages. */
export const columnText = (column: string): Text =>
  Object.hasOwn(noColumns, column) ? (noColumns[column] as Text) : { zh: column, en: column };

/** Makes a fault of a cell, with its sentence. `part` names the faulty part of a cell with several details. */
export function cellFault(column: string, code: FaultCode, given: string, expected: Text, part?: Text): CellFault {
  const kind = part && code === "unknown-key" ? notAllowed : faultCodes[code];
  const shown = display(given);
  const [zh, en] =
    given === ""
      ? [faultCodes.missing.zh, "is empty"]
      : [
          `${part?.zh ?? ""}${kind.zh}，填报内容为“${shown.replace(/^"|"$/g, "")}”`,
          `${part ? `${part.en} ` : ""}${kind.en}: got ${shown},`,
        ];
  const message = { zh: `${zh}。要求：${expected.zh}`, en: `${en}${given === "" ? ":" : ""} expected ${expected.en}` };
  return { column, code: given === "" ? "missing" : code, given, expected, message };
}

/** 原因 — The sentence of a fault without the expectation, for tables with a separate column for that. */
export const reasonOf = ({ message, expected }: Pick<CellFault, "message" | "expected">): Text => ({
  zh: without(message.zh, `。要求：${expected.zh}`),
  en: without(message.en, ` expected ${expected.en}`).replace(/[,:]$/, ""),
});

const without = (text: string, end: string): string => (text.endsWith(end) ? text.slice(0, -end.length) : text);

/** The whole sentence. If the reason already includes the expectation, the reason is the sentence. */
export const sentenceOf = (reason: Text, expected: Text): Text =>
  reason.zh === expected.zh
    ? reason
    : { zh: `${reason.zh}。要求：${expected.zh}`, en: `${reason.en}, expected ${expected.en}` };

/** For a detail in brackets that does not belong to its kind. */
const notAllowed: Text = { zh: "不得填写", en: "is not allowed here" };

/** A fault of the rule at a cell. Cells are text, so a value of the wrong type is reported as malformed. */
export function faultAtCell(fault: Fault, column: Column, heading: string, given: string): CellFault {
  const code = fault.code === "wrong-type" ? "malformed" : fault.code;
  const part = partAt(column, fault.path);
  const form = aboutForm.has(fault.code) ? notationOf(column.sense) : undefined;
  const isSerial = column.sense.kind === "day" && /^\d{5}$/.test(given);
  const expected = isSerial ? serialDay : (form ?? fault.expected);
  if (part !== undefined) return cellFault(heading, code, given, expected, part);
  return cellFault(heading, code, given, fault.code === "unknown-key" ? notHere : expected);
}

/** A serial date number is ambiguous: some workbooks count from 1900, others from 1904. */
const serialDay: Text = {
  zh: "日期，如“2012-05-01”。五位数可能是电子表格的日期序号：请把该列设为日期格式后重新保存",
  en: "a date, such as 2012-05-01: a number of five digits may be a spreadsheet's serial date; format the column as dates and save again",
};

const aboutForm: ReadonlySet<FaultCode> = new Set(["wrong-type", "unknown-option", "unknown-key", "missing"]);

/** The subject of a fault in a list of kinds: 残疾等级. */
function partAt({ path, sense }: Column, faultPath: string): Text | undefined {
  if (sense.kind !== "list" || sense.notation === undefined) return undefined;
  const [, key] = /^\[\d+\]\.(\w+)/.exec(faultPath.slice(path.length)) ?? [];
  if (key === sense.notation.key) return sense.notation.title;
  return Object.values(sense.notation.details)
    .flat()
    .find((one) => one.key === key)?.title;
}

const notHere: Text = {
  zh: "此项与所选类别无关，应留空",
  en: "an empty cell, because this does not belong to the kind chosen",
};

/** How to fill in a cell, if that differs from the rule's own words. */
export function notationOf(sense: Sense): Text | undefined {
  switch (sense.kind) {
    case "flag":
      return { zh: "“是”或“否”", en: "是 (yes) or 否 (no)" };
    case "choice": {
      const all = Object.values(sense.labels);
      return {
        zh: `可选：${all.map(({ zh }) => zh).join("、")}`,
        en: `one of ${all.map(({ zh, en }) => `${zh} (${en})`).join(", ")}`,
      };
    }
    case "list": {
      const item = sense.item && notationOf(sense.item);
      if (sense.notation !== undefined) return notationOfItems(sense.notation);
      if (sense.item === undefined) {
        return { zh: "填在附表中，没有的填“无”", en: "rows in the separate table of the list, or 无 for none" };
      }
      return {
        zh: `多项用顿号（、）分开，没有的填“无”${item ? `；${item.zh}` : ""}`,
        en: `values separated by 、, or 无 for none${item ? `; ${item.en}` : ""}`,
      };
    }
    default:
      return undefined;
  }
}

/** 类别（内容、内容）, with the kinds and an example. */
function notationOfItems({ kinds, details, example }: ItemNotation): Text {
  const all = Object.values(kinds.labels);
  const titles = (code: string, language: keyof Text) => (details[code] ?? []).map(({ title }) => title[language]);
  const zh = example ?? all.map((one) => `${one.zh}（${titles(one.code, "zh").join("、")}）`).join("；");
  return {
    zh: `类别为${all.map((one) => one.zh).join("、")}，内容写在括号里，如“${zh}”；没有的填“无”`,
    en: `one of ${all.map((one) => `${one.zh} (${one.en})`).join(", ")}, with details in brackets, such as ${zh}; 无 for none`,
  };
}
