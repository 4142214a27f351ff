import type { NumberFormat } from "./number-formats.ts";

/** 数的文字 — A number of a workbook as text, according to its format: dates as YYYY-MM-DD, all other numbers in plain digits. */
export function numberText(stored: string, format: NumberFormat, from1904: boolean): string {
  if (format.shown === "number") return plainNumber(stored);
  if (format.shown === "percent") return `${shifted(plainNumber(stored), 2)}%`;
  if (format.shown === "padded") {
    const plain = plainNumber(stored);
    return /^\d+$/.test(plain) ? plain.padStart(format.digits, "0") : plain;
  }
  return dayText(Number(stored), format.shown, from1904) ?? plainNumber(stored);
}

/** The number of digits that a spreadsheet keeps. */
const digitsKept = 15;

/**
 * A stored number with the digits that a spreadsheet shows: 0.30000000000000004 is 0.3. A whole number with too many digits
 * has lost the last ones. It stays in scientific notation, so that it is not mistaken for a code.
 */
export function plainNumber(stored: string): string {
  const text = stored.trim();
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return text;
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) return text;
  const [mantissa = "", exponent = "0"] = number.toExponential(digitsKept - 1).split("e");
  const short = mantissa.replace(/\.?0+$/, "");
  if (Number(exponent) >= digitsKept) return `${short}E${exponent}`;
  return shifted(short, Number(exponent));
}

/** A plain number with its point moved to the right, or to the left by a negative number of places. */
function shifted(number: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number);
  if (match === null) return number;
  const [, sign = "", whole = "", decimals = ""] = match;
  const point = whole.length + places;
  const digits = `${"0".repeat(Math.max(0, 1 - point))}${whole}${decimals}`.padEnd(point, "0");
  const at = Math.max(1, point);
  const left = digits.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = digits.slice(at).replace(/0+$/, "");
  const value = right === "" ? left : `${left}.${right}`;
  return value === "0" ? value : `${sign}${value}`;
}

const secondsOfDay = 86_400;
/** The serial number of 1970-01-01 in a workbook. */
const unixDay = 25_569;
const lastDay = 2_958_465;
const days1904 = 1_462;

/** The date, month or time with a serial number; undefined if there is none. */
function dayText(serial: number, shown: NumberFormat["shown"], from1904: boolean): string | undefined {
  if (!(serial >= 0 && serial <= lastDay)) return undefined;
  const seconds = Math.round(serial * secondsOfDay);
  const time = timeText(seconds % secondsOfDay);
  if (shown === "time") return time;
  const day = dayOf(Math.floor(seconds / secondsOfDay) + (from1904 ? days1904 : 0));
  if (day === undefined) return undefined;
  if (shown === "month") return day.slice(0, 7);
  return shown === "day" || time === "00:00:00" ? day : `${day} ${time}`;
}

function dayOf(serial: number): string | undefined {
  if (serial === 0) return undefined;
  // spreadsheets count 29 February 1900, which did not exist
  if (serial === 60) return "1900-02-29";
  const days = serial - unixDay + (serial < 60 ? 1 : 0);
  return new Date(days * secondsOfDay * 1000).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
