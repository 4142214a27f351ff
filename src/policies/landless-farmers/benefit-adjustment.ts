import { startOfMonth, yearMonthOf } from "../../kernel/days/calendar.ts";
import { facts, mustHold } from "../../kernel/facts/facts.ts";
import { day, type FactOf, money, oneOf, ratio } from "../../kernel/facts/fields.ts";
import { group, list, optional, variant } from "../../kernel/facts/groups.ts";
import { rejection } from "../../kernel/language/errors.ts";
import { labels } from "../../kernel/language/text.ts";
import { type Fen, type Money, yuan } from "../../kernel/numbers/money.ts";
import { multiplyAndRound } from "../../kernel/numbers/ratio.ts";
import { expectedTotal, isTooLarge } from "../../kernel/numbers/sums.ts";
import { benefits } from "./benefits.ts";
import { rule } from "./document.ts";

/** 调整依据 — what moves the county to adjust. */
export const occasions = labels({
  economy: { zh: "经济发展水平", en: "the county's economy" },
  "dibao-standard": { zh: "农村最低生活保障标准", en: "the rural minimum living standard" },
  "price-index": { zh: "物价指数", en: "the price index" },
});
export type Occasion = keyof typeof occasions;

const direction = oneOf(
  { zh: "方向", en: "direction" },
  labels({ raise: { zh: "提高", en: "raise" }, lower: { zh: "降低", en: "lower" } }),
);
const change = variant(
  { zh: "调整办法", en: "change" },
  "kind",
  labels({ percentage: { zh: "按比例", en: "by a percentage" }, amount: { zh: "按定额", en: "by an amount" } }),
  {
    percentage: { direction, rate: ratio({ zh: "比例", en: "percentage" }) },
    amount: { direction, amount: money({ zh: "每月金额", en: "amount a month" }) },
  },
);
type Change = FactOf<typeof change>;

const decisions = list(
  { zh: "县里的调整决定", en: "the county's decisions" },
  group(
    { zh: "一次调整", en: "a decision" },
    {
      from: day({ zh: "执行之日（某月1日）", en: "first day of the month from which it holds" }),
      occasion: oneOf({ zh: "依据", en: "occasion" }, occasions),
      benefit: optional(oneOf({ zh: "只调整的待遇", en: "the only benefit adjusted" }, benefits)),
      change,
    },
  ),
  { max: 1000 },
);

/** 一步 — the monthly amount from a month on. */
export interface AdjustmentStep {
  readonly month: string;
  readonly monthlyAmount: Money;
  readonly occasion: Occasion;
}

/**
 * 待遇调整 — a monthly benefit under the county's dated decisions, each rounded once, in yuan a month. 五(六).
 * The text gives no formula: percentages and amounts are the county's. Decisions of one month apply in the order given,
 * those before the benefit's first month do not count.
 *
 * @example
 * benefitAdjustment({
 *   benefit: "pension", monthlyAmount: "112.50", since: "2012-06-01",
 *   decisions: [{ from: "2013-01-01", occasion: "price-index", change: { kind: "percentage", direction: "raise", rate: "3%" } }],
 * }).value.monthlyAmount.toFixed(2) // "115.88"
 */
export const benefitAdjustment = rule({
  name: "benefit-adjustment",
  title: { zh: "待遇调整", en: "Adjustment of a benefit" },
  question: { zh: "县里调整以后每月多少？", en: "How much a month after the county's decisions?" },
  clauses: ["五(六)"],
  facts: facts(
    {
      benefit: oneOf({ zh: "待遇", en: "benefit" }, benefits),
      monthlyAmount: money({ zh: "调整前每月金额", en: "monthly amount before adjustment" }),
      since: day({ zh: "开始领取之日", en: "day from which the benefit is paid" }),
      decisions,
    },
    mustHold(
      ["decisions"],
      { zh: "调整自某月1日起执行", en: "decisions that hold from the first day of a month" },
      (f) => f.decisions.some((one) => one.from !== startOfMonth(one.from)),
    ),
  ),
  findings: {
    "benefit-meant": {
      holds: {
        zh: "{month:month}按{occasion:label}的调整适用于{benefit:label}",
        en: "the decision of {month:month} by {occasion:label} covers the {benefit:label}",
      },
      fails: {
        zh: "{month:month}按{occasion:label}的调整不适用于{benefit:label}",
        en: "the decision of {month:month} by {occasion:label} does not cover the {benefit:label}",
      },
    },
    "after-start": {
      holds: {
        zh: "{month:month}按{occasion:label}的调整不早于开始领取",
        en: "the decision of {month:month} by {occasion:label} is not before the start",
      },
      fails: {
        zh: "{month:month}按{occasion:label}的调整早于开始领取，不再计",
        en: "the decision of {month:month} by {occasion:label} is before the start: it does not count",
      },
    },
    adjusted: {
      zh: "{month:month}起按{occasion:label}，由{before:yuan}调整为{after:yuan}",
      en: "from {month:month} by {occasion:label}: from {before:yuan} to {after:yuan}",
    },
    unchanged: { zh: "没有调整，每月{monthlyAmount:yuan}", en: "no adjustment: {monthlyAmount:yuan} a month" },
  },
  decide(facts, policy) {
    const { benefit } = facts;
    const inOrder = [...facts.decisions].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const steps: AdjustmentStep[] = [];
    let monthlyAmount = facts.monthlyAmount;
    for (const { from, occasion, benefit: only, change } of inOrder) {
      const named = { month: yearMonthOf(from), occasion: occasions[occasion] };
      const meant = only === undefined || only === benefit;
      if (!policy.condition("五(六)", "benefit-meant", meant, { ...named, benefit: benefits[benefit] })) continue;
      const later = yearMonthOf(from) >= yearMonthOf(facts.since);
      if (!policy.condition("五(六)", "after-start", later, named)) continue;
      const before = monthlyAmount;
      monthlyAmount = changed(before, change);
      policy.found("五(六)", "adjusted", { ...named, before: yuan(before), after: yuan(monthlyAmount) });
      steps.push({ month: named.month, monthlyAmount: yuan(monthlyAmount), occasion });
    }
    if (steps.length === 0) policy.found("五(六)", "unchanged", { monthlyAmount: yuan(monthlyAmount) });
    return { monthlyAmount: yuan(monthlyAmount), steps };
  },
});

function changed(monthlyAmount: Fen, change: Change): Fen {
  const sign = change.direction === "raise" ? 1 : -1;
  if (change.kind === "amount") return sound(monthlyAmount + sign * change.amount);
  const { numerator, denominator } = change.rate;
  const parts = denominator + sign * numerator;
  sound((monthlyAmount * parts) / denominator);
  return multiplyAndRound(monthlyAmount, parts, denominator);
}

/** Refuses an amount below nothing, or too large to stay exact. */
function sound(amount: number): number {
  const given = Math.floor(amount) / 100;
  if (isTooLarge(amount)) throw rejection("decisions", "out-of-range", given, expectedTotal);
  if (amount >= 0) return amount;
  const least = { zh: "调整后不低于0元", en: "an amount not below 0 after the change" };
  throw rejection("decisions", "out-of-range", given, least);
}
