import { daysBetween } from "../../src/kernel/days/index.ts";
import { isFull } from "../support/counts.ts";
import { everyDay } from "../support/days.ts";

const near = 40;
/** No multiple of a week. */
const step = 29;

const placeOf = (day: string): number => daysBetween("1880-01-01", day);

/** Every day between two days; without FULL_TESTS every day around each change, and one in 29 of the others. */
export function pointsAround(first: string, changes: readonly string[], last: string): readonly string[] {
  const all = everyDay.slice(placeOf(first), placeOf(last) + 1);
  if (isFull) return all;
  const places = [first, ...changes, last].map((day) => placeOf(day) - placeOf(first));
  return all.filter((_, at) => at % step === 0 || places.some((place) => Math.abs(place - at) <= near));
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Every minute of a day. */
export const everyMinute: readonly string[] = Array.from(
  { length: 24 * 60 },
  (_, minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
);
