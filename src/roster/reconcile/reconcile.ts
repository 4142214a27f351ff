import type { AnyRule } from "../../kernel/policy/index.ts";
import { tableJudge } from "../by-rule/judge-table.ts";
import { codesOf } from "../by-rule/person.ts";
import { isRejectedRow, type JudgedRow, type RejectedRow } from "../by-rule/rows.ts";
import { hasColumn, type OpenTable } from "../by-rule/table.ts";
import { type Comparison, comparePerson } from "./compare.ts";
import { dueAmounts } from "./due-amounts.ts";
import { type Finding, type FindingPerson, findingOf } from "./findings.ts";
import { groupingOf, type Limits, limitsOf } from "./limits.ts";
import type { Comparing, ReconcileOptions } from "./options.ts";
import { type KeptPayment, type PaymentBook, paymentBook } from "./payment-book.ts";
import { type Payment, unitOf } from "./payments.ts";
import type { Periods } from "./periods.ts";
import { comparisonTally, type ReconcileSummary } from "./summary.ts";
import { withoutDetermination } from "./without-determination.ts";

/** 核发比对 — Findings and rejected rows as they come, those of the payments first; and the sums, once all have come. */
export interface Reconciliation extends AsyncIterable<Finding | RejectedRow> {
  summary(): ReconcileSummary;
}

/** 是否疑点 — Whether one of the results is a finding, and not a rejected row. */
export const isFinding = (one: Finding | RejectedRow): one is Finding => "kind" in one;

/**
 * 核发比对 — Compares payments with what a rule gives by month to the people of a roster. Payments, in any order, are read first
 * and kept as a few numbers each; then the roster is judged row by row. Throws a PolicyError if the rule does not pay by month
 * or year, an option has no sense, or a file turns out unreadable.
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

const kept = ({ row, period, fen, code, id, payer }: Payment, part: number | undefined): KeptPayment => ({
  row,
  period,
  fen,
  part,
  payer: payer === "" ? undefined : payer,
  id: id === "" || code === "" ? undefined : id,
});

async function* comparedRows(work: Comparing, roster: OpenTable): AsyncGenerator<Finding | RejectedRow> {
  const { rule, book, tally, options } = work;
  const { judge, withoutPerson } = await tableJudge(rule, roster, options);
  const rest = withoutDetermination(work);
  for await (const row of roster.rows) {
    const { key, id } = codesOf(roster, row.cells);
    const judged = judge(row);
    if (judged === undefined) continue;
    tally.roster(judged);
    const persons = personsOf(book, key, id);
    if (isRejectedRow(judged)) {
      rest.rejected(persons, judged);
      yield judged;
      continue;
    }
    rest.judged(persons);
    const own = persons.flatMap((person) => book.paymentsOf(person));
    yield* findingsOf(work, judged, persons.length > 1 ? own.sort((a, b) => a.row - b.row) : own, id);
  }
  for (const row of withoutPerson()) {
    tally.roster(row);
    yield row;
  }
  yield* rest.findings();
}

/** A person's numbers in the book: by code, by id number, or by both, where some payments have only one of them. */
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
