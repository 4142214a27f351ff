import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PolicyError } from "../../src/kernel/language/errors.ts";
import { depositRates, rateOn, ratesKnownUntil } from "../../src/national/index.ts";

/** 每年1月1日的一年期定期存款利率 — The rate of an account's opening balance for the year. */
const onNewYear: readonly (readonly [from: number, to: number, rate: string])[] = [
  [1999, 1999, "3.78%"],
  [2000, 2002, "2.25%"],
  [2003, 2004, "1.98%"],
  [2005, 2006, "2.25%"],
  [2007, 2007, "2.52%"],
  [2008, 2008, "4.14%"],
  [2009, 2010, "2.25%"],
  [2011, 2011, "2.75%"],
  [2012, 2012, "3.50%"],
  [2013, 2014, "3.00%"],
  [2015, 2015, "2.75%"],
  [2016, 2026, "1.50%"],
];

/** 每年12月31日的活期存款利率 — The rate of the year's payments, settled at the end of the year. */
const onLastDay: readonly (readonly [from: number, to: number, rate: string])[] = [
  [1998, 1998, "1.44%"],
  [1999, 2001, "0.99%"],
  [2002, 2007, "0.72%"],
  [2008, 2010, "0.36%"],
  [2011, 2011, "0.50%"],
  [2012, 2025, "0.35%"],
];

/** 变动之日和前一天 — Both sides of changes, as the central bank announced them. */
const changes = [
  ["one-year", "2007-03-17", "2.52%", "2007-03-18", "2.79%"],
  ["one-year", "2007-12-20", "3.87%", "2007-12-21", "4.14%"],
  ["one-year", "2008-11-26", "3.60%", "2008-11-27", "2.52%"],
  ["one-year", "2012-06-07", "3.50%", "2012-06-08", "3.25%"],
  ["one-year", "2015-10-23", "1.75%", "2015-10-24", "1.50%"],
  ["demand", "1999-06-09", "1.44%", "1999-06-10", "0.99%"],
  ["demand", "2007-07-20", "0.72%", "2007-07-21", "0.81%"],
  ["demand", "2007-12-20", "0.81%", "2007-12-21", "0.72%"],
  ["demand", "2008-11-26", "0.72%", "2008-11-27", "0.36%"],
  ["demand", "2011-02-08", "0.36%", "2011-02-09", "0.40%"],
  ["demand", "2012-07-05", "0.40%", "2012-07-06", "0.35%"],
] as const;

const published = new URL("../../../shared/data/pboc-benchmark-deposit-rates.csv", import.meta.url);

describe("存款基准利率", () => {
  it("每年1月1日的一年期利率", () => {
    for (const [from, to, rate] of onNewYear) {
      for (let year = from; year <= to; year++) expect(rateOn("one-year", `${year}-01-01`), `${year}`).toBe(rate);
    }
  });

  it("每年12月31日的活期利率", () => {
    for (const [from, to, rate] of onLastDay) {
      for (let year = from; year <= to; year++) expect(rateOn("demand", `${year}-12-31`), `${year}`).toBe(rate);
    }
  });

  it("变动的前一天和当天", () => {
    for (const [rate, before, old, day, changed] of changes) {
      expect([rateOn(rate, before), rateOn(rate, day)], day).toEqual([old, changed]);
    }
  });

  it("表的第一天之前、最后一天之后：不推算", () => {
    expect(rateOn("one-year", "1998-03-25")).toBe("5.22%");
    expect(() => rateOn("one-year", "1998-03-24")).toThrow(PolicyError);
    expect(rateOn("demand", ratesKnownUntil)).toBe("0.35%");
    expect(() => rateOn("demand", "2026-11-24")).toThrow(PolicyError);
  });

  it("后来的变动由使用者补充：中间没有给出的日子仍不推算", () => {
    const later = [{ from: "2026-12-01", value: "0.10%" }];
    expect(rateOn("demand", "2026-12-01", later)).toBe("0.10%");
    expect(() => rateOn("demand", "2026-11-30", later)).toThrow(PolicyError);
  });

  it.runIf(existsSync(published))("与公布的逐次变动一致", () => {
    const lines = readFileSync(published, "utf8").trim().split("\n").slice(1);
    const own = depositRates["one-year"].map(({ from, value, source }, index) =>
      [from, value.slice(0, -1), depositRates.demand[index]?.value.slice(0, -1), source].join(),
    );
    expect(own).toEqual(lines.map((line) => line.trim()));
  });
});
