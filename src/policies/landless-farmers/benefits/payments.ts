import { addDays, startOfNextMonth, type YearMonth, yearMonthOf } from "../../../kernel/days/index.ts";
import { group, list, money, month, nullable } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { type Fen, fenOf, type Money, yuan } from "../../../kernel/numbers/index.ts";
import type { DuePart, DueSpan } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";
import { parties } from "../parties.ts";
import { type Adjustments, benefitAdjustment } from "./benefit-adjustment.ts";
import type { Benefit } from "./benefits.ts";

/** 各月应发 — In answers: months in a row with the same amount. */
export const payments = nullable(
  list(
    { zh: "各月应发", en: "payments due by month" },
    group(
      { zh: "应发时段", en: "months with the same amount" },
      {
        from: month({ zh: "开始月份", en: "first month" }),
        until: nullable(month({ zh: "结束月份", en: "last month" }), { zh: "尚未终止", en: "none yet" }),
        monthlyAmount: nullable(money({ zh: "每月应发金额", en: "amount due per month" })),
      },
    ),
  ),
);

export interface Payment {
  readonly from: YearMonth;
  readonly until: YearMonth | null;
  readonly monthlyAmount: Money | null;
}

/** Months in which a benefit is paid. */
export interface Months {
  readonly first: YearMonth;
  readonly last: YearMonth | null;
}

interface Amounts {
  readonly benefit: Benefit;
  /** Before adjustments, in fen; undefined if it is not given. */
  readonly monthlyAmount?: Fen | undefined;
  readonly adjustments?: Adjustments | undefined;
}

/**
 * The payments of a benefit: its months in order, cut where an adjustment takes effect. `partOfFirst` is what is paid in the
 * first month, of a whole month's amount.
 */
export function paymentsOf(
  months: readonly Months[],
  { benefit, monthlyAmount, adjustments = [] }: Amounts,
  policy: Pick<Deciding, "apply">,
  partOfFirst: (amount: Fen) => Fen = (amount) => amount,
): Payment[] {
  const firstMonth = months[0]?.first;
  if (firstMonth === undefined) return [];
  if (monthlyAmount === undefined) {
    return months.map(({ first, last }) => ({ from: first, until: last, monthlyAmount: null }));
  }
  const amounts = new Map([[firstMonth, monthlyAmount]]);
  if (adjustments.length > 0) {
    const facts = { benefit, monthlyAmount, firstMonth, adjustments };
    for (const one of policy.apply(benefitAdjustment, facts).adjustments) {
      // of several for the same month the last one has the result of all
      amounts.set(one.from, fenOf(one.monthlyAmount));
    }
  }
  const steps = [...amounts].flatMap(([from, fen]) =>
    from === firstMonth ? withPartOf({ from, fen }, partOfFirst(fen)) : [{ from, fen }],
  );
  return months.flatMap((span) => stepsWithin(span, steps));
}

/** An amount that is paid from a month on. */
interface Step {
  readonly from: YearMonth;
  readonly fen: Fen;
}

/** A step of which the first month has an amount of its own. */
const withPartOf = (step: Step, part: Fen): readonly Step[] =>
  part === step.fen
    ? [step]
    : [
        { ...step, fen: part },
        { ...step, from: monthAfter(step.from) },
      ];

/** The steps within some months. A step that the next one replaces in its own month has no month left. */
function stepsWithin({ first, last }: Months, steps: readonly Step[]): Payment[] {
  return steps.flatMap(({ from, fen }, index) => {
    const next = steps[index + 1]?.from;
    const fromMonth = from < first ? first : from;
    const untilNext = next === undefined ? null : monthBefore(next);
    const lastMonth = untilNext === null || (last !== null && last < untilNext) ? last : untilNext;
    if (lastMonth !== null && lastMonth < fromMonth) return [];
    return [{ from: fromMonth, until: lastMonth, monthlyAmount: yuan(fen) }];
  });
}

export const monthAfter = (one: YearMonth): YearMonth => yearMonthOf(startOfNextMonth(`${one}-01`));
export const monthBefore = (one: YearMonth): YearMonth => yearMonthOf(addDays(`${one}-01`, -1));

const items = labels({
  pension: { zh: "养老保障金", en: "old-age pension" },
  allowance: { zh: "养老补助金", en: "old-age allowance" },
});

/** 应发 — What is due, and who pays it. 五(四), 六(一)3. */
export const dueParts = {
  pension: {
    item: items.pension,
    payer: parties["account-or-fund"],
    amount: ["amount-given", "adjusted", "first-month-by-days"],
  },
  allowance: {
    item: items.allowance,
    payer: parties["county-government"],
    amount: ["amount-given", "amount-not-given", "adjusted"],
  },
} as const satisfies Record<Benefit, DuePart>;

/** An answer with payments. */
interface Paid {
  readonly payments: readonly Payment[] | null;
}

/** The payments of an answer as spans. */
export const spansOf = ({ payments }: Paid): readonly DueSpan[] | null =>
  payments?.map(({ from, until, monthlyAmount }) => ({ from, until, amounts: [monthlyAmount] })) ?? null;
