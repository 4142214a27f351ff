import type { Text } from "../../kernel/language/index.ts";
import { type Fen, fenOf } from "../../kernel/numbers/index.ts";
import type { AnyRule, Determination, Due, DueReason, DueSpan } from "../../kernel/policy/index.ts";
import { failingConditions, type Reason, reasonsOf } from "../../kernel/policy/index.ts";
import { monthOf, type Period, type Periods, periodOf } from "./periods.ts";

/** 应发 — What is due to a person: of one period, and why not of others. */
export interface DueAmounts {
  /** What the declaration says of the parts. */
  readonly due: Due<never>;
  /** By part, in fen, null where it is not known; undefined for a period that the answer is not about. */
  of(period: Period): readonly (Fen | null)[] | undefined;
  /** The first and last period in which something is due, or may be; undefined: none. `last` is undefined if there is no end. */
  readonly extent: { readonly first: Period; readonly last: Period | undefined } | undefined;
  /** Why this is what is due in a period. */
  reasons(period: Period): readonly Reason[];
}

interface PeriodSpan {
  readonly from: Period;
  readonly to: Period | undefined;
  readonly amounts: readonly (Fen | null)[];
  readonly why: Text | undefined;
  readonly isSomething: boolean;
}

/** 应发 — What a determination says is due. The rule must be one that pays by month or year. */
export function dueAmounts(rule: AnyRule, determination: Determination): DueAmounts {
  const due = rule.due as Due<unknown> | undefined;
  if (due === undefined) throw new Error(`${rule.name} does not pay by month`);
  const { unit, parts } = due;
  const given = due.spans(determination.value);
  const spans = (given ?? []).map((span) => spanIn(span, due));
  const limits = due.within?.(determination.value);
  const within = limits && { from: periodOf(limits.from, unit), to: periodOf(limits.until, unit) };
  const none = parts.map(() => 0);
  const extent = extentOf(spans);
  const spanAt = (period: Period) => spans.find(({ from, to }) => from <= period && (to === undefined || period <= to));
  const isAbout = (period: Period) => given !== null && (within === undefined || isWithin(period, within));
  const said = (named: DueReason, period: Period) => reasonsOf(rule, determination, named, monthOf(period));
  return {
    due,
    extent,
    of: (period) => (isAbout(period) ? (spanAt(period)?.amounts ?? none) : undefined),
    reasons(period) {
      if (given === null) return said(due.because.first, period);
      if (limits !== undefined && !isAbout(period)) return [outside(rule, limits)];
      const span = spanAt(period);
      if (span?.why !== undefined) return said(span.why, period);
      if (span !== undefined) return said(due.because.amount, period);
      if (extent === undefined) return failingConditions(rule, determination);
      if (period < extent.first) return said(due.because.first, period);
      const isAfter = extent.last !== undefined && period > extent.last;
      return said(isAfter ? due.because.last : due.because.between, period);
    },
  };
}

function spanIn({ from, until, amounts, why }: DueSpan, { unit }: Pick<Due<never>, "unit">): PeriodSpan {
  const fen = amounts.map((amount) => (amount === null ? null : fenOf(amount)));
  return {
    from: periodOf(from, unit),
    to: until === null ? undefined : periodOf(until, unit),
    amounts: fen,
    why,
    isSomething: fen.some((one) => one !== 0),
  };
}

function extentOf(spans: readonly PeriodSpan[]): DueAmounts["extent"] {
  const paid = spans.filter(({ isSomething }) => isSomething);
  const [first] = paid;
  return first && { first: first.from, last: paid.at(-1)?.to };
}

const outside = (rule: AnyRule, { from, until }: { readonly from: string; readonly until: string }): Reason => ({
  zh: `所填报的内容只涉及${from}至${until}`,
  en: `the facts are about ${from} to ${until} only`,
  clause: rule.clauses[0] ?? "",
});

const isWithin = (period: Period, { from, to }: Periods): boolean => from <= period && period <= to;
