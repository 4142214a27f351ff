import type { CalendarDate } from "../kernel/days/index.ts";

/** One change of the benchmark deposit rates: first day, one-year fixed rate, demand rate, source. */
type RateChange = readonly [from: CalendarDate, oneYear: string, demand: string, source: string];

/** The last day for which the table is taken to be complete. Later days need the caller's own values. */
export const ratesKnownUntil: CalendarDate = "2026-11-23";

/** 金融机构人民币存款基准利率 — The People's Bank of China's benchmark deposit rates, every change since 1998-03-25. */
export const rateChanges: readonly RateChange[] = [
  ["1998-03-25", "5.22%", "1.71%", "China Statistical Yearbook 2007 table 20-8"],
  ["1998-07-01", "4.77%", "1.44%", "China Statistical Yearbook 2007 table 20-8"],
  ["1998-12-07", "3.78%", "1.44%", "China Statistical Yearbook 2007 table 20-8"],
  ["1999-06-10", "2.25%", "0.99%", "China Statistical Yearbook 2007 table 20-8"],
  ["2002-02-21", "1.98%", "0.72%", "China Statistical Yearbook 2007 table 20-8"],
  ["2004-10-29", "2.25%", "0.72%", "China Statistical Yearbook 2007 table 20-8"],
  ["2006-08-19", "2.52%", "0.72%", "China Statistical Yearbook 2007 table 20-8"],
  ["2007-03-18", "2.79%", "0.72%", "PBoC announcement"],
  ["2007-05-19", "3.06%", "0.72%", "PBoC announcement"],
  ["2007-07-21", "3.33%", "0.81%", "PBoC announcement"],
  ["2007-08-22", "3.60%", "0.81%", "PBoC announcement"],
  ["2007-09-15", "3.87%", "0.81%", "PBoC announcement"],
  ["2007-12-21", "4.14%", "0.72%", "Bank of China RMB deposit rates 2007-12-21"],
  ["2008-10-09", "3.87%", "0.72%", "PBoC announcement (rate before the cut of 2008-10-30)"],
  ["2008-10-30", "3.60%", "0.72%", "PBoC adjustment table 2008-10-30"],
  ["2008-11-27", "2.52%", "0.36%", "PBoC announcement 2008-11-26"],
  ["2008-12-23", "2.25%", "0.36%", "PBoC announcement"],
  ["2010-10-20", "2.50%", "0.36%", "China Statistical Yearbook 2015 table 19-5"],
  ["2010-12-26", "2.75%", "0.36%", "China Statistical Yearbook 2015 table 19-5"],
  ["2011-02-09", "3.00%", "0.40%", "China Statistical Yearbook 2015 table 19-5"],
  ["2011-04-06", "3.25%", "0.50%", "China Statistical Yearbook 2015 table 19-5"],
  ["2011-07-07", "3.50%", "0.50%", "China Statistical Yearbook 2015 table 19-5"],
  ["2012-06-08", "3.25%", "0.40%", "China Statistical Yearbook 2015 table 19-5"],
  ["2012-07-06", "3.00%", "0.35%", "China Statistical Yearbook 2015 table 19-5"],
  ["2014-11-22", "2.75%", "0.35%", "China Statistical Yearbook 2015 table 19-5"],
  ["2015-03-01", "2.50%", "0.35%", "PBoC announcement 2015-02-28"],
  ["2015-05-11", "2.25%", "0.35%", "PBoC announcement 2015-05-10"],
  ["2015-06-28", "2.00%", "0.35%", "PBoC announcement 2015-06-27"],
  ["2015-08-26", "1.75%", "0.35%", "PBoC announcement 2015-08-25"],
  ["2015-10-24", "1.50%", "0.35%", "PBoC announcement 2015-10-23"],
];
