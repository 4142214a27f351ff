import { type CalendarDate, isCalendarDate } from "../days/calendar.ts";
import { expectedRatio } from "../facts/fields.ts";
import type { Language, Text } from "../language/text.ts";
import { type Fen, fenOfText } from "../numbers/money.ts";
import { isRatio, type Ratio, ratioOf } from "../numbers/ratio.ts";
import { withPlurals } from "./findings.ts";
import { amountText, dateText, numberText } from "./formats.ts";

/**
 * The unit of a figure. `yuan` is money, `ratio` an exact fraction, `date` a day, `month-day` a day of every year
 * ("01-08"), `clock` a time of day ("08:50"), `kind-of-day` "off" or "work" for single days; all others are whole
 * numbers: `month` is a month of the year, `months` a length of time.
 */
export type Unit =
  | "yuan"
  | "ratio"
  | "date"
  | "month-day"
  | "clock"
  | "kind-of-day"
  | "count"
  | "divisor"
  | "age"
  | "years"
  | "month"
  | "months"
  | "days"
  | "persons"
  | "times";

type TextUnit = "date" | "month-day" | "clock" | "kind-of-day";

/** A figure's value as rules see it. */
export type ValueOf<U extends Unit> = U extends "yuan"
  ? Fen
  : U extends "ratio"
    ? Ratio
    : U extends TextUnit
      ? string
      : number;

export type ParsedValue = Fen | Ratio | CalendarDate | number;

/** A figure's value as rules see it, or undefined if the text is not a value in this unit. */
export function readValue(unit: Unit, text: string): ParsedValue | undefined {
  if (unit === "yuan") return fenOfText(text);
  if (unit === "date") return isCalendarDate(text) ? text : undefined;
  if (unit === "month-day") return isCalendarDate(`2001-${text}`) ? text : undefined;
  if (unit === "clock") return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
  if (unit === "kind-of-day") return Object.hasOwn(kindsOfDay, text) ? text : undefined;
  if (unit === "ratio") return isRatio(text) ? ratioOf(text) : undefined;
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
}

/** What a day can be by the yearly notice of the holidays. */
const kindsOfDay: Readonly<Record<string, Text>> = {
  off: { zh: "放假", en: "day off" },
  work: { zh: "上班", en: "working day" },
};

type CountedUnit = Exclude<Unit, "yuan" | "ratio" | TextUnit>;

interface Counted {
  /** Bounds of what a county can set, so that nothing overflows the calendar or divides by zero. */
  readonly min: number;
  readonly max: number;
  readonly noun: Text;
}

const counted: Readonly<Record<CountedUnit, Counted>> = {
  count: { min: 0, max: 1_000_000, noun: { zh: "的整数", en: "" } },
  divisor: { min: 1, max: 1_000_000, noun: { zh: "的整数（计发系数）", en: "annuity divisor" } },
  age: { min: 0, max: 130, noun: { zh: "周岁", en: "years of age" } },
  years: { min: 0, max: 100, noun: { zh: "年", en: "years" } },
  month: { min: 1, max: 12, noun: { zh: "的月份", en: "month of the year" } },
  months: { min: 0, max: 1200, noun: { zh: "个月", en: "months" } },
  days: { min: 0, max: 36_500, noun: { zh: "天", en: "days" } },
  persons: { min: 0, max: 999_999_999, noun: { zh: "人", en: "people" } },
  times: { min: 0, max: 1_000_000, noun: { zh: "次", en: "times" } },
};

/** The formats of units that are not whole numbers. */
const formats: Readonly<Record<Exclude<Unit, CountedUnit>, Text>> = {
  yuan: { zh: "金额（元），不得为负，小数不超过两位", en: "a non-negative amount in yuan with at most two decimals" },
  ratio: expectedRatio,
  date: { zh: "有效日期，格式 YYYY-MM-DD", en: "a calendar date in the form YYYY-MM-DD" },
  "month-day": {
    zh: "月和日，格式 MM-DD（不得为02-29）",
    en: "a month and day that every year has, in the form MM-DD",
  },
  clock: { zh: "时刻，格式 HH:MM", en: "a clock time in the form HH:MM" },
  "kind-of-day": { zh: "off（放假）或 work（上班）", en: "off or work" },
};

const isCounted = (unit: Unit): unit is CountedUnit => Object.hasOwn(counted, unit);

/** Whether a well-formed value is outside the bounds of its unit. */
export function isOutOfBounds(unit: Unit, value: ParsedValue): boolean {
  if (typeof value !== "number") return false;
  if (!isCounted(unit)) return value < 0;
  return value < counted[unit].min || value > counted[unit].max;
}

/** The expectation for a value in this unit. */
export function expectedValue(unit: Unit): Text {
  if (!isCounted(unit)) return formats[unit];
  const { min, max, noun } = counted[unit];
  return { zh: `${min}至${max}${noun.zh}`, en: `a whole number from ${min} to ${max}${noun.en && ` (${noun.en})`}` };
}

/** The format of a value for people; the number replaces `{n}`. */
const written: Readonly<Record<Exclude<CountedUnit, "month">, Text>> = {
  count: { zh: "{n}", en: "{n}" },
  divisor: { zh: "{n}", en: "{n}" },
  age: { zh: "{n}周岁", en: "{n} year(s)" },
  years: { zh: "{n}年", en: "{n} year(s)" },
  months: { zh: "{n}个月", en: "{n} month(s)" },
  days: { zh: "{n}天", en: "{n} day(s)" },
  persons: { zh: "{n}人", en: "{n} person(people)" },
  times: { zh: "{n}次", en: "{n} time(s)" },
};

const monthNames = "January February March April May June July August September October November December".split(" ");
const monthName = (month: number): string => monthNames[month - 1] as string;

/** 参数值 — A figure's value with its unit, for people: 18,000.00元, 3个月. A text that is not such a value is returned unchanged. */
export function valueText(unit: Unit, text: string, language: Language): string {
  const value = readValue(unit, text);
  if (value === undefined || isOutOfBounds(unit, value)) return text;
  const zh = language === "zh";
  switch (unit) {
    case "yuan":
      return amountText(value as Fen, language);
    case "ratio":
    case "clock":
      return text;
    case "kind-of-day":
      return (kindsOfDay[text] as Text)[language];
    case "date":
      return dateText(text, language);
    case "month-day": {
      const [month = 0, day = 0] = text.split("-").map(Number);
      return zh ? `${month}月${day}日` : `${day} ${monthName(month)}`;
    }
    case "month":
      return zh ? `${value}月` : monthName(value as number);
    default:
      return withPlurals(written[unit][language].replace("{n}", numberText(text)));
  }
}
