import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Outcome } from "../../src/kernel/policy/index.ts";

/** One set of facts that both versions decide. */
export interface Question {
  /** The full name of the rule, and its Chinese title, by which a renamed one is found. */
  readonly rule: string;
  readonly title: string;
  readonly facts: unknown;
  readonly options?: unknown;
}

/** What a version answers, as JSON; its faults, if it cannot decide; null if it has no such rule. */
export type Answer = Decided | null;
export type Decided = { readonly value: unknown } | { readonly faults: readonly string[] };

/** A rule as a version names it. */
export interface RuleName {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

/** The values of a figure, or the option of a reading, that a version has by itself. */
export interface OwnValues {
  readonly document: string;
  readonly name: string;
  readonly value: unknown;
}

/** What one version says. */
export interface Version {
  readonly rules: readonly RuleName[];
  readonly figures: readonly OwnValues[];
  readonly readings: readonly OwnValues[];
  /** The questions' rules that have another name here. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly answers: readonly Answer[];
}

/** Keeps what JSON loses: undefined, NaN, dates. */
export const writeData = (file: string, data: unknown): void => writeFileSync(file, serialize(data));
export const readData = <Data>(file: string): Data => deserialize(readFileSync(file)) as Data;

/** An outcome as an answer of a version. */
export const answerOf = (outcome: Outcome<unknown>): Decided =>
  outcome.ok
    ? { value: JSON.parse(JSON.stringify(outcome.determination.value ?? null)) }
    : { faults: outcome.error.faults.map(({ path, code }) => `${path} ${code}`.trim()) };
