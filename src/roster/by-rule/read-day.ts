import { isCalendarDate, isYearMonth } from "../../kernel/days/index.ts";
import type { Reader, Repair } from "./repairs.ts";

/** Year, month and day with one sign between them, or together. A day with two digits for its year has several senses. */
const days: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})\.?$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
  /^(\d{4})(\d\d)(\d\d)$/,
];

/** Midnight, as databases and spreadsheets write it behind a day. */
const midnight = /[ T]0?0:00(?::00(?:\.0+)?)?$/;

/** 日 — A day as people write it. */
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
 * With one digit after a point a month has two senses: 2010.1 is January, or what a spreadsheet leaves of 2010.10. Other
 * months with one digit are never October.
 */
const months: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})$/,
  /^(\d{4})\.(\d\d|[2-9])$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月$/,
  /^(\d{4})(\d\d)$/,
];

/** 月 — A month as people write it. */
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
