import { yearOf } from "../../../kernel/days/index.ts";
import { checkedFen, type Fen, type Ratio, shareOf } from "../../../kernel/numbers/index.ts";
import { shareUnder } from "../../shared/shares.ts";
import type { Deciding } from "../document.ts";
import type { InsuredAs } from "../facts.ts";
import {
  firstDayOf,
  lastMonthOf,
  type MonthIndex,
  monthIndex,
  type Payments,
  yearOfIndex,
} from "./contribution-periods.ts";

/** 年度 — The sums of one year of the schedule, in fen. */
interface SubsidyYear {
  contributionMonths: number;
  monthsSubsidised: number;
  /** The person's own contributions for all months paid, and for the subsidised months. */
  paid: Fen;
  paidSubsidised: Fen;
  /** The contributions (or published standard) of which each share is subsidised. */
  readonly parts: Map<Ratio, Fen>;
}

const figuresOf = {
  employee: { rate: "individualRate", standard: "employeeSubsidyBase", share: "employeeSubsidyShare" },
  flexible: { rate: "flexibleRate", standard: "flexibleSubsidyBase", share: "flexibleSubsidyShare" },
} as const satisfies Record<InsuredAs, unknown>;

/** Adds up each year from the enrolment year to the last one with data; from the month `end` there is no subsidy. */
export function subsidyYears(
  facts: Payments,
  end: MonthIndex,
  isPublished: (insuredAs: InsuredAs) => boolean,
  policy: Pick<Deciding, "figure">,
): SubsidyYear[] {
  const firstYear = yearOf(facts.enrolledOn);
  const lastYear = yearOfIndex(lastMonthOf(facts.periods));
  const years: SubsidyYear[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    years.push({ contributionMonths: 0, monthsSubsidised: 0, paid: 0, paidSubsidised: 0, parts: new Map() });
  }
  for (const { insuredAs, from, until, contributionBase, payment } of facts.periods) {
    if (payment === "missed") continue;
    const names = figuresOf[insuredAs];
    const last = monthIndex(until);
    for (let month = monthIndex(from); month <= last; month++) {
      const sums = years[yearOfIndex(month) - firstYear];
      if (sums === undefined) continue;
      const day = firstDayOf(month);
      const rate = shareUnder(names.rate, policy.figure(names.rate, day));
      const own = shareOf(contributionBase, rate);
      sums.contributionMonths += 1;
      sums.paid = checkedFen(sums.paid + own, "periods");
      if (month >= end) continue;
      sums.monthsSubsidised += 1;
      sums.paidSubsidised += own;
      const share = shareUnder(names.share, policy.figure(names.share, day));
      const amount = isPublished(insuredAs) ? shareOf(policy.figure(names.standard, day), rate) : own;
      // only the published base can exceed what was paid, which is checked above
      sums.parts.set(share, checkedFen((sums.parts.get(share) ?? 0) + amount, `figures.${names.standard}`));
    }
  }
  return years;
}

/** Calculates the subsidy of a year, rounded once even if the year has several shares. */
export function subsidyOf(parts: ReadonlyMap<Ratio, Fen>): Fen {
  const all = [...parts];
  const whole = all.reduce((product, [share]) => product * BigInt(share.denominator), 1n);
  const sum = all.reduce(
    (sum, [share, amount]) => sum + BigInt(amount) * BigInt(share.numerator) * (whole / BigInt(share.denominator)),
    0n,
  );
  return Number((2n * sum + whole) / (2n * whole));
}
