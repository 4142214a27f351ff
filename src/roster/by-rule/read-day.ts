import { isCalendarDate, isYearMonth } from "../../kernel/days/index.ts";
import type { Reader, Repair } from "./repairs.ts";

/** Year, month and day with the same separator, or without one. A date with a two-digit year is ambiguous. */
const days: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})\.?$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
  /^(\d{4})(\d\d)(\d\d)$/,
];

/** Midnight, as databases and spreadsheets write it after a date. */
const midnight = /[ T]0?0:00(?::00(?:\.0+)?)?$/;

/** 日 — Reads a date as people write it. */
export const dayOf: Reader = (text) => {
  const alone = text.replace(midnight, "");
  const [, year = "", month = "", day = ""] = firstMatch(days, alone) ?? [];
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isCalendarDate(value)) return undefined;
  const repairs: Repair[] = [];
  if (alone !== text) repairs.push("time");
  if (alone !== value) repairs.push("day");
  return { value, repairs };
};

/**
 * After a point, the month 1 is ambiguous: 2010.1 is January, or 2010.10 after a spreadsheet has removed the zero. Other
 * single digits are unambiguous.
 */
const months: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})$/,
  /^(\d{4})\.(\d\d|[2-9])$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月$/,
  /^(\d{4})(\d\d)$/,
];

/** 月 — Reads a month as people write it. */
export const monthOf: Reader = (text) => {
  const [, year = "", month = ""] = firstMatch(months, text) ?? [];
  const value = `${year}-${month.padStart(2, "0")}`;
  if (!isYearMonth(value)) return undefined;
  return { value, repairs: value === text ? [] : ["month"] };
};

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
