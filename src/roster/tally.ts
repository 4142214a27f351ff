import { type Fen, fenOf, type Money, yuan } from "../kernel/numbers/money.ts";

/** Counts by name; a name that never came up is not there, or 0 where all names are known beforehand. */
export type Counts = Record<string, number>;

export function countIn(counts: Counts, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

export const zeros = (names: Iterable<string>): Counts => Object.fromEntries([...names].map((name) => [name, 0]));

/** 出资方 — who pays the funding of how many persons, in yuan. */
export interface Payers {
  readonly people: number;
  readonly total: Money;
  readonly government: Money;
  readonly village: Money;
  readonly individual: Money;
}

const payerNames = ["total", "government", "village", "individual"] as const;

/** Adds up, in whole fen, who pays what. */
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

/** 待遇与最低线 — monthly benefits beside their floor, in yuan. */
export interface BenefitTally {
  readonly people: number;
  readonly met: number;
  readonly below: number;
  /** Without a floor to check against. */
  readonly unchecked: number;
  /** What all of them have per month. */
  readonly monthlyTotal: Money;
  readonly min: Money | null;
  readonly max: Money | null;
  /** What is wanting to the floor a month, of all who are below it. */
  readonly shortfall: Money;
}

interface Benefit {
  readonly monthlyAmount: Money;
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
      const amount = fenOf(benefit.monthlyAmount);
      counts.people += 1;
      counts[benefit.meetsFloor === null ? "unchecked" : benefit.meetsFloor ? "met" : "below"] += 1;
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
