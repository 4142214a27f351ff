import { checkedFen, type Fen, type Money, sumOf, yuan } from "../../kernel/numbers/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import type { JudgedOrRejected, RejectedRow } from "../by-rule/rows.ts";
import { type RowTally, tallyOfRows } from "../by-rule/tally.ts";
import type { Comparison } from "./compare.ts";
import { isCompared } from "./kinds.ts";
import { payerSplit } from "./payers.ts";
import type { KeptPayment } from "./payment-book.ts";
import type { Payment } from "./payments.ts";
import { type Periods, periodText } from "./periods.ts";
import { checkSums, type KindSums, kindsOf, type NamedSums, sumsByName } from "./sums.ts";

/** Payments of one category: number of rows, and amount. */
interface Rows {
  readonly rows: number;
  readonly paid: Money;
}

/** 比对汇总 — The sums of a comparison. Paid minus due is the sum of the differences, in each breakdown, to the fen. */
export interface ReconcileSummary {
  /** The first and last month or year compared; null without payments. */
  readonly from: string | null;
  readonly to: string | null;
  readonly paid: Money;
  readonly due: Money;
  readonly difference: Money;
  readonly findings: number;
  /** Findings without a known amount due. They count as findings, but their amounts are in no total. */
  readonly findingsWithoutDue: number;
  readonly kinds: readonly KindSums[];
  /** The heading of `groups`; null if the roster has no such column. */
  readonly by: string | null;
  readonly groups: readonly NamedSums[];
  readonly payers: readonly NamedSums[];
  readonly periods: readonly NamedSums[];
  /** All payments read: those compared, and those that are not in the sums. */
  readonly payments: {
    readonly all: Rows;
    readonly compared: Rows;
    /** For people whose row was rejected, or whose amount due is unknown. */
    readonly notComparable: Rows;
    /** Those of `compared` that were matched by id number, because their codes are not on the roster. */
    readonly foundById: Rows;
    /** For other months. */
    readonly outside: Rows;
    /** For other items, by their words. */
    readonly otherItems: readonly (Rows & { readonly item: string })[];
    readonly tally: RowTally;
  };
  readonly roster: RowTally;
}

/** A finding without an amount due. */
const onlyCounted = { paid: 0, due: 0, isFinding: true };

/** Adds up the comparisons. */
export function comparisonTally(rule: AnyRule) {
  const { parts = [], unit = "month" } = rule.due ?? {};
  const split = payerSplit(parts);
  const sums = { kinds: sumsByName(), groups: sumsByName(), payers: sumsByName(), periods: sumsByName() };
  const [payments, roster] = [tallyOfRows(), tallyOfRows()];
  const sorts = { all: counter(), compared: counter(), notComparable: counter(), outside: counter() };
  const byId = counter();
  const others = new Map<string, ReturnType<typeof counter>>();
  return {
    rejectedPayment: ({ list: _, ...row }: RejectedRow): void => payments.add(row),
    roster: (row: JudgedOrRejected): void => roster.add(row),
    read({ fen, repairs }: Payment): void {
      sorts.all.add(1, fen);
      payments.addRead(repairs);
    },
    outside: ({ fen }: Payment): void => sorts.outside.add(1, fen),
    foundById: (payments: readonly KeptPayment[]): void =>
      byId.add(payments.length, sumOf(payments.map(({ fen }) => fen))),
    otherItem({ item, fen }: Payment): void {
      const known = others.get(item) ?? counter();
      others.set(item, known);
      known.add(1, fen);
    },
    add(one: Comparison, group: string): void {
      const { paid, kind, payments: rows } = one;
      if (kind !== undefined && !isCompared(kind)) {
        sums.kinds.add(kind, { paid, due: 0, isFinding: true });
        sums.groups.add(group, onlyCounted);
        sums.periods.add(periodText(one.period, unit), onlyCounted);
        sorts.notComparable.add(rows.length, paid);
        return;
      }
      sorts.compared.add(rows.length, paid);
      const added = { paid, due: one.due ?? 0, isFinding: kind !== undefined };
      if (kind !== undefined) sums.kinds.add(kind, added);
      sums.groups.add(group, added);
      sums.periods.add(periodText(one.period, unit), added);
      // a finding may concern several payers, so it is not counted for any
      for (const { payer, ...amounts } of split(one)) sums.payers.add(payer, { ...amounts, isFinding: false });
    },
    value(compared: Periods | undefined, by: string | undefined): ReconcileSummary {
      checkPayments(sorts, [...others.values()]);
      const otherItems = [...others].map(([item, sort]) => ({ item, ...sort.value() }));
      const { all, compared: rows, notComparable, outside } = sorts;
      return {
        from: compared ? periodText(compared.from, unit) : null,
        to: compared ? periodText(compared.to, unit) : null,
        by: by ?? null,
        ...totalsOf(sums),
        payments: {
          ...{ all: all.value(), compared: rows.value(), notComparable: notComparable.value() },
          ...{ foundById: byId.value(), outside: outside.value(), otherItems, tally: payments.value() },
        },
        roster: roster.value(),
      };
    },
  };
}

type SumsInAll = Readonly<Record<"kinds" | "groups" | "payers" | "periods", ReturnType<typeof sumsByName>>>;

/** The totals and all breakdowns, which agree. */
function totalsOf({ kinds, groups, payers, periods }: SumsInAll) {
  const all = groups.totals();
  checkSums(all, kinds, [payers, periods]);
  const byKind = kindsOf(kinds);
  return {
    paid: yuan(all.paid),
    due: yuan(all.due),
    difference: yuan(all.paid - all.due),
    findings: all.findings,
    findingsWithoutDue: byKind.reduce((sum, { due, findings }) => sum + (due === null ? findings : 0), 0),
    kinds: byKind,
    groups: sorted(groups.value()),
    payers: payers.value(),
    periods: sorted(periods.value()),
  };
}

type Sorts = Readonly<Record<"all" | "compared" | "notComparable" | "outside", ReturnType<typeof counter>>>;

/** Throws if a payment is in none of the sums, or in two. */
function checkPayments({ all, ...parts }: Sorts, others: readonly ReturnType<typeof counter>[]): void {
  const sorts = [...Object.values(parts), ...others].map((one) => one.state);
  const rows = sorts.reduce((sum, one) => sum + one.rows, 0);
  const fen = sorts.reduce((sum, one) => sum + one.fen, 0);
  if (rows === all.state.rows && fen === all.state.fen) return;
  throw new Error(`read ${all.state.rows} payments of ${all.state.fen} fen, accounted for ${rows} of ${fen} fen`);
}

const sorted = (sums: readonly NamedSums[]): readonly NamedSums[] =>
  [...sums].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));

function counter() {
  const state = { rows: 0, fen: 0 };
  return {
    state,
    add(rows: number, fen: Fen): void {
      state.rows += rows;
      state.fen = checkedFen(state.fen + fen, "payments");
    },
    value: (): Rows => ({ rows: state.rows, paid: yuan(state.fen) }),
  };
}
