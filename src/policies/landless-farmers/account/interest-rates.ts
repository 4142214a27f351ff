import { addDays, type CalendarDate, dayOfMonth, daysBetween, monthOf, yearOf } from "../../../kernel/days/index.ts";
import { type PolicyError, rejection } from "../../../kernel/language/index.ts";
import { type Ratio, weightedSum } from "../../../kernel/numbers/index.ts";
import {
  entryOn,
  entryOnJanuary1,
  type FigureUse,
  type Timeline,
  type TimelineEntry,
} from "../../../kernel/policy/index.ts";
import type { InterestMethod } from "./interest-method.ts";

/** The interest on one fen for a period, as an exact fraction, and the yearly rates to show. */
export type Share = {
  readonly numerator: number;
  readonly denominator: number;
  readonly text: string;
  /** How many months or days a year has: the time is counted in these. */
  readonly perYear: number;
} & (OneRate | SeveralRates);

interface OneRate {
  readonly use: FigureUse;
  /** "100" of 365 days, "12" of 12 months. */
  readonly time: string;
  readonly pieces?: undefined;
}

/** Several rates, each with its time; none where there was no time in which to earn anything. */
interface SeveralRates {
  readonly pieces: readonly TimedPiece[];
}

/** A rate, the dates for which it applies (the end is not counted), and how much that time counts. */
export interface Piece {
  readonly ratio: Ratio;
  readonly use: FigureUse;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly weight: number;
}

/** A piece with its time as it is written. */
interface TimedPiece extends Piece {
  readonly time: string;
}

/** A rate and the value of the figure that states it. */
interface Rate {
  readonly ratio: Ratio;
  readonly use: FigureUse;
}

export function rateAt(method: InterestMethod, timeline: Timeline, day: CalendarDate): Rate {
  const entry = entryOn(timeline, day);
  return { ratio: rateOf(method, timeline, entry), use: entry.use };
}

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

/** The same with the value of the figure that states it. */
export function rateAndUseOnJanuary1(method: InterestMethod, year: number): Rate {
  const entry = entryOnJanuary1(method.fixed, year);
  return { ratio: rateOf(method, method.fixed, entry), use: entry.use };
}

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
    const ratio = rateOf(method, timeline, entry);
    pieces.push({ ratio, use: entry.use, from: day, until, weight: weigh(day, until) });
    day = until;
  }
  return pieces;
}

/** How the time of a piece is written, and what a year has of it: "100" days of 365, "2" months of 12. */
export interface WrittenTime {
  readonly of: (piece: Piece) => string;
  readonly perYear: number;
}

/** What rates add up to, each times its time; `wholeYear` is the weight of a year. */
export function shareOfRates(all: readonly Piece[], wholeYear: number, { of, perYear }: WrittenTime): Share {
  const { numerator, denominator } = weightedSum(all);
  const pieces = all.map((one) => ({ ...one, time: of(one) }));
  return { numerator, denominator: denominator * wholeYear, text: weightedText(pieces), perYear, pieces };
}

/** "2.25%"; several rates each with its time. */
const weightedText = (pieces: readonly TimedPiece[]): string =>
  pieces.length === 1
    ? (pieces[0]?.ratio.text ?? "")
    : pieces.flatMap(({ weight, ratio, time }) => (weight === 0 ? [] : `${ratio.text}×${time}`)).join(" + ");
