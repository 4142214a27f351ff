import { display, type Fault, type FaultCode, faultCodes, type Text } from "../../kernel/language/index.ts";
import type { Column } from "./columns.ts";
import type { Sense } from "./senses.ts";

/** 差错 — One thing that is wrong in a row: the column, what is written there, what is expected. */
export interface CellFault {
  /** The heading as the file has it; （整行） for the row as a whole, （县级设置） for the county file. */
  readonly column: string;
  readonly code: FaultCode;
  readonly given: string;
  readonly expected: Text;
  /** The whole sentence. */
  readonly message: Text;
}

export const wholeRow = "（整行）";
export const countyFile = "（县级设置）";

/** Makes a fault of a cell, with its sentence. */
export function cellFault(column: string, code: FaultCode, given: string, expected: Text): CellFault {
  const kind = faultCodes[code];
  const shown = display(given);
  const [zh, en] =
    given === ""
      ? [faultCodes.missing.zh, "is empty"]
      : [`${kind.zh}，填报内容为“${shown.slice(1, -1)}”`, `${kind.en}: got ${shown},`];
  const message = { zh: `${zh}。要求：${expected.zh}`, en: `${en}${given === "" ? ":" : ""} expected ${expected.en}` };
  return { column, code: given === "" ? "missing" : code, given, expected, message };
}

/** A fault of the rule at a cell. A cell is text: a value of the wrong type is a malformed one. */
export function faultAtCell(fault: Fault, column: Column, heading: string, given: string): CellFault {
  const code = fault.code === "wrong-type" ? "malformed" : fault.code;
  const isForm = fault.code === "wrong-type" || fault.code === "unknown-option" || fault.code === "missing";
  const expected = (isForm ? notationOf(column.sense) : undefined) ?? fault.expected;
  return cellFault(heading, code, given, fault.code === "unknown-key" ? notHere : expected);
}

const notHere: Text = {
  zh: "此项与所选类别无关，应留空",
  en: "an empty cell, because this does not belong to the kind chosen",
};

/** How a cell is filled in, where that differs from the rule's own words. */
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
      if (sense.item === undefined) {
        return { zh: "填在附表中，没有的填“无”", en: "rows in the list's own table, or 无 for none" };
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
