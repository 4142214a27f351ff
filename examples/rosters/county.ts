/** 虚构的县 — A made-up county: its land by year, its standards, and eight villages with one expropriation each. */

/** One year's land: per person in hundredths of a mu, so that 30% of it is a whole number of ten-thousandths. */
const landByYear = [
  { year: 2007, perHead: 131, population: 301_000 },
  { year: 2008, perHead: 130, population: 300_000 },
  { year: 2009, perHead: 129, population: 298_600 },
  { year: 2010, perHead: 127, population: 297_400 },
  { year: 2011, perHead: 126, population: 295_200 },
  { year: 2012, perHead: 124, population: 294_000 },
  { year: 2013, perHead: 121, population: 291_700 },
  { year: 2014, perHead: 120, population: 290_100 },
] as const;

/** 30% of the county's land per person, in ten-thousandths of a mu: 1.30 mu × 30% = 0.39 mu = 3,900. */
export function landLineOf(year: number): number {
  const found = landByYear.find((one) => one.year === year);
  if (found === undefined) throw new RangeError(`no land for ${year}`);
  return found.perHead * 30;
}

/** Ten-thousandths of a mu as mu: 11700 → "1.17". */
export function muOf(parts: number): string {
  const text = `${Math.trunc(parts / 10_000)}.${String(parts % 10_000).padStart(4, "0")}`;
  return text.replace(/\.?0+$/, "");
}

/** Fen as yuan: 1812345 → "18123.45". */
export const yuanOf = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

export const determinedOn = "2015-06-30";
export const issuedOn = "2009-02-10";
export const effectiveFrom = "2009-01-01";

export const county = {
  county: "示例县（虚构）",
  issuedOn,
  effectiveFrom,
  determinedOn,
  land: landByYear.map(({ year, perHead, population }) => ({
    year,
    arableMu: muOf(perHead * population * 100),
    agriculturalPopulation: population,
  })),
  standards: [
    { year: 2012, dibaoStandard: "95.00", averageDibaoTopUp: "60.00", allowanceAmount: "65.00" },
    { year: 2013, dibaoStandard: "102.00", averageDibaoTopUp: "66.00", allowanceAmount: "70.00" },
    { year: 2014, dibaoStandard: "110.00", averageDibaoTopUp: "73.50", allowanceAmount: "75.00" },
    { year: 2015, dibaoStandard: "118.00", averageDibaoTopUp: "80.00", allowanceAmount: "80.00" },
  ],
};

export interface Village {
  readonly code: string;
  /** The number of people from here in the random part of the roster. */
  readonly persons: number;
  readonly approvedOn: string;
  /** The date on which ages count: the effective date for expropriations approved before the issue date. */
  readonly referenceDate: string;
  readonly planApprovedOn: string;
  readonly governmentTransferredOn: string;
  /** What the village pays towards each contribution, in whole yuan. */
  readonly villageContribution: number;
}

/** Three expropriations before the issue date, one on it, four later. */
export const villages: readonly Village[] = [
  village("C01", 168, "2007-05-18", effectiveFrom, "2009-04-01", "2009-06-25", 0),
  village("C02", 152, "2008-11-30", effectiveFrom, "2009-04-01", "2009-07-01", 1000),
  village("C03", 140, "2009-02-09", effectiveFrom, "2009-05-20", "2009-08-20", 0),
  village("C04", 131, "2009-02-10", "2009-02-10", "2009-06-30", "2009-10-12", 2000),
  village("C05", 158, "2010-06-01", "2010-06-01", "2010-11-30", "2011-02-28", 1800),
  village("C06", 149, "2012-02-29", "2012-02-29", "2012-05-31", "2012-08-30", 0),
  village("C07", 143, "2013-09-30", "2013-09-30", "2013-12-15", "2014-03-15", 500),
  village("C08", 137, "2014-12-31", "2014-12-31", "2015-04-20", "", 0),
];

function village(
  code: string,
  persons: number,
  approvedOn: string,
  referenceDate: string,
  planApprovedOn: string,
  governmentTransferredOn: string,
  villageContribution: number,
): Village {
  return { code, persons, approvedOn, referenceDate, planApprovedOn, governmentTransferredOn, villageContribution };
}
