import { ageReachedOn, type CalendarDate } from "../../../kernel/days/index.ts";
import type { Lookup } from "../document.ts";

/**
 * Returns a test of whether a worker is above the maximum age on a date. It is called for every month, so the date is
 * calculated once for each maximum age.
 */
export function aboveMaxAgeTest(birthDate: CalendarDate, policy: Lookup): (day: CalendarDate) => boolean {
  const maxAgeOn = policy.figureByDay("maxAge");
  let knownMaxAge: number | undefined;
  let maxAgePassedOn = birthDate;
  return (day) => {
    const now = maxAgeOn(day);
    if (now !== knownMaxAge) maxAgePassedOn = ageReachedOn(birthDate, now + 1, policy.reading("birthday"));
    knownMaxAge = now;
    return day >= maxAgePassedOn;
  };
}

/** Returns the date on which the worker passes the maximum age, if the last month required begins on or after it. */
export function maxAgePassedBy(lastBegins: CalendarDate, birthDate: CalendarDate, policy: Lookup): CalendarDate | null {
  const maxAge = policy.figure("maxAge", lastBegins);
  const passedOn = ageReachedOn(birthDate, maxAge + 1, policy.reading("birthday"));
  return lastBegins >= passedOn ? passedOn : null;
}
