import { yearOf } from "../../kernel/calendar.ts";
import type { Fen } from "../../kernel/money.ts";
import { portion, type Ratio } from "../../kernel/ratio.ts";
import { exact } from "../../kernel/sums.ts";
import type { Words } from "../../kernel/words.ts";
import {
  firstDayOf,
  lastYearOf,
  type MonthIndex,
  monthIndex,
  type Payments,
  yearOfIndex,
} from "./contribution-periods.ts";
import type { Policy } from "./document.ts";
import { type InsuredAs, shareUnder } from "./facts.ts";

/** 年度 — one year of the schedule in the making. */
export interface SubsidyYear {
  monthsPaid: number;
  monthsSubsidised: number;
  /** The person's own contributions of all months, and those of the months subsidised. */
  paid: Fen;
  paidSubsidised: Fen;
  /** What the subsidy is a share of, by the share. */
  readonly parts: Map<Ratio, Fen>;
}

const figuresOf = {
  employee: { rate: "individualRate", standard: "employeeSubsidyBase", share: "employeeSubsidyShare" },
  flexible: { rate: "flexibleRate", standard: "flexibleSubsidyBase", share: "flexibleSubsidyShare" },
} as const satisfies Record<InsuredAs, unknown>;

type Numbers = Pick<Policy<Words>, "figure" | "timeline">;

/** The years from that of the enrolment to the last one with data; months from `end` on have no subsidy. */
export function subsidyYears(facts: Payments, end: MonthIndex, published: boolean, policy: Numbers): SubsidyYear[] {
  const firstYear = yearOf(facts.enrolledOn);
  const lastYear = lastYearOf(facts.periods);
  const lines: SubsidyYear[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    lines.push({ monthsPaid: 0, monthsSubsidised: 0, paid: 0, paidSubsidised: 0, parts: new Map() });
  }
  for (const { insuredAs, from, until, contributionBase, payment } of facts.periods) {
    if (payment === "missed") continue;
    const names = figuresOf[insuredAs];
    // one value for all days needs no day of its own for each month
    const steady = Object.values(names).every((name) => policy.timeline(name).constant);
    const last = monthIndex(until);
    for (let month = monthIndex(from); month <= last; month++) {
      const line = lines[yearOfIndex(month) - firstYear];
      if (line === undefined) continue;
      const day = steady ? from : firstDayOf(month);
      const rate = shareUnder(names.rate, policy.figure(names.rate, day));
      const own = portion(contributionBase, rate);
      line.monthsPaid += 1;
      line.paid = exact(line.paid + own, "periods");
      if (month >= end) continue;
      line.monthsSubsidised += 1;
      line.paidSubsidised += own;
      const share = shareUnder(names.share, policy.figure(names.share, day));
      const amount = published ? portion(policy.figure(names.standard, day), rate) : own;
      // without a published base the sum is at most what was paid, checked above
      line.parts.set(share, exact((line.parts.get(share) ?? 0) + amount, `figures.${names.standard}`));
    }
  }
  return lines;
}

/** The subsidy of a year, rounded once also where several shares have a part in it. */
export function subsidyOf(parts: ReadonlyMap<Ratio, Fen>): Fen {
  const all = [...parts];
  const [first, second] = all;
  if (first !== undefined && second === undefined) return portion(first[1], first[0]);
  const whole = all.reduce((product, [share]) => product * BigInt(share.denominator), 1n);
  const sum = all.reduce(
    (sum, [share, amount]) => sum + BigInt(amount) * BigInt(share.numerator) * (whole / BigInt(share.denominator)),
    0n,
  );
  return Number((2n * sum + whole) / (2n * whole));
}
