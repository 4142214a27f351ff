import { addDays, daysBetween, firstYear, isCalendarDate } from "../../src/kernel/days/index.ts";
import { PolicyError } from "../../src/kernel/language/index.ts";
import { type DatedValue, entryCovering, entryOn, type Timeline } from "../../src/kernel/policy/index.ts";
import { isFull } from "../support/counts.ts";
import { everyDay } from "../support/days.ts";

/** What a table says of itself, and how rules find a value in it. */
export interface Coverage {
  /** The first and the last day that it covers; null: no limit. */
  readonly from: string | null;
  readonly until: string | null;
  /** Single days are listed: those between them have no value. */
  readonly listsDays?: boolean;
  /** The value on a day; undefined where there is none. */
  readonly valueOn?: (day: string) => string | undefined;
}

/** Every day; without FULL_TESTS one in 29, which is no multiple of a week, and those around each value. */
const some = everyDay.filter((_, at) => isFull || at % 29 === 0);
export const lookedUp = isFull ? `${everyDay.length}天逐日查询` : `逐日计数，每29天和各值前后查询`;

const first = `${firstYear}-01-01`;
const last = everyDay.at(-1) as string;
const mostTold = 5;

/**
 * Counts the values of each day from 1880 to 2199 by their first and last days alone, and compares what the library finds: within the
 * coverage exactly one value, and that one is found; outside it none. Returns what is wrong.
 */
export function faultsOfDates(values: readonly DatedValue[], coverage: Coverage): readonly string[] {
  const { from, until, listsDays = false, valueOn } = coverage;
  const faults: string[] = [];
  const counts = new Uint16Array(everyDay.length);
  const stated = new Map<number, string>();
  const places = values.map((one) => [placeOf(one.from ?? first), placeOf(one.until ?? last), one] as const);
  for (const [start, end, one] of places) {
    if (end < start) faults.push(`${one.from}至${one.until}：结束早于开始`);
    for (let at = start; at <= end; at++) counts[at] = (counts[at] ?? 0) + 1;
  }
  everyDay.forEach((day, at) => {
    const isCovered = (from === null || from <= day) && (until === null || day <= until);
    const count = counts[at] ?? 0;
    if (count > 1) faults.push(`${day}有${count}个值`);
    else if (isCovered && count === 0 && !listsDays) faults.push(`${day}没有值`);
    else if (!isCovered && count > 0) faults.push(`${day}在收录范围之外，却有值`);
  });
  if (valueOn === undefined) return faults.slice(0, mostTold);
  const beside = places.flatMap(([start, end]) => [start - 1, start, end, end + 1]).map((at) => everyDay[at]);
  for (const day of new Set([...beside, ...some])) {
    if (day === undefined) continue;
    const at = placeOf(day);
    for (const [start, end, one] of places) if (start <= at && at <= end) stated.set(at, one.value);
    const found = valueOn(day);
    if (found !== stated.get(at)) faults.push(`${day}应为${stated.get(at) ?? "没有"}，用了${found ?? "没有"}`);
  }
  return faults.slice(0, mostTold);
}

const placeOf = (day: string): number => daysBetween(first, day);

/** The value that rules find on a day. */
export const valueIn =
  (timeline: Timeline) =>
  (day: string): string | undefined =>
    entryCovering(timeline, day)?.value;

/** The days just outside of the values on which a rule that asks for a value is not refused. */
export function usedOutside(
  timeline: Timeline,
  look: (day: string) => unknown = (day) => entryOn(timeline, day),
): readonly string[] {
  const { entries } = timeline;
  const outside = entries.flatMap(({ from, until }) => [
    ...(from === null ? [] : [addDays(from, -1)]),
    ...(until === null ? [] : [addDays(until, 1)]),
  ]);
  const days = entries.length === 0 ? [first, last] : outside.filter(isCalendarDate);
  const covered = (day: string): boolean =>
    entries.some(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
  return days.filter((day) => !covered(day) && !isRefused(() => look(day)));
}

function isRefused(look: () => unknown): boolean {
  try {
    look();
    return false;
  } catch (error) {
    return error instanceof PolicyError && error.faults[0]?.code === "no-value-on-date";
  }
}

/** The days from the first value to the last, as the values have them; none where there are no values. */
export const spanOf = (values: readonly DatedValue[]): Pick<Coverage, "from" | "until"> =>
  values.length === 0
    ? { from: last, until: first }
    : { from: values[0]?.from ?? null, until: values.at(-1)?.until ?? null };
