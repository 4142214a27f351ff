import {
  type CalendarDate,
  firstYear,
  isCalendarDate,
  isYearMonth,
  lastYear,
  type YearMonth,
} from "../days/calendar.ts";
import type { FaultCode } from "../language/errors.ts";
import { hiddenCharacters, type Labels, type Text } from "../language/text.ts";
import { decimalText, type Fen, fenOfText, type Money, type MoneyInput } from "../numbers/money.ts";
import { isRatio, type Ratio, ratioOf, ratioPattern } from "../numbers/ratio.ts";
import { type Field, type JsonSchema, reject, valueField } from "./field.ts";
import { dayPattern, monthPattern } from "./patterns.ts";

export type { OutOf as FactOf } from "./field.ts";

const expectedDay: Text = {
  zh: `有效日期（${firstYear}年至${lastYear}年），格式 YYYY-MM-DD，半角数字`,
  en: `a calendar date from ${firstYear} to ${lastYear}, in the form YYYY-MM-DD`,
};

/** 日期 — A date, `YYYY-MM-DD`. */
export function day(title: Text): Field<CalendarDate, string> {
  const schema = { type: "string", format: "date", pattern: dayPattern };
  // calculated dates may be later than the last date that can be given
  return valueField({ title, schema, answerSchema: { type: "string", format: "date" } }, (input) => {
    if (isCalendarDate(input)) return input;
    return reject(typeof input === "string" ? "malformed" : "wrong-type", expectedDay);
  });
}

const expectedMonth: Text = {
  zh: `月份（${firstYear}年至${lastYear}年），格式 YYYY-MM，半角数字`,
  en: `a month from ${firstYear} to ${lastYear}, in the form YYYY-MM`,
};

