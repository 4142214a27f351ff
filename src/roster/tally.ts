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

/** Adds up contributions by payer, in whole fen. */
export function payersTally(): { add(shares: Omit<Payers, "people">): void; value(): Payers } {
  const fen = { total: 0, government: 0, village: 0, individual: 0 };
  let people = 0;
  return {
    add(shares) {
      people += 1;
      for (const name of payerNames) fen[name] += fenOf(shares[name]);
    },
    value: () => ({
      people,
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

/** Adds up benefits in whole fen. */
export function benefitTally(): { add(benefit: Benefit): void; value(): BenefitTally } {
  const counts = { people: 0, met: 0, below: 0, unchecked: 0 };
  let monthlyTotal: Fen = 0;
  let shortfall: Fen = 0;
  let min: Fen | undefined;
  let max: Fen | undefined;
  return {
    add(benefit) {
      counts.people += 1;
      counts[benefit.meetsFloor === null ? "unchecked" : benefit.meetsFloor ? "met" : "below"] += 1;
      if (benefit.monthlyAmount === null) return;
      const amount = fenOf(benefit.monthlyAmount);
      monthlyTotal += amount;
      shortfall += benefit.shortfall === null ? 0 : fenOf(benefit.shortfall);
      min = min === undefined ? amount : Math.min(min, amount);
      max = max === undefined ? amount : Math.max(max, amount);
    },
    value: () => ({
      ...counts,
      monthlyTotal: yuan(monthlyTotal),
      min: min === undefined ? null : yuan(min),
      max: max === undefined ? null : yuan(max),
      shortfall: yuan(shortfall),
    }),
  };
}
