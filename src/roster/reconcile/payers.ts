import { type Fen, sumOf } from "../../kernel/numbers/index.ts";
import type { DuePart } from "../../kernel/policy/index.ts";
import { sameWord } from "../by-rule/senses.ts";
import type { Comparison } from "./compare.ts";

/** An amount of a payer. */
interface OfPayer {
  readonly payer: string;
  readonly paid: Fen;
  readonly due: Fen;
}

/** 按出资方 — Divides comparisons among payers: amounts due by part; payments by the stated payer, or by part if none is stated. */
export function payerSplit(parts: readonly DuePart[]): (one: Comparison) => readonly OfPayer[] {
  const named = new Map(
    parts.flatMap(({ payer }) => [payer.zh, payer.en, payer.code].map((word) => [sameWord(word), payer.zh])),
  );
  const payerOf = (part: number): string => parts[part]?.payer.zh ?? "";
  const only = parts.length === 1 ? payerOf(0) : undefined;
  return (one) => {
    const { part, payments, dueByPart } = one;
    // most payments are for one part and do not state a payer
    if (only !== undefined && payments.every(({ payer }) => payer === undefined)) {
      return [{ payer: only, paid: one.paid, due: dueByPart[0] ?? 0 }];
    }
    const places = part === undefined ? parts.map((_, place) => place) : [part];
    const due = places.map((place, index) => ({ payer: payerOf(place), paid: 0, due: dueByPart[index] ?? 0 }));
    const stated = payments.flatMap(({ payer, fen, part: own }) => {
      const ofPart = own === undefined ? undefined : payerOf(own);
      const name = payer === undefined ? ofPart : (named.get(sameWord(payer)) ?? payer);
      return name === undefined ? [] : [{ payer: name, paid: fen, due: 0 }];
    });
    const left = sumOf(payments.map(({ fen }) => fen)) - sumOf(stated.map(({ paid }) => paid));
    const shares = filledInOrder(
      left,
      due.map((own) => own.due),
    );
    return [...due, ...stated, ...shares.map((paid, index) => ({ payer: payerOf(places[index] ?? 0), paid, due: 0 }))];
  };
}

/** Divides an amount among the amounts due, in the order of the parts. The last part gets the rest, which may be negative. */
function filledInOrder(amount: Fen, due: readonly Fen[]): Fen[] {
  let left = amount;
  return due.map((one, index) => {
    const share = index === due.length - 1 ? left : Math.min(Math.max(left, 0), one);
    left -= share;
    return share;
  });
}
