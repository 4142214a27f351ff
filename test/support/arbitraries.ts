import fc from "fast-check";
import { type CalendarDate, daysBetween } from "../../src/kernel/days/calendar.ts";
import { addDays } from "../../src/kernel/days/moving.ts";
import { type Fen, yuanText } from "../../src/kernel/numbers/money.ts";

/** Any day between two days, both included. */
export const day = (from: CalendarDate, to: CalendarDate): fc.Arbitrary<CalendarDate> =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));

/** Any amount in whole fen. */
export const fen = (min: Fen, max: Fen): fc.Arbitrary<Fen> => fc.integer({ min, max });

/** Any set of special groups, certified for some years. */
export const groups = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom("dibao" as const, "one-child" as const, "two-daughter" as const),
      certifiedFor: fc.array(fc.integer({ min: 2010, max: 2014 }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("disability" as const),
      grade: fc.integer({ min: 1, max: 4 }),
      certificate: fc.constantFrom("second-generation" as const, "first-generation" as const),
    }),
  ),
  { maxLength: 4 },
);

/** One to six payments between two days. */
export const paymentsOf = (from: CalendarDate, to: CalendarDate) =>
  fc.array(
    fc.record({
      on: day(from, to),
      by: fc.constantFrom("government" as const, "village" as const, "individual" as const),
      amount: fen(1, 3_000_000).map(yuanText),
    }),
    { minLength: 1, maxLength: 6 },
  );
