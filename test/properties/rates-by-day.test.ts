import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/kernel/days/moving.ts";
import { fenOf } from "../../src/kernel/numbers/money.ts";
import { accountLedger } from "../../src/policies/landless-farmers/index.ts";

/** Rates of up to 20%, which change up to six times within a year, and may fall to nothing. */
const tables = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: 0, max: 364 }),
    percent: fc.constantFrom("0%", "0.01%", "0.5%", "1.5%", "4.14%", "20%"),
  }),
  { maxLength: 6, selector: ({ day }) => day },
);

describe("按“利率变动的分段计息”口径", () => {
  it("多存一天，利息不减少：利率怎样下调，不满一年怎样计，都是如此", () => {
    const partYear = fc.constantFrom("full-months", "months-and-days", "days", "days-360");
    const years = fc.constantFrom(2011, 2012, 2015);
    const days = fc.oneof(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 355, max: 364 }));
    fc.assert(
      fc.property(years, days, partYear, fc.option(tables), (year, day, partialYear, changes) => {
        const interestTo = (on: string) => {
          const facts = {
            birthDate: "1980-01-01",
            openingBalances: { year, government: "0", village: "0", individual: "1000000" },
            payments: [],
            closure: { kind: "refunded", on },
            until: on,
          } as const;
          const values = changes?.map((one) => ({ from: addDays(`${year}-01-01`, one.day), value: one.percent }));
          const { value } = accountLedger(facts, {
            readings: { "opening-balance-rate": "rates-by-day", "partial-year": partialYear },
            figures: values === undefined || values.length === 0 ? {} : { oneYearDepositRate: values },
          });
          return fenOf(value.closing.interest);
        };
        const on = addDays(`${year}-01-01`, day);
        expect(interestTo(addDays(on, 1))).toBeGreaterThanOrEqual(interestTo(on));
      }),
      { numRuns: 500, seed: 62 },
    );
  });
});
