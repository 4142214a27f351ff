import { addDays, type CalendarDate, dayOfMonth, daysBetween, monthOf, yearOf } from "../../../kernel/days/index.ts";
import { type PolicyError, rejection } from "../../../kernel/language/index.ts";
import { type Ratio, weightedSum } from "../../../kernel/numbers/index.ts";
import { entryOn, entryOnJanuary1, type Timeline, type TimelineEntry } from "../../../kernel/policy/index.ts";
import type { InterestMethod } from "./interest-method.ts";

/** The interest on one fen for a period, as an exact fraction, and the yearly rates to show. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly text: string;
  /** The rates with their time, where each has its own. */
  readonly pieces?: readonly Piece[] | undefined;
}

/** A rate, the dates for which it applies (the end is not counted), and how much that time counts. */
export interface Piece {
  readonly ratio: Ratio;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly weight: number;
}

export const rateAt = (method: InterestMethod, timeline: Timeline, day: CalendarDate): Ratio =>
  rateOf(method, timeline, entryOn(timeline, day));

/** A rate above 100% is rejected: "20" means 2000%, not 20%. */
function rateOf(method: InterestMethod, timeline: Timeline, entry: TimelineEntry): Ratio {
  method.policy.recordUse(entry.use);
  const rate = entry.parsed as Ratio;
  if (rate.numerator > rate.denominator) throw tooHigh(timeline, rate);
  return rate;
}

const tooHigh = ({ figure }: Timeline, { text }: Ratio): PolicyError =>
  rejection(`figures.${figure.name}`, "out-of-range", text, {
    zh: "利率、税率不得超过100%",
    en: "a rate of at most 100%",
  });

/** The one-year rate of 1 January, which accounts look up year after year. */
export const rateOnJanuary1 = (method: InterestMethod, year: number): Ratio =>
  rateOf(method, method.fixed, entryOnJanuary1(method.fixed, year));

/** Days of interest between two dates: actual days, or 30 to each month. */
export function interestDays({ dayCount }: InterestMethod, from: CalendarDate, to: CalendarDate): number {
  return dayCount === "30-360" ? thirties(to) - thirties(from) : daysBetween(from, to);
}

const thirties = (day: CalendarDate): number => yearOf(day) * 360 + monthOf(day) * 30 + Math.min(dayOfMonth(day), 30);

/** The rates between two dates (the end is not counted), each with its dates and what `weigh` makes of them. */
export function ratesBetween(
  method: InterestMethod,
  timeline: Timeline,
  from: CalendarDate,
  to: CalendarDate,
  weigh: (from: CalendarDate, to: CalendarDate) => number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let day = from; day < to; ) {
    const entry = entryOn(timeline, day);
    const next = entry.until === null ? to : addDays(entry.until, 1);
    const until = next < to ? next : to;
    pieces.push({ ratio: rateOf(method, timeline, entry), from: day, until, weight: weigh(day, until) });
    day = until;
  }
  return pieces;
}

/** What rates add up to, each times its time; `perYear` is the time of a year. */
export function shareOfRates(pieces: readonly Piece[], perYear: number, text = weightedText(pieces)): Share {
  const { numerator, denominator } = weightedSum(pieces);
  return { numerator, denominator: denominator * perYear, text, pieces };
}

/** "2.25%"; several rates each with its time. */
export const weightedText = (
  pieces: readonly Piece[],
  timeOf = ({ weight }: Piece): string => String(weight),
): string =>
  pieces.length === 1
    ? (pieces[0]?.ratio.text ?? "")
    : pieces.flatMap((one) => (one.weight === 0 ? [] : `${one.ratio.text}×${timeOf(one)}`)).join(" + ");
