import type { YearMonth } from "../days/calendar.ts";
import type { Label, Text } from "../language/text.ts";
import type { Money } from "../numbers/money.ts";

/** 应发的一项 — One part of the amounts due: what is paid, by whom and to whom, and the reason (`amount`) or the rule that decides it (`by`). */
export interface DuePart {
  readonly item: Label;
  readonly payer: Label;
  /** By default, the person. */
  readonly payee?: Label;
  /** Why the amount is what it is. */
  readonly amount?: DueReason;
  /** The clause that grants this part; by default, the clause of the whole. */
  readonly clause?: string;
  /** The rule that decides this part, if this rule only adds up: its reasons are those of that rule for its part. */
  readonly by?: { readonly rule: string; readonly part: number };
}

/** 应发时段 — Consecutive months with the same amounts, first and last included. */
export interface DueSpan {
  readonly from: YearMonth;
  /** Null if there is no last month yet. */
  readonly until: YearMonth | null;
  /** The amount due for each part, per month or year, in yuan; null if it cannot be known from the facts. */
  readonly amounts: readonly (Money | null)[];
  /** Why nothing is due, or not the full amount: one reason for all parts, or one for each part concerned. */
  readonly why?: Text | readonly (Text | undefined)[] | undefined;
  /**
   * Whether the term has ended. A span without amounts in which something may still become due is within the term. An ended span
   * without `why` has the reason of the end, `because.last`.
   */
  readonly isOver?: boolean;
}

/** A reason: in words, or the names of findings and figures of the determination, or of those it rests on. */
export type DueReason = Text | readonly string[];

/** 按月应发 — Declares how to read amounts due by month or year from the answer of a rule. */
export interface Due<Value> {
  /** Whether amounts are per month or per calendar year (a span from January to December). */
  readonly unit: "month" | "year";
  /** The clause that grants it. */
  readonly clause: string;
  readonly parts: readonly DuePart[];
  /** The spans of an answer, in order, each month in at most one; null if the start cannot be known from the facts. */
  spans(value: Value): readonly DueSpan[] | null;
  /** The months within the scope of the answer; by default all. */
  within?(value: Value): { readonly from: YearMonth; readonly until: YearMonth };
  readonly because: {
    /** Why nothing is due before the first month, after the last, and between spans. */
    readonly first: DueReason;
    readonly last: DueReason;
    readonly between: DueReason;
  };
}
