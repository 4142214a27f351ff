import { type Fen, fenOf, type Money, yuan } from "../kernel/numbers/index.ts";

/** Counts by name: 0 for the names known beforehand, other names only once they occur. */
export type Counts = Record<string, number>;

export function countIn(counts: Counts, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

export const zeros = (names: Iterable<string>): Counts => Object.fromEntries([...names].map((name) => [name, 0]));

/** 出资方 — Who pays the required funding, for how many people, in yuan. */
export interface Payers {
  readonly people: number;
  readonly total: Money;
  readonly government: Money;
  readonly village: Money;
  readonly individual: Money;
}

const payerNames = ["total", "government", "village", "individual"] as const;

export const noPayers = () => ({ people: 0, fen: { total: 0, government: 0, village: 0, individual: 0 } });

/** Adds up contributions by payer, in whole fen, in the sums that it is given. */
export function payersTally(sums: ReturnType<typeof noPayers>): {
  add(shares: Omit<Payers, "people">): void;
  value(): Payers;
} {
  const { fen } = sums;
  return {
    add(shares) {
      sums.people += 1;
      for (const name of payerNames) fen[name] += fenOf(shares[name]);
    },
    value: () => ({
      people: sums.people,
      total: yuan(fen.total),
      government: yuan(fen.government),
      village: yuan(fen.village),
      individual: yuan(fen.individual),
    }),
  };
}

/** 待遇与下限 — Monthly benefits against their floor, in yuan. */
export interface BenefitTally {
  readonly people: number;
  /** At or above the floor. */
  readonly met: number;
  readonly below: number;
  /** No floor is known. */
  readonly unchecked: number;
  /** The sum of all benefits per month that are known. */
  readonly monthlyTotal: Money;
  readonly min: Money | null;
  readonly max: Money | null;
  /** The total per month by which benefits are below the floor. */
  readonly shortfall: Money;
}

interface Benefit {
  /** Null if it is not known, or not due yet. */
  readonly monthlyAmount: Money | null;
  readonly meetsFloor: boolean | null;
  readonly shortfall: Money | null;
}

export const noBenefits = () => ({
  counts: { people: 0, met: 0, below: 0, unchecked: 0 },
  monthlyTotal: 0 as Fen,
  shortfall: 0 as Fen,
  min: null as Fen | null,
  max: null as Fen | null,
});

/** Adds up benefits in whole fen, in the sums that it is given. */
export function benefitTally(sums: ReturnType<typeof noBenefits>): {
  add(benefit: Benefit): void;
  value(): BenefitTally;
} {
  const { counts } = sums;
  return {
    add(benefit) {
      counts.people += 1;
      counts[benefit.meetsFloor === null ? "unchecked" : benefit.meetsFloor ? "met" : "below"] += 1;
      if (benefit.monthlyAmount === null) return;
      const amount = fenOf(benefit.monthlyAmount);
      sums.monthlyTotal += amount;
      sums.shortfall += benefit.shortfall === null ? 0 : fenOf(benefit.shortfall);
      sums.min = sums.min === null ? amount : Math.min(sums.min, amount);
      sums.max = sums.max === null ? amount : Math.max(sums.max, amount);
    },
    value: () => ({
      ...counts,
      monthlyTotal: yuan(sums.monthlyTotal),
      min: sums.min === null ? null : yuan(sums.min),
      max: sums.max === null ? null : yuan(sums.max),
      shortfall: yuan(sums.shortfall),
    }),
  };
}
