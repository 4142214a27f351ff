import type { Text } from "../../kernel/language/index.ts";
import { sumOf } from "../../kernel/numbers/index.ts";
import { masked } from "../by-rule/id-number.ts";
import type { RejectedRow } from "../by-rule/rows.ts";
import { isSameId } from "../by-rule/same-id.ts";
import type { Comparison } from "./compare.ts";
import { type Finding, type FindingPerson, findingOf } from "./findings.ts";
import type { Comparing } from "./options.ts";
import type { KeptPayment } from "./payment-book.ts";
import type { Period } from "./periods.ts";

const state = { unseen: 0, judged: 1, rejected: 2 } as const;

/** The group of people who are not on the roster. */
export const notOnRoster: Text = { zh: "（不在花名册）", en: "(not on the roster)" };

/** 没有认定的人 — People in the payments without a determination: the roster has no row for them, or it was rejected. */
export function withoutDetermination({ rule, book, tally, by, options }: Comparing) {
  const mask = options.showId ? (code: string) => code : masked;
  const states = new Uint8Array(book.persons);
  const rows = new Map<number, FindingPerson>();
  const taken = new Set<number>();
  const leftOf = (person: number) => book.paymentsOf(person).filter(({ row }) => !taken.has(row));
  // the payments of a code with this id number; payments without an id number belong to it if the code has only one
  const ofId = (person: number, id: string) => {
    const isMine = (one: KeptPayment) => one.id !== undefined && isSameId(one.id, id);
    const isAll = book.paymentsOf(person).every((one) => one.id === undefined || isMine(one));
    return { person, isAll, payments: isAll ? leftOf(person) : leftOf(person).filter(isMine) };
  };
  const set = (persons: readonly number[], value: number): void => {
    for (const person of persons) states[person] = value;
  };
  return {
    judged: (persons: readonly number[]): void => set(persons, state.judged),
    rejected(persons: readonly number[], { row, code, carried }: RejectedRow): void {
      // the second row of a person who was judged is rejected, too
      const others = persons.filter((person) => states[person] !== state.judged);
      set(others, state.rejected);
      for (const person of others) rows.set(person, { person: code, rosterRow: row, carried });
    },
    /** Payments with this id number under codes that are not on the roster, and the people who have no other payments. */
    strangers(id: string, persons: readonly number[]): Strangers {
      const found = book
        .personsWithId(id)
        .filter((person) => states[person] === state.unseen && !persons.includes(person))
        .map((person) => ofId(person, id));
      return {
        persons: found.filter(({ isAll }) => isAll).map(({ person }) => person),
        payments: found.flatMap(({ payments }) => payments),
      };
    },
    /** Assigns payments under unknown codes to a person on the roster: they now have a determination. */
    taken({ persons, payments }: Strangers): readonly KeptPayment[] {
      set(persons, state.judged);
      for (const { row } of payments) taken.add(row);
      return payments;
    },
    *findings(): Generator<Finding> {
      for (let person = 0; person < book.persons; person++) {
        if (states[person] === state.judged) continue;
        const isRejected = states[person] === state.rejected;
        const kind = isRejected ? "not-judged" : "not-on-roster";
        const about = rows.get(person) ?? { person: mask(book.keyOf(person)), rosterRow: null, carried: {} };
        const group = isRejected && by !== undefined ? (about.carried[by] ?? "") : notOnRoster.zh;
        for (const one of byPeriod(leftOf(person), rule.due?.parts.length ?? 1)) {
          tally.add({ ...one, kind }, group);
          yield findingOf(rule, about, one, kind);
        }
      }
    },
  };
}

/** Payments that can be found by an id number. */
interface Strangers {
  readonly persons: readonly number[];
  readonly payments: readonly KeptPayment[];
}

/** The payments of a person by period, with nothing due. */
function byPeriod(payments: readonly KeptPayment[], parts: number): readonly Comparison[] {
  const found = new Map<Period, KeptPayment[]>();
  for (const one of payments) found.set(one.period, [...(found.get(one.period) ?? []), one]);
  const periods = [...found].sort(([one], [other]) => one - other);
  return periods.map(([period, all]) => {
    const dueByPart = Array.from({ length: parts }, () => 0);
    return { period, part: undefined, paid: sumOf(all.map(({ fen }) => fen)), due: 0, dueByPart, payments: all };
  });
}
