import type { CalendarDate } from "../kernel/days/index.ts";
import type { DatedValue } from "../kernel/policy/index.ts";

/** A period of days off, or a weekend day worked in exchange, with the notice that announces it. */
export interface DayOff extends DatedValue {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly value: "off" | "work";
  readonly source: string;
}

/**
 * 国务院办公厅关于20××年部分节假日安排的通知 — The yearly notices of the General Office of the State Council: the year, the
 * dates of publication and of later changes, the days off, and the weekend days worked in exchange. A day without a year is
 * in the year of the notice.
 */
const notices = `
2007 2006-12-14 off 01-01/01-03 02-18/02-24 05-01/05-07 10-01/10-07
  work 2006-12-30 2006-12-31 02-17 02-25 04-28 04-29 09-29 09-30
2008 2007-12-18 off 2007-12-30/01-01 02-06/02-12 04-04/04-06 05-01/05-03 06-07/06-09 09-13/09-15 09-29/10-05
  work 2007-12-29 02-02 02-03 05-04 09-27 09-28
2009 2008-12-10 off 01-01/01-03 01-25/01-31 04-04/04-06 05-01/05-03 05-28/05-30 10-01/10-08
  work 01-04 01-24 02-01 05-31 09-27 10-10
2010 2009-12-07 off 01-01/01-03 02-13/02-19 04-03/04-05 05-01/05-03 06-14/06-16 09-22/09-24 10-01/10-07
  work 02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09
2011 2010-12-10 off 01-01/01-03 02-02/02-08 04-03/04-05 04-30/05-02 06-04/06-06 09-10/09-12 10-01/10-07
  work 01-30 02-12 04-02 10-08 10-09
2012 2011-12-06 off 01-01/01-03 01-22/01-28 04-02/04-04 04-29/05-01 06-22/06-24 09-30/10-07
  work 2011-12-31 01-21 01-29 03-31 04-01 04-28 09-29
2013 2012-12-10 off 01-01/01-03 02-09/02-15 04-04/04-06 04-29/05-01 06-10/06-12 09-19/09-21 10-01/10-07
  work 01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12
2014 2013-12-11 off 01-01 01-31/02-06 04-05 04-07 05-01/05-03 06-02 09-08 10-01/10-07
  work 01-26 02-08 05-04 09-28 10-11
2015 2014-12-16、2015-05-13 off 01-01/01-03 02-18/02-24 04-05/04-06 05-01 06-20 06-22 09-03/09-05 09-27 10-01/10-07
  work 01-04 02-15 02-28 09-06 10-10
2016 2015-12-10 off 01-01 02-07/02-13 04-04 05-01/05-02 06-09/06-11 09-15/09-17 10-01/10-07
  work 02-06 02-14 06-12 09-18 10-08 10-09
2017 2016-12-01 off 01-01/01-02 01-27/02-02 04-02/04-04 05-01 05-28/05-30 10-01/10-08
  work 01-22 02-04 04-01 05-27 09-30
2018 2017-11-30 off 01-01 02-15/02-21 04-05/04-07 04-29/05-01 06-18 09-24 10-01/10-07
  work 02-11 02-24 04-08 04-28 09-29 09-30
2019 2018-12-06、2019-03-22 off 2018-12-30/01-01 02-04/02-10 04-05 05-01/05-04 06-07 09-13 10-01/10-07
  work 2018-12-29 02-02 02-03 04-28 05-05 09-29 10-12
2020 2019-11-21、2020-01-27 off 01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08
  work 01-19 04-26 05-09 06-28 09-27 10-10
2021 2020-11-25 off 01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07
  work 02-07 02-20 04-25 05-08 09-18 09-26 10-09
2022 2021-10-25 off 01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07
  work 01-29 01-30 04-02 04-24 05-07 10-08 10-09
2023 2022-12-08 off 2022-12-31/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06
  work 01-28 01-29 04-23 05-06 06-25 10-07 10-08
2024 2023-10-25 off 01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07
  work 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
2025 2024-11-12 off 01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08
  work 01-26 02-08 04-27 09-28 10-11
2026 2025-11-04 off 01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07
  work 01-04 02-14 02-28 05-09 09-20 10-10
`;

const parsed = [...notices.matchAll(/^(\d{4}) (\S+) off (.+)\n {2}work (.+)$/gm)].map(
  ([, year = "", published = "", off = "", work = ""]) => ({ year, published, off, work }),
);

/** 放假和调休上班日期 — In date order. Of all other days, only Saturdays and Sundays are days off. */
export const daysOff: readonly DayOff[] = Object.freeze(
  parsed
    .flatMap(({ year, published, off, work }) => {
      const source = `国务院办公厅关于${year}年部分节假日安排的通知（${published}）`;
      return [...periodsOf(off, "off", year, source), ...periodsOf(work, "work", year, source)];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1)),
);

function periodsOf(text: string, value: "off" | "work", year: string, source: string): DayOff[] {
  const dateOf = (day: string): CalendarDate => (day.length === 5 ? `${year}-${day}` : day);
  return text.split(" ").map((period) => {
    const [from = "", until = from] = period.split("/");
    return Object.freeze({ from: dateOf(from), until: dateOf(until), value, source });
  });
}

/** The first and the last year whose holidays are known. */
export const daysOffYears: readonly [first: number, last: number] = [
  Number(parsed[0]?.year),
  Number(parsed.at(-1)?.year),
];
