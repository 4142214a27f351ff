import { noItems } from "./read-cell.ts";
import type { Sense } from "./senses.ts";

/** 写单元格 — Writes a fact as a cell from which it can be read again. A fact that is not given is an empty cell. */
export function cellOfFact(sense: Sense, value: unknown): string {
  if (value === undefined || value === null) return "";
  switch (sense.kind) {
    case "flag":
      return value === true ? "是" : value === false ? "否" : String(value);
    case "choice":
      return wordOf(sense, String(value));
    case "list":
      return listCell(sense.item, value);
    case "group":
      return JSON.stringify(value);
    default:
      return String(value);
  }
}

function wordOf({ labels, codes }: Extract<Sense, { kind: "choice" }>, code: string): string {
  const zh = Object.hasOwn(labels, code) ? (labels[code]?.zh ?? code) : code;
  // words that are shared by two options, or would be read differently, cannot be used
  return codes.get(zh.normalize("NFKC").replace(/\s/g, "").toLowerCase()) === code ? zh : code;
}

function listCell(item: Sense | undefined, value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length === 0) return noItems;
  if (item === undefined) return JSON.stringify(value);
  const cells = value.map((one) => cellOfFact(item, one));
  const isPlain = cells.every((cell) => cell !== "" && cell !== noItems && !/[、；;[\]{}]/.test(cell));
  return isPlain ? cells.join("、") : JSON.stringify(value);
}
