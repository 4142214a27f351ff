import { bands } from "../policies/landless-farmers/facts.ts";
import { type SpecialGroup, specialGroups } from "../policies/landless-farmers/funding/special-group.ts";
import { type Outcome, outcomes } from "../policies/landless-farmers/overall/outcome.ts";
import { scope } from "../policies/landless-farmers/scope/scope.ts";
import { type Determined, isRejected, type RowResult } from "./assess.ts";
import { type BenefitTally, benefitTally, type Counts, countIn, type Payers, payersTally, zeros } from "./tally.ts";

/** 汇总 — a roster added up: every row is in it once, every amount exact. Amounts in yuan. */
export interface RosterSummary {
  /** Rows read; assessed and rejected rows add up to it. */
  readonly rows: number;
  readonly assessed: number;
  readonly rejected: number;
  readonly inScope: number;
  readonly outOfScope: number;
  /** Conditions of the scope that fail, by name; one person may fail several. */
  readonly unmet: Counts;
  /** All assessed persons by age band, and those of them in scope. */
  readonly bands: Counts;
  readonly bandsInScope: Counts;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Those who join, by the special group whose preference they have; "none" without. */
  readonly preferences: Readonly<Record<SpecialGroup | "none", number>>;
  /** Who pays for those who join; and for those who have not chosen, if they all joined. */
  readonly enrolling: Payers;
  readonly notChosen: Payers;
  /** The time to settle the payment, of those in scope who have had the notice: completed, pending, waived. */
  readonly payments: Counts;
  /** The government's money for those who join, where the plan's approval is known: in-time, pending, late. */
  readonly governmentFunding: Counts;
  readonly pensions: BenefitTally;
  /** All who can expect the subsidy, and those of them who have it on the day of the determination. */
  readonly allowances: BenefitTally;
  readonly allowancesInPayment: BenefitTally;
  /** Faults of the rejected rows by column; one row may have several. */
  readonly faults: Counts;
}

/** 汇总 — adds up results as they come; keeps nothing of them but the sums. */
export function rosterSummary(): { add(result: RowResult): void; value(): RosterSummary } {
  const counts = { assessed: 0, rejected: 0, inScope: 0, outOfScope: 0 };
  const unmet = zeros(Object.keys(scope.findings));
  const all = zeros(Object.keys(bands));
  const inScope = zeros(Object.keys(bands));
  const byOutcome = zeros(Object.keys(outcomes));
  const preferences = zeros([...Object.keys(specialGroups), "none"]);
  const payments = zeros(["completed", "pending", "waived"]);
  const governmentFunding = zeros(["on-time", "pending", "late"]);
  const faults: Counts = {};
  const enrolling = payersTally();
  const notChosen = payersTally();
  const pensions = benefitTally();
  const allowances = benefitTally();
  const allowancesInPayment = benefitTally();

  const addEnrolling = ({ shares, governmentFunding: funding }: Determined): void => {
    if (shares === null) return;
    enrolling.add(shares);
    countIn(preferences, shares.group ?? "none");
    if (funding) countIn(governmentFunding, !funding.onTime ? "late" : funding.complete ? "on-time" : "pending");
  };
  const addDetermined = (determined: Determined): void => {
    counts.assessed += 1;
    counts[determined.inScope ? "inScope" : "outOfScope"] += 1;
    for (const condition of determined.unmet) countIn(unmet, condition);
    countIn(all, determined.band);
    countIn(byOutcome, determined.outcome);
    if (!determined.inScope) return;
    countIn(inScope, determined.band);
    if (determined.payment) countIn(payments, determined.payment.status);
    if (determined.outcome === "pension") addEnrolling(determined);
    if (determined.outcome === "not-chosen" && determined.shares !== null) notChosen.add(determined.shares);
    if (determined.pension) pensions.add(determined.pension);
    if (determined.allowance) allowances.add(determined.allowance);
    if (determined.allowance?.entitled) allowancesInPayment.add(determined.allowance);
  };
  return {
    add(result) {
      if (!isRejected(result)) return addDetermined(result.determination.value);
      counts.rejected += 1;
      for (const { column } of result.faults) countIn(faults, column);
    },
    value: () => ({
      rows: counts.assessed + counts.rejected,
      ...counts,
      unmet: { ...unmet },
      bands: { ...all },
      bandsInScope: { ...inScope },
      outcomes: { ...byOutcome } as Record<Outcome, number>,
      preferences: { ...preferences } as Record<SpecialGroup | "none", number>,
      enrolling: enrolling.value(),
      notChosen: notChosen.value(),
      payments: { ...payments },
      governmentFunding: { ...governmentFunding },
      pensions: pensions.value(),
      allowances: allowances.value(),
      allowancesInPayment: allowancesInPayment.value(),
      faults: { ...faults },
    }),
  };
}
