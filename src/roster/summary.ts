import { bands } from "../policies/landless-farmers/facts.ts";
import { type SpecialGroup, specialGroups } from "../policies/landless-farmers/funding/special-group.ts";
import { type Outcome, outcomes } from "../policies/landless-farmers/overall/outcome.ts";
import { scope } from "../policies/landless-farmers/scope/scope.ts";
import { type Determined, fundingStatusOf, isRejected, type RowResult } from "./assess.ts";
import {
  type BenefitTally,
  benefitTally,
  type Counts,
  countIn,
  noBenefits,
  noPayers,
  type Payers,
  payersTally,
  zeros,
} from "./tally.ts";

/** 汇总 — Totals of a roster: each row counts once, amounts are exact and in yuan. */
export interface RosterSummary {
  /** Rows read: the sum of those assessed and rejected. */
  readonly rows: number;
  readonly assessed: number;
  readonly rejected: number;
  readonly inScope: number;
  readonly outOfScope: number;
  /** Unmet conditions of the scope, by name; one person may have several. */
  readonly unmet: Counts;
  /** All people assessed, by age band, and those of them in scope. */
  readonly bands: Counts;
  readonly bandsInScope: Counts;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** People enrolling, by the special group whose preference they receive; "none" for the ordinary share. */
  readonly preferences: Readonly<Record<SpecialGroup | "none", number>>;
  /** Who pays for people enrolling, and for those who have not chosen if all of them enrolled. */
  readonly enrolling: Payers;
  readonly notChosen: Payers;
  /** Payment formalities of people in scope: completed, pending, waived; no-deadline before the notice. */
  readonly payments: Counts;
  /** Government contributions for people enrolling: on-time, pending, late; no-deadline before the plan is approved. */
  readonly governmentFunding: Counts;
  readonly pensions: BenefitTally;
  /** All who can expect the allowance, and those of them who receive it on the determination date. */
  readonly allowances: BenefitTally;
  readonly allowancesInPayment: BenefitTally;
  /** Faults of the rejected rows by heading of the file; one row may have several. */
  readonly faults: Counts;
}

/** The counts by name, all at 0. */
const emptyCounts = () => ({
  unmet: zeros(Object.keys(scope.findings)),
  bands: zeros(Object.keys(bands)),
  bandsInScope: zeros(Object.keys(bands)),
  outcomes: zeros(Object.keys(outcomes)) as Record<Outcome, number>,
  preferences: zeros([...Object.keys(specialGroups), "none"]) as Record<SpecialGroup | "none", number>,
  payments: zeros(["completed", "pending", "waived", "no-deadline"]),
  governmentFunding: zeros(["on-time", "pending", "late", "no-deadline"]),
  faults: zeros([]),
});

/** Everything at 0. */
const emptyTotals = () => ({
  rows: { assessed: 0, rejected: 0, inScope: 0, outOfScope: 0 },
  counts: emptyCounts(),
  enrolling: noPayers(),
  notChosen: noPayers(),
  pensions: noBenefits(),
  allowances: noBenefits(),
  allowancesInPayment: noBenefits(),
});

/** 小计 — The totals so far as plain data, from which a summary can go on. */
export type RosterTotals = ReturnType<typeof emptyTotals>;

/** 汇总 — Adds up results as they come and keeps only the totals. Goes on from earlier totals, if there are any. */
export function rosterSummary(earlier: RosterTotals = emptyTotals()): {
  add(result: RowResult): void;
  value(): RosterSummary;
  totals(): RosterTotals;
} {
  const totals = structuredClone(earlier);
  const { rows, counts } = totals;
  const enrolling = payersTally(totals.enrolling);
  const notChosen = payersTally(totals.notChosen);
  const pensions = benefitTally(totals.pensions);
  const allowances = benefitTally(totals.allowances);
  const allowancesInPayment = benefitTally(totals.allowancesInPayment);

  const addEnrolling = ({ shares, governmentFunding }: Determined): void => {
    if (shares === null) return;
    enrolling.add(shares);
    countIn(counts.preferences, shares.group ?? "none");
    countIn(counts.governmentFunding, governmentFunding ? fundingStatusOf(governmentFunding) : "no-deadline");
  };
  const addDetermined = (determined: Determined): void => {
    rows.assessed += 1;
    rows[determined.inScope ? "inScope" : "outOfScope"] += 1;
    for (const condition of determined.unmet) countIn(counts.unmet, condition);
    countIn(counts.bands, determined.band);
    countIn(counts.outcomes, determined.outcome);
    if (!determined.inScope) return;
    countIn(counts.bandsInScope, determined.band);
    countIn(counts.payments, determined.payment?.status ?? "no-deadline");
    if (determined.outcome === "pension") addEnrolling(determined);
    if (determined.outcome === "not-chosen" && determined.shares !== null) notChosen.add(determined.shares);
    if (determined.pension) pensions.add(determined.pension);
    if (determined.allowance) {
      allowances.add({ ...determined.allowance, monthlyAmount: determined.allowance.expectedAmount });
    }
    if (determined.allowance?.entitled) allowancesInPayment.add(determined.allowance);
  };
  return {
    add(result) {
      if (!isRejected(result)) return addDetermined(result.determination.value);
      rows.rejected += 1;
      for (const { column } of result.faults) countIn(counts.faults, column);
    },
    value: () => ({
      rows: rows.assessed + rows.rejected,
      ...rows,
      ...structuredClone(counts),
      enrolling: enrolling.value(),
      notChosen: notChosen.value(),
      pensions: pensions.value(),
      allowances: allowances.value(),
      allowancesInPayment: allowancesInPayment.value(),
    }),
    totals: () => structuredClone(totals),
  };
}
