import { addDays, type CalendarDate, startOfYear, yearOf } from "../../../kernel/days/index.ts";
import type { Lookup } from "../document.ts";
import type { Spell } from "../facts.ts";
import { maxAgePassedBy } from "./max-age.ts";
import { dayAfterWork, lastMonthBegins, latestWork, workFrom } from "./months.ts";
import { firstWorkDate, lastWorkDate } from "./start-of-work.ts";

interface Rewarded {
  readonly birthDate: CalendarDate;
  readonly rewardedYears?: readonly number[] | undefined;
}

/**
 * Returns the calendar years in which the work completes the given number of months, each year at most once. Only work from the
 * minimum age on counts; spells with no day between them are one. The months of a year for which this recipient is or was
 * rewarded are used up, also after a break; those of a year rewarded to another (`others`) are not. As in the monthly
 * subsidies, a month that begins above the maximum age does not count.
 */
export function yearsCompleting(
  { birthDate, rewardedYears }: Rewarded,
  others: readonly number[],
  together: readonly (readonly Spell[])[],
  months: number,
  policy: Lookup,
) {
  const completed = new Map<number, CalendarDate>();
  const isSpent = (year: number) => rewardedYears?.includes(year) || (completed.has(year) && !others.includes(year));
  let maxAgePassedOn: CalendarDate | null = null;
  for (const spells of together) {
    let start = firstWorkDate(spells);
    const lastYear = yearOf(lastWorkDate(spells));
    for (let year = yearOf(start); year <= lastYear; year++) {
      const newYear = startOfYear(year);
      const crosses = start < newYear;
      if (crosses && (isSpent(year - 1) || policy.reading("reward-months") === "within-the-year")) start = newYear;
      let counted = workFrom(start, spells);
      let after = dayAfterWork(counted, months);
      if (after !== null && after <= newYear) {
        const workedOn = firstWorkDate(workFrom(newYear, spells));
        // The months were complete before the year, which went to another: those up to the first day worked in it count.
        counted = latestWork(counted, months, workedOn);
        after = addDays(workedOn, 1);
      }
      if (completed.has(year) || after === null || after > startOfYear(year + 1)) continue;
      const passed = maxAgePassedBy(lastMonthBegins(counted, months), birthDate, policy);
      if (passed !== null && policy.reading("age-checked") === "each-month") {
        maxAgePassedOn ??= passed;
        start = startOfYear(year + 1);
      } else completed.set(year, addDays(after, -1));
    }
  }
  return { completed, maxAgePassedOn };
}
