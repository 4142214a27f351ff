import { fenOf, type Money } from "../../src/kernel/numbers/index.ts";
import type { AnyRule, DueSpan } from "../../src/kernel/policy/index.ts";

/** Months, or years, of a span; null if it has no end. */
function lengthOf({ from, until }: DueSpan, unit: "month" | "year"): number | null {
  if (until === null) return null;
  const [firstYear, firstMonth, lastYear, lastMonth] = [from, until].flatMap((one) => one.split("-").map(Number)) as [
    number,
    number,
    number,
    number,
  ];
  const years = lastYear - firstYear;
  return unit === "year" ? years + 1 : 12 * years + lastMonth - firstMonth + 1;
}

const isPaid = ({ amounts }: DueSpan): boolean => amounts.some((one) => one !== null && fenOf(one) > 0);

/** 按月应发 — What is wrong with the spans of an answer: their order, their parts, or a sum that is not the total of the answer. */
export function dueFaults({ due }: AnyRule, value: unknown): readonly string[] {
  const spans = due?.spans(value as never) ?? [];
  if (due === undefined || spans.length === 0) return [];
  const faults: string[] = [];
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before !== undefined && !(before.until !== null && before.until < span.from))
      faults.push(`order: ${span.from}`);
    if (span.until !== null && span.until < span.from) faults.push(`ends before it starts: ${span.from}`);
    if (span.amounts.length !== due.parts.length) faults.push(`parts: ${span.from}`);
    if (span.amounts.some((one) => one !== null && fenOf(one) < 0)) faults.push(`negative: ${span.from}`);
    if (isPaid(span) && span.isOver === true) faults.push(`paid after the end: ${span.from}`);
  });
  const { total } = value as { readonly total?: Money | null };
  const isKnown = spans.every(({ amounts }) => !amounts.includes(null));
  const isClosed = spans.every((span) => span.until !== null || !isPaid(span));
  if (total === undefined || total === null || !isKnown || !isClosed) return faults;
  const sum = spans.reduce((all, span) => {
    const ofOne = span.amounts.reduce((fen, one) => fen + fenOf(one as Money), 0);
    return all + ofOne * (lengthOf(span, due.unit) ?? 0);
  }, 0);
  return sum === fenOf(total) ? faults : [...faults, `sum: ${sum} fen, total: ${fenOf(total)} fen`];
}
