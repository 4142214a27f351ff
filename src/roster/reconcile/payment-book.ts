import type { Fen } from "../../kernel/numbers/index.ts";
import type { Period } from "./periods.ts";

/** 一笔发放 — A payment as stored: the person, the period, the amount, and the row. */
export interface KeptPayment {
  readonly row: number;
  readonly period: Period;
  readonly fen: Fen;
  /** The index of the part that is paid; undefined for the whole. */
  readonly part: number | undefined;
  /** The payer in the payments; undefined if not stated. */
  readonly payer: string | undefined;
  /** The id number given with the code. */
  readonly id: string | undefined;
  /** The payment date, in the file's words; undefined if not stated. */
  readonly paidOn: string | undefined;
}

/** 发放簿 — All payments by person, each stored as a few numbers: memory grows with these. */
export interface PaymentBook {
  add(key: string, payment: KeptPayment): void;
  /** The person's number in the book; undefined without payments. */
  personOf(key: string): number | undefined;
  /** People who have payments with a code and this id number. */
  personsWithId(id: string): readonly number[];
  keyOf(person: number): string;
  readonly persons: number;
  /** In file order. */
  paymentsOf(person: number): readonly KeptPayment[];
  /** The periods that have payments, in order. */
  readonly periods: readonly Period[];
}

export function paymentBook(): PaymentBook {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const latest = growing(Int32Array);
  const before = growing(Int32Array);
  const rows = growing(Uint32Array);
  const periods = growing(Int32Array);
  const amounts = growing(Float64Array);
  const parts = growing(Int8Array);
  const payers = growing(Int32Array);
  const days = growing(Int32Array);
  const ids = growing(Int32Array);
  const texts = textTable();
  const idTable = personsById();
  const paid = new Set<Period>();
  const paymentAt = (at: number): KeptPayment => ({
    row: rows.at(at),
    period: periods.at(at),
    fen: amounts.at(at),
    part: parts.at(at) < 0 ? undefined : parts.at(at),
    payer: texts.textOf(payers.at(at)),
    id: idTable.textOf(ids.at(at)),
    paidOn: texts.textOf(days.at(at)),
  });
  return {
    add(key, { row, period, fen, part, payer, id, paidOn }) {
      let person = numbers.get(key);
      if (person === undefined) {
        person = keys.length;
        numbers.set(key, person);
        keys.push(key);
        latest.push(-1);
      }
      before.push(latest.at(person));
      latest.set(person, rows.length);
      rows.push(row);
      periods.push(period);
      amounts.push(fen);
      parts.push(part ?? -1);
      payers.push(texts.numberOf(payer));
      days.push(texts.numberOf(paidOn));
      ids.push(idTable.numberOf(id, person));
      paid.add(period);
    },
    personOf: (key) => numbers.get(key),
    personsWithId: idTable.personsWith,
    keyOf: (person) => keys[person] ?? "",
    get persons() {
      return keys.length;
    },
    paymentsOf(person) {
      const all: KeptPayment[] = [];
      for (let at = latest.at(person); at >= 0; at = before.at(at)) all.push(paymentAt(at));
      return all.reverse();
    },
    get periods() {
      return [...paid].sort((one, other) => one - other);
    },
  };
}

interface TypedArray {
  readonly length: number;
  [index: number]: number;
  set(from: TypedArray): void;
}

/** A list of numbers that grows in an array of numbers. */
function growing<List extends TypedArray>(Kind: new (length: number) => List) {
  let list = new Kind(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value: number): void {
      if (length === list.length) {
        const larger = new Kind(2 * length);
        larger.set(list);
        list = larger;
      }
      list[length++] = value;
    },
    set(at: number, value: number): void {
      list[at] = value;
    },
    at: (index: number): number => list[index] as number,
  };
}

/** Id numbers as numbers, with the people who have payments under each. */
function personsById() {
  const texts = textTable();
  const persons = new Map<number, number | readonly number[]>();
  return {
    textOf: texts.textOf,
    numberOf(id: string | undefined, person: number): number {
      const number = texts.numberOf(id);
      const known = persons.get(number);
      // an id number nearly always has only one code
      if (number >= 0 && known === undefined) persons.set(number, person);
      else if (known !== undefined && known !== person) persons.set(number, [...new Set([known, person].flat())]);
      return number;
    },
    personsWith: (id: string): readonly number[] => [persons.get(texts.find(id)) ?? []].flat(),
  };
}

/** Texts as numbers, each text once; -1 is none. */
function textTable() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf(text: string | undefined): number {
      if (text === undefined) return -1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    find: (text: string): number => numbers.get(text) ?? -1,
    textOf: (number: number): string | undefined => texts[number],
  };
}
