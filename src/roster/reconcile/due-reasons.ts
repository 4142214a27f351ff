import type { Text } from "../../kernel/language/index.ts";
import type { Fen } from "../../kernel/numbers/index.ts";
import type { AnyRule, Determination, Due, DueReason, DueSpan } from "../../kernel/policy/index.ts";
import { clauseOfDue, failingConditions, type Reason, reasonsOf } from "../../kernel/policy/index.ts";
import { monthOf, type Period } from "./periods.ts";

/** Consecutive periods with the same amounts. */
export interface PeriodSpan {
  readonly from: Period;
  /** Undefined if there is no end. */
  readonly to: Period | undefined;
  readonly amounts: readonly (Fen | null)[];
  readonly why: DueSpan["why"];
  readonly isOver: boolean;
}

/** The amounts due under an answer. */
export interface DueAnswer {
  readonly rule: AnyRule;
  readonly determination: Determination;
  readonly due: Due<never>;
  /** Undefined if the start cannot be known from the facts. */
  readonly spans: readonly PeriodSpan[] | undefined;
  isAbout(period: Period): boolean;
  /** The first and last month in the scope of the answer; by default all. */
  readonly limits?: { readonly from: string; readonly until: string };
}

/** Where a period without an amount due lies relative to those with one. */
export type Standing = "before-first" | "after-last" | "not-due" | "not-entitled";

export const spanAt = (spans: readonly PeriodSpan[], period: Period): PeriodSpan | undefined =>
  spans.find(({ from, to }) => from <= period && (to === undefined || period <= to));

/** Reasons for one part or for all. A rule that only adds up has the reasons of the rules that it applies. */
interface Reasons {
  readonly standing: (period: Period) => Standing;
  readonly of: (period: Period) => readonly Reason[];
  /** Reasons about this period itself, not about neighbouring ones. */
  readonly spanAt: (period: Period) => PeriodSpan | undefined;
  /** The next period in which something is or may be due. */
  readonly nextAfter: (period: Period) => Period | undefined;
  readonly extent: Extent | undefined;
}

/** 应发的理由 — Why an amount is due, and why nothing is due in other periods. */
export function dueReasons(
  answer: DueAnswer,
  answerOf: (rule: AnyRule, determination: Determination) => DueAnswer,
): { standing(period: Period, part?: number): Standing; of(period: Period, part?: number): readonly Reason[] } {
  const { rule, determination, due } = answer;
  const parts = due.parts.map(({ by }, part): Reasons | undefined => {
    if (by === undefined) return ownReasons(answer, part);
    const used = rule.uses.find(({ name }) => name === by.rule);
    const below = determination.restsOn.find((one) => one.rule === by.rule);
    return used && below && ownReasons(answerOf(used, below), by.part);
  });
  const isAdded = due.parts.some(({ by }) => by !== undefined);
  const whole = isAdded ? addedUp(answer, parts) : ownReasons(answer);
  const notReported = (part: number): readonly Reason[] => [
    { ...notGiven(due.parts[part]?.item ?? { zh: "", en: "" }), clause: clauseOfDue(rule, part) },
  ];
  return {
    standing: (period, part) => (part === undefined ? whole : parts[part])?.standing(period) ?? "not-entitled",
    of: (period, part) => (part === undefined ? whole.of(period) : (parts[part]?.of(period) ?? notReported(part))),
  };
}

const notGiven = ({ zh, en }: Text): Text => ({ zh: `未填报${zh}`, en: `no ${en} is reported` });

/** The reasons for a rule's own spans, for one part or for all. */
function ownReasons(answer: DueAnswer, part?: number): Reasons {
  const { rule, determination, due, spans, isAbout, limits } = answer;
  const extent = extentOf(spans ?? [], part);
  const said = (named: DueReason, period: Period) => reasonsOf(rule, determination, named, monthOf(period), part);
  const standing = (period: Period) => standingOf(period, spans ?? [], extent);
  return {
    extent,
    standing,
    spanAt: (period) => spanAt(spans ?? [], period),
    nextAfter: (period) => (spans ?? []).find((span) => span.from > period && isPaid(span, part))?.from,
    of(period) {
      if (spans === undefined) return said(due.because.first, period);
      if (limits !== undefined && !isAbout(period)) return [outside(rule, limits)];
      const span = spanAt(spans, period);
      if (span?.isOver && span.why === undefined) return said(due.because.last, period);
      if (span !== undefined) return reasonsOfSpan(span, due, part, (named) => said(named, period));
      if (extent === undefined) {
        const { between } = due.because;
        const failing = failingConditions(rule, determination);
        // grounds about the period come before conditions, which concern the determination date
        const [sooner, later] = "zh" in between ? [failing, said(between, period)] : [said(between, period), failing];
        return sooner.length > 0 ? sooner : later;
      }
      const place = standing(period);
      if (place === "before-first") return said(due.because.first, period);
      return said(place === "after-last" ? due.because.last : due.because.between, period);
    },
  };
}

