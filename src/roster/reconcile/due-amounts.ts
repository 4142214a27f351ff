import { type Fen, fenOf } from "../../kernel/numbers/index.ts";
import type { AnyRule, Determination, Due, DueSpan, Reason } from "../../kernel/policy/index.ts";
import { type DueAnswer, dueReasons, type PeriodSpan, type Standing, spanAt } from "./due-reasons.ts";
import { type Period, type Periods, periodOf } from "./periods.ts";

/** 应发 — The amounts due to a person by period, and why nothing is due in other periods. */
export interface DueAmounts {
  /** The parts as declared. */
  readonly due: Due<never>;
  /** By part, in fen: null if unknown; undefined for a period outside the scope of the answer. */
  of(period: Period): readonly (Fen | null)[] | undefined;
  /** Whether a period without an amount due is before, between or after those with one, for a part or for all. */
  standing(period: Period, part?: number): Standing;
  /** Why this amount is due in a period, for a part or for all. */
  reasons(period: Period, part?: number): readonly Reason[];
}

/** 应发 — The amounts due under a determination. The rule must pay by month or year. */
export function dueAmounts(rule: AnyRule, determination: Determination): DueAmounts {
  const answer = answerOf(rule, determination);
  const { due, spans, isAbout } = answer;
  const none = due.parts.map(() => 0);
  // most people have no findings, so reasons are not needed
  let known: ReturnType<typeof dueReasons> | undefined;
  const reasons = () => {
    known ??= dueReasons(answer, answerOf);
    return known;
  };
  return {
    due,
    of: (period) => (isAbout(period) ? (spanAt(spans ?? [], period)?.amounts ?? none) : undefined),
    standing: (period, part) => reasons().standing(period, part),
    reasons: (period, part) => reasons().of(period, part),
  };
}

function answerOf(rule: AnyRule, determination: Determination): DueAnswer {
  const due = rule.due as Due<unknown> | undefined;
  if (due === undefined) throw new Error(`${rule.name} does not pay by month`);
  const { unit } = due;
  const given = due.spans(determination.value);
  const limits = due.within?.(determination.value);
  const within = limits && { from: periodOf(limits.from, unit), to: periodOf(limits.until, unit) };
  return {
    rule,
    determination,
    due,
    spans: given === null ? undefined : given.map((span) => spanIn(span, unit)),
    isAbout: (period) => given !== null && (within === undefined || isWithin(period, within)),
    ...(limits && { limits }),
  };
}

const spanIn = ({ from, until, amounts, why, isOver = false }: DueSpan, unit: Due<never>["unit"]): PeriodSpan => ({
  from: periodOf(from, unit),
  to: until === null ? undefined : periodOf(until, unit),
  amounts: amounts.map((amount) => (amount === null ? null : fenOf(amount))),
  why,
  isOver,
});

const isWithin = (period: Period, { from, to }: Periods): boolean => from <= period && period <= to;
