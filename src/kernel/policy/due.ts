import type { YearMonth } from "../days/calendar.ts";
import type { Label, Text } from "../language/text.ts";
import type { Money } from "../numbers/money.ts";

/** 应发的一项 — What is paid, by whom and to whom, and why that much: a reason (`amount`), or the rule that decides it (`by`). */
export interface DuePart {
  readonly item: Label;
  readonly payer: Label;
  /** Left out, the person. */
  readonly payee?: Label;
  /** Why the amount is what it is. */
  readonly amount?: DueReason;
  /** The clause that grants this part; left out, that of the whole. */
  readonly clause?: string;
  /** The rule that decides this part, where this rule only adds up: the reasons are those of that rule for its part. */
  readonly by?: { readonly rule: string; readonly part: number };
}

/** 应发时段 — Months in a row, first and last included, with the same amounts. */
export interface DueSpan {
  readonly from: YearMonth;
  /** Null: there is no last month yet. */
  readonly until: YearMonth | null;
  /** What is due for each part, a month or a year, in yuan; null where the facts do not say how much. */
  readonly amounts: readonly (Money | null)[];
  /** Why nothing is due, or not all of it: one reason for all parts, or one for each that has one. */
  readonly why?: Text | readonly (Text | undefined)[] | undefined;
  /**
   * Whether the term is over: a span without amounts in which something may still be due is within the term. Such a span without
   * `why` has the reason of the end, `because.last`.
   */
  readonly isOver?: boolean;
}

/** A reason: in words, or the names of findings and figures of the determination, or of those it rests on. */
export type DueReason = Text | readonly string[];

/** 按月应发 — For rules whose answer says what is to be paid, month by month or year by year: the declaration of how to read it. */
export interface Due<Value> {
  /** What an amount is for: a month, or a calendar year, which is a span from January to December. */
  readonly unit: "month" | "year";
  /** The clause that grants it. */
  readonly clause: string;
  readonly parts: readonly DuePart[];
  /** The spans of an answer, in order, each month in one at most; null if the facts do not say from when. */
  spans(value: Value): readonly DueSpan[] | null;
  /** The months that the answer is about; left out, all. */
  within?(value: Value): { readonly from: YearMonth; readonly until: YearMonth };
  readonly because: {
    /** Why nothing is due before the first month, after the last, and between spans. */
    readonly first: DueReason;
    readonly last: DueReason;
    readonly between: DueReason;
  };
}
