import { Buffer } from "node:buffer";
import type { Language } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { answerColumnsOf } from "../by-rule/columns.ts";
import { type Print, printed } from "../by-rule/print.ts";
import { csvLine } from "../csv-line.ts";
import type { Bytes } from "./bytes.ts";
import { oneByte, utf8Text } from "./text.ts";

/** Writes the cells of an answer, each with a comma before it. */
type WriteCells = (to: Bytes, value: unknown) => void;

/** 结果单元格 — Made once for a table. A group that is null is written as commas only. */
export function answerCells(rule: AnyRule, language: Language): WriteCells {
  const columns = answerColumnsOf(rule).map(({ path, print }) => ({ keys: path.split("."), print }));
  return groupOf(columns, 0, language);
}

interface Part {
  readonly keys: readonly string[];
  readonly print: Print;
}

function groupOf(columns: readonly Part[], depth: number, language: Language): WriteCells {
  const parts: { key: string; write: WriteCells }[] = [];
  for (let at = 0; at < columns.length; ) {
    const { keys, print } = columns[at] as Part;
    const key = keys[depth] as string;
    const isLeaf = keys.length === depth + 1;
    let next = at + 1;
    while (!isLeaf && columns[next]?.keys[depth] === key) next += 1;
    parts.push({
      key,
      write: isLeaf ? leafOf(print, language) : groupOf(columns.slice(at, next), depth + 1, language),
    });
    at = next;
  }
  const nothing = pieceOf(",".repeat(columns.length));
  return (to, value) => {
    if (typeof value !== "object" || value === null) return to.piece(nothing);
    for (const { key, write } of parts) write(to, (value as Record<string, unknown>)[key]);
  };
}

/** A cell with a comma before it, as bytes. */
const cellPiece = (text: string): Uint8Array => pieceOf(`,${csvBytes(oneByte(text))}`);
const pieceOf = (bytes: string): Uint8Array => new Uint8Array(Buffer.from(bytes, "latin1"));

/** Texts that need no quotation marks and do not look like a formula. */
const plain = /^[0-9A-Za-z\xe4-\xe9][^",\r\n]*$/;

/** A cell of a CSV file, as bytes. */
export function csvBytes(cell: string): string {
  return cell === "" || plain.test(cell) ? cell : oneByte(csvLine([utf8Text(cell)]).slice(0, -1));
}

/** The maximum number of cached cells of a column: labels, dates, lists of labels. */
const mostRemembered = 5000;

const anyValue: Print = { kind: "value", labels: {}, unit: { zh: "", en: "" } };

/** Dates, months, ratios and amounts are written unchanged: they begin with digits, so a spreadsheet cannot take them for a formula. */
const plainFigures = /^\d[\d.%-]{0,20}$/;

function leafOf(print: Print, language: Language): WriteCells {
  const [yes, no] = [true, false].map((one) => cellPiece(printed(one, anyValue, language))) as [Uint8Array, Uint8Array];
  const comma = pieceOf(",");
  const pieces = new Map<string, Uint8Array>();
  const remembered = (key: string, value: unknown): Uint8Array => {
    const known = pieces.get(key);
    if (known !== undefined) return known;
    const piece = cellPiece(printed(value, print, language));
    if (pieces.size < mostRemembered) pieces.set(key, piece);
    return piece;
  };
  const hasLabels = print.kind === "value" && Object.keys(print.labels).length > 0;
  const isListOfTexts = print.kind === "list" && print.item.kind === "value";
  return (to, value) => {
    if (value === null || value === undefined) return to.piece(comma);
    if (typeof value === "boolean") return to.piece(value ? yes : no);
    if (typeof value === "string") {
      return !hasLabels && plainFigures.test(value) ? to.cell(value) : to.piece(remembered(value, value));
    }
    if (isListOfTexts && Array.isArray(value) && value.every((one) => typeof one === "string")) {
      return to.piece(remembered(value.join("\n"), value));
    }
    const text = printed(value, print, language);
    to.cell(plainFigures.test(text) ? text : csvBytes(oneByte(text)));
  };
}