/** 月份 — A month, `YYYY-MM`. */
export function month(title: Text): Field<YearMonth, string> {
  const answerSchema = { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" };
  return valueField({ title, schema: { type: "string", pattern: monthPattern }, answerSchema }, (input) => {
    if (isYearMonth(input)) return input;
    return reject(typeof input === "string" ? "malformed" : "wrong-type", expectedMonth);
  });
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

const expectedMoney: Text = {
  zh: "金额（元），不得为负，小数不超过两位，如“18000”或“112.50”",
  en: 'a non-negative amount in yuan with at most two decimals, such as "18000" or "112.50"',
};

/**
 * A decimal as text, or as a number. JSON Schema cannot limit the decimals of a number: validators calculate
 * `multipleOf` in binary and would then reject 4.35.
 */
export function decimalSchema(digits: number, places: number): JsonSchema {
  const text = {
    type: "string",
    pattern: `^(0|[1-9][0-9]{0,${digits - 1}})(\\.[0-9]{1,${places}}0*)?$`,
    title: "文本 text",
  };
  const largest = Number(`${"9".repeat(digits)}.${"9".repeat(places)}`);
  return { anyOf: [text, { type: "number", minimum: 0, maximum: largest, title: "数 number" }] };
}

const moneySchema = decimalSchema(13, 2);
const paidMoneySchema = { type: "string", pattern: "^(0|[1-9][0-9]{0,13})\\.[0-9]{2}$" };

/** 金额（元） — A non-negative amount of money: decimal text, a number, or a Decimal; whole fen inside, a Decimal in answers. */
export function money(title: Text): Field<Fen, MoneyInput, Money> {
  const info = { title, unit: { zh: "元", en: "yuan" }, schema: moneySchema, answerSchema: paidMoneySchema };
  return valueField(info, (input) => {
    const text = decimalText(input);
    if (text === undefined) return reject("wrong-type", expectedMoney);
    const fen = fenOfText(text);
    if (fen !== undefined) return text.charCodeAt(0) === minus ? reject("out-of-range", expectedMoney) : fen;
    return reject(faultOfDecimal(text, 2), expectedMoney);
  });
}

const minus = 45;

/** The fault of a text that is not a decimal within the permitted size and number of places. */
export function faultOfDecimal(text: string, places: number): FaultCode {
  const plain = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(text);
  if (!plain) return "malformed";
  const decimals = (plain[1] ?? "").replace(/0+$/, "");
  return decimals.length > places ? "too-precise" : "out-of-range";
}

export const expectedRatio: Text = { zh: "比例，如“70%”或“0.7”", en: 'a ratio such as "70%" or "0.7"' };

/** 比例 — A ratio as text, `"70%"` or `"0.7"`; an exact fraction inside. */
export function ratio(title: Text): Field<Ratio, string, string> {
  return valueField({ title, schema: { type: "string", pattern: ratioPattern } }, (input) => {
    if (typeof input !== "string") return reject("wrong-type", expectedRatio);
    return isRatio(input) ? ratioOf(input) : reject("malformed", expectedRatio);
  });
}

/** 整数 — A whole number within bounds (at least 0 unless a lower bound is given). */
export function count(title: Text, unit: Text, { min = 0, max = 2_000_000_000 }: Bounds = {}): Field<number> {
  const expected: Text = { zh: `${min}至${max}的整数`, en: `a whole number from ${min} to ${max}` };
  const schema = { type: "integer", minimum: min, maximum: max };
  return valueField({ title, unit, schema }, (input) => {
    if (typeof input !== "number") return reject("wrong-type", expected);
    if (!Number.isInteger(input)) return reject(Number.isFinite(input) ? "too-precise" : "malformed", expected);
    return input >= min && input <= max ? input + 0 : reject("out-of-range", expected);
  });
}

/** 年份 — A calendar year, 1990 to 2199. */
export function year(title: Text): Field<number> {
  return count(title, { zh: "年", en: "year" }, { min: 1990, max: lastYear });
}

const expectedName: Text = {
  zh: "1至100个字的名称或编号，首尾不得有空格，不得有换行和看不见的字符",
  en: "a name or code of 1 to 100 characters without leading or trailing spaces, line breaks or invisible characters",
};

/** Counts characters, as JSON Schema does: a rare Chinese one counts once, although a string stores it as two units. */
const tooLong = /^.{101}/su;

// " A" and "A" would be two names, and a line break could forge a line of `explain`
const namePattern = `^[^\\s${hiddenCharacters}]([^${hiddenCharacters}]*[^\\s${hiddenCharacters}])?$`;
const nameForm = new RegExp(namePattern, "u");

/** 名称或编号 — A name or code, 1 to 100 characters. */
export function name(title: Text): Field<string> {
  const schema = { type: "string", minLength: 1, maxLength: 100, pattern: namePattern };
  return valueField({ title, schema }, (input) => {
    if (typeof input !== "string") return reject("wrong-type", expectedName);
    if (input.trim() === "" || tooLong.test(input)) return reject("out-of-range", expectedName);
    return nameForm.test(input) ? input : reject("malformed", expectedName);
  });
}

const expectedFlag: Text = { zh: "true（是）或false（否）", en: "true or false" };

/** 是否 — Yes or no. */
export function flag(title: Text): Field<boolean> {
  return valueField({ title, schema: { type: "boolean" } }, (input) =>
    typeof input === "boolean" ? input : reject("wrong-type", expectedFlag),
  );
}

/** The expectation for a choice: every code with its words. */
export function expectedChoice(options: Labels): Text {
  const all = Object.values(options);
  return {
    zh: `可选：${all.map(({ code, zh }) => `${code}（${zh}）`).join("、")}`,
    en: `one of ${all.map(({ code, en }) => `${code} (${en})`).join(", ")}`,
  };
}

/** The JSON Schema of a code: each with its words. */
const choiceSchema = (options: Labels): JsonSchema => ({
  type: "string",
  oneOf: Object.values(options).map(({ code, zh, en }) => ({ const: code, title: `${zh} ${en}` })),
});

/** 选项 — One of a closed list of codes. */
export function oneOf<Code extends string>(title: Text, options: Labels<Code>): Field<Code> {
  const codes = Object.keys(options);
  const known = new Set<unknown>(codes);
  return valueField({ title, labels: options as Labels, schema: choiceSchema(options as Labels) }, (input) => {
    if (known.has(input)) return input as Code;
    return reject(typeof input === "string" ? "unknown-option" : "wrong-type", expectedChoice(options as Labels));
  });
}
