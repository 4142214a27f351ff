import { checkedFen, type Fen, type Money, yuan } from "../../kernel/numbers/index.ts";
import { type FindingKind, findingKinds, isCompared } from "./kinds.ts";

/** 已发、应发 — Sums in yuan; the difference is paid minus due. */
export interface Sums {
  readonly findings: number;
  readonly paid: Money;
  readonly due: Money;
  readonly difference: Money;
}

/** The sums of one kind, group, payer or period. */
export interface NamedSums extends Sums {
  readonly name: string;
}

/** One comparison to be added up. */
interface Added {
  readonly paid: Fen;
  readonly due: Fen;
  readonly isFinding: boolean;
}

interface Running {
  findings: number;
  paid: Fen;
  due: Fen;
}

const nothing = (): Running => ({ findings: 0, paid: 0, due: 0 });

function addTo(sums: Running, { paid, due, isFinding }: Added): void {
  sums.paid = checkedFen(sums.paid + paid, "payments");
  sums.due = checkedFen(sums.due + due, "payments");
  if (isFinding) sums.findings += 1;
}

const amountsOf = ({ findings, paid, due }: Running): Sums => ({
  findings,
  paid: yuan(paid),
  due: yuan(due),
  difference: yuan(paid - due),
});

/** Sums by name, in the order of first occurrence. */
export function sumsByName() {
  const all = new Map<string, Running>();
  return {
    add(name: string, added: Added): void {
      const known = all.get(name) ?? nothing();
      all.set(name, known);
      addTo(known, added);
    },
    get(name: string): Sums {
      return amountsOf(all.get(name) ?? nothing());
    },
    value: (): readonly NamedSums[] => [...all].map(([name, sums]) => ({ name, ...amountsOf(sums) })),
    totals(): Running {
      const total = nothing();
      for (const one of all.values()) {
        total.findings += one.findings;
        total.paid += one.paid;
        total.due += one.due;
      }
      return total;
    },
  };
}

/** The sums of a kind of finding; due and difference are null for kinds that are not compared. */
export interface KindSums {
  readonly kind: FindingKind;
  readonly findings: number;
  readonly paid: Money;
  readonly due: Money | null;
  readonly difference: Money | null;
}

/** The sums of the findings by kind, in the order of the kinds; kinds without findings are left out. */
export const kindsOf = (sums: ReturnType<typeof sumsByName>): readonly KindSums[] =>
  (Object.keys(findingKinds) as FindingKind[])
    .map((kind) => ({ kind, ...sums.get(kind), ...(isCompared(kind) ? {} : { due: null, difference: null }) }))
    .filter(({ findings }) => findings > 0);

/**
 * 核对 — Throws if the sums do not agree to the fen (total paid minus total due must be the sum of the
 * differences, also in every breakdown), or if a finding is not counted.
 */
export function checkSums(
  all: Running,
  kinds: ReturnType<typeof sumsByName>,
  breakdowns: readonly ReturnType<typeof sumsByName>[],
): void {
  const compared = (Object.keys(findingKinds) as FindingKind[]).filter(isCompared);
  const differences = compared.map((kind) => kinds.get(kind)).map(({ difference }) => difference);
  const sum = differences.reduce((total, one) => total.plus(one), yuan(0));
  const isEqual = ({ paid, due }: Running): boolean => paid === all.paid && due === all.due;
  const isCounted = kinds.totals().findings === all.findings;
  if (isCounted && sum.equals(yuan(all.paid - all.due)) && breakdowns.every((one) => isEqual(one.totals()))) return;
  throw new Error(`paid ${all.paid} and due ${all.due} fen do not agree with the differences: ${sum.toFixed(2)} yuan`);
}
