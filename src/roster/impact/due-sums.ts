import { type Fen, fenOfAmount } from "../../kernel/numbers/index.ts";
import type { Due } from "../../kernel/policy/index.ts";
import { monthsIn, type Periods, periodOf } from "../reconcile/periods.ts";
import { periodNeeded } from "./period.ts";

/** An amount in fen; null if unknown. */
export type KnownFen = Fen | null;

/**
 * 期间应发 — Reads the amounts due in a period from an answer, by part; null if unknown. Without a period, spans are
 * added up to their end; a span without an end is a PolicyError.
 */
export function dueReader(given: Due<never>, periods: Periods | undefined): (value: unknown) => readonly KnownFen[] {
  const { unit, parts, spans } = given as unknown as Due<unknown>;
  return (value) => {
    const sums: KnownFen[] = parts.map(() => 0);
    const all = spans(value);
    // the start is unknown
    if (all === null) return parts.map(() => null);
    for (const { from, until, amounts } of all) {
      const fen = amounts.map((amount) => (amount === null ? null : (fenOfAmount(amount.toJSON()) ?? 0)));
      if (fen.every((one) => one === 0)) continue;
      const last = until === null ? periods?.to : Math.min(periodOf(until, unit), periods?.to ?? Infinity);
      if (last === undefined) throw periodNeeded(unit);
      const first = Math.max(periodOf(from, unit), periods?.from ?? 0);
      const times = (last - first) / monthsIn(unit) + 1;
      if (times <= 0) continue;
      fen.forEach((one, part) => {
        const sum = sums[part];
        sums[part] = one === null || sum === null || sum === undefined ? null : sum + one * times;
      });
    }
    return sums;
  };
}
