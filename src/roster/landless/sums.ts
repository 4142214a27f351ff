import { type Fen, fenOf, type Money, yuan } from "../../kernel/numbers/index.ts";

/** Counts by name: known names start at 0, other names are added when they occur. */
export type Counts = Record<string, number>;

export function countIn(counts: Counts, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** Adds other counts to these. */
export function countsInto(counts: Counts, others: Counts): void {
  for (const [name, count] of Object.entries(others)) counts[name] = (counts[name] ?? 0) + count;
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

/** The contributions so far, in fen. */
export type PayersState = Readonly<Record<keyof Payers, number>>;

/** Adds up contributions by payer, in whole fen. */
export function payersTally() {
  const sums = { people: 0, total: 0, government: 0, village: 0, individual: 0 };
  return {
    add(shares: Omit<Payers, "people">): void {
      sums.people += 1;
      for (const name of payerNames) sums[name] += fenOf(shares[name]);
    },
    state: (): PayersState => ({ ...sums }),
    merge: (other: PayersState): void => countsInto(sums, other),
    value: (): Payers => ({
      people: sums.people,
      total: yuan(sums.total),
      government: yuan(sums.government),
      village: yuan(sums.village),
      individual: yuan(sums.individual),
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
  /** The sum of all known monthly benefits. */
  readonly monthlyTotal: Money;
  readonly min: Money | null;
  readonly max: Money | null;
  /** The total per month by which benefits are below the floor. */
  readonly shortfall: Money;
}

interface Benefit {
  /** Null if unknown or not yet due. */
  readonly monthlyAmount: Money | null;
  readonly meetsFloor: boolean | null;
  readonly shortfall: Money | null;
}

const benefitNames = ["people", "met", "below", "unchecked", "monthlyTotal", "shortfall"] as const;

/** The benefits so far, in fen; least and greatest are null until one is known. */
export interface BenefitState extends Readonly<Record<(typeof benefitNames)[number], number>> {
  readonly min: Fen | null;
  readonly max: Fen | null;
}

/** Adds up benefits in whole fen. */
export function benefitTally() {
  const sums = { people: 0, met: 0, below: 0, unchecked: 0, monthlyTotal: 0, shortfall: 0 };
  let min: Fen | null = null;
  let max: Fen | null = null;
  const spread = (least: Fen, greatest: Fen): void => {
    min = min === null ? least : Math.min(min, least);
    max = max === null ? greatest : Math.max(max, greatest);
  };
  return {
    add({ monthlyAmount, meetsFloor, shortfall }: Benefit): void {
      sums.people += 1;
      sums[meetsFloor === null ? "unchecked" : meetsFloor ? "met" : "below"] += 1;
      if (monthlyAmount === null) return;
      const amount = fenOf(monthlyAmount);
      sums.monthlyTotal += amount;
      sums.shortfall += shortfall === null ? 0 : fenOf(shortfall);
      spread(amount, amount);
    },
    state: (): BenefitState => ({ ...sums, min, max }),
    merge(other: BenefitState): void {
      for (const name of benefitNames) sums[name] += other[name];
      if (other.min !== null && other.max !== null) spread(other.min, other.max);
    },
    value: (): BenefitTally => ({
      ...sums,
      monthlyTotal: yuan(sums.monthlyTotal),
      min: min === null ? null : yuan(min),
      max: max === null ? null : yuan(max),
      shortfall: yuan(sums.shortfall),
    }),
  };
}
