import { type Fen, fenOf } from "../../kernel/numbers/index.ts";
import type { AnyRule, Determination, Due, DueSpan, Reason } from "../../kernel/policy/index.ts";
import { type DueAnswer, dueReasons, type PeriodSpan, type Standing, spanAt } from "./due-reasons.ts";
import { type Period, type Periods, periodOf } from "./periods.ts";

/** 应发 — What is due to a person: of one period, and why not of others. */
export interface DueAmounts {
  /** What the declaration says of the parts. */
  readonly due: Due<never>;
  /** By part, in fen, null where it is not known; undefined for a period that the answer is not about. */
  of(period: Period): readonly (Fen | null)[] | undefined;
  /** How a period in which nothing is due stands to those in which something is, for a part or for all. */
  standing(period: Period, part?: number): Standing;
  /** Why this is what is due in a period, for a part or for all. */
  reasons(period: Period, part?: number): readonly Reason[];
}

/** 应发 — What a determination says is due. The rule must be one that pays by month or year. */
export function dueAmounts(rule: AnyRule, determination: Determination): DueAmounts {
  const answer = answerOf(rule, determination);
  const { due, spans, isAbout } = answer;
  const none = due.parts.map(() => 0);
  // most people have no findings, and need no reasons
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
