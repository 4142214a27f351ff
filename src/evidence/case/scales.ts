import {
  addDays,
  dateOf,
  daysBetween,
  firstYear,
  isCalendarDate,
  isYearMonth,
  lastYear,
} from "../../kernel/days/index.ts";
import { type AnyField, isRejection } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import { decimalText, scaledInteger } from "../../kernel/numbers/index.ts";

/**
 * 刻度 — The ordered values of a fact, each with a whole number: days, months, fen, ten-thousandths of a mu, people. One step is
 * the smallest possible change.
 */
export interface Scale {
  readonly unit: Text;
  readonly first: number;
  readonly last: number;
  /** Whether every possible value is on a step. A ratio can have more decimals. */
  readonly hasEvery: boolean;
  /** The number of a given value; undefined if it is not on a step. */
  placeOf(given: unknown): number | undefined;
  /** The value with a number, in the notation of facts. */
  valueAt(place: number): unknown;
}

const firstDay = `${firstYear}-01-01`;
const twoDigits = (number: number): string => String(number).padStart(2, "0");

const days: Scale = {
  unit: { zh: "天", en: "day(s)" },
  first: 0,
  last: daysBetween(firstDay, `${lastYear}-12-31`),
  hasEvery: true,
  placeOf: (given) => (isCalendarDate(given) ? daysBetween(firstDay, given) : undefined),
  valueAt: (place) => addDays(firstDay, place),
};

const months: Scale = {
  unit: { zh: "个月", en: "month(s)" },
  first: firstYear * 12,
  last: lastYear * 12 + 11,
  hasEvery: true,
  placeOf: (given) => (isYearMonth(given) ? Number(given.slice(0, 4)) * 12 + Number(given.slice(5)) - 1 : undefined),
  valueAt: (place) => dateOf(Math.floor(place / 12), (place % 12) + 1, 1).slice(0, 7),
};

const minutes: Scale = {
  unit: { zh: "分钟", en: "minute(s)" },
  first: 0,
  last: 24 * 60 - 1,
  hasEvery: true,
  placeOf(given) {
    const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(typeof given === "string" ? given : "") ?? [];
    return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
  },
  valueAt: (place) => `${twoDigits(Math.floor(place / 60))}:${twoDigits(place % 60)}`,
};

const counts = (first: number, last: number, unit: Text): Scale => ({
  unit,
  first,
  last,
  hasEvery: true,
  placeOf: (given) => (typeof given === "number" && Number.isInteger(given) ? given : undefined),
  valueAt: (place) => place,
});

/** Decimals with a number of places, and a maximum number of digits before the point. */
function decimals(digits: number, places: number, unit: Text): Scale {
  return {
    unit,
    first: 0,
    last: Math.min(10 ** (digits + places) - 1, Number.MAX_SAFE_INTEGER),
    hasEvery: true,
    placeOf(given) {
      const text = decimalText(given);
      return text === undefined ? undefined : scaledInteger(text, places, digits);
    },
    valueAt: (place) => decimalAt(place, places),
  };
}

function decimalAt(place: number, places: number): string {
  const scale = 10 ** places;
  return `${Math.floor(place / scale)}.${String(place % scale).padStart(places, "0")}`;
}

/** Ratios in hundredths of a per cent: `"5%"` and `"0.05"` have the same number. */
const ratios = (last: number): Scale => ({
  unit: hundredthsOfPercent,
  first: 0,
  last,
  hasEvery: false,
  placeOf(given) {
    if (typeof given !== "string") return undefined;
    return given.endsWith("%") ? scaledInteger(given.slice(0, -1), 2, 6) : scaledInteger(given, 4, 6);
  },
  valueAt: (place) => `${decimalAt(place, 2)}%`,
});

const fen: Text = { zh: "分", en: "fen" };
const partsOfMu: Text = { zh: "个万分之一亩", en: "ten-thousandth(s) of a mu" };
const hundredthsOfPercent: Text = { zh: "个万分点", en: "hundredth(s) of a per cent" };

/** The scale of a field's values; undefined for fields without an order: yes and no, choices, names, lists, groups. */
export function scaleOf({ form, labels, unit }: AnyField): Scale | undefined {
  if (form.kind !== "value" || labels !== undefined) return undefined;
  const { schema, read } = form;
  if (schema.type === "integer")
    return counts(Number(schema.minimum), Number(schema.maximum), unit ?? { zh: "", en: "" });
  if (schema.format === "date") return days;
  if (Array.isArray(schema.anyOf)) {
    const [, digits, places] = /\{0,(\d+)\}\)\(\\\.\[0-9\]\{1,(\d)\}/.exec(String(schema.anyOf[0]?.pattern)) ?? [];
    const isYuan = places === "2";
    return decimals(Number(digits) + 1, Number(places), isYuan ? fen : partsOfMu);
  }
  if (schema.type === "boolean" || "maxLength" in schema) return undefined;
  const accepts = (text: string): boolean => !isRejection(read(text));
  if (accepts("2012-05")) return months;
  if (accepts("09:30")) return minutes;
  if (!accepts("50%")) return undefined;
  return ratios(accepts("100.01%") ? 99_999_999 : 10_000);
}
