import type { CalendarDate, YearMonth } from "../days/calendar.ts";
import type { Language } from "../language/text.ts";
import { type Fen, yuanText } from "../numbers/money.ts";

// How values are written for people, in findings and in the figures of `explain`.

/** 18,000.00元 */
export const amountText = (fen: Fen, language: Language): string =>
  `${grouped(yuanText(fen))}${language === "zh" ? "元" : " yuan"}`;

/** 2012年5月1日, 2012年5月 */
export function dateText(date: CalendarDate | YearMonth, language: Language): string {
  if (language === "en") return date;
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day === undefined ? "" : `${day}日`}`;
}

/** 390,000 — from five digits on, so that a year stays 2012. */
export const numberText = (decimal: string): string => (/^-?\d{5}/.test(decimal) ? grouped(decimal) : decimal);

/** 18,000.00 — Thousands separators. */
export const grouped = (decimal: string): string => {
  const [whole = "", ...decimals] = decimal.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
};
