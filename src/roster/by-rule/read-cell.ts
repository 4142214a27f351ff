import { choiceOf, flagOf } from "./read-choice.ts";
import { dayOf, monthOf } from "./read-day.ts";
import { readItems } from "./read-items.ts";
import { amountOf, countOf, ratioTextOf } from "./read-number.ts";
import type { Read, Reader, Repair } from "./repairs.ts";
import type { Sense } from "./senses.ts";

/** The sign for an empty list. */
export const noItems = "无";
const otherNoItems = "没有";
const separators = /[、；;]/;

/** 读单元格 — Reads a cell; undefined if it is empty. */
export function readCell(sense: Sense, cell: string): Read | undefined {
  if (cell === "") return undefined;
  const plain = trimmed(cell);
  if (plain === "") return undefined;
  if (sense.kind === "text") return { value: plain, repairs: plain === cell ? [] : ["spaces"] };
  if (sense.kind === "group" || sense.kind === "list") return structured(sense, plain);
  const narrow = plain.normalize("NFKC");
  const read = readerOf(sense)(narrow);
  if (read === undefined) return { value: plain, repairs: [] };
  // the words of a choice may contain full-width characters
  const isWord = sense.kind === "choice" || sense.kind === "flag";
  const before: Repair[] = [
    ...(plain === cell ? [] : (["spaces"] as const)),
    ...(narrow === plain || isWord ? [] : (["width"] as const)),
  ];
  return before.length === 0 ? read : { value: read.value, repairs: [...before, ...read.repairs] };
}

/** Lists and groups: JSON, or single values separated by 、 or ；. */
function structured(sense: Extract<Sense, { kind: "group" | "list" }>, text: string): Read {
  if (sense.kind === "list" && text === noItems) return { value: [], repairs: [] };
  if (sense.kind === "list" && text === otherNoItems) return { value: [], repairs: ["none"] };
  if (text.startsWith("[") || text.startsWith("{")) return { value: parsed(text), repairs: [] };
  if (sense.kind === "group") return { value: text, repairs: [] };
  const { item, notation } = sense;
  if (item === undefined) return (notation && readItems(text, notation)) ?? { value: text, repairs: [] };
  const all = text.split(separators).map((part) => readCell(item, part) ?? { value: "", repairs: [] });
  return { value: all.map(({ value }) => value), repairs: [...new Set(all.flatMap((one) => one.repairs))] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readerOf(sense: Sense): Reader {
  switch (sense.kind) {
    case "day":
      return dayOf;
    case "month":
      return monthOf;
    case "clock":
      return clockOf;
    case "flag":
      return flagOf;
    case "ratio":
      return ratioTextOf;
    case "amount":
      return (text) => amountOf(text, sense.unit);
    case "count":
      return (text) => countOf(text, sense.unit);
    case "choice":
      return (text) => choiceOf(text, sense.codes);
    default:
      return (text) => ({ value: text, repairs: [] });
  }
}

const clockOf: Reader = (text) => {
  const [, hour, minute] = /^(\d{1,2}):(\d\d)$/.exec(text) ?? [];
  if (hour === undefined) return undefined;
  return { value: `${hour.padStart(2, "0")}:${minute}`, repairs: hour.length === 2 ? [] : ["clock"] };
};

/** Without white space around it, of any width. */
export const trimmed = (text: string): string => text.replace(/^[\s\p{Zs}]+|[\s\p{Zs}]+$/gu, "");
