import type { ReadingUse } from "./reading.ts";
import type { FigureUse } from "./timeline.ts";

/** 依据 — one thing that was found under one clause, and whether it held. */
export interface Ground {
  /** `landless-farmers/六(一)2` */
  readonly clause: string;
  /** The finding's name among the rule's findings. */
  readonly finding: string;
  /** Did the condition hold? Always true for a finding that is no condition. */
  readonly holds: boolean;
  /** What stands in the finding's words. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * 认定 — the answer of a rule: a value, and all that it follows from. Plain data; amounts are Decimals in yuan,
 * and in JSON texts with two decimals.
 */
export interface Determination<Value = unknown> {
  /** Name of the rule: `landless-farmers/funding-shares`. */
  readonly rule: string;
  readonly value: Value;
  readonly grounds: readonly Ground[];
  readonly figures: readonly FigureUse[];
  readonly readings: readonly ReadingUse[];
  /** The determinations that it rests on, in the order in which they were made. */
  readonly restsOn: readonly Determination[];
}
