import type { ReadingUse } from "./reading.ts";
import type { FigureUse } from "./timeline.ts";

/** 依据 — One finding under one clause, and whether it holds. */
export interface Ground {
  /** `landless-farmers/六(一)2` */
  readonly clause: string;
  /** The finding's name among the rule's findings. */
  readonly finding: string;
  /** Whether the condition holds; always true for a statement. */
  readonly holds: boolean;
  /** The data in the finding's words. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * 认定 — The answer of a rule: a value, and all its grounds. Amounts are Decimals in yuan, and texts with two decimals in
 * JSON.
 */
export interface Determination<Value = unknown> {
  /** Name of the rule: `landless-farmers/funding-shares`. */
  readonly rule: string;
  readonly value: Value;
  readonly grounds: readonly Ground[];
  readonly figures: readonly FigureUse[];
  readonly readings: readonly ReadingUse[];
  /** The determinations on which it is based, in the order in which they were made. */
  readonly restsOn: readonly Determination[];
}
