import { isCalendarDate } from "../../kernel/days/index.ts";
import type { Text } from "../../kernel/language/index.ts";

/** 公民身份号码 — The information in an id number (GB 11643). */
export interface IdNumber {
  readonly birthDate: string;
  readonly sex: "man" | "woman";
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = "10X98765432";

/** Reads a number of 18 characters, or returns its fault. */
export function readIdNumber(text: string): IdNumber | { readonly expected: Text } {
  if (isScientific(text)) return { expected: spoiltNumber };
  if (/^\d{15}$/.test(text)) return { expected: oldNumber };
  if (!/^\d{17}[\dX]$/.test(text)) return { expected: form };
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isCalendarDate(birthDate)) return { expected: dayInside };
  if (checkDigitOf(text) !== text[17]) return { expected: text.endsWith("000") ? cutNumber : check };
  return { birthDate, sex: Number(text[16]) % 2 === 1 ? "man" : "woman" };
}

/** The check digit for 17 digits. */
export function checkDigitOf(digits: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return checkDigits[sum % 11] ?? "";
}

/** How spreadsheets display long numbers: 3.50E+17. */
export const isScientific = (text: string): boolean => /^\d+(?:\.\d+)?E\+?\d+$/i.test(text);

export const spoiltNumber: Text = {
  zh: "完整的编号。电子表格把它变成了科学计数法，后面的数字已经丢失：请把该列设为“文本”，重新填写原编号",
  en: "the whole code: a spreadsheet turned it into scientific notation and lost its last digits; set the column to text and enter the code again",
};
const oldNumber: Text = {
  zh: "18位公民身份号码（15位的旧号码已停止使用）",
  en: "an id number of 18 characters (the old ones of 15 digits are no longer in use)",
};
const form: Text = {
  zh: "18位公民身份号码，末位为数字或X",
  en: "an id number of 18 characters, the last a digit or X",
};
const dayInside: Text = {
  zh: "公民身份号码，第7至14位为出生日期",
  en: "an id number with a date of birth in characters 7 to 14",
};
const check: Text = {
  zh: "末位校验码正确的公民身份号码",
  en: "an id number with a correct check digit (the last character)",
};
const cutNumber: Text = {
  zh: "校验码正确的公民身份号码。末三位为000，可能是电子表格只保留了15位数字：请把该列设为“文本”，重新填写",
  en: "an id number with a correct check digit: this one ends with 000, so a spreadsheet may have kept only 15 digits; format the column as text and enter the number again",
};

const sexes: Readonly<Record<string, IdNumber["sex"]>> = {
  男: "man",
  男性: "man",
  male: "man",
  man: "man",
  m: "man",
  女: "woman",
  女性: "woman",
  female: "woman",
  woman: "woman",
  f: "woman",
};

/** 男、女; undefined for any other word. */
export const sexOf = (text: string): IdNumber["sex"] | undefined =>
  Object.hasOwn(sexes, text.toLowerCase()) ? sexes[text.toLowerCase()] : undefined;

/** Invisible characters: variation selectors, zero-width and direction marks. */
const unseen = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** 同一人 — The normalised form of a code. Two codes with the same form belong to the same person. */
export function sameCode(code: string): string {
  const plain = code.normalize("NFKC").replace(unseen, "").replace(/\s/g, "");
  return /^\d{17}x$/.test(plain) ? plain.toUpperCase() : plain;
}

const digit = "[0-9０-９]";
const alone = (shape: string): RegExp => new RegExp(`(?<!${digit})${shape}(?!${digit})`, "g");
const idShape = alone(`(${digit}{6})(${digit}{8})(${digit}{3}[0-9０-９XxＸｘ])`);
/** In three groups: 622821 19500101 1234, with hyphens, dots or other spaces. */
const between = "[\\s.·\\-‐-―－]{1,2}";
const spacedShape = alone(`(${digit}{6})(${between})(${digit}{8})(${between})(${digit}{3}[0-9０-９XxＸｘ])`);
/** Old id numbers with 15 digits: region, date of birth with a two-digit year, sequence. */
const oldShape = alone(`([1-6１-６]${digit}{5})(${digit}{6})(${digit}{3})`);

/** Every form of an id number begins with the six digits of its region. */
const region = new RegExp(`${digit}{6}`);

/** 遮盖 — Masks every id number in a text: 622821********1234; also 622821 ******** 1234, and the old form 622821******123. */
export const masked = (text: string): string => (region.test(text) ? maskedNumbers(text) : text);

const maskedNumbers = (text: string): string =>
  text
    .replace(idShape, (_, region: string, _day: string, last: string) => `${region}********${last}`)
    .replace(spacedShape, (_, region: string, first: string, _day: string, second: string, last: string) =>
      [region, first, "********", second, last].join(""),
    )
    .replace(oldShape, (all, region: string, day: string, last: string) =>
      isCalendarDate(`19${day.normalize("NFKC").replace(/(..)(..)(..)/, "$1-$2-$3")}`) ? `${region}******${last}` : all,
    );

const numberCut = new RegExp(`(${digit}{6})${digit}{1,11}…`, "g");

/** 遮盖一句 — Masks the sentence of a fault. Long cell contents are cut there, possibly within a number. */
export const maskedSentence = (text: string): string =>
  region.test(text) ? maskedNumbers(text).replace(numberCut, "$1…") : text;

/** 遮盖一格 — Masks a cell in which an id number is expected: an invalid one, with too many or too few digits or with hyphens, still identifies a person. */
export const maskedId = (text: string): string =>
  text.length > 10 ? `${text.slice(0, 6)}********${text.slice(-4)}` : text;
