import { readFileSync } from "node:fs";
import type { Survivor } from "./mutation-summary.ts";

type Change = Pick<Survivor, "file" | "code" | "replacement">;

/** Changes that were read one by one: no input can tell them from the source. */
export interface KnownEquivalents {
  readonly why: NonNullable<Survivor["why"]>;
  readonly changes: readonly Change[];
}

export const knownEquivalents: readonly KnownEquivalents[] = JSON.parse(
  readFileSync(new URL("known-equivalents.json", import.meta.url), "utf8"),
);

export const isSameChange = (one: Change, other: Change): boolean =>
  one.file === other.file && one.code === other.code && one.replacement === other.replacement;

/** 等价变异 — Why a surviving change is equivalent, if it was read. */
export const knownEquivalence = (change: Change) =>
  knownEquivalents.find(({ changes }) => changes.some((one) => isSameChange(one, change)))?.why;
