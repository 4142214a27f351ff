import type { Arithmetic } from "./arithmetic.ts";

/** What an identity calculates with, and its unknowns: random numbers here, in proofs/ any number at all. */
export interface Unknowns<N, T> extends Arithmetic<N, T> {
  /** Any whole number that is not negative: an amount in fen, a weight, days. */
  unknown(name: string): N;
  /** Yes or no. */
  flag(name: string): T;
}

/** What must hold, and for what: every case that fits the assumptions. */
export interface Claims<T> {
  readonly given: readonly T[];
  readonly holds: Readonly<Record<string, T>>;
}

/** 恒等式 — What is true of a model's amounts whatever they are. */
export interface Identity {
  readonly name: string;
  readonly clauses: readonly string[];
  state<N, T>(by: Unknowns<N, T>): Claims<T>;
}
