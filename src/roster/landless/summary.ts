import { bands } from "../../policies/landless-farmers/facts.ts";
import { type SpecialGroup, specialGroups } from "../../policies/landless-farmers/funding/special-group.ts";
import type { determine } from "../../policies/landless-farmers/overall/determine.ts";
import { type Outcome, outcomes } from "../../policies/landless-farmers/overall/outcome.ts";
import { scope } from "../../policies/landless-farmers/scope/scope.ts";
import {
  type BenefitState,
  type BenefitTally,
  benefitTally,
  type Counts,
  countIn,
  countsInto,
  type Payers,
  type PayersState,
  payersTally,
  zeros,
} from "./sums.ts";

/** The value of `determine`. */
export type Determined = ReturnType<typeof determine.decide>["value"];

/** 汇总 — Totals of a roster: each person counts once, amounts are exact and in yuan. */
export interface LandlessSummary {
  readonly assessed: number;
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
}

/** The totals so far as plain JSON, amounts in fen: for checkpoints, and to bring the parts of a roster together. */
export interface LandlessSummaryState {
  readonly rows: Counts;
  readonly counts: Readonly<Record<keyof ReturnType<typeof emptyCounts>, Counts>>;
  readonly payers: Readonly<Record<"enrolling" | "notChosen", PayersState>>;
  readonly benefits: Readonly<Record<"pensions" | "allowances" | "allowancesInPayment", BenefitState>>;
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
});

/** 汇总器 — Adds up the people of a roster and keeps only the totals. */
interface SummaryTally {
  /** Counts a person, by the value of `determine`. */
  add(value: Determined): void;
  state(): LandlessSummaryState;
  /** Adds the totals of another part of the roster. The order in which parts are added does not matter. */
  merge(state: LandlessSummaryState): void;
  value(): LandlessSummary;
}

/**
 * 花名册汇总 — Adds up the determinations of landless farmers as they come, exactly. Amounts in yuan.
 *
 * @example landlessSummary().value().enrolling.government // 0.00
 */
export function landlessSummary(): SummaryTally {
  const rows = { assessed: 0, inScope: 0, outOfScope: 0 };
  const counts = emptyCounts();
  const payers = { enrolling: payersTally(), notChosen: payersTally() };
  const benefits = { pensions: benefitTally(), allowances: benefitTally(), allowancesInPayment: benefitTally() };

  const addEnrolling = ({ shares, governmentFunding }: Determined): void => {
    if (shares === null) return;
    payers.enrolling.add(shares);
    countIn(counts.preferences, shares.group ?? "none");
    countIn(counts.governmentFunding, governmentFunding ? fundingStatusOf(governmentFunding) : "no-deadline");
  };
  const addBenefits = ({ pension, allowance }: Determined): void => {
    if (pension) benefits.pensions.add(pension);
    if (allowance) benefits.allowances.add({ ...allowance, monthlyAmount: allowance.expectedAmount });
    if (allowance?.entitled) benefits.allowancesInPayment.add(allowance);
  };
  return {
    add(determined) {
      rows.assessed += 1;
      rows[determined.inScope ? "inScope" : "outOfScope"] += 1;
      for (const condition of determined.unmet) countIn(counts.unmet, condition);
      countIn(counts.bands, determined.band);
      countIn(counts.outcomes, determined.outcome);
      if (!determined.inScope) return;
      countIn(counts.bandsInScope, determined.band);
      countIn(counts.payments, determined.payment?.status ?? "no-deadline");
      if (determined.outcome === "pension") addEnrolling(determined);
      if (determined.outcome === "not-chosen" && determined.shares !== null) payers.notChosen.add(determined.shares);
      addBenefits(determined);
    },
    state: () => ({
      rows: { ...rows },
      counts: structuredClone(counts),
      payers: { enrolling: payers.enrolling.state(), notChosen: payers.notChosen.state() },
      benefits: {
        pensions: benefits.pensions.state(),
        allowances: benefits.allowances.state(),
        allowancesInPayment: benefits.allowancesInPayment.state(),
      },
    }),
    merge(other) {
      countsInto(rows, other.rows);
      for (const name of namesOf(counts)) countsInto(counts[name], other.counts[name]);
      for (const name of namesOf(payers)) payers[name].merge(other.payers[name]);
      for (const name of namesOf(benefits)) benefits[name].merge(other.benefits[name]);
    },
    value: () => ({
      ...rows,
      ...structuredClone(counts),
      enrolling: payers.enrolling.value(),
      notChosen: payers.notChosen.value(),
      pensions: benefits.pensions.value(),
      allowances: benefits.allowances.value(),
      allowancesInPayment: benefits.allowancesInPayment.value(),
    }),
  };
}

const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>) => Object.keys(record) as Name[];

/** 政府补贴到位情况 — A contribution that is neither complete nor late is pending. */
const fundingStatusOf = ({ onTime, complete }: NonNullable<Determined["governmentFunding"]>) =>
  !onTime ? "late" : complete ? "on-time" : "pending";
