import type { CalendarDate } from "../days/calendar.ts";
import type { Adoption } from "./adoption.ts";
import type { RuleSource } from "./rule.ts";

/** 所用 — The names of the figures and readings that a decision looked up. */
export interface Consulted {
  readonly figures: Set<string>;
  readonly readings: Set<string>;
}

/**
 * 记下所用 — The same adoption, but every figure and reading that a decision looks up is added to `consulted`. This includes
 * those that the determination does not list, such as a figure of which only the dates were used, and those looked up before an
 * error. A decision cannot get them in any other way, so a change of any other figure or reading does not affect it.
 */
export function watchedAdoption(base: Adoption, { effective }: RuleSource, consulted: Consulted): Adoption {
  return {
    timelines: watched(base.timelines, consulted.figures),
    chosen: watched(base.chosen, consulted.readings),
    get effectiveFrom(): CalendarDate | undefined {
      if (effective !== undefined) consulted.figures.add(effective.figure);
      return base.effectiveFrom;
    },
  };
}

const watched = <Value>(
  entries: Readonly<Record<string, Value>>,
  asked: Set<string>,
): Readonly<Record<string, Value>> =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(entries).map(([name, value]) => [
        name,
        {
          enumerable: true,
          get(): Value {
            asked.add(name);
            return value;
          },
        },
      ]),
    ),
  );

/** 不同之处 — The names of the figures and readings that differ between two adoptions of a document. */
export function differencesBetween(one: Adoption, other: Adoption): { readonly [Kind in keyof Consulted]: string[] } {
  const figures = Object.entries(one.timelines).filter(([name, { entries }]) => {
    const others = other.timelines[name]?.entries ?? [];
    return (
      entries.length !== others.length ||
      entries.some(({ from, until, value }, index) => {
        const same = others[index];
        return from !== same?.from || until !== same.until || value !== same.value;
      })
    );
  });
  const readings = Object.entries(one.chosen).filter(([name, { option }]) => option !== other.chosen[name]?.option);
  return { figures: figures.map(([name]) => name), readings: readings.map(([name]) => name) };
}
