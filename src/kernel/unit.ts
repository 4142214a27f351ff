import { type CalendarDate, isCalendarDate } from "./calendar.ts";
import { type Fen, fenOfText, largestFen, yuanText } from "./money.ts";
import { type Ratio, ratioOf } from "./ratio.ts";
import type { Text } from "./text.ts";

/**
 * What a figure counts. `yuan` is money, `ratio` an exact fraction, `date` a day, `month-day` a day of every year
 * ("01-08"), `clock` a time of day ("08:50"); all others are whole numbers:
 * `month` is one of the year, `months` a length.
 */
export type Unit =
  | "yuan"
  | "ratio"
  | "date"
  | "month-day"
  | "clock"
  | "count"
  | "divisor"
  | "age"
  | "years"
  | "month"
  | "months"
  | "days"
  | "persons"
  | "grade"
  | "times";

export type TextUnit = "date" | "month-day" | "clock";

/** A figure's value as rules see it. */
export type ValueOf<U extends Unit> = U extends "yuan"
  ? Fen
  : U extends "ratio"
    ? Ratio
    : U extends TextUnit
      ? string
      : number;

export type ParsedValue = Fen | Ratio | CalendarDate | number;

/** A figure's value as rules see it, or undefined for a text that is none in this unit. */
export function readValue(unit: Unit, text: string): ParsedValue | undefined {
  if (unit === "yuan") return fenOfText(text);
  if (unit === "date") return isCalendarDate(text) ? text : undefined;
  if (unit === "month-day") return isCalendarDate(`2001-${text}`) ? text : undefined;
  if (unit === "clock") return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
  if (unit === "ratio") return /^\d{1,6}(\.\d{1,6})?%?$/.test(text) ? ratioOf(text) : undefined;
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
}

type CountedUnit = Exclude<Unit, "yuan" | "ratio" | TextUnit>;

interface Counted {
  /** What a county can set sensibly, so that nothing overflows the calendar or divides by zero. */
  readonly least: number;
  readonly most: number;
  readonly what: Text;
}

const counted: Readonly<Record<CountedUnit, Counted>> = {
  count: { least: 0, most: 1_000_000, what: { zh: "的整数", en: "a number" } },
  divisor: { least: 1, most: 1_000_000, what: { zh: "的整数（除数）", en: "a divisor" } },
  age: { least: 0, most: 130, what: { zh: "周岁", en: "full years of age" } },
  years: { least: 0, most: 100, what: { zh: "年", en: "years" } },
  month: { least: 1, most: 12, what: { zh: "月", en: "a month of the year" } },
  months: { least: 0, most: 1200, what: { zh: "个月", en: "months" } },
  days: { least: 0, most: 36_500, what: { zh: "天", en: "days" } },
  persons: { least: 0, most: 999_999_999, what: { zh: "人", en: "persons" } },
  grade: { least: 1, most: 4, what: { zh: "级", en: "a grade" } },
  times: { least: 0, most: 1_000_000, what: { zh: "次", en: "times" } },
};

const most = yuanText(largestFen);

/** What may stand in the units that are not counted in whole numbers. */
const forms: Readonly<Record<Exclude<Unit, CountedUnit>, Text>> = {
  yuan: { zh: `0 至 ${most} 元，最多两位小数`, en: `0 to ${most} yuan, at most two decimals` },
  ratio: { zh: '比例，如 "70%" 或 "0.7"', en: 'a ratio such as "70%" or "0.7"' },
  date: { zh: "存在的日期，写作 YYYY-MM-DD", en: "a day that exists, written YYYY-MM-DD" },
  "month-day": { zh: "每年都有的月日，写作 MM-DD", en: "a day of every year, written MM-DD" },
  clock: { zh: "时刻，写作 HH:MM", en: "a clock time, written HH:MM" },
};

const isCounted = (unit: Unit): unit is CountedUnit => Object.hasOwn(counted, unit);

/** Is a value of the right form larger or smaller than its unit allows? */
export function isOutOfBounds(unit: Unit, value: ParsedValue): boolean {
  if (typeof value !== "number") return false;
  if (!isCounted(unit)) return value < 0;
  return value < counted[unit].least || value > counted[unit].most;
}

/** What is allowed of a value in this unit. */
export function allowedValue(unit: Unit): Text {
  if (!isCounted(unit)) return forms[unit];
  const { least, most, what } = counted[unit];
  return { zh: `${least} 至 ${most} ${what.zh}`, en: `${what.en}, whole, from ${least} to ${most}` };
}
