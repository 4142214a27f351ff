import { isCalendarDate, isYearMonth } from "../../kernel/days/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import { fenOfText } from "../../kernel/numbers/index.ts";
import { readIdNumber } from "../by-rule/id-number.ts";
import { readCell, trimmed } from "../by-rule/read-cell.ts";
import type { Repair } from "../by-rule/repairs.ts";
import { readGivenId } from "../by-rule/same-id.ts";
import { periodOf, type Unit } from "./periods.ts";

/** A period or an amount in fen read from a cell; undefined if it is invalid. */
export interface ReadValue {
  readonly value: number | undefined;
  readonly repairs: readonly Repair[];
}

const unread: ReadValue = { value: undefined, repairs: [] };

/** There are few different months, so each notation is parsed once. */
const maxKept = 10_000;

export function monthReader(unit: Unit): (cell: string) => ReadValue {
  const known = new Map<string, ReadValue>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const read = readMonth(cell, unit);
    if (known.size < maxKept) known.set(cell, read);
    return read;
  };
}

/** Reads a month; a date in it, as spreadsheets write months; or a year if the rule pays by year. */
function readMonth(cell: string, unit: Unit): ReadValue {
  const plain = trimmed(cell).normalize("NFKC");
  const [, year] = unit === "year" ? (/^(\d{4})\s*(?:年度?)?$/.exec(plain) ?? []) : [];
  const text = year === undefined ? cell : `${year}-01`;
  for (const kind of ["month", "day"] as const) {
    const read = readCell({ kind }, text);
    if (typeof read?.value !== "string" || !isRead(read.value, kind)) continue;
    const repairs = kind === "day" ? [...new Set<Repair>([...read.repairs, "month"])] : read.repairs;
    return { value: periodOf(read.value, unit), repairs };
  }
  return unread;
}

const isRead = (value: string, kind: "month" | "day"): boolean =>
  kind === "month" ? isYearMonth(value) : isCalendarDate(value);

/** An amount, also below zero. */
export function readAmount(cell: string): ReadValue {
  const plain = trimmed(cell);
  const isNegative = /^[-－−﹣]/.test(plain);
  const read = readCell({ kind: "amount", unit: "元" }, isNegative ? plain.slice(1) : cell);
  const fen = typeof read?.value === "string" ? fenOfText(read.value) : undefined;
  if (fen === undefined || fen < 0) return unread;
  return { value: isNegative && fen !== 0 ? -fen : fen, repairs: read?.repairs ?? [] };
}

/** 身份号码 — An id number in the form used for comparison, with the repairs made. */
export interface ReadId {
  readonly text: string;
  /** Empty if there is no readable one. */
  readonly id: string;
  readonly repairs: readonly Repair[];
  /** The expectation if the id number cannot be used; the row is then rejected. */
  readonly expected?: Text;
}

const wholeId: Text = {
  zh: "完整的公民身份号码，或者花名册上的人员编号",
  en: "the whole id number, or the code that the person has on the roster",
};

/** If there is a code, an unreadable id number is ignored, and of a masked one the visible digits are compared. */
export function readId(text: string, hasCode: boolean): ReadId {
  if (text === "") return noId;
  const read = readGivenId(text);
  if (read.kind === "whole") return { text, id: read.id, repairs: read.isOld ? ["old-id"] : noRepairs };
  if (hasCode) {
    if (read.kind === "hidden") return { text, id: read.id, repairs: ["hidden-id"] };
    return { text, id: "", repairs: ["id-left-out"] };
  }
  const sound = readIdNumber(text);
  return {
    text,
    id: "",
    repairs: noRepairs,
    expected: read.kind === "hidden" || !("expected" in sound) ? wholeId : sound.expected,
  };
}

const noRepairs: readonly Repair[] = [];
const noId: ReadId = { text: "", id: "", repairs: noRepairs };
