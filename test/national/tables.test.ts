import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/kernel/days/index.ts";
import { interestTaxRates, nationalTables } from "../../src/national/index.ts";
import { isChinese, isEnglish } from "../support/languages.ts";

describe("全国性规定", () => {
  it("每张表都有出处、收录范围、核对日期和应再核对的日期", () => {
    for (const { name, title, source, beyond, from, until, checkedOn, dueOn, entries } of nationalTables) {
      for (const text of [title, source, beyond])
        expect([isChinese(text.zh), isEnglish(text.en)], name).toEqual([true, true]);
      for (const day of [from, until, checkedOn, dueOn]) expect(day === null || isCalendarDate(day), name).toBe(true);
      expect(entries, name).toBeGreaterThan(0);
    }
    expect(new Set(nationalTables.map(({ name }) => name)).size).toBe(nationalTables.length);
  });

  it("利息税：1999年11月1日起20%，2007年8月15日起5%，2008年10月9日起不征；此后所知有限，不推算", () => {
    expect(interestTaxRates).toEqual([
      { from: null, until: "1999-10-31", value: "0%" },
      { from: "1999-11-01", until: "2007-08-14", value: "20%" },
      { from: "2007-08-15", until: "2008-10-08", value: "5%" },
      { from: "2008-10-09", until: "2026-11-23", value: "0%" },
    ]);
  });
});
