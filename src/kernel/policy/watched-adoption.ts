import type { CalendarDate } from "../days/calendar.ts";
import type { Adoption } from "./adoption.ts";
import type { RuleSource } from "./rule.ts";

/** 所用 — The names of the figures and readings that a decision asked for. */
export interface Consulted {
  readonly figures: Set<string>;
  readonly readings: Set<string>;
}

/**
 * 记下所用 — The same adoption, which adds every figure and reading that a decision asks for to `consulted`: also those that a
 * determination does not name, such as a figure of which only the dates were looked at, and those asked for before a decision
 * threw. A decision has no other way to them, so a change of anything else leaves it as it is.
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

/** 不同之处 — The names of the figures and readings in which two adoptions of a document differ. */
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
