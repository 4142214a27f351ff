import type { Text } from "../../kernel/language/index.ts";
import { type Fen, sumOf } from "../../kernel/numbers/index.ts";
import type { Reason } from "../../kernel/policy/index.ts";
import { isSameId } from "../by-rule/same-id.ts";
import type { DueAmounts } from "./due-amounts.ts";
import { type FindingKind, leadOf } from "./kinds.ts";
import type { KeptPayment } from "./payment-book.ts";
import { monthsIn, type Period, type Periods, type Unit } from "./periods.ts";

/** 一期的比对 — The amounts paid and due for one period, for all parts or one part, and the finding, if any. */
export interface Comparison {
  readonly period: Period;
  /** The index of the part; undefined for the whole. */
  readonly part: number | undefined;
  readonly paid: Fen;
  /** Null if unknown. */
  readonly due: Fen | null;
  /** For each part that is compared; empty if unknown. */
  readonly dueByPart: readonly (Fen | null)[];
  readonly payments: readonly KeptPayment[];
  /** Absent if paid and due are equal. */
  readonly kind?: FindingKind;
  readonly reasons?: readonly Reason[];
}

interface PersonToCompare {
  readonly payments: readonly KeptPayment[];
  readonly due: DueAmounts;
  readonly periods: Periods;
  /** Whether each part is compared separately. */
  readonly byPart: boolean;
  /** The id number on the roster. */
  readonly id: string;
}

/** 逐期比对 — Compares payments to a person with the amounts due, period by period. Periods with neither are left out. */
export function* comparePerson({ payments, due, periods, byPart, id }: PersonToCompare): Generator<Comparison> {
  const isOther = (one: KeptPayment): boolean => one.id !== undefined && id !== "" && !isSameId(one.id, id);
  const own = byPeriod(payments.filter((one) => !isOther(one)));
  const others = byPeriod(payments.filter(isOther));
  const parts = byPart ? due.due.parts.map((_, part) => part) : [undefined];
  const step = monthsIn(due.due.unit);
  for (let period = periods.from; period <= periods.to; period += step) {
    const ofOthers = others.get(period);
    if (ofOthers !== undefined) yield otherId(period, ofOthers);
    const paid = own.get(period) ?? [];
    const amounts = due.of(period);
    if (paid.length === 0 && amounts === undefined) continue;
    for (const part of parts) {
      const ofPart = part === undefined ? paid : paid.filter((one) => (one.part ?? 0) === part);
      const wanted = part === undefined ? amounts : amounts?.slice(part, part + 1);
      const whole = wanted === undefined ? null : total(wanted);
      const one = { period, part, payments: ofPart, paid: paidIn(ofPart), due: whole, dueByPart: wanted ?? [] };
      const kind = kindOf(one, due);
      if (kind !== undefined) yield { ...one, kind, reasons: due.reasons(period, part) };
      else if (ofPart.length > 0 || one.due !== 0) yield one;
    }
  }
}

function byPeriod(payments: readonly KeptPayment[]): ReadonlyMap<Period, readonly KeptPayment[]> {
  const found = new Map<Period, KeptPayment[]>();
  for (const one of payments) {
    const known = found.get(one.period);
    if (known === undefined) found.set(one.period, [one]);
    else known.push(one);
  }
  return found;
}

const total = (amounts: readonly (Fen | null)[]): Fen | null =>
  amounts.includes(null) ? null : sumOf(amounts as readonly Fen[]);

const paidIn = (payments: readonly KeptPayment[]): Fen => sumOf(payments.map(({ fen }) => fen));

const otherId = (period: Period, payments: readonly KeptPayment[]): Comparison => ({
  period,
  part: undefined,
  paid: paidIn(payments),
  due: 0,
  dueByPart: [],
  payments,
  kind: "other-id",
  reasons: [],
});

function kindOf({ period, part, paid, due, payments }: Comparison, amounts: DueAmounts): FindingKind | undefined {
  if (due === null) return "not-known";
  if (paid === due) return undefined;
  if (paid < 0) return "negative";
  if (due === 0) return amounts.standing(period, part);
  if (paid === 0) return "not-paid";
  if (paid < due) return "too-little";
  const positive = payments.filter(({ fen }) => fen > 0);
  return positive.length > 1 && positive.some(({ fen }) => fen >= due) ? "twice" : "too-much";
}

/** 依据 — The ground of a finding: what is wrong, and why this amount is due. */
export function groundOf(kind: FindingKind, reasons: readonly Reason[], unit: Unit): Text {
  const lead = leadOf(kind, unit);
  if (reasons.length === 0) return lead;
  return {
    zh: `${lead.zh}：${reasons.map(({ zh }) => zh).join("；")}`,
    en: `${lead.en}: ${reasons.map(({ en }) => en).join("; ")}`,
  };
}
