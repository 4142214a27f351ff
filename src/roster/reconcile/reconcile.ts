import type { AnyRule } from "../../kernel/policy/index.ts";
import { tableJudge } from "../by-rule/judge-table.ts";
import { codesOf } from "../by-rule/person.ts";
import { isRejectedRow, type JudgedRow, type RejectedRow } from "../by-rule/rows.ts";
import { hasColumn, type OpenTable } from "../by-rule/table.ts";
import type { TableRow } from "../files/index.ts";
import { type Comparison, comparePerson } from "./compare.ts";
import { dueAmounts } from "./due-amounts.ts";
import { type Finding, type FindingPerson, findingOf } from "./findings.ts";
import { groupingOf, type Limits, limitsOf } from "./limits.ts";
import type { Comparing, ReconcileOptions } from "./options.ts";
import { type KeptPayment, type PaymentBook, paymentBook } from "./payment-book.ts";
import { unitOf } from "./payment-columns.ts";
import type { Payment } from "./payments.ts";
import type { Periods } from "./periods.ts";
import { comparisonTally, type ReconcileSummary } from "./summary.ts";
import { withoutDetermination } from "./without-determination.ts";

/** 核发比对 — Findings and rejected rows one by one, those of the payments first; then the sums. */
export interface Reconciliation extends AsyncIterable<Finding | RejectedRow> {
  summary(): ReconcileSummary;
}

/** 是否疑点 — Whether a result is a finding rather than a rejected row. */
export const isFinding = (one: Finding | RejectedRow): one is Finding => "kind" in one;

/**
 * 核发比对 — Compares payments with the amounts due to the people of a roster under a rule, by month. The payments may be in any
 * order; they are read first and stored as a few numbers each. Then the roster is judged row by row. Throws a PolicyError if the
 * rule does not pay by month or year, an option is invalid, or a file is unreadable.
 */
export function reconcile(
  rule: AnyRule,
  payments: AsyncIterable<Payment | RejectedRow>,
  roster: OpenTable,
  options: ReconcileOptions = {},
): Reconciliation {
  const limits = limitsOf(options, unitOf(rule));
  const by = groupingOf(rule, roster, options);
  const tally = comparisonTally(rule);
  const done: { periods?: Periods | undefined } = {};
  return {
    async *[Symbol.asyncIterator]() {
      const book = yield* bookOf(payments, { limits, byCode: hasColumn(roster, "code"), tally });
      done.periods = limits.within(book.periods);
      yield* comparedRows({ rule, book, tally, by, periods: done.periods, options }, roster);
    },
    summary: () => tally.value(done.periods, by),
  };
}

interface Reading {
  readonly limits: Limits;
  readonly byCode: boolean;
  readonly tally: ReturnType<typeof comparisonTally>;
}

async function* bookOf(
  payments: AsyncIterable<Payment | RejectedRow>,
  { limits, byCode, tally }: Reading,
): AsyncGenerator<RejectedRow, PaymentBook> {
  const book = paymentBook();
  for await (const one of payments) {
    if ("faults" in one) {
      tally.rejectedPayment(one);
      yield one;
      continue;
    }
    tally.read(one);
    if (one.part === "other") tally.otherItem(one);
    else if (!limits.has(one.period)) tally.outside(one);
    else book.add(one.code !== "" && byCode ? one.code : one.id || one.code, kept(one, one.part));
  }
  return book;
}

const kept = ({ row, period, fen, code, id, payer, paidOn }: Payment, part: number | undefined): KeptPayment => ({
  row,
  period,
  fen,
  part,
  payer: payer === "" ? undefined : payer,
  id: id === "" || code === "" ? undefined : id,
  paidOn: paidOn === "" ? undefined : paidOn,
});

async function* comparedRows(work: Comparing, roster: OpenTable): AsyncGenerator<Finding | RejectedRow> {
  const { rule, book, tally } = work;
  const { watch, ...judging } = work.options;
  const { judge, withoutPerson } = await tableJudge(rule, roster, judging);
  const rest = withoutDetermination(work);
  const waiting: TableRow[] = [];
  for await (const row of roster.rows) {
    watch?.row?.(row.row);
    const { key, id } = codesOf(roster, row.cells);
    const judged = judge(row);
    if (judged === undefined) continue;
    tally.roster(judged);
    const persons = personsOf(book, key, id);
    // only at the end is it known whether the code given with this id number belongs to another row
    const isWaiting = book.personsWithId(id).some((person) => !persons.includes(person));
    if (isWaiting) waiting.push(row);
    if (isRejectedRow(judged)) {
      rest.rejected(persons, judged);
      yield judged;
      continue;
    }
    rest.judged(persons);
    if (!isWaiting) yield* findingsOf(work, judged, paymentsOf(book, persons), id);
  }
  for (const row of waiting) {
    const { key, id } = codesOf(roster, row.cells);
    const judged = judge(row);
    const persons = personsOf(book, key, id);
    const found = rest.strangers(id, persons);
    if (judged === undefined) continue;
    if (isRejectedRow(judged)) rest.rejected(found.persons, judged);
    else {
      tally.foundById(rest.taken(found));
      yield* findingsOf(work, judged, [...paymentsOf(book, persons), ...found.payments].sort(byRow), id);
    }
  }
  for (const row of withoutPerson()) {
    tally.roster(row);
    yield row;
  }
  yield* rest.findings();
}

const byRow = (one: KeptPayment, other: KeptPayment): number => one.row - other.row;

/** The payments of a person, who may have several numbers in the book, in file order. */
function paymentsOf(book: PaymentBook, persons: readonly number[]): readonly KeptPayment[] {
  const all = persons.flatMap((person) => book.paymentsOf(person));
  return persons.length > 1 ? all.sort(byRow) : all;
}

/** A person's numbers in the book: by code, by id number, or both if some payments have only one of them. */
function personsOf(book: PaymentBook, key: string, id: string): readonly number[] {
  const [byKey, byId] = [book.personOf(key), id === key ? undefined : book.personOf(id)];
  if (byId === undefined) return byKey === undefined ? [] : [byKey];
  return byKey === undefined ? [byId] : [byKey, byId];
}

function* findingsOf(
  { rule, tally, by, periods, options }: Comparing,
  { row, code, carried, determination }: JudgedRow,
  payments: readonly KeptPayment[],
  id: string,
): Generator<Finding> {
  if (periods === undefined) return;
  const byPart = options.byItem === true && (rule.due?.parts.length ?? 0) > 1;
  const due = dueAmounts(options.county?.rule ?? rule, determination);
  const person: FindingPerson = { person: code, rosterRow: row, carried };
  const group = by === undefined ? "" : (carried[by] ?? "");
  for (const one of comparePerson({ payments, due, periods, byPart, id })) {
    tally.add(one, group);
    if (hasFound(one)) yield findingOf(rule, person, one, one.kind);
  }
}

const hasFound = (one: Comparison): one is Comparison & Required<Pick<Comparison, "kind">> => one.kind !== undefined;