/** The reasons for the amounts of a span: for one part, or for each part with its own reason or an amount. */
function reasonsOfSpan(
  { why, amounts }: PeriodSpan,
  { parts }: Due<never>,
  only: number | undefined,
  said: (named: DueReason) => readonly Reason[],
): readonly Reason[] {
  if (why !== undefined && !isByPart(why)) return said(why);
  const places = only === undefined ? parts.map((_, part) => part) : [only];
  const named = places.flatMap((part) => {
    const isNothing = amounts[part] === 0 && places.length > 1;
    const reason = why?.[part] ?? (isNothing ? undefined : parts[part]?.amount);
    const reasons = reason === undefined ? [] : said(reason);
    const item = parts[part]?.item;
    return reasons.length === 0 && amounts[part] === null && item ? said(notGiven(item)) : reasons;
  });
  return named.filter(({ zh }, at) => named.findIndex((one) => one.zh === zh) === at);
}

const isByPart = (why: NonNullable<DueSpan["why"]>): why is readonly (Text | undefined)[] => Array.isArray(why);

/** The reasons for all parts of a rule that adds up: those about the period itself, otherwise those for the first and last period. */
function addedUp({ rule, determination, due }: DueAnswer, all: readonly (Reasons | undefined)[]): Reasons {
  const given = all.flatMap((one, part) => (one === undefined ? [] : [{ one, part }]));
  const entitled = given.filter(({ one }) => one.extent !== undefined);
  const standing = (period: Period): Standing => {
    const [first = "not-entitled", ...others] = new Set(entitled.map(({ one }) => one.standing(period)));
    return others.length === 0 ? first : "not-due";
  };
  const isDue = ({ one, part }: (typeof given)[number], period: Period): boolean =>
    one.spanAt(period)?.amounts[due.parts[part]?.by?.part ?? part] !== 0;
  /** The clause of the part that resumes first after a gap. */
  const clauseAfter = (period: Period): string | undefined => {
    const next = Math.min(...entitled.map(({ one }) => one.nextAfter(period) ?? Infinity));
    const after = entitled.find(({ one }) => one.nextAfter(period) === next);
    return after && clauseOfDue(rule, after.part);
  };
  /** The parts with reasons; parts with an amount due come first. */
  const telling = (period: Period): typeof given => {
    const speaking = given.filter(({ one }) => speaks(one.spanAt(period)));
    if (speaking.length > 0) {
      const [some, none] = [true, false].map((wanted) => speaking.filter((one) => isDue(one, period) === wanted));
      return [...(some ?? []), ...(none ?? [])];
    }
    const place = standing(period);
    if (place === "not-entitled") return given;
    if (place === "not-due") return [];
    // the first month is that of the part that starts first, the last month that of the part that ends last
    const end = (extent: Extent | undefined) =>
      place === "before-first" ? -(extent?.first ?? 0) : (extent?.lastDue ?? 0);
    const furthest = Math.max(...entitled.map(({ one }) => end(one.extent)));
    return entitled.filter(({ one }) => end(one.extent) === furthest);
  };
  return {
    extent: undefined,
    standing,
    spanAt: () => undefined,
    nextAfter: () => undefined,
    of(period) {
      const stated = telling(period);
      if (stated.length === 0) {
        const between = reasonsOf(rule, determination, due.because.between, monthOf(period));
        return between.map((reason) => ({ ...reason, clause: clauseAfter(period) ?? reason.clause }));
      }
      return stated.flatMap(({ one, part }) => {
        const reasons = one.of(period);
        return stated.length > 1 ? reasons.map((reason) => underItem(reason, due.parts[part]?.item)) : reasons;
      });
    },
  };
}

const underItem = ({ zh, en, clause }: Reason, item: Text | undefined): Reason =>
  item === undefined ? { zh, en, clause } : { zh: `${item.zh}：${zh}`, en: `${item.en}: ${en}`, clause };

/** The first period in which something is or may be due, and the last period of the term; undefined if there is no end. */
interface Extent {
  readonly first: Period;
  readonly last: Period | undefined;
  /** The last period in which something is or may be due. */
  readonly lastDue: Period | undefined;
}

function extentOf(spans: readonly PeriodSpan[], part: number | undefined): Extent | undefined {
  const paid = spans.filter((one) => isPaid(one, part));
  const last = spans.filter((one) => !one.isOver || isPaid(one, part)).at(-1);
  return paid[0] && { first: paid[0].from, last: last?.to, lastDue: paid.at(-1)?.to };
}

/** Whether something is or may be due, for one part or at all. */
const isPaid = ({ amounts }: PeriodSpan, part: number | undefined): boolean =>
  part === undefined ? amounts.some((one) => one !== 0) : amounts[part] !== 0;

/** Whether a span has information about its periods. A span without an end after the term only means that payment has ended. */
const speaks = (span: PeriodSpan | undefined): boolean => span !== undefined && !(span.isOver && span.to === undefined);

/** A period without a span is after the last one only if no later period has a span: work may resume. */
function standingOf(period: Period, spans: readonly PeriodSpan[], extent: Extent | undefined): Standing {
  if (extent === undefined) return "not-entitled";
  if (period < extent.first) return "before-first";
  const goesOn = spanAt(spans, period) === undefined && spans.some(({ from }) => from > period);
  return extent.last !== undefined && period > extent.last && !goesOn ? "after-last" : "not-due";
}

const outside = (rule: AnyRule, { from, until }: { readonly from: string; readonly until: string }): Reason => ({
  zh: `所填报的内容只涉及${from}至${until}`,
  en: `the facts cover only ${from} to ${until}`,
  clause: rule.clauses[0] ?? "",
});
